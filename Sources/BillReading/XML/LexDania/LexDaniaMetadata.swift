import LegalModel

/// The facts about an act in its `Meta`.
struct LexDaniaMetadata {
    var title = ""
    var kind: Bill.Kind?
    var number = ""
    var year: Int?
    var ministry = ""

    init() {}

    init(_ tree: ElementTree, meta: Int) {
        for field in tree.children(of: meta) {
            guard let element = LexDaniaElement(rawValue: tree.nodes[field].element) else { continue }
            let value = Self.text(tree, tree.content(of: field))
            switch element {
            case .documentType: kind = Self.kind(named: value)
            // The subtitle follows after a literal »\n«.
            case .documentTitle: title = Self.firstLine(value)
            case .number: number = value
            case .year: year = Int(value)
            case .ministry: ministry = value
            default: break
            }
        }
    }

    /// Title and subtitle as they stand at the head of the act, footnotes left out.
    static func titles(_ tree: ElementTree) -> (title: String, subtitle: String) {
        var title: [String] = []
        var subtitle: [String] = []
        guard let group = child(.titelGruppe, of: 0, tree) else { return ("", "") }
        for part in tree.children(of: group) {
            let lines = tree.children(of: part)
                .filter { tree.nodes[$0].element == LexDaniaElement.linea.rawValue }
                .map { line in
                    tree.children(of: line).map { text(tree, tree.content(of: $0), trimmed: false) }.joined()
                }
                .map { CleanLabel($0).text }
            if tree.nodes[part].element == LexDaniaElement.titel.rawValue { title += lines } else { subtitle += lines }
        }
        return (title.joined(separator: " "), subtitle.joined(separator: " "))
    }

    /// The kind by the shape of the document, where `DocumentType` does not tell.
    static func kind(_ tree: ElementTree) -> Bill.Kind {
        guard let contents = child(.dokumentIndhold, of: 0, tree) else { return .newAct }
        if child(.aendringCentreretParagraf, of: contents, tree) != nil { return .amendingAct }
        return child(.indledning, of: contents, tree) != nil ? .consolidatedAct : .newAct
    }

    /// `LOV Æ#LOKDOK02`, `LBK H#LOKDOK03`: a type, whether it amends, a number.
    private static func kind(named type: String) -> Bill.Kind? {
        let words = type.split { $0 == " " || $0 == "#" }
        switch words.first {
        case "LBK": return .consolidatedAct
        case "LOV", "LFF", "FSL": return words.dropFirst().first == "Æ" ? .amendingAct : .newAct
        case "BEK", "ANG", "AND", "CIR", "CIS", "VEJ": return .order
        default: return nil
        }
    }

    private static func firstLine(_ text: String) -> String {
        guard let end = text.firstRange(of: "\\n") else { return text }
        return String(text[..<end.lowerBound])
    }

    private static func child(_ wanted: LexDaniaElement, of index: Int, _ tree: ElementTree) -> Int? {
        tree.children(of: index).first { tree.nodes[$0].element == wanted.rawValue }
    }

    private static func text(_ tree: ElementTree, _ range: Range<Int>, trimmed: Bool = true) -> String {
        var builder = BillBuilder()
        XMLText.append(range, of: tree.bytes, to: &builder)
        let text = String(decoding: builder.text, as: UTF8.self)
        return trimmed ? CleanLabel(text).text : text
    }
}
