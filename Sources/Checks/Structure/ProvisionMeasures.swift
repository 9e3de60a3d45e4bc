internal import DanishText
internal import LegalModel
internal import RuleBase

/// Measures of stykker, §§ and lists.
struct ProvisionMeasures {
    let analysis: BillAnalysis
    private static let items: Provision.Kinds = [.nummer, .litra, .led]

    func candidates(of rule: Rule, _ measure: ComplexityCheck.Measure, limit: Int) -> [Candidate] {
        let counts = measure == .references ? referenceCounts() : [:]
        return analysis.bill.provisions.indices.compactMap { index in
            let kind = analysis.bill.provisions[index].kind
            let count: Int
            switch measure {
            case .stykkeWords: count = kind == .stykke ? words(of: index) : 0
            case .references: count = counts[index] ?? 0
            case .sectionStykker: count = kind == .paragraf ? stykker(of: index) : 0
            case .listItems: count = itemCount(of: index)
            default: count = kind == .stykke ? depth(of: index) : 0
            }
            guard count > limit, let role = analysis.role(of: index), rule.roles.contains(role) else { return nil }
            return Candidate(
                rule: rule, tokens: 0..<0, provision: index, role: role,
                values: ["words": String(count), "count": String(count), "limit": String(limit)])
        }
    }

    /// The words of a stykke that are text, tables and notes left out.
    private func words(of index: ProvisionIndex) -> Int {
        var count = 0
        var next = index
        while next < analysis.bill.provisions[index].end {
            let kind = analysis.bill.provisions[next].kind
            if kind == .table || kind == .note {
                next = analysis.bill.provisions[next].end
                continue
            }
            for block in analysis.bill.provisions[next].blocks where analysis.bill.blocks[block].role.isNormative {
                count += analysis.wordCount(in: analysis.text.blockTokens[block])
            }
            next += 1
        }
        return count
    }

    private func stykker(of index: ProvisionIndex) -> Int { children(of: index, [.stykke]).count }

    /// The items directly inside a provision; a list of definitions may be as long as it must.
    private func itemCount(of index: ProvisionIndex) -> Int {
        let items = children(of: index, Self.items)
        guard let first = items.first, analysis.role(of: first) != .definition else { return 0 }
        return items.count
    }

    /// The first provision of some kinds directly inside another, and how many there are.
    private func children(of index: ProvisionIndex, _ kinds: Provision.Kinds) -> (first: ProvisionIndex?, count: Int) {
        var first: ProvisionIndex?
        var count = 0
        var next = index + 1
        while next < analysis.bill.provisions[index].end {
            if kinds.contains(analysis.bill.provisions[next].kind) {
                first = first ?? next
                count += 1
            }
            next = analysis.bill.provisions[next].end
        }
        return (first, count)
    }

    /// How many lists stand inside one another below a stykke.
    private func depth(of index: ProvisionIndex) -> Int {
        let end = analysis.bill.provisions[index].end
        guard end > index + 1 else { return 0 }
        var depths = [Int](repeating: 0, count: end - index)
        for inner in index + 1..<end {
            let above = depths[max(0, analysis.bill.provisions[inner].parent - index)]
            depths[inner - index] = above + (Self.items.contains(analysis.bill.provisions[inner].kind) ? 1 : 0)
        }
        return depths.max() ?? 0
    }

    /// References by the stykke that they stand in.
    private func referenceCounts() -> [ProvisionIndex: Int] {
        var counts: [ProvisionIndex: Int] = [:]
        for reference in ReferenceScanner.references(in: analysis) where reference.opensExpression {
            counts[analysis.passage(of: reference.provision), default: 0] += 1
        }
        return counts
    }
}
