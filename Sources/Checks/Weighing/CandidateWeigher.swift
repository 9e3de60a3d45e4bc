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

    private let model: WeighingModel
    let names: FeatureNames
    let table: WeightTable
    /// The number of the part that weighs what a rule finds, by the number of the rule.
    private let partOfRule: [Int?]
    /// The prior of a candidate that is as sure as its rule, by the number of the rule.
    private let priorOfRule: [Float]
    /// Whether anything is weighed at all.
    package let usesModel: Bool

    package init(_ ruleBase: RuleBase, usesModel: Bool = true) {
        model = ruleBase.model
        self.usesModel = usesModel && !model.isEmpty
        names = FeatureNames(ruleBase)
        let table = WeightTable(ruleBase.model)
        self.table = table
        partOfRule = ruleBase.rules.map { rule in
            let isProposed = rule.confidence < Self.leastRuleConfidence
            return table.number(of: .init(rule.category, isProposed: isProposed))
                ?? table.number(of: .init(rule.category, isProposed: false))
        }
        priorOfRule = ruleBase.rules.map { Self.prior(ofConfidence: $0.confidence) }
    }

    /// The candidates that stay, with their confidence and what spoke for and against.
    package func weigh(_ candidates: [Candidate], in analysis: BillAnalysis) -> [Candidate] {
        guard usesModel else { return candidates.filter(standsAlone) }
        var features = CandidateFeatures(of: candidates, in: analysis, names: names)
        var weights = BillWeights(table)
        let naming = FeatureNaming(text: analysis.text, names: names)
        var result = candidates.filter { $0.tokens.isEmpty && standsAlone($0) }
        result.reserveCapacity(candidates.count / 3)
        for sentence in features.sentences {
            keep(of: sentence, candidates, &features, &weights) { number, confidence, parts in
                var candidate = candidates[number]
                candidate.confidence = confidence
                if !parts.isEmpty { candidate.reasons += Self.reasons(parts, naming) }
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
        of sentence: ArraySlice<Int>, _ candidates: [Candidate], _ features: inout CandidateFeatures,
        _ weights: inout BillWeights, _ take: (Int, Double, [WeightPart]) -> Void
    ) {
        var found: [Range<Int>] = []
        var speaking: UInt64 = 0
        var hasProposals = false
        for number in sentence {
            guard !candidates[number].isProposed else {
                hasProposals = true
                continue
            }
            guard let confidence = confidence(number, candidates, &features, &weights) else { continue }
            take(number, confidence, parts(number, candidates, features, weights))
            guard candidates[number].isWeighable else { continue }
            found.append(features.spots[number].tokens)
            speaking |= 1 << UInt64(features.spots[number].category)
        }
        guard hasProposals else { return }
        var best: [(category: Int, number: Int, confidence: Double)] = []
        for number in sentence where candidates[number].isProposed {
            let spot = features.spots[number]
            guard speaking & (1 << UInt64(spot.category)) == 0, !found.contains(where: { $0.overlaps(spot.tokens) }),
                let confidence = confidence(number, candidates, &features, &weights)
            else { continue }
            if let place = best.firstIndex(where: { $0.category == spot.category }) {
                if confidence > best[place].confidence { best[place] = (spot.category, number, confidence) }
            } else {
                best.append((spot.category, number, confidence))
            }
        }
        for (_, number, confidence) in best {
            // The sums in hand are those of the candidate that was weighed last.
            _ = self.confidence(number, candidates, &features, &weights)
            take(number, confidence, parts(number, candidates, features, weights))
        }
    }

    /// How sure it is that a candidate is a finding; nil when too little.
    private func confidence(
        _ number: Int, _ candidates: [Candidate], _ features: inout CandidateFeatures, _ weights: inout BillWeights
    ) -> Double? {
        guard let part = part(of: candidates[number]) else {
            return standsAlone(candidates[number]) ? candidates[number].confidence : nil
        }
        let sum = weights.sum(number, &features, part: part, prior: prior(of: candidates[number]))
        return sum >= table.leastSums[part] ? Scale.probability(logit: Double(sum)) : nil
    }

    /// What weighed for and against a candidate whose confidence was just asked.
    private func parts(
        _ number: Int, _ candidates: [Candidate], _ features: CandidateFeatures, _ weights: BillWeights
    ) -> [WeightPart] {
        guard let part = part(of: candidates[number]) else { return [] }
        return weights.parts(number, features, part: part, prior: prior(of: candidates[number]))
    }

    /// Whether a candidate is kept unweighed: its rule speaks for itself, or nothing could weigh what it proposes.
    private func standsAlone(_ candidate: Candidate) -> Bool {
        !candidate.isProposed || !model.weighs(candidate.rule.category)
    }

    /// The number of the part of the model that weighs a candidate; nil for a good sign, for a whole provision, and for
    /// a category that the model does not know.
    private func part(of candidate: Candidate) -> Int? {
        candidate.isWeighable ? partOfRule[candidate.rule.number] : nil
    }

    /// The confidence of the rule as a feature.
    func prior(of candidate: Candidate) -> Float {
        candidate.confidence == candidate.rule.confidence
            ? priorOfRule[candidate.rule.number] : Self.prior(ofConfidence: candidate.confidence)
    }

    private static func prior(ofConfidence confidence: Double) -> Float {
        Float(Scale.logit(probability: min(0.99, max(0.01, confidence))))
    }

    /// The three strongest features for and the three against, with their weights: `+1.24 after=jf`.
    private static func reasons(_ parts: [WeightPart], _ naming: FeatureNaming) -> [String] {
        let pro = strongest(of: parts) { $0 > 0 }
        let contra = strongest(of: parts) { $0 < 0 }
        return (pro + contra).map { place in
            naming.reason(parts[place])
        }
    }

    /// The places of the greatest weights on one side, the greatest first; of equal ones the first.
    private static func strongest(of parts: [WeightPart], _ side: (Float) -> Bool) -> [Int] {
        var best = (first: -1, second: -1, third: -1)
        func isLess(_ place: Int, _ weight: Float) -> Bool { place < 0 || abs(parts[place].weight) < weight }
        for place in parts.indices where side(parts[place].weight) {
            let weight = abs(parts[place].weight)
            guard weight >= 0.05, isLess(best.third, weight), !parts[place].isBias else { continue }
            if isLess(best.first, weight) {
                best = (place, best.first, best.second)
            } else if isLess(best.second, weight) {
                best = (best.first, place, best.second)
            } else {
                best.third = place
            }
        }
        return [best.first, best.second, best.third].filter { $0 >= 0 }
    }
}

extension Candidate {
    /// Whether the rule is too unsure to speak without the model.
    package var isProposed: Bool { rule.confidence < CandidateWeigher.leastRuleConfidence }

    /// Whether a model may have an opinion: words that are a fault.
    package var isWeighable: Bool { !tokens.isEmpty && rule.polarity == .fault }
}
