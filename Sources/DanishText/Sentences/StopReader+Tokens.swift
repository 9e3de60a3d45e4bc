/// What the reader asks of single tokens.
extension StopReader {
    func traits(_ index: Int) -> StopWords.Traits {
        StopWords.traits(of: tokens[index].hash)
    }

    /// The first byte of a mark; for the signs of two bytes (§ » «) the second, which tells them apart.
    func mark(_ index: Int) -> UInt8 {
        guard tokens[index].isMark else { return 0 }
        let first = bytes[Int(tokens[index].start)]
        return first == 0xC2 ? bytes[Int(tokens[index].start) + 1] : first
    }

    /// Whether the token is a stop, a question mark or an exclamation mark.
    func isTerminator(_ index: Int) -> Bool {
        switch mark(index) {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): true
        default: false
        }
    }

    /// `)`, `]`, `«` or `"` right after the token before it: it still belongs to the sentence that ends there.
    func isCloser(_ index: Int) -> Bool {
        guard !tokens[index].flags.contains(.spaceBefore) else { return false }
        switch mark(index) {
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0xAB: return true
        default: return false
        }
    }

    /// The first token from `index` on that is not a closer.
    func afterClosers(_ index: Int) -> Int {
        var at = index
        while at < tokens.count, isCloser(at) { at += 1 }
        return at
    }

    /// Whether a sentence may begin at `index`, after the stop at `stop`; also true at the end of the block.
    func startsSentence(_ index: Int, afterStop stop: Int) -> Bool {
        guard index < tokens.count else { return true }
        let token = tokens[index]
        switch token.kind {
        case .number: return token.flags.contains(.spaceBefore)
        case .word: return startsLikeSentence(token)
        case .mark:
            switch mark(index) {
            case 0xA7: return true
            // An opener or a dash: what follows it decides.
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), 0xBB,
                0xE2:
                guard token.flags.contains(.spaceBefore), index + 1 < tokens.count else { return false }
                return tokens[index + 1].isWord && startsLikeSentence(tokens[index + 1])
            default: return false
            }
        }
    }

    /// A capital at the start, or soon after it as in »eIDAS« and »e-Boks«, or a figure as in »6-måneders-perioden«.
    func startsLikeSentence(_ token: Token) -> Bool {
        if token.flags.contains(.capitalised) { return true }
        guard token.isWord else { return false }
        let start = Int(token.start)
        if bytes[start] &- 0x30 < 10 { return token.flags.contains(.spaceBefore) }
        let isInnerCapital = { (offset: Int) in
            token.length > offset + 1 && bytes[start + offset] &- 0x41 < 26
        }
        return isInnerCapital(1) || (bytes[start + 1] == UInt8(ascii: "-") && isInnerCapital(2))
    }

    /// »3. pkt. finder«, »1. januar finder«: a number that is an ordinal can begin a sentence.
    func startsWithOrdinal(_ index: Int) -> Bool {
        guard index + 2 < tokens.count, mark(index + 1) == UInt8(ascii: ".") else { return false }
        return traits(index + 2).contains(.counted) || traits(index + 2).contains(.joining)
    }

    /// One letter.
    func isLetter(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord else { return false }
        return token.length == 1 || (token.length == 2 && bytes[Int(token.start)] >= 0xC3)
    }

    /// A word with a stop inside it.
    func isDotted(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.length >= 3, token.length <= 12 else { return false }
        return bytes[token.range].contains(UInt8(ascii: "."))
    }

    /// `A.P`, `U.S.A`: initials written together.
    func isCapitalDotted(_ index: Int) -> Bool {
        isDotted(index) && tokens[index].flags.contains(.capitalised)
            && bytes[Int(tokens[index].start) + 1] == UInt8(ascii: ".")
            && bytes[Int(tokens[index].start) + 2] &- 0x41 < 26
    }

    /// Two letters or more, the first two capitals.
    func isAllCapitals(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.length >= 2, token.flags.contains(.capitalised) else { return false }
        return bytes[Int(token.start) + 1] &- 0x41 < 26
    }

    /// A Roman number in capitals.
    func isRoman(_ index: Int) -> Bool {
        tokens[index].isWord && tokens[index].length <= 6
            && bytes[tokens[index].range].allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43].contains($0) }
    }
}
