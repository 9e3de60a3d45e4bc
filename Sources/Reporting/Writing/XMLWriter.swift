/// Writes XML into bytes: an element a line, attributes in the order given.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []
    private var depth = 1

    mutating func open(_ name: StaticString, _ attributes: [(String, String)] = []) {
        start(name, attributes)
        bytes += Array(">\n".utf8)
        depth += 1
    }

    mutating func close(_ name: StaticString) {
        depth -= 1
        indent()
        bytes += Array("</\(name)>\n".utf8)
    }

    mutating func empty(_ name: StaticString, _ attributes: [(String, String)]) {
        start(name, attributes)
        bytes += Array("/>\n".utf8)
    }

    /// An element that holds text.
    mutating func element(_ name: StaticString, _ attributes: [(String, String)], _ text: String) {
        start(name, attributes)
        bytes.append(0x3E)
        escape(text)
        bytes += Array("</\(name)>\n".utf8)
    }

    private mutating func start(_ name: StaticString, _ attributes: [(String, String)]) {
        indent()
        bytes += Array("<\(name)".utf8)
        for (name, value) in attributes {
            bytes += Array(" \(name)=\"".utf8)
            escape(value)
            bytes.append(0x22)
        }
    }

    private mutating func indent() {
        for _ in 0..<depth { bytes.append(0x20) }
    }

    /// Marks become references; what XML 1.0 cannot hold becomes the replacement character.
    private mutating func escape(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += Array("&amp;".utf8)
            case "<": bytes += Array("&lt;".utf8)
            case ">": bytes += Array("&gt;".utf8)
            case "\"": bytes += Array("&quot;".utf8)
            // A line break in an attribute would be read as a blank.
            case "\n": bytes += Array("&#10;".utf8)
            case "\t": bytes += Array("&#9;".utf8)
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": bytes += Array("\u{FFFD}".utf8)
            default: bytes += Array(String(scalar).utf8)
            }
        }
    }
}
