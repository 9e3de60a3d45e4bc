internal import LegalModel
internal import RuleBase

/// The forms that an example is run in: the finding must not depend on how a text came to us.
enum ExampleDisguise: String, CaseIterable {
    case plain = "plain text"
    case xml = "XML"
    case decomposed = "decomposed letters and non-breaking spaces"
    case softHyphens = "soft hyphens and CRLF"
    case prefixed = "after many multi-byte letters"
    case quoted = "inside new text of an amending act"
    case removed = "inside removed text of an amending act"
    case remarks = "inside remarks"

    /// Whether an example is a whole small bill: its first line is a title, and its §§ follow.
    static func isWhole(_ text: String) -> Bool {
        text.contains("\n") && (text.hasPrefix("Lov ") || text.hasPrefix("Forslag"))
    }

    /// Whether the rule's roles allow the disguise to be told. A whole bill is read as it is.
    func suits(_ rule: Rule, _ text: String) -> Bool {
        if Self.isWhole(text) { return [.plain, .decomposed, .softHyphens].contains(self) }
        return switch self {
        case .plain, .decomposed, .softHyphens, .prefixed: true
        // These put the example into a role of its own.
        case .xml: rule.roles.contains(.provision)
        case .quoted, .removed: rule.roles.contains(.inserted) && !text.contains("»") && !text.contains("\"")
        case .remarks: rule.roles.contains(.provision) && !rule.roles.contains(.remark)
        }
    }

    /// Whether the disguise turns every example silent.
    func isSilent(_ rule: Rule) -> Bool {
        self == .removed || self == .remarks
    }

    /// The bytes of a small bill that holds the example.
    func document(_ text: String, for rule: Rule) -> [UInt8] {
        switch self {
        case .plain: Array(Self.bill(text, rule).utf8)
        case .xml: Array(Self.lexdania(text).utf8)
        case .decomposed: Array(Self.decomposed(Self.bill(text, rule)).replacing(" ", with: "\u{A0}").utf8)
        case .softHyphens:
            Array(Self.bill(Self.hyphenated(text), rule).replacing("\n", with: "\r\n").utf8)
        case .prefixed: Array(Self.bill(text, rule, title: "Lov om ærø, øer, åer og \u{1F600}").utf8)
        case .quoted:
            Array(
                "Lov om ændring af lov om prøver\n\n§ 1\n\nI lov om prøver foretages følgende ændringer:\n\n1. § 4 affattes således:\n\n»§ 4. \(text)«\n"
                    .utf8)
        case .removed:
            Array(
                "Lov om ændring af lov om prøver\n\n§ 1\n\nI lov om prøver foretages følgende ændringer:\n\n1. I § 4 udgår »\(text.hasSuffix(".") ? String(text.dropLast()) : text)«.\n"
                    .utf8)
        case .remarks:
            Array(
                "Forslag til\nLov om prøver\n\n§ 1. Loven træder i kraft den 1. juli 2027.\n\nBemærkninger til lovforslaget\n\nAlmindelige bemærkninger\n\n1. Indledning\n\n\(text)\n"
                    .utf8)
        }
    }

    private static func bill(_ text: String, _ rule: Rule, title: String = "Lov om prøver") -> String {
        if isWhole(text) { return text + "\n" }
        if !rule.roles.contains(.provision), rule.roles.contains(.remark) {
            return
                "Forslag til\n\(title)\n\n§ 1. Loven træder i kraft den 1. juli 2027.\n\nBemærkninger til lovforslaget\n\nAlmindelige bemærkninger\n\n1. Indledning\n\n\(text)\n"
        }
        return "\(title)\n\n§ 1. \(text)\n"
    }

    private static func lexdania(_ text: String) -> String {
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <Dokument SchemaLocation="LOVH.Retsinfo.LexDania_2.1.xsd">
              <Meta><DocumentType>LOV H#LOKDOK01</DocumentType><Year>2027</Year><Number>1</Number></Meta>
              <TitelGruppe><Titel><Linea><Char>Lov om prøver</Char></Linea></Titel></TitelGruppe>
              <DokumentIndhold><Bog><Afsnit><Kapitel><ParagrafGruppe><Paragraf><Explicatus>§ 1.</Explicatus>
                <Stk><Exitus><Linea><Char>\(escaped)</Char></Linea></Exitus></Stk>
              </Paragraf></ParagrafGruppe></Kapitel></Afsnit></Bog></DokumentIndhold>
            </Dokument>
            """
    }

    /// Letters with a ring or an accent in two parts, spaces that do not break.
    private static func decomposed(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "å": result += "a\u{30A}"
            case "Å": result += "A\u{30A}"
            case "é": result += "e\u{301}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A soft hyphen in the middle of every word of more than six letters.
    private static func hyphenated(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard word.count > 6, word.allSatisfy(\.isLetter) else { return String(word) }
            let middle = word.index(word.startIndex, offsetBy: word.count / 2)
            return word[..<middle] + "\u{AD}" + word[middle...]
        }.joined(separator: " ")
    }
}
