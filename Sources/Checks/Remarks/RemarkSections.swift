internal import DanishText
internal import LegalModel

/// The headed sections of the general remarks, found by what their headings speak of.
struct RemarkSections {
    /// The points that stand in every bill (Vejledning om lovkvalitet 2023, points 5–12).
    enum Point: String, CaseIterable {
        case publicSector = "public-sector"
        case business, citizens, climate, environment
        case european = "eu"
        case hearing, table

        /// The heading of the guidance.
        var name: String {
            switch self {
            case .publicSector: "Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige"
            case .business: "Økonomiske og administrative konsekvenser for erhvervslivet m.v."
            case .citizens: "Administrative konsekvenser for borgerne"
            case .climate: "Klimamæssige konsekvenser"
            case .environment: "Miljø- og naturmæssige konsekvenser"
            case .european: "Forholdet til EU-retten"
            case .hearing: "Hørte myndigheder og organisationer m.v."
            case .table: "Sammenfattende skema"
            }
        }

        fileprivate func isMeant(by heading: String) -> Bool {
            let has = { (words: [String]) in words.allSatisfy { heading.contains($0) } }
            return switch self {
            case .publicSector:
                has(["implementeringskonsekvenser"]) || has(["konsekvenser", "offentlige"])
                    || has(["konsekvenser", "kommuner"])
            case .business: has(["konsekvenser", "erhvervsliv"])
            case .citizens: has(["konsekvenser", "borger"])
            case .climate: has(["klima"]) && has(["konsekvenser"])
            case .environment: has(["konsekvenser"]) && (has(["miljø"]) || has(["natur"]))
            case .european: has(["eu-ret"])
            case .hearing: has(["hørte "]) || has(["høring"]) && heading.count < 60
            case .table: has(["sammenfattende skema"])
            }
        }
    }

    struct Section {
        let provision: ProvisionIndex
        /// The heading's tokens.
        let heading: Range<Int>
        /// The tokens of the section with its subsections.
        let tokens: Range<Int>
    }

    let analysis: BillAnalysis
    /// The provision that holds the remarks; nil when the bill has none.
    let remarks: ProvisionIndex?
    private var sections: [Point: Section] = [:]

    init(_ analysis: BillAnalysis) {
        self.analysis = analysis
        remarks = analysis.bill.provisions.firstIndex { $0.kind == .remarks }
        for (index, provision) in analysis.bill.provisions.enumerated() where provision.kind == .remarkSection {
            guard let first = provision.blocks.first, analysis.bill.blocks[first].role == .heading else { continue }
            let heading = analysis.text.blockTokens[first]
            let words = analysis.words(heading).lowercased()
            for point in Point.allCases where sections[point] == nil && point.isMeant(by: words) {
                sections[point] = Section(
                    provision: index, heading: heading, tokens: Self.tokens(of: index, in: analysis))
            }
        }
    }

    /// The tokens of a section with its subsections, which stand beside it and are known by their labels: 5, 5.1, 5.2.
    private static func tokens(of index: ProvisionIndex, in analysis: BillAnalysis) -> Range<Int> {
        let provisions = analysis.bill.provisions
        let own = analysis.tokensOfProvision[index]
        var end = own.upperBound
        var next = provisions[index].end
        while next < provisions.count, provisions[next].kind == .remarkSection,
            provisions[next].label.hasPrefix(provisions[index].label + ".")
        {
            end = max(end, analysis.tokensOfProvision[next].upperBound)
            next = provisions[next].end
        }
        return own.lowerBound..<end
    }

    /// All tokens of the remarks, general and special.
    var tokens: Range<Int> {
        let parts = analysis.bill.provisions.indices.filter { analysis.bill.provisions[$0].kind == .remarks }
            .map { analysis.tokensOfProvision[$0] }.filter { !$0.isEmpty }
        guard let first = parts.first, let last = parts.last else { return 0..<0 }
        return first.lowerBound..<last.upperBound
    }

    /// Whether the remarks have headed sections at all.
    var areDivided: Bool { analysis.bill.provisions.contains { $0.kind == .remarkSection } }

    func section(_ point: Point) -> Section? { sections[point] }

    /// The words of a section without its headings.
    func wordCount(of section: Section) -> Int {
        section.tokens.count { !analysis.text.tokens[$0].isMark && analysis.block(of: $0)?.role == .remark }
    }

    /// Whether a section names an amount of money or of work. »kr« is a word of its own: »kraft« names none.
    func namesAmount(_ section: Section) -> Bool {
        has(["mio", "mia", "årsværk", "kroner"], in: section)
            || section.tokens.contains { analysis.folded($0) == "kr" && analysis.block(of: $0)?.role == .remark }
    }

    /// Whether a section holds a word that begins with one of these.
    func has(_ beginnings: [String], in section: Section) -> Bool {
        section.tokens.contains { token in
            guard analysis.text.tokens[token].isWord, analysis.block(of: token)?.role == .remark else {
                return false
            }
            let word = analysis.folded(token)
            return beginnings.contains { word.hasPrefix($0) }
        }
    }
}
