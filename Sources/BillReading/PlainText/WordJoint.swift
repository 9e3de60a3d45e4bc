/// How two lines of one paragraph are joined.
enum WordJoint {
    /// With a space.
    case space
    /// With nothing, the last `dropped` bytes of the first line left out: `sagsbe-` + `handling`.
    case nothing(dropped: Int)

    /// Decides by the words on both sides.
    ///
    /// A hyphen stays with a space before a coordination (`told- og skatte…`); it stays without a space in compounds of
    /// figures, capitals and very short words (`CPR-nummer`, `it-system`); otherwise it divided one word and goes.
    init(_ bytes: Glyph.Bytes, _ line: Range<Int>, _ next: Range<Int>) {
        self = .space
        let end = line.upperBound
        if line.count >= 2, Glyph.softHyphen(bytes, end - 2, end) > 0 {
            self = .nothing(dropped: 2)
            return
        }
        guard LineEnd.dividesWord(bytes, line) else { return }
        let cursor = TextCursor(bytes, next)
        let coordinations: [StaticString] = ["og", "eller", "samt", "men", "respektive", "henholdsvis", "hhv", "til"]
        for word in coordinations {
            var copy = cursor
            if copy.take(word: word) { return }
        }
        self = .nothing(dropped: Self.keepsHyphen(bytes, line) || !LineEnd.startsSmall(bytes, next) ? 0 : 1)
    }

    /// Whether the part before the hyphen is a figure, all capitals, one letter or »it«.
    private static func keepsHyphen(_ bytes: Glyph.Bytes, _ line: Range<Int>) -> Bool {
        let end = line.upperBound - 1
        var i = end
        var letters = 0
        var small = 0
        while i > line.lowerBound, Glyph.blank(bytes, i - 1, end) == 0, end - i < 60 {
            let byte = bytes[i - 1]
            if byte == 0xA0 || byte == 0x2D || byte == 0x28 || byte == 0x2F || byte == 0xBB { break }
            i -= 1
            if byte & 0xC0 != 0x80 { letters += 1 }
            if 0x61...0x7A ~= byte { small += 1 }
        }
        if letters <= 1 || small == 0 { return true }
        return letters == 2 && bytes[i] == 0x69 && bytes[i + 1] == 0x74
    }
}
