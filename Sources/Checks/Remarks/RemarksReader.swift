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
        case .noCost: publicSector { !sections.namesAmount($0) && !saysNone($0) }
        case .noPrinciples: principles.isEmpty && triggered.principles(least: 2).count >= 2 ? [whole()] : []
        case .principleGap: gaps()
        case .principleBare: principles.bareMentions().map { place($0) }
        case .principleOrder:
            principles.outOfOrder(in: sections.section(.publicSector)?.tokens ?? sections.tokens).map { [place($0)] }
                ?? []
        case .principleSkipped: skipped()
        case .specialRemark: special()
        case .europeanContradiction: european()
        case .dataProtectionAuthority: dataProtectionAuthority()
        case .tableRow: tableRow()
        case .comparison: comparison()
        case .dataProtectionMissing: dataProtection()
        case .consultationShort: consultation()
        case .dateOff: commencementDate()
        case .territorial: territory()
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

    /// Numbers left out of a row of principles though the provisions touch them.
    private func skipped() -> [Place] {
        principles.skipped().filter { gap in
            (triggered.counts[gap.principle] ?? 0) > 0
                || gap.principle == .dataSecurity && triggered.personalData != nil
        }.map { gap in
            Place(
                tokens: gap.next.tokens,
                provision: analysis.block(of: gap.next.tokens.lowerBound)?.provision ?? remarks,
                values: ["principle": String(gap.principle.rawValue)])
        }
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
        guard triggered.personalData != nil, let section = sections.section(.hearing),
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

    /// Personal data in the provisions, and not a word on data protection in the remarks.
    private func dataProtection() -> [Place] {
        guard let data = triggered.personalData else { return [] }
        let isTreated = sections.tokens.contains {
            analysis.text.tokens[$0].isWord && analysis.folded($0).hasPrefix("databeskyttelse")
        }
        return isTreated ? [] : [whole(["match": analysis.words(data)])]
    }

    /// Two dates in the section on those heard that lie fewer than four weeks apart.
    private func consultation() -> [Place] {
        guard let section = sections.section(.hearing) else { return [] }
        let dates = PrintedDate.dates(in: section.tokens, of: analysis)
        guard dates.count >= 2, (0..<28).contains(dates[1].dayNumber - dates[0].dayNumber) else { return [] }
        return [
            Place(
                tokens: dates[0].tokens, provision: analysis.block(of: dates[0].tokens.lowerBound)?.provision ?? remarks
            )
        ]
    }

    /// A commencement on another day than 1 January or 1 July though businesses are touched.
    private func commencementDate() -> [Place] {
        guard let section = sections.section(.business), !saysNone(section) else { return [] }
        for sentence in analysis.text.sentences {
            let block = analysis.bill.blocks[sentence.block]
            guard block.role == .commencement, sentence.tokens.contains(where: { analysis.folded($0) == "kraft" }),
                let date = PrintedDate.dates(in: sentence.tokens, of: analysis).first
            else { continue }
            guard date.day != 1 || date.month != 1 && date.month != 7 else { return [] }
            return [Place(tokens: date.tokens, provision: block.provision, role: block.role)]
        }
        return []
    }

    /// No word on the Faroe Islands or Greenland.
    private func territory() -> [Place] {
        let isTold = analysis.text.sentences.contains { sentence in
            analysis.bill.blocks[sentence.block].role.isNormative
                && sentence.tokens.contains { ["færøerne", "grønland"].contains(analysis.folded($0)) }
        }
        return isTold ? [] : [whole()]
    }
}
