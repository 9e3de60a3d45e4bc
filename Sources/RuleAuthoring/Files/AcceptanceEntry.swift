public import Findings

/// Adds an acceptance to the text of a ledger, and leaves every byte that stands there as it is.
public enum AcceptanceEntry {
    /// The ledger with the acceptances at its end, in the list's own indentation and line ends.
    public static func append(_ acceptances: [Acceptance], to ledger: String) -> String {
        let lineEnd = ledger.contains("\r\n") ? "\r\n" : "\n"
        var result = ledger
        if result.isEmpty {
            result = "# Fund, der er set og accepteret. Læses af jura check; skrives af jura accept.\n"
        } else if !result.hasSuffix("\n") {
            result += lineEnd
        }
        let margin = String(repeating: " ", count: indentation(of: ledger))
        for acceptance in acceptances {
            var members = [
                ("fingerprint", quoted(acceptance.fingerprint)), ("address", quoted(acceptance.address)),
                ("rule", quoted(acceptance.rule)), ("reason", quoted(acceptance.reason)), ("by", quoted(acceptance.by)),
            ]
            if let until = acceptance.until { members.append(("until", until)) }
            for (number, member) in members.enumerated() {
                result += "\(margin)\(number == 0 ? "- " : "  ")\(member.0): \(member.1)\(lineEnd)"
            }
        }
        return result
    }

    /// How far the entries of the list are indented.
    private static func indentation(of ledger: String) -> Int {
        for line in ledger.split(whereSeparator: \.isNewline) {
            let blanks = line.prefix { $0 == " " }.count
            if line.dropFirst(blanks).hasPrefix("- ") { return blanks }
        }
        return 0
    }

    /// A text in double quotes, as YAML reads it back.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default:
                let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
                if isControl { result += " " } else { result.unicodeScalars.append(scalar) }
            }
        }
        return result + "\""
    }
}
