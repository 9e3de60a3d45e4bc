internal import DanishText
internal import LegalModel
internal import RuleBase

/// Measures of stykker, §§ and lists.
struct ProvisionMeasures {
    let analysis: BillAnalysis
    private static let items: Set<Provision.Kind> = [.nummer, .litra, .led]

    func candidates(of rule: Rule, _ measure: ComplexityCheck.Measure, limit: Int) -> [Candidate] {
        let counts = measure == .references ? referenceCounts() : [:]
        return analysis.bill.provisions.indices.compactMap { index in
            let provision = analysis.bill.provisions[index]
            let count: Int
            switch measure {
            case .stykkeWords: count = provision.kind == .stykke ? words(of: index) : 0
            case .references: count = counts[index] ?? 0
            case .sectionStykker: count = provision.kind == .paragraf ? stykker(of: index) : 0
            case .listItems: count = itemCount(of: index)
            default: count = provision.kind == .stykke ? depth(of: index) : 0
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
            let provision = analysis.bill.provisions[next]
            if provision.kind == .table || provision.kind == .note {
                next = provision.end
                continue
            }
            for block in provision.blocks where analysis.bill.blocks[block].role.isNormative {
                count += analysis.wordCount(in: analysis.text.blockTokens[block])
            }
            next += 1
        }
        return count
    }

    private func stykker(of index: ProvisionIndex) -> Int {
        analysis.bill.children(of: index).count { analysis.bill.provisions[$0].kind == .stykke }
    }

    /// The items directly inside a provision; a list of definitions may be as long as it must.
    private func itemCount(of index: ProvisionIndex) -> Int {
        let children = analysis.bill.children(of: index).filter {
            Self.items.contains(analysis.bill.provisions[$0].kind)
        }
        guard let first = children.first, analysis.role(of: first) != .definition else { return 0 }
        return children.count
    }

    /// How many lists stand inside one another below a stykke.
    private func depth(of index: ProvisionIndex) -> Int {
        var depths: [ProvisionIndex: Int] = [index: 0]
        var deepest = 0
        for inner in index + 1..<max(index + 1, analysis.bill.provisions[index].end) {
            let provision = analysis.bill.provisions[inner]
            let depth = (depths[provision.parent] ?? 0) + (Self.items.contains(provision.kind) ? 1 : 0)
            depths[inner] = depth
            deepest = max(deepest, depth)
        }
        return deepest
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
