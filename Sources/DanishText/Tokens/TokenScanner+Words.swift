extension TokenScanner {
    /// Where the word that begins at `start` ends: letters and digits, and the hyphens, stops and apostrophes inside
    /// it (`CPR-nummer`, `m.v`, `EU's`, an e-mail address). A hyphen at the end stays with its word, as in `told- og afgiftsloven`.
    func wordEnd(from start: Int) -> Int {
        var segment = start
        var at = alphanumericEnd(from: start)
        while at < end {
            let mark = bytes[at]
            switch mark {
            case UInt8(ascii: "-"):
                guard isAlphanumeric(at + 1) else { return at + 1 }
                if isRangeOfLabels(segment, at) { return at }
            case UInt8(ascii: "."):
                guard isJoiningStop(segment, at, wordStart: start) else { return at }
            case UInt8(ascii: "'"), UInt8(ascii: "@"):
                guard character(at: at + 1).kind == ByteClass.letter else { return at }
            default: return at
            }
            segment = at + 1
            at = alphanumericEnd(from: segment)
        }
        return at
    }

    /// Where the number that begins at `start` ends: `2.500`, `41,25`, `1½`. Letters that follow at once make it a word
    /// (`23a`, `3-årig`).
    func numberEnd(from start: Int) -> (Token.Kind, Int) {
        var at = digitsEnd(from: start)
        var isPlain = true
        while at < end {
            let byte = bytes[at]
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), character(at: at + 1).kind == ByteClass.digit {
                isPlain = false
                at = digitsEnd(from: at + 1)
            } else if isPlain, byte == UInt8(ascii: "-"), character(at: at + 1).kind == ByteClass.letter,
                alphanumericEnd(from: at + 1) - at > 3
            {
                return (.word, wordEnd(from: at + 1))
            } else {
                break
            }
        }
        if isPlain, character(at: at).kind == ByteClass.letter { return (.word, wordEnd(from: at)) }
        if isPlain, at < end, bytes[at] == UInt8(ascii: "@"), isAlphanumeric(at + 1) {
            return (.word, wordEnd(from: at + 1))
        }
        return (.number, at)
    }

    @inline(__always)
    private func alphanumericEnd(from start: Int) -> Int {
        var at = start
        while at < end {
            let kind = classes[Int(bytes[at])]
            if kind == ByteClass.letter || kind == ByteClass.digit {
                at &+= 1
                continue
            }
            guard kind > ByteClass.mark else { break }
            let (real, length) = character(at: at)
            guard real == ByteClass.letter else { break }
            at &+= length
        }
        return at
    }

    private func digitsEnd(from start: Int) -> Int {
        var at = start
        while true {
            let (kind, length) = character(at: at)
            guard kind == ByteClass.digit else { return at }
            at += length
        }
    }

    private func isAlphanumeric(_ at: Int) -> Bool {
        let kind = character(at: at).kind
        return kind == ByteClass.letter || kind == ByteClass.digit
    }

    /// Whether the hyphen at `hyphen` stands between two labels (`litra a-c`, `§§ 5a-5d`, `24 a-24 b`), which are then
    /// tokens of their own, and not inside a word (`e-Boks`, `A-skat`).
    private func isRangeOfLabels(_ segment: Int, _ hyphen: Int) -> Bool {
        let before = hyphen - segment
        let afterEnd = alphanumericEnd(from: hyphen + 1)
        let after = afterEnd - hyphen - 1
        let startsWithDigit = character(at: hyphen + 1).kind == ByteClass.digit
        if character(at: segment).kind == ByteClass.digit { return startsWithDigit }
        return before == 1 && (after == 1 || startsWithDigit)
    }

    /// Whether the stop at `stop` stands inside a word (`m.v`, `f.eks`, `retsinformation.dk`) and not between two words
    /// that lack a blank (`anvendelse.Stk`, `jf.lov`).
    private func isJoiningStop(_ segment: Int, _ stop: Int, wordStart: Int) -> Bool {
        guard character(at: stop + 1).kind == ByteClass.letter else { return false }
        let isCapital =
            bytes[stop + 1] < 0x80
            ? bytes[stop + 1] & 0x20 == 0
            : bytes[stop + 1] == 0xC3
                && stop + 2 < end && bytes[stop + 2] < 0x9F
        if isCapital, stop - segment > 1 { return false }
        guard segment == wordStart, stop - segment > 1 else { return true }
        let word = UnsafeBufferPointer(rebasing: bytes[wordStart..<stop])
        return !StopWords.traits(of: TokenHash.of(word)).contains(.standsAlone)
    }
}
