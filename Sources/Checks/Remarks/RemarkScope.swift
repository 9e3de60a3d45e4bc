internal import DanishText
internal import LegalModel

/// A provision of the bill as remarks speak of it: a §, perhaps a stykke of it, or a number of an amending §.
struct RemarkScope: Equatable {
    let section: String
    /// nil where all of the § is meant.
    let stykke: String?
    /// nil where all of the § is meant.
    let number: String?

    init(section: String, stykke: String? = nil, number: String? = nil) {
        self.section = section
        self.stykke = stykke
        self.number = number
    }

    /// The place of a provision. A § of one stykke has stk. 1.
    init(of provision: ProvisionIndex, in analysis: BillAnalysis) {
        let components = analysis.bill.provisions[provision].address.components
        let label = { (unit: LegalAddress.Unit) in components.first { $0.unit == unit }?.label.lowercased() }
        let isAmendment = analysis.enclosing(provision, [.amendment]) != nil
        section = label(.paragraf) ?? ""
        number = isAmendment ? label(.nummer) : nil
        stykke = isAmendment ? nil : label(.stykke) ?? "1"
    }

    /// Whether what is said of this scope is said of a place.
    func covers(_ place: RemarkScope) -> Bool {
        !section.isEmpty && section == place.section && (number == nil || place.number == nil || number == place.number)
            && (stykke == nil || place.number != nil || stykke == place.stykke)
    }
}

/// Tells what the sentences of the remarks are about, one after another.
struct RemarkScopes {
    private let analysis: BillAnalysis
    private let special: [ProvisionIndex: (sections: [String], numbers: [String])]
    private var remark: ProvisionIndex = -1
    private var block = -1
    /// The stykker that the special remark spoke of last; empty for all of them.
    private var stykker: [String] = []

    init(_ analysis: BillAnalysis) {
        self.analysis = analysis
        special = SpecialRemarks(analysis: analysis).scopes()
    }

    /// What a sentence is about by where it stands. A special remark names a stykke and then goes on about it.
    mutating func move(to sentence: Sentence) -> (isSpecial: Bool, scopes: [RemarkScope]) {
        let provision = analysis.bill.blocks[sentence.block].provision
        guard let home = analysis.enclosing(provision, [.specialRemark]), let about = special[home] else {
            return (false, [])
        }
        if home != remark { (remark, stykker) = (home, []) }
        let targets = ReferenceParser(analysis: analysis, sentence: sentence.tokens).expressions().flatMap(\.targets)
        let named = targets.compactMap { target -> String? in
            guard let stykke = target.first(where: { $0.unit == .stykke }) else { return nil }
            let section = target.first { $0.unit == .paragraf }?.label.lowercased()
            return section.map(about.sections.contains) ?? true ? stykke.label : nil
        }
        if !named.isEmpty { stykker = named }
        let places = about.sections.flatMap { section -> [RemarkScope] in
            about.numbers.isEmpty
                ? [RemarkScope(section: section)]
                : about.numbers.map { RemarkScope(section: section, number: $0) }
        }
        guard !stykker.isEmpty else { return (true, places) }
        return (
            true,
            places.flatMap { place in
                stykker.map { RemarkScope(section: place.section, stykke: $0, number: place.number) }
            }
        )
    }

    /// The provisions that a passage cites.
    func cited(in tokens: Range<Int>) -> [RemarkScope] {
        ReferenceParser(analysis: analysis, sentence: tokens).expressions().flatMap { expression -> [RemarkScope] in
            // »§ 4 i lov om …« is another act's.
            let next = expression.tokens.upperBound
            if next + 1 < tokens.upperBound, analysis.folded(next) == "i",
                analysis.folded(next + 1).hasPrefix("lov") || analysis.folded(next + 1).hasSuffix("loven")
            {
                return []
            }
            return expression.targets.compactMap { target in
                let label = { (unit: LegalAddress.Unit) in target.first { $0.unit == unit }?.label.lowercased() }
                return label(.paragraf).map {
                    RemarkScope(section: $0, stykke: label(.stykke), number: label(.nummer))
                }
            }
        }
    }
}
