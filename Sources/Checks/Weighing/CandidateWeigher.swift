internal import DanishText
internal import Findings
package import RuleBase

/// Weighs the candidates of a bill with the model of the rule base: the sum of the weights of a candidate's features,
/// as a probability, is its confidence, and a candidate below the threshold of its category is dropped.
///
/// Where the rule base has no weights for a category, and everywhere when the model is not to be used, a candidate
/// keeps the confidence of its rule, and rules that only propose are silent.
package struct CandidateWeigher: Sendable {
    /// Rules less sure than this only propose candidates to the model.
    package static let leastRuleConfidence = 0.35

    let names: FeatureNames
    let table: WeightTable
    /// The number of the part that weighs what a rule finds, by the number of the rule.
    private let partOfRule: [Int?]
    /// How sure a rule is, and the prior of a candidate that is as sure, by the number of the rule.
    private let confidenceOfRule: [Double]
    private let priorOfRule: [Float]
    /// Whether what a rule finds is kept unweighed: the rule speaks for itself, or nothing could weigh what it proposes.
    private let standsAlone: [Bool]
    /// Whether anything is weighed at all.
    package let usesModel: Bool

    package init(_ ruleBase: RuleBase, usesModel: Bool = true) {
        self.usesModel = usesModel && !ruleBase.model.isEmpty
        names = FeatureNames(ruleBase)
        let table = WeightTable(ruleBase.model)
        self.table = table
        partOfRule = ruleBase.rules.map { rule in
            let isProposed = rule.confidence < Self.leastRuleConfidence
            return table.number(of: .init(rule.category, isProposed: isProposed))
                ?? table.number(of: .init(rule.category, isProposed: false))
        }
        confidenceOfRule = ruleBase.rules.map(\.confidence)
        priorOfRule = confidenceOfRule.map(Self.prior)
        standsAlone = ruleBase.rules.map { rule in
            rule.confidence >= Self.leastRuleConfidence || !ruleBase.model.weighs(rule.category)
        }
    }

    /// The candidates that stay, with their confidence and what spoke for and against.
    package func weigh(_ candidates: [Candidate], in analysis: BillAnalysis) -> [Candidate] {
        guard usesModel else { return candidates.filter { standsAlone[$0.rule.number] } }
        var features = CandidateFeatures(of: candidates, in: analysis, names: names, for: table)
        var weights = BillWeights(table)
        let naming = FeatureNaming(text: analysis.text, names: names)
        var result = candidates.filter { $0.tokens.isEmpty && standsAlone[$0.rule.number] }
        result.reserveCapacity(candidates.count / 3)
        for sentence in features.sentences {
            keep(of: sentence, &features, &weights) { number, confidence, parts in
                var candidate = candidates[number]
                candidate.confidence = confidence
                if !parts.isEmpty { candidate.reasons.append(naming.reasons(parts)) }
                result.append(candidate)
            }
        }
        return result
    }

    /// Keeps of the candidates of one sentence what weighs enough.
    ///
    /// A proposal is kept only where it tells something new: not inside words that a rule has found, not where a rule of
    /// its category speaks, and one a category, the most certain. Most are only proposed and need not be weighed.
    private func keep(
        of sentence: ArraySlice<Int>, _ features: inout CandidateFeatures, _ weights: inout BillWeights,
        _ take: (Int, Double, [WeightPart]) -> Void
    ) {
        var found: [Range<Int>] = []
        var speaking: UInt64 = 0
        var hasProposals = false
        for number in sentence {
            let spot = features.spots[number]
            guard !spot.isProposed else {
                hasProposals = true
                continue
            }
            guard let confidence = confidence(number, spot, &features, &weights) else { continue }
            take(number, confidence, parts(spot, &weights))
            guard spot.isWeighable else { continue }
            found.append(spot.tokens)
            speaking |= 1 << UInt64(spot.category)
        }
        guard hasProposals else { return }
        var best: [(category: Int, number: Int, confidence: Double, parts: [WeightPart])] = []
        for number in sentence where features.spots[number].isProposed {
            let spot = features.spots[number]
            guard speaking & (1 << UInt64(spot.category)) == 0, !found.contains(where: { $0.overlaps(spot.tokens) }),
                let confidence = confidence(number, spot, &features, &weights)
            else { continue }
            let place = best.firstIndex { $0.category == spot.category }
            if let place, confidence <= best[place].confidence { continue }
            let entry = (spot.category, number, confidence, parts(spot, &weights))
            if let place { best[place] = entry } else { best.append(entry) }
        }
        for (_, number, confidence, parts) in best { take(number, confidence, parts) }
    }

    /// How sure it is that a candidate is a finding; nil when too little.
    private func confidence(
        _ number: Int, _ spot: CandidateFeatures.Spot, _ features: inout CandidateFeatures, _ weights: inout BillWeights
    ) -> Double? {
        guard let part = part(of: spot) else {
            return standsAlone[spot.rule] ? spot.confidence : nil
        }
        guard
            let sum = weights.sum(
                number, &features, part: part, prior: prior(rule: spot.rule, confidence: spot.confidence),
                isProposed: spot.isProposed),
            sum >= table.leastSums[part]
        else { return nil }
        return Scale.probability(logit: Double(sum))
    }

    /// What weighed most for and against a candidate whose confidence was just asked: `+1.24 after=jf`.
    private func parts(_ spot: CandidateFeatures.Spot, _ weights: inout BillWeights) -> [WeightPart] {
        part(of: spot).map { weights.strongestParts($0) } ?? []
    }

    /// The number of the part of the model that weighs a candidate; nil for a good sign, for a whole provision, and for
    /// a category that the model does not know.
    private func part(of spot: CandidateFeatures.Spot) -> Int? { spot.isWeighable ? partOfRule[spot.rule] : nil }

    /// The confidence of a candidate of a rule as a feature.
    func prior(rule: Int, confidence: Double) -> Float {
        confidence == confidenceOfRule[rule] ? priorOfRule[rule] : Self.prior(ofConfidence: confidence)
    }

    private static func prior(ofConfidence confidence: Double) -> Float {
        Float(Scale.logit(probability: min(0.99, max(0.01, confidence))))
    }
}

extension Candidate {
    /// Whether the rule is too unsure to speak without the model.
    package var isProposed: Bool { rule.confidence < CandidateWeigher.leastRuleConfidence }

    /// Whether a model may have an opinion: words that are a fault.
    package var isWeighable: Bool { !tokens.isEmpty && rule.polarity == .fault }
}
