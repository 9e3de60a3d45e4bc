internal import DanishText
internal import LegalModel

/// Which stykke leans on which: the references that make another provision's content part of the own.
///
/// Only leaning references count: »finder tilsvarende anvendelse«, »betingelserne i«, »reglerne i«. A plain »jf.« or
/// »efter § 3« names a thing by its place and carries nobody farther.
struct ReferenceGraph {
    private struct Edge {
        let from: ProvisionIndex
        let to: ProvisionIndex
        let reference: ReferenceScanner.Reference
    }

    private static let leaning = WordSet(
        "betingelserne betingelsen reglerne regler bestemmelserne bestemmelsen kravene kravet kriterierne principperne vilkårene proceduren"
    )
    /// For each passage its edges in order.
    private var edges: [ProvisionIndex: [Edge]] = [:]

    init(_ references: [ReferenceScanner.Reference], in analysis: BillAnalysis) {
        let leaning = references.indices.filter {
            references[$0].isCertainlyOwn && Self.leans(references[$0], in: analysis)
        }
        guard !leaning.isEmpty else { return }
        let provisions = analysis.bill.provisions
        var places: [LegalAddress: ProvisionIndex] = [:]
        for index in provisions.indices
        where (provisions[index].kind == .stykke || provisions[index].kind == .paragraf)
            && provisions[index].landing == nil
        {
            places[provisions[index].address] = places[provisions[index].address] ?? index
        }
        for reference in leaning.map({ references[$0] }) {
            let address = LegalAddress(
                Array(reference.target.components.prefix(2).filter { $0.unit == .paragraf || $0.unit == .stykke }))
            let from = Self.node(of: reference.provision, in: analysis)
            guard let to = places[address] ?? address.parent.flatMap({ places[$0] }), to != from,
                analysis.enclosing(from, [.paragraf]) != to
            else { continue }
            edges[from, default: []].append(Edge(from: from, to: to, reference: reference))
        }
        spread(in: analysis)
    }

    /// The stykke that a provision belongs to, or its § where that has one stykke only.
    private static func node(of provision: ProvisionIndex, in analysis: BillAnalysis) -> ProvisionIndex {
        let passage = analysis.passage(of: provision)
        guard let section = analysis.enclosing(passage, [.paragraf]),
            analysis.bill.provisions[section].address == analysis.bill.provisions[passage].address
        else { return passage }
        return section
    }

    /// A reference to a whole § leans on what the §'s stykker lean on.
    private mutating func spread(in analysis: BillAnalysis) {
        for (from, own) in edges {
            guard let section = analysis.enclosing(from, [.paragraf]), section != from else { continue }
            edges[section, default: []].append(
                contentsOf: own.filter { analysis.enclosing($0.to, [.paragraf]) != section })
        }
        for key in edges.keys { edges[key]?.sort { $0.reference.tokens.lowerBound < $1.reference.tokens.lowerBound } }
    }

    private static func leans(_ reference: ReferenceScanner.Reference, in analysis: BillAnalysis) -> Bool {
        let tokens = analysis.text.tokens
        let before = max(0, reference.tokens.lowerBound - 2)..<reference.tokens.lowerBound
        let after = reference.tokens.upperBound..<min(tokens.count, reference.tokens.upperBound + 5)
        if after.contains(where: { analysis.folded($0) == "ikke" }) { return false }
        return tokens[before].contains(where: leaning.contains)
            || after.contains { analysis.folded($0) == "anvendelse" }
    }

    /// Pairs of passages that lean on nothing but one another.
    func rings() -> [(first: ReferenceScanner.Reference, second: ReferenceScanner.Reference)] {
        edges.keys.sorted().compactMap { from in
            guard let out = edges[from], Set(out.map(\.to)).count == 1, let edge = out.first, edge.from == from,
                let back = edges[edge.to], Set(back.map(\.to)) == [from], let second = back.first, from < edge.to
            else { return nil }
            return (edge.reference, second.reference)
        }
    }

    /// The longest way from each reference that starts one, when it has more than `limit` steps.
    func chains(longerThan limit: Int) -> [(
        first: ReferenceScanner.Reference, last: ReferenceScanner.Reference, length: Int
    )] {
        var lengths: [ProvisionIndex: Int] = [:]
        var ends: [ProvisionIndex: ReferenceScanner.Reference] = [:]
        var onWay: Set<ProvisionIndex> = []
        func length(_ from: ProvisionIndex, depth: Int = 0) -> Int {
            if let known = lengths[from] { return known }
            // No reader follows a hundred steps, and no stack should.
            guard depth < 100, onWay.insert(from).inserted else { return 0 }
            defer { onWay.remove(from) }
            var longest = 0
            for edge in edges[from] ?? [] {
                let next = 1 + length(edge.to, depth: depth + 1)
                if next > longest {
                    longest = next
                    ends[from] = ends[edge.to] ?? edge.reference
                }
            }
            lengths[from] = longest
            return longest
        }
        let reached = Set(edges.values.flatMap { $0.map(\.to) })
        return edges.keys.sorted().compactMap { from in
            guard !reached.contains(from), let first = edges[from]?.first, first.from == from, length(from) > limit,
                let last = ends[from]
            else { return nil }
            return (first.reference, last, length(from))
        }
    }
}
