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
        return Self.withoutShadowed(result, in: analysis)
    }

    /// Keeps a proposal only where it tells something new: not inside words that a rule has found, not in a sentence
    /// where a rule of its category speaks, and one a sentence and category, the most certain.
    private static func withoutShadowed(_ candidates: [Candidate], in analysis: BillAnalysis) -> [Candidate] {
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
        return candidates.enumerated().filter { !$1.isProposed || kept.contains($0) }.map(\.element)
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
