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
        self.width = max(40, width)
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
        let room = width - left.count - right.count
        if room >= 2 {
            text += String(repeating: " ", count: room)
        } else {
            text += "\n" + String(repeating: " ", count: max(2, width - right.count))
        }
        line(right, rightStyle)
    }

    /// Adds words broken into lines that are indented by `indent`; returns the length of the last line.
    mutating func paragraph(_ words: String, indent: Int, _ style: Style? = nil) {
        let margin = String(repeating: " ", count: indent)
        var current = ""
        for word in words.split(separator: " ") {
            if !current.isEmpty, indent + current.count + 1 + word.count > width {
                line(margin + current, style)
                current = ""
            }
            current += current.isEmpty ? "" : " "
            current += word
        }
        if !current.isEmpty { line(margin + current, style) }
    }

    /// The text on one line, with a blank for every control character: a bill cannot steer the terminal.
    static func printable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
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
