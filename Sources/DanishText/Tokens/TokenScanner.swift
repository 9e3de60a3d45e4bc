/// Cuts normalised bytes into words, numbers and marks, one forward pass over a table of byte classes.
///
/// Every stop becomes a mark here; which of them belong to an abbreviation is decided with more context by
/// ``StopReader``.
struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let classes: UnsafeBufferPointer<UInt8>
    /// Where the stretch ends that is being scanned.
    let end: Int

    /// Adds the tokens of `range`. `afterBlank` says whether white space stands before it.
    static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, afterBlank: Bool, into tokens: inout RawTokens
    ) {
        tokens.reset(byteCount: range.count)
        ByteClass.table.withUnsafeBufferPointer { classes in
            let scanner = TokenScanner(bytes: bytes, classes: classes, end: range.upperBound)
            var at = range.lowerBound
            var spaced = afterBlank
            while at < scanner.end {
                if classes[Int(bytes[at])] == ByteClass.blank {
                    spaced = true
                    at &+= 1
                    continue
                }
                let token = scanner.token(at: at, spaced: spaced)
                if token.isMark, isTerminator(bytes[at]) {
                    tokens.appendTerminator(token)
                } else {
                    tokens.append(token)
                }
                at &+= Int(token.length)
                spaced = false
            }
        }
    }

    private static func isTerminator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
    }

    /// The class of the character at `at`, and its length.
    @inline(__always)
    func character(at: Int) -> (kind: UInt8, length: Int) {
        guard at < end else { return (ByteClass.blank, 0) }
        let byte = bytes[at]
        let kind = classes[Int(byte)]
        return kind <= ByteClass.mark ? (kind, 1) : characterOfSeveralBytes(byte, at)
    }

    /// Sorts the signs of C2 and E2, and × and ÷, from the letters around them.
    private func characterOfSeveralBytes(_ byte: UInt8, _ at: Int) -> (kind: UInt8, length: Int) {
        let second = at + 1 < end ? bytes[at + 1] : 0
        let third = at + 2 < end ? bytes[at + 2] : 0
        switch byte {
        case 0xC2:
            if (0xBC...0xBE).contains(second) { return (ByteClass.digit, 2) }
            let isLetter = second == 0xAA || second == 0xB5 || second == 0xBA
            return (isLetter ? ByteClass.letter : ByteClass.mark, min(2, end - at))
        case 0xC3:
            return (second == 0x97 || second == 0xB7 ? ByteClass.mark : ByteClass.letter, min(2, end - at))
        case 0xE2:
            if second == 0x85, (0x90...0x9E).contains(third) { return (ByteClass.digit, 3) }
            if second == 0x85, (0xA0...0xBF).contains(third) { return (ByteClass.letter, 3) }
            return (second >= 0xB0 ? ByteClass.letter : ByteClass.mark, min(3, end - at))
        default:
            // Private use: U+E000–U+F8FF. The rest of EF are forms of letters.
            let isPrivate = byte == 0xEE || second < 0xA4
            return (isPrivate ? ByteClass.mark : ByteClass.letter, min(3, end - at))
        }
    }

    @inline(__always)
    private func token(at start: Int, spaced: Bool) -> Token {
        let (kind, length) = character(at: start)
        var tokenEnd = start + length
        var tokenKind = Token.Kind.mark
        if kind == ByteClass.letter {
            tokenKind = .word
            tokenEnd = wordEnd(from: start)
        } else if kind == ByteClass.digit {
            (tokenKind, tokenEnd) = numberEnd(from: start)
        }
        tokenEnd = withinLimit(start, tokenEnd)
        var flags: Token.Flags = spaced ? .spaceBefore : []
        if isCapital(at: start) { flags.insert(.capitalised) }
        // swift-format-ignore: NeverForceUnwrap
        let hash = TokenHash.of(
            bytes.baseAddress! + start, count: tokenEnd - start, readable: bytes.count - start)
        return Token(start: start, length: tokenEnd - start, kind: tokenKind, flags: flags, hash: hash)
    }

    /// Whether an A–Z or a capital of Latin-1 stands at `at`.
    @inline(__always)
    private func isCapital(at: Int) -> Bool {
        let byte = bytes[at]
        if byte < 0x80 { return byte &- 0x41 < 26 }
        guard byte == 0xC3, at + 1 < end else { return false }
        return bytes[at + 1] < 0x9F && bytes[at + 1] != 0x97
    }

    /// Keeps tokens shorter than their length can say; cuts at the start of a character.
    private func withinLimit(_ start: Int, _ tokenEnd: Int) -> Int {
        guard tokenEnd - start > 60_000 else { return tokenEnd }
        var cut = start + 60_000
        while bytes[cut] & 0xC0 == 0x80, cut > start + 1 { cut -= 1 }
        return cut
    }
}
