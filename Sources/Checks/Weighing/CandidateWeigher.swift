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
    /// How many features are told on each side.
    static let reasonCount = 3

    private let model: WeighingModel
    let names: FeatureNames
    /// Whether anything is weighed at all.
    package let usesModel: Bool

    package init(_ ruleBase: RuleBase, usesModel: Bool = true) {
        model = ruleBase.model
        self.usesModel = usesModel && !model.isEmpty
        names = FeatureNames(ruleBase)
    }

    /// The candidates that stay, with their confidence and what spoke for and against.
    package func weigh(_ candidates: [Candidate], in analysis: BillAnalysis) -> [Candidate] {
        guard usesModel else { return candidates.filter(standsAlone) }
        var features = CandidateFeatures(of: candidates, in: analysis, names: names)
        var result: [Candidate] = []
        result.reserveCapacity(candidates.count)
        var parts: [[WeightSum.Part]] = []
        for number in features.order {
            if let weights = weights(for: candidates[number]) {
                var sum = WeightSum(weights: weights, prior: Self.prior(of: candidates[number]))
                features.emit(number, to: &sum)
                let confidence = Scale.probability(logit: Double(sum.sum))
                guard confidence >= weights.threshold else { continue }
                result.append(candidates[number])
                result[result.count - 1].confidence = confidence
                parts.append(sum.parts)
            } else if standsAlone(candidates[number]) {
                result.append(candidates[number])
                parts.append([])
            }
        }
        // Only what stays has to say why.
        let naming = FeatureNaming(text: analysis.text, names: names)
        return Self.unshadowed(result, in: analysis).map { number in
            if !parts[number].isEmpty { result[number].reasons += Self.reasons(parts[number], naming) }
            return result[number]
        }
    }

    /// Keeps a proposal only where it tells something new: not inside words that a rule has found, not in a sentence
    /// where a rule of its category speaks, and one a sentence and category, the most certain.
    private static func unshadowed(_ candidates: [Candidate], in analysis: BillAnalysis) -> [Int] {
        struct Place: Hashable {
            let category: Category
            let sentence: Int32
        }
        var spoken: Set<Place> = []
        var words: Set<Int> = []
        var best: [Place: (confidence: Double, number: Int)] = [:]
        func place(_ candidate: Candidate) -> Place {
            Place(category: candidate.rule.category, sentence: analysis.sentenceOfToken[candidate.tokens.lowerBound])
        }
        for candidate in candidates where !candidate.isProposed && candidate.isWeighable {
            spoken.insert(place(candidate))
            words.formUnion(candidate.tokens)
        }
        for (number, candidate) in candidates.enumerated() where candidate.isProposed && !candidate.tokens.isEmpty {
            let place = place(candidate)
            guard !spoken.contains(place), words.isDisjoint(with: candidate.tokens) else { continue }
            if candidate.confidence > best[place]?.confidence ?? 0 { best[place] = (candidate.confidence, number) }
        }
        let kept = Set(best.values.map(\.number))
        return candidates.indices.filter { !candidates[$0].isProposed || kept.contains($0) }
    }

    /// Whether a candidate is kept unweighed: its rule speaks for itself, or nothing could weigh what it proposes.
    private func standsAlone(_ candidate: Candidate) -> Bool {
        !candidate.isProposed || !model.weighs(candidate.rule.category)
    }

    /// The weights that a candidate is weighed with; nil for a good sign, for a whole provision, and for a category
    /// that the model does not know.
    private func weights(for candidate: Candidate) -> CategoryWeights? {
        guard candidate.isWeighable else { return nil }
        return model.parts[.init(candidate.rule.category, isProposed: candidate.isProposed)]
    }

    /// The confidence of the rule as a feature.
    static func prior(of candidate: Candidate) -> Float {
        Float(Scale.logit(probability: min(0.99, max(0.01, candidate.confidence))))
    }

    /// The strongest features for and against, with their weights: `+1.24 after=jf`.
    private static func reasons(_ parts: [WeightSum.Part], _ naming: FeatureNaming) -> [String] {
        let pro = strongest(of: parts) { $0 > 0 }
        let contra = strongest(of: parts) { $0 < 0 }
        return (pro + contra).map { place in
            let part = parts[place]
            return Scale.signed(part.weight) + " " + naming.name(part.template, part.first, part.second)
        }
    }

    /// The places of the greatest weights on one side, the greatest first; of equal ones the first.
    private static func strongest(of parts: [WeightSum.Part], _ side: (Float) -> Bool) -> [Int] {
        var best: [Int] = []
        for place in parts.indices {
            let weight = parts[place].weight
            guard side(weight), abs(weight) >= 0.05, parts[place].template != .bias else { continue }
            let rank = best.firstIndex { abs(parts[$0].weight) < abs(weight) } ?? best.count
            guard rank < reasonCount else { continue }
            best.insert(place, at: rank)
            if best.count > reasonCount { best.removeLast() }
        }
        return best
    }
}

extension Candidate {
    /// Whether the rule is too unsure to speak without the model.
    package var isProposed: Bool { rule.confidence < CandidateWeigher.leastRuleConfidence }

    /// Whether a model may have an opinion: words that are a fault.
    package var isWeighable: Bool { !tokens.isEmpty && rule.polarity == .fault }
}
