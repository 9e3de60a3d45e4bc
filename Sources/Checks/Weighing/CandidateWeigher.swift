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
        let naming = FeatureNaming(text: analysis.text, names: names)
        var result: [Candidate] = []
        result.reserveCapacity(candidates.count)
        for number in features.order {
            var candidate = candidates[number]
            if let weights = weights(for: candidate) {
                var sum = WeightSum(weights: weights, prior: Self.prior(of: candidate))
                features.emit(number, to: &sum)
                candidate.confidence = Scale.probability(logit: Double(sum.sum))
                guard candidate.confidence >= weights.threshold else { continue }
                var list = FeatureList()
                features.emit(number, to: &list)
                candidate.reasons += Self.reasons(list, weights, prior: sum.prior, naming)
                result.append(candidate)
            } else if standsAlone(candidate) {
                result.append(candidate)
            }
        }
        return Self.withoutShadowed(result)
    }

    /// Drops what a rule only proposed where a rule that speaks for itself has found the same words.
    private static func withoutShadowed(_ candidates: [Candidate]) -> [Candidate] {
        var spoken: [Category: [Range<Int>]] = [:]
        for candidate in candidates where !candidate.isProposed {
            spoken[candidate.rule.category, default: []].append(candidate.tokens)
        }
        return candidates.filter { candidate in
            !candidate.isProposed || spoken[candidate.rule.category]?.contains { $0.overlaps(candidate.tokens) } != true
        }
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
    private static func reasons(
        _ list: FeatureList, _ weights: CategoryWeights, prior: Float, _ naming: FeatureNaming
    ) -> [String] {
        var strongest: [(weight: Float, place: Int)] = []
        for (place, feature) in list.features.enumerated() where feature.template != .bias {
            var weight = weights.weight(of: feature.template.key(feature.first.hash, feature.second.hash))
            if feature.template == .prior { weight *= prior }
            if abs(weight) >= 0.05 { strongest.append((weight, place)) }
        }
        strongest.sort { abs($0.weight) == abs($1.weight) ? $0.place < $1.place : abs($0.weight) > abs($1.weight) }
        let pro = strongest.filter { $0.weight > 0 }.prefix(reasonCount)
        let contra = strongest.filter { $0.weight < 0 }.prefix(reasonCount)
        return (pro + contra).map { weight, place in
            let feature = list.features[place]
            return "\(Scale.signed(weight)) \(naming.name(feature.template, feature.first, feature.second))"
        }
    }
}

extension Candidate {
    /// Whether the rule is too unsure to speak without the model.
    package var isProposed: Bool { rule.confidence < CandidateWeigher.leastRuleConfidence }

    /// Whether a model may have an opinion: words that are a fault.
    package var isWeighable: Bool { !tokens.isEmpty && rule.polarity == .fault }
}
