import Findings

/// Text on its way to a terminal: coloured when asked, wrapped to a width, and without control characters of the bill.
struct TerminalText {
    enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "1;31"
        case yellow = "33"
        case cyan = "36"
        case green = "32"
    }

    private(set) var text = ""
    let usesColor: Bool
    let width: Int

    init(usesColor: Bool, width: Int) {
        self.usesColor = usesColor
        self.width = max(54, width)
    }

    /// Adds words that are part of a line.
    mutating func add(_ words: String, _ style: Style? = nil) {
        guard usesColor, let style, !words.isEmpty else {
            text += words
            return
        }
        text += "\u{1B}[\(style.rawValue)m\(words)\u{1B}[0m"
    }

    mutating func endLine() { text += "\n" }

    mutating func line(_ words: String = "", _ style: Style? = nil) {
        add(words, style)
        endLine()
    }

    /// Adds `left`, and `right` at the right edge where both fit on the line, else on the next.
    mutating func line(_ left: String, _ style: Style?, right: String, _ rightStyle: Style?) {
        add(left, style)
        let room = width - Self.columns(left) - Self.columns(right)
        if room >= 2 {
            text += String(repeating: " ", count: room)
        } else {
            text += "\n" + String(repeating: " ", count: max(2, width - Self.columns(right)))
        }
        line(right, rightStyle)
    }

    /// Adds words broken into lines that are indented by `indent`.
    mutating func paragraph(_ words: String, indent: Int, _ style: Style? = nil) {
        let margin = String(repeating: " ", count: indent)
        var current = ""
        var used = 0
        for word in words.utf8.split(separator: 0x20) {
            let length = Self.columns(word)
            if used > 0, indent + used + 1 + length > width {
                line(margin + current, style)
                (current, used) = ("", 0)
            }
            if used > 0 { current += " " }
            current += Substring(word)
            used += length + (used > 0 ? 1 : 0)
        }
        if !current.isEmpty { line(margin + current, style) }
    }

    /// The columns that a text takes: its characters, without the marks that stand above others.
    static func columns(_ text: String) -> Int { columns(text.utf8) }

    static func columns(_ bytes: some Sequence<UInt8>) -> Int {
        var count = 0
        var last: UInt8 = 0
        for byte in bytes {
            if byte & 0xC0 != 0x80 { count += 1 }
            // U+0300 to U+036F.
            if byte & 0xC0 == 0x80, last == 0xCC || (last == 0xCD && byte < 0xB0) { count -= 1 }
            last = byte
        }
        return count
    }

    /// The text on one line, with a blank for every control character: a bill cannot steer the terminal.
    static func printable(_ text: String) -> String {
        // The lead bytes of everything that could be a control character.
        let needsLook =
            text.utf8.withContiguousStorageIfAvailable { bytes in
                bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
            } ?? true
        guard needsLook, text.unicodeScalars.contains(where: isControl) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? blank(for: $0) : $0 }))
    }

    /// A blank of as many bytes, so that offsets in the text stay true.
    private static func blank(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.value < 0x80 ? " " : scalar.value < 0x800 ? "\u{A0}" : "\u{2007}"
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // C0, delete, C1, and the marks that turn the direction of writing.
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
        default: false
        }
    }

    static func style(of severity: Severity) -> Style {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }
}
