extension Provision.Kind {
    /// The stable name used in JSON.
    public var name: String {
        switch self {
        case .document: "document"
        case .ceremony: "ceremony"
        case .book: "book"
        case .part: "part"
        case .chapter: "chapter"
        case .group: "group"
        case .paragraf: "paragraf"
        case .stykke: "stykke"
        case .nummer: "nummer"
        case .litra: "litra"
        case .led: "led"
        case .amendment: "amendment"
        case .insertedDivision: "inserted-division"
        case .foreignProvisions: "foreign-provisions"
        case .table: "table"
        case .note: "note"
        case .annex: "annex"
        case .remarks: "remarks"
        case .remarkSection: "remark-section"
        case .specialRemark: "special-remark"
        }
    }
}
