internal import DanishText
internal import Findings
internal import LegalModel

/// Reads the remarks once for all rules about them.
struct RemarksReader {
    struct Place {
        var tokens: Range<Int> = 0..<0
        let provision: ProvisionIndex
        var role = TextRole.remark
        var values: [String: String] = [:]
    }

    let analysis: BillAnalysis
    let sections: RemarkSections
    let remarks: ProvisionIndex
    private let triggered: TriggeredPrinciples
    private let principles: PrincipleMentions

    /// Fewer words than this say nothing, unless they say that there are no consequences.
    private static let fewestWords = 15

    init(analysis: BillAnalysis, sections: RemarkSections, remarks: ProvisionIndex) {
        self.analysis = analysis
        self.sections = sections
        self.remarks = remarks
        triggered = TriggeredPrinciples(analysis)
        principles = PrincipleMentions(analysis)
    }

    func places(_ variant: RemarksCheck.Variant, section: String?) -> [Place] {
        switch variant {
        case .missingSection: missing(section)
        case .emptySection: empty()
        case .noImplementation: publicSector { !sections.has(Self.implementationWords, in: $0) && !saysNone($0) }
        case .noCost: publicSector { !sections.has(["kr", "mio", "mia", "årsværk"], in: $0) && !saysNone($0) }
        case .noPrinciples: principles.isEmpty && triggered.principles(least: 2).count >= 2 ? [whole()] : []
        case .principleGap: gaps()
        case .principleBare: principles.bareMentions().map { place($0) }
        case .principleOrder: principles.outOfOrder().map { [place($0)] } ?? []
        case .claimOnly: claimOnly()
        case .specialRemark: special()
        case .europeanContradiction: european()
        case .dataProtectionAuthority: dataProtectionAuthority()
        case .tableRow: tableRow()
        case .comparison: comparison()
        }
    }

    private static let implementationWords = [
        "implementer", "it-", "system", "digital", "selvbetjening", "oplær", "omstilling", "drift", "administrativ",
        "sagsbehandl", "snitflade",
    ]

    private func whole(_ values: [String: String] = [:]) -> Place { Place(provision: remarks, values: values) }

    private func place(_ section: RemarkSections.Section, _ values: [String: String] = [:]) -> Place {
        Place(tokens: section.heading, provision: section.provision, values: values)
    }

    private func place(_ mention: PrincipleMentions.Mention) -> Place {
        let provision = analysis.block(of: mention.tokens.lowerBound)?.provision ?? remarks
        return Place(
            tokens: mention.tokens, provision: provision, values: ["principle": String(mention.principle.rawValue)])
    }

    // MARK: Sections

    private func missing(_ section: String?) -> [Place] {
        guard sections.areDivided else { return [] }
        let points = RemarkSections.Point.allCases.filter {
            section == "others" ? $0 != .publicSector : section == nil || section == $0.rawValue
        }
        return points.filter { sections.section($0) == nil }.map { whole(["section": $0.name]) }
    }

    private func empty() -> [Place] {
        RemarkSections.Point.allCases.compactMap { point in
            guard point != .table, let section = sections.section(point) else { return nil }
            let count = sections.wordCount(of: section)
            guard count < Self.fewestWords, !saysNone(section) else { return nil }
            return place(section, ["section": point.name, "words": String(count)])
        }
    }

    private func publicSector(_ isAmiss: (RemarkSections.Section) -> Bool) -> [Place] {
        guard let section = sections.section(.publicSector), sections.wordCount(of: section) >= Self.fewestWords,
            isAmiss(section)
        else { return [] }
        return [place(section, ["section": RemarkSections.Point.publicSector.name])]
    }

    /// »har ingen konsekvenser«, »ikke konsekvenser af betydning«.
    private func saysNone(_ section: RemarkSections.Section) -> Bool {
        guard sections.wordCount(of: section) < 60 else { return false }
        return sections.has(["ingen", "ikke", "hverken"], in: section)
    }

    // MARK: Principles

    private func gaps() -> [Place] {
        guard !principles.isEmpty else { return [] }
        return triggered.principles(least: 3).filter { !principles.speaks(of: $0) }.map { principle in
            let values = ["principle": String(principle.rawValue), "count": String(triggered.counts[principle] ?? 0)]
            return sections.section(.publicSector).map { place($0, values) } ?? whole(values)
        }
    }

    /// »Lovforslaget følger principperne for digitaliseringsklar lovgivning«, and nothing more.
    private func claimOnly() -> [Place] {
        guard let claim = principles.claim, principles.mentions.isEmpty, principles.isEmpty,
            let sentence = analysis.sentence(of: claim.lowerBound), let block = analysis.block(of: claim.lowerBound)
        else { return [] }
        return [Place(tokens: analysis.opening(of: sentence.tokens), provision: block.provision)]
    }

    // MARK: The rest

    private func special() -> [Place] {
        let special = SpecialRemarks(analysis: analysis)
        guard special.exist else { return [whole(["target": ""])] }
        return special.missing().map { index in
            Place(
                provision: index, role: analysis.role(of: index) ?? .provision,
                values: ["target": analysis.bill.provisions[index].address.description])
        }
    }

    private func european() -> [Place] {
        guard let section = sections.section(.european), saysNone(section) else { return [] }
        let isEuropean = analysis.bill.blocks.indices.contains { number in
            let role = analysis.bill.blocks[number].role
            guard role == .note || role.isNormative else { return false }
            let tokens = analysis.text.blockTokens[number]
            return tokens.contains { ["gennemfører", "gennemføres", "implementerer"].contains(analysis.folded($0)) }
                && tokens.contains {
                    analysis.folded($0).contains("direktiv") || analysis.folded($0).hasPrefix("forordning")
                }
        }
        return isEuropean ? [place(section)] : []
    }

    private func dataProtectionAuthority() -> [Place] {
        guard triggered.hasPersonalData, let section = sections.section(.hearing),
            !sections.has(["datatilsynet"], in: section)
        else { return [] }
        return [place(section)]
    }

    /// The table lacks the row on implementation.
    private func tableRow() -> [Place] {
        guard let section = sections.section(.table) else { return [] }
        let hasRow = section.tokens.contains { analysis.folded($0).hasPrefix("implementeringskonsekvens") }
        return hasRow ? [] : [place(section)]
    }

    /// An amending bill carries »Lovforslaget sammenholdt med gældende lov« as an annex.
    private func comparison() -> [Place] {
        guard analysis.bill.kind == .amendingAct else { return [] }
        let hasAnnex = analysis.bill.provisions.indices.contains { index in
            analysis.bill.provisions[index].kind == .annex
                && analysis.tokensOfProvision[index].prefix(80).contains {
                    ["sammenholdt", "formulering"].contains(analysis.folded($0))
                }
        }
        return hasAnnex ? [] : [whole()]
    }
}
