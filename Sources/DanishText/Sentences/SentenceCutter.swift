/// Cuts the tokens of one block into sentences and gives abbreviations their stops.
struct SentenceCutter {
    /// Tokens of all blocks so far, the stops of abbreviations folded into their words.
    private(set) var tokens: [Token] = []
    /// The sentences of all blocks so far, not numbered yet.
    private(set) var sentences: [Sentence] = []

    init(capacity: Int) {
        tokens.reserveCapacity(capacity)
        sentences.reserveCapacity(capacity / 16)
    }

    /// Adds the tokens of a block, each stop still a mark of its own. `terminators` tells which are.
    mutating func append(
        _ raw: UnsafeBufferPointer<Token>, terminators: [Int], of bytes: UnsafeBufferPointer<UInt8>, block: Int
    ) {
        let reader = StopReader(tokens: raw, bytes: bytes)
        var first = tokens.count
        var copied = 0
        for index in terminators {
            let verdict =
                reader.mark(index) == UInt8(ascii: ".") ? reader.verdict(at: index) : reader.verdictOfShout(index)
            guard verdict != .plain else { continue }
            tokens.append(contentsOf: raw[copied..<index])
            copied = index
            if verdict != .end { tokens[tokens.count - 1] = tokens[tokens.count - 1].withAbbreviationStop }
            if verdict == .abbreviation {
                copied = index + 1
            } else {
                copied = reader.afterClosers(index + 1)
                tokens.append(contentsOf: raw[index..<copied])
                cut(from: first, block: block)
                first = tokens.count
            }
        }
        tokens.append(contentsOf: raw[copied...])
        cut(from: first, block: block)
    }

    private mutating func cut(from first: Int, block: Int) {
        guard first < tokens.count else { return }
        let last = tokens[tokens.count - 1]
        let end = last.range.upperBound + (last.flags.contains(.hasAbbreviationStop) ? 1 : 0)
        let isStopAToken = last.isMark
        sentences.append(
            Sentence(
                tokens: first..<tokens.count,
                bytes: Int(tokens[first].start)..<(isStopAToken ? last.range.upperBound : end), block: block, number: 0)
        )
    }
}

extension StopReader {
    /// What a question mark or an exclamation mark is.
    func verdictOfShout(_ index: Int) -> Verdict {
        startsSentence(afterClosers(index + 1), afterStop: index) ? .end : .plain
    }
}

extension Token {
    /// The token, with the stop after it as a part of it.
    var withAbbreviationStop: Token {
        Token(
            start: Int(start), length: Int(length), kind: kind, flags: flags.union(.hasAbbreviationStop), hash: hash)
    }
}
