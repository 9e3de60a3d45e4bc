internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase

/// What stands beside each candidate: finds of rules in its sentence, and whether its words stood in the act before.
struct Neighbours {
    /// For each find of a rule all finds of rules in its sentence. What is only proposed hears of none.
    private(set) var inSentence: [[Int]]
    /// Whether a candidate of the category had the same words earlier in the act.
    private(set) var isRepeated: [Bool]
    /// How many places of its category the stykke holds.
    private(set) var count: [Int]

    init(_ candidates: [Candidate], in analysis: BillAnalysis) {
        inSentence = [[Int]](repeating: [], count: candidates.count)
        isRepeated = [Bool](repeating: false, count: candidates.count)
        count = [Int](repeating: 0, count: candidates.count)
        // Categories and parts by number: their names would be hashed letter by letter.
        struct Words: Hashable {
            let category: Int
            let hash: UInt64
        }
        struct Place: Hashable {
            let part: Int
            let provision: ProvisionIndex

            init(_ candidate: Candidate) {
                part = candidate.rule.category.number * 2 + (candidate.isProposed ? 1 : 0)
                provision = candidate.provision
            }
        }
        var firstAt: [Words: Int] = [:]
        var places: [Place: Int] = [:]
        var lastStart: [Place: Int] = [:]
        var sentences: [Int32: [Int]] = [:]
        let order = candidates.indices.filter { !candidates[$0].tokens.isEmpty }
            .sorted { (candidates[$0].tokens.lowerBound, $0) < (candidates[$1].tokens.lowerBound, $1) }
        for number in order {
            let candidate = candidates[number]
            let category = candidate.rule.category.number
            let hash = analysis.text.tokens[candidate.tokens].reduce(0) { ($0 &* 31) ^ $1.hash }
            let first = firstAt[Words(category: category, hash: hash), default: candidate.tokens.lowerBound]
            firstAt[Words(category: category, hash: hash)] = first
            isRepeated[number] = first < candidate.tokens.lowerBound
            let place = Place(candidate)
            if lastStart[place] != candidate.tokens.lowerBound {
                lastStart[place] = candidate.tokens.lowerBound
                places[place, default: 0] += 1
            }
            if !candidate.isProposed {
                sentences[analysis.sentenceOfToken[candidate.tokens.lowerBound], default: []].append(number)
            }
        }
        for number in order {
            let candidate = candidates[number]
            count[number] = places[Place(candidate)] ?? 1
            if !candidate.isProposed {
                inSentence[number] = sentences[analysis.sentenceOfToken[candidate.tokens.lowerBound]] ?? []
            }
        }
    }
}
