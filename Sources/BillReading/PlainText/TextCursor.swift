/// Reads the bytes of one line from left to right.
///
/// Every `take` advances only when it succeeds. Words are compared without regard to case in A–Z.
struct TextCursor {
    let bytes: Glyph.Bytes
    var offset: Int
    let end: Int

    init(_ bytes: Glyph.Bytes, _ range: Range<Int>) {
        self.bytes = bytes
        offset = range.lowerBound
        end = range.upperBound
    }

    var isAtEnd: Bool { offset >= end }
    var byte: UInt8? { offset < end ? bytes[offset] : nil }
    var rest: Range<Int> { offset..<end }

    /// Skips blanks and soft hyphens, and says whether there were any.
    @discardableResult
    mutating func skipBlanks() -> Bool {
        let start = offset
        while offset < end {
            let length = max(Glyph.blank(bytes, offset, end), Glyph.softHyphen(bytes, offset, end))
            if length == 0 { break }
            offset += length
        }
        return offset > start
    }

    mutating func take(_ expected: UInt8) -> Bool {
        guard offset < end, bytes[offset] == expected else { return false }
        offset += 1
        return true
    }

    /// Takes a word or a phrase; a space in it stands for any run of blanks.
    mutating func take(_ phrase: StaticString) -> Bool {
        var i = offset
        let matched = phrase.withUTF8Buffer { phrase in
            for expected in phrase {
                if expected == 0x20 {
                    let start = i
                    while true {
                        let length = Glyph.blank(bytes, i, end)
                        if length == 0 { break }
                        i += length
                    }
                    if i == start { return false }
                    continue
                }
                guard i < end else { return false }
                let byte = bytes[i]
                let lowered = 0x41...0x5A ~= byte ? byte | 0x20 : byte
                let wanted = 0x41...0x5A ~= expected ? expected | 0x20 : expected
                guard lowered == wanted else { return false }
                i += 1
            }
            return true
        }
        if matched { offset = i }
        return matched
    }

    /// Takes a phrase after which no letter follows.
    mutating func take(word phrase: StaticString) -> Bool {
        let start = offset
        guard take(phrase), Glyph.letter(bytes, offset, end) == 0 else {
            offset = start
            return false
        }
        return true
    }

    func starts(with phrase: StaticString) -> Bool {
        var copy = self
        return copy.take(phrase)
    }

    /// Takes a number of at most five digits.
    mutating func takeNumber() -> Int? {
        var i = offset
        var value = 0
        while i < end, Glyph.isDigit(bytes[i]), i - offset < 6 {
            value = value * 10 + Int(bytes[i] - 0x30)
            i += 1
        }
        guard i > offset, i - offset < 6 else { return nil }
        offset = i
        return value
    }

    mutating func takeParagraphSign() -> Bool {
        guard offset + 1 < end, bytes[offset] == 0xC2, bytes[offset + 1] == 0xA7 else { return false }
        offset += 2
        return true
    }

    mutating func takeDash() -> Bool {
        let length = Glyph.dash(bytes, offset, end)
        offset += length
        return length > 0
    }

    /// Whether a phrase stands anywhere in the rest. Linear in the rest.
    func contains(_ phrase: StaticString) -> Bool {
        var copy = self
        while copy.offset < end {
            if copy.starts(with: phrase) { return true }
            copy.offset += 1
        }
        return false
    }
}
