extension LegalAddress: CustomStringConvertible {
    /// The address as it is cited, parts separated by commas: `§ 4, stk. 2, nr. 3, litra a, 2. pkt.`
    public var description: String {
        components.map(\.description).joined(separator: ", ")
    }
}

extension LegalAddress.Component: CustomStringConvertible {
    public var description: String {
        switch unit {
        case .act, .remark, .overskrift: label
        case .bilag: label.isEmpty ? "bilag" : "bilag \(label)"
        case .bog: "bog \(label)"
        case .afsnit: "afsnit \(label)"
        case .kapitel: "kapitel \(label)"
        case .paragraf: label.contains("-") || label.contains(" og ") ? "§§ \(label)" : "§ \(label)"
        case .stykke: "stk. \(label)"
        case .nummer: "nr. \(label)"
        case .litra: "litra \(label)"
        case .led: "led \(label)"
        case .punktum: "\(label). pkt."
        case .tabel: "tabel \(label)"
        }
    }
}
