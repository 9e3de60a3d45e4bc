import LegalModel

/// The title of a document as printed, and what it says about its kind.
struct BillTitle {
    /// The title without »Forslag til« and without the mark of a footnote.
    let title: String
    let kind: Bill.Kind

    init(_ printed: String) {
        var title = Substring(printed)
        for prefix in ["udkast til ", "forslag til "] where title.lowercased().hasPrefix(prefix) {
            title = title.dropFirst(prefix.count)
        }
        title = Self.withoutFootnoteMark(title)
        self.title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        kind = Self.kind(self.title.replacing("\u{AD}", with: "").lowercased())
    }

    private static func kind(_ title: String) -> Bill.Kind {
        if title.hasPrefix("lov om ændring") || title.hasPrefix("lov om ophævelse") { return .amendingAct }
        if title.hasPrefix("bekendtgørelse af") { return .consolidatedAct }
        for word in ["bekendtgørelse", "anordning", "kongelig anordning", "cirkulære", "vejledning"] {
            if title.hasPrefix(word) { return .order }
        }
        return title.hasPrefix("lov om") && title.contains(" og om ændring af ") ? .amendingAct : .newAct
    }

    /// »lov om X1)« → »lov om X«
    private static func withoutFootnoteMark(_ title: Substring) -> Substring {
        guard title.hasSuffix(")") else { return title }
        let digits = title.dropLast().reversed().prefix { $0.isNumber || $0 == "*" }
        guard (1...2).contains(digits.count) else { return title }
        let rest = title.dropLast(digits.count + 1)
        guard let before = rest.last, before != "(", before != " " || rest.filter({ $0 == "(" }).isEmpty else {
            return title
        }
        return rest
    }
}
