/// Whose words a stretch of text is: the bill's own wording, wording it quotes, or words around it.
///
/// Rules say which roles they read; `removed`, `ceremony` and `note` are never assessed.
public enum TextRole: UInt8, Sendable, CaseIterable, Hashable {
    /// The bill's own normative text.
    case provision
    /// New text that an amending act puts into another act.
    case inserted
    /// Text that an amending act takes out. Never a fault.
    case removed
    /// The wording that carries out an amendment, »I § 3, stk. 1, ændres«.
    case instruction
    /// A definition, »I denne lov forstås ved«.
    case definition
    /// Commencement, transition and territory (ikrafttræden, overgang, territorium).
    case commencement
    /// A purpose clause, »Loven har til formål at«.
    case purpose
    /// A heading of a chapter, a group of provisions or a remark.
    case heading
    /// Text of the remarks (almindelige og specielle bemærkninger).
    case remark
    /// Text of an annex (bilag).
    case annex
    /// A footnote.
    case note
    /// Title, preamble, closing formula and signatures. Never assessed.
    case ceremony

    /// The stable name used in rule files and in JSON.
    public var name: String {
        switch self {
        case .provision: "provision"
        case .inserted: "inserted"
        case .removed: "removed"
        case .instruction: "instruction"
        case .definition: "definition"
        case .commencement: "commencement"
        case .purpose: "purpose"
        case .heading: "heading"
        case .remark: "remark"
        case .annex: "annex"
        case .note: "note"
        case .ceremony: "ceremony"
        }
    }

    public init?(name: some StringProtocol) {
        guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = role
    }

    /// Whether text in this role is law once the bill is adopted, and so counts as normative words.
    public var isNormative: Bool {
        switch self {
        case .provision, .inserted, .definition, .commencement, .purpose: true
        default: false
        }
    }
}
