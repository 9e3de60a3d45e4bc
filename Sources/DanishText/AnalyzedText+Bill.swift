package import LegalModel

extension AnalyzedText {
    /// Cleans the text of a bill and cuts it into tokens and sentences, block by block.
    ///
    /// Printed lines are separated by a line feed in ``bytes``; blocks that continue a line follow without one.
    package init(bill: Bill) {
        let normalized = Self.normalize(bill)
        let cut = normalized.normalizer.bytes.withUnsafeBufferPointer { Self.cut($0, normalized.blocks, bill) }
        self.init(
            bytes: normalized.normalizer.bytes, map: normalized.normalizer.map, tokens: cut.tokens,
            sentences: cut.sentences, blockTokens: cut.blockTokens, blockBytes: normalized.blocks,
            blockSentences: cut.blockSentences)
    }

    private static func normalize(_ bill: Bill) -> (normalizer: Normalizer, blocks: [Range<Int>]) {
        var normalizer = Normalizer(capacity: bill.text.count + 64)
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(bill.blocks.count)
        bill.text.withUnsafeBufferPointer { text in
            var lineEnd = 0
            for block in bill.blocks {
                if !block.continuesLine, !ranges.isEmpty { normalizer.endLine(source: lineEnd) }
                ranges.append(normalizer.append(text, block.range))
                lineEnd = block.range.upperBound
            }
            if !ranges.isEmpty { normalizer.endLine(source: lineEnd) }
        }
        return (normalizer, ranges)
    }

    private struct Cut {
        var tokens: [Token] = []
        var sentences: [Sentence] = []
        var blockTokens: [Range<Int>] = []
        var blockSentences: [Range<Int>] = []
    }

    private static func cut(_ bytes: UnsafeBufferPointer<UInt8>, _ blocks: [Range<Int>], _ bill: Bill) -> Cut {
        var result = Cut()
        result.blockTokens.reserveCapacity(blocks.count)
        result.blockSentences.reserveCapacity(blocks.count)
        var cutter = SentenceCutter(capacity: bytes.count / 5)
        var raw = RawTokens()
        for (index, range) in blocks.enumerated() {
            let firstToken = cutter.tokens.count
            let firstSentence = cutter.sentences.count
            let afterBlank = range.lowerBound > 0 && bytes[range.lowerBound - 1] <= 0x20
            TokenScanner.scan(bytes, range, afterBlank: afterBlank, into: &raw)
            let terminators = raw.terminators
            raw.withTokens { cutter.append($0, terminators: terminators, of: bytes, block: index) }
            result.blockTokens.append(firstToken..<cutter.tokens.count)
            result.blockSentences.append(firstSentence..<cutter.sentences.count)
        }
        result.tokens = cutter.tokens
        result.sentences = numbered(cutter.sentences, cutter.tokens, bytes, bill)
        return result
    }

    private static func numbered(
        _ sentences: [Sentence], _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>, _ bill: Bill
    ) -> [Sentence] {
        var numbering = SentenceNumbering(provisionCount: bill.provisions.count)
        var lastBlock = -1
        return sentences.map { sentence in
            let number = numbering.number(
                in: bill.blocks[sentence.block], isFirst: sentence.block != lastBlock,
                startsInside: startsInside(tokens[sentence.tokens.lowerBound], bytes),
                isFinished: isFinished(tokens[sentence.tokens], bytes))
            lastBlock = sentence.block
            return Sentence(tokens: sentence.tokens, bytes: sentence.bytes, block: sentence.block, number: number)
        }
    }

    /// Whether a sentence with this first token goes on with another: it begins with a small letter, a closing mark or
    /// a comma.
    private static func startsInside(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch token.kind {
        case .word: return !token.flags.contains(.capitalised)
        case .number: return false
        case .mark:
            let first = bytes[Int(token.start)]
            let mark = first == 0xC2 ? bytes[Int(token.start) + 1] : first
            return mark == 0xAB || [")", "]", ",", ".", ";", ":"].contains { UInt8(ascii: $0) == mark }
        }
    }

    /// Whether the tokens end in a full stop, a question mark or an exclamation mark, quotation marks and brackets aside.
    private static func isFinished(_ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for token in tokens.reversed() {
            guard token.isMark else { return false }
            switch bytes[Int(token.start)] {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return true
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0xC2: continue
            default: return false
            }
        }
        return false
    }
}
