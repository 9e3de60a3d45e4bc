extension LegalAddress {
    /// Reads an address as it is cited. Returns nil when a part is not one that ``description`` could have written.
    ///
    /// Non-breaking spaces and runs of blanks count as one space. The first part may name an act or a remark; every
    /// later part must be a known unit.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            part.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).joined(separator: " ")
        }
        guard !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        var components: [Component] = []
        for part in parts {
            if let component = Self.component(part) {
                components.append(component)
            } else if components.allSatisfy({ $0.unit == .act || $0.unit == .remark }) {
                // A name may itself hold commas: »lov om fødevarer, landbrug og fiskeri«.
                if let name = components.popLast() {
                    components.append(Component(name.unit, "\(name.label), \(part)"))
                } else {
                    let isRemark = part.lowercased().contains("bemærkninger")
                    components.append(Component(isRemark ? .remark : .act, part))
                }
            } else {
                return nil
            }
        }
        self.init(components)
    }

    private static let prefixes: [(String, Unit)] = [
        ("§§ ", .paragraf), ("§ ", .paragraf), ("stk. ", .stykke), ("nr. ", .nummer), ("litra ", .litra),
        ("led ", .led),
        ("kapitel ", .kapitel), ("afsnit ", .afsnit), ("bog ", .bog), ("bilag ", .bilag), ("tabel ", .tabel),
    ]

    private static func component(_ part: String) -> Component? {
        for (prefix, unit) in prefixes where part.hasPrefix(prefix) {
            return Component(unit, String(part.dropFirst(prefix.count)))
        }
        if part.hasSuffix(". pkt."), let number = Int(part.dropLast(6)) { return Component(.punktum, String(number)) }
        if part == "bilag" { return Component(.bilag, "") }
        if part.hasPrefix("overskrift") { return Component(.overskrift, part) }
        return nil
    }
}
