/// What the end of a line and the beginning of the next say about whether a sentence goes on.
enum LineEnd {
    /// Whether the line ends without a mark that could close a sentence, a heading or an item.
    static func isUnfinished(_ bytes: Glyph.Bytes, _ range: Range<Int>) -> Bool {
        guard let last = range.last.map({ bytes[$0] }) else { return false }
        switch last {
        case 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x22:
            return endsInReference(bytes, range) || endsInAbbreviation(bytes, range)
        case 0x2C: return false
        default: return !endsInQuote(bytes, range)
        }
    }

    /// Whether the line ends in a word that a reference goes on from: `jf.`, `nr.`, `§`.
    static func endsInReference(_ bytes: Glyph.Bytes, _ range: Range<Int>) -> Bool {
        lastWord(
            bytes, range,
            isOneOf: [
                "jf.", "jfr.", "nr.", "stk.", "kap.", "litra", "kapitel", "§", "§§", "afsnit", "bilag",
            ])
    }

    /// Whether the line ends in an abbreviation that seldom ends a sentence: `bl.a.`, `f.eks.`
    private static func endsInAbbreviation(_ bytes: Glyph.Bytes, _ range: Range<Int>) -> Bool {
        lastWord(
            bytes, range, isOneOf: ["bl.a.", "ca.", "pr.", "f.eks.", "dvs.", "evt.", "inkl.", "ekskl.", "hhv.", "jf."])
    }

    /// Whether the line ends in a word that needs another after it: `efter`, `og`, `i`.
    static func endsInConnective(_ bytes: Glyph.Bytes, _ range: Range<Int>) -> Bool {
        lastWord(
            bytes, range,
            isOneOf: [
                "efter", "og", "eller", "samt", "i", "af", "til", "med", "dog", "end", "ved", "at", "om", "for",
            ])
    }

    private static func lastWord(_ bytes: Glyph.Bytes, _ range: Range<Int>, isOneOf words: [StaticString]) -> Bool {
        var start = range.upperBound
        while start > range.lowerBound, bytes[start - 1] > 0x20, bytes[start - 1] != 0xA0, range.upperBound - start < 12
        {
            start -= 1
        }
        var cursor = TextCursor(bytes, start..<range.upperBound)
        _ = cursor.take(0x28)
        return words.contains { word in
            var copy = cursor
            return copy.take(word) && copy.isAtEnd
        }
    }

    private static func endsInQuote(_ bytes: Glyph.Bytes, _ range: Range<Int>) -> Bool {
        let end = range.upperBound
        if range.count >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xAB { return true }
        return range.count >= 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 && 0x9C...0x9D ~= bytes[end - 1]
    }

    static func startsSmall(_ bytes: Glyph.Bytes, _ range: Range<Int>) -> Bool {
        let length = Glyph.smallLetter(bytes, range.lowerBound, range.upperBound)
        guard length > 0 else { return false }
        // `a)` begins an item.
        let next = range.lowerBound + length
        return !(next < range.upperBound && bytes[next] == 0x29)
    }

    /// Whether the line ends in a letter and a hyphen, or a soft hyphen.
    static func dividesWord(_ bytes: Glyph.Bytes, _ range: Range<Int>) -> Bool {
        let end = range.upperBound
        if range.count >= 3, Glyph.softHyphen(bytes, end - 2, end) > 0 { return true }
        guard range.count >= 2, bytes[end - 1] == 0x2D else { return false }
        let before = bytes[end - 2]
        return 0x61...0x7A ~= before || 0x41...0x5A ~= before || Glyph.isDigit(before) || before >= 0x80
    }

    /// The width of the first word in characters.
    static func firstWordWidth(_ bytes: Glyph.Bytes, _ range: Range<Int>) -> Int {
        var i = range.lowerBound
        var width = 0
        while i < range.upperBound, Glyph.blank(bytes, i, range.upperBound) == 0 {
            width += bytes[i] & 0xC0 == 0x80 ? 0 : 1
            i += 1
        }
        return width
    }
}
