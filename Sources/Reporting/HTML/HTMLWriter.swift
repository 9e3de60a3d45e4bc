/// Writes HTML into bytes. Markup can only be a string of the program itself; all other text is escaped.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    /// Markup as it stands in the program.
    mutating func markup(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// The style or the script of a page: a text of the program itself, put together when it runs.
    mutating func program(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Text, escaped for content and for quoted attributes alike.
    mutating func text(_ value: String) {
        var value = value
        value.withUTF8 { escape($0) }
    }

    /// Text that is bytes already.
    mutating func text(_ value: [UInt8], _ range: Range<Int>) {
        value.withUnsafeBufferPointer { escape(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// What another writer holds, which is escaped already.
    mutating func append(_ other: HTMLWriter) {
        bytes.append(contentsOf: other.bytes)
    }

    /// Bytes in base 64, which holds no letter that means anything to HTML.
    mutating func base64(_ value: [UInt8]) {
        bytes.append(contentsOf: Base64.encode(value))
    }

    var isEmpty: Bool { bytes.isEmpty }

    mutating func number(_ value: Int) {
        FixedDecimal.append(value, to: &bytes)
    }

    /// A length in per cent: `61.4%`.
    mutating func percent(_ value: Double) {
        FixedDecimal.append(value, digits: 1, to: &bytes)
        bytes.append(0x25)
    }

    /// `before`, the text escaped, `after`: one element with its content.
    mutating func element(_ before: StaticString, _ content: String, _ after: StaticString) {
        markup(before)
        text(content)
        markup(after)
    }

    /// Copies runs of plain bytes whole. Control characters that HTML does not allow become blanks.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in 0..<text.count {
            let byte = text[index]
            // Most letters pass the first question.
            if byte > 0x3E, byte != 0x7F { continue }
            let replacement: StaticString
            switch byte {
            case 0x26: replacement = "&amp;"
            case 0x3C: replacement = "&lt;"
            case 0x3E: replacement = "&gt;"
            case 0x22: replacement = "&quot;"
            case 0x27: replacement = "&#39;"
            case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: replacement = " "
            default: continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            markup(replacement)
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
}
