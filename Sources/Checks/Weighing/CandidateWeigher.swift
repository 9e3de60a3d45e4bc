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
    /// How many features are told on each side.
    static let reasonCount = 3

    private let model: WeighingModel
    let names: FeatureNames
    let table: WeightTable
    /// The number of the part that weighs what a rule finds, by the number of the rule.
    private let partOfRule: [Int?]
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
    }

    /// The candidates that stay, with their confidence and what spoke for and against.
    package func weigh(_ candidates: [Candidate], in analysis: BillAnalysis) -> [Candidate] {
        guard usesModel else { return candidates.filter(standsAlone) }
        var features = CandidateFeatures(of: candidates, in: analysis, names: names)
        var weights = BillWeights(table)
        // What stays, by the numbers of the candidates: most are only proposed, and few of those stay.
        var kept: [(number: Int, confidence: Double, part: Int?)] = []
        for number in features.order {
            if let part = part(of: candidates[number]) {
                let sum = weights.sum(number, &features, part: part, prior: Self.prior(of: candidates[number]))
                guard sum >= table.leastSums[part] else { continue }
                kept.append((number, Scale.probability(logit: Double(sum)), part))
            } else if standsAlone(candidates[number]) {
                kept.append((number, candidates[number].confidence, nil))
            }
        }
        for number in candidates.indices where candidates[number].tokens.isEmpty && standsAlone(candidates[number]) {
            kept.append((number, candidates[number].confidence, nil))
        }
        // Only what stays has to say why.
        let naming = FeatureNaming(text: analysis.text, names: names)
        return unshadowed(kept.map { ($0.number, $0.confidence) }, of: candidates, in: analysis).map { place in
            let (number, confidence, part) = kept[place]
            var candidate = candidates[number]
            guard let part else { return candidate }
            candidate.confidence = confidence
            var parts = WeightParts(table: table, part: Int32(part), prior: Self.prior(of: candidates[number]))
            features.emit(number, to: &parts)
            candidate.reasons += Self.reasons(parts.parts, naming)
            return candidate
        }
    }

    /// Keeps a proposal only where it tells something new: not inside words that a rule has found, not in a sentence
    /// where a rule of its category speaks, and one a sentence and category, the most certain.
    private func unshadowed(
        _ kept: [(number: Int, confidence: Double)], of candidates: [Candidate], in analysis: BillAnalysis
    ) -> [Int] {
        // Sentences and categories as one number.
        let categories = Category.allCases.count
        func place(_ candidate: Candidate) -> Int {
            Int(analysis.sentenceOfToken[candidate.tokens.lowerBound] + 1) * categories + candidate.rule.category.number
        }
        let sentences = analysis.text.sentences.count
        var hasSpoken = [Bool](repeating: false, count: (sentences + 1) * categories)
        var isTaken = [Bool](repeating: false, count: analysis.text.tokens.count)
        for (number, _) in kept where !candidates[number].isProposed && candidates[number].isWeighable {
            hasSpoken[place(candidates[number])] = true
            for token in candidates[number].tokens { isTaken[token] = true }
        }
        var best: [Int: (confidence: Double, place: Int)] = [:]
        var result: [Int] = []
        for (at, (number, confidence)) in kept.enumerated() {
            let candidate = candidates[number]
            guard candidate.isProposed, !candidate.tokens.isEmpty else {
                if !candidate.isProposed { result.append(at) }
                continue
            }
            let place = place(candidate)
            guard !hasSpoken[place], !candidate.tokens.contains(where: { isTaken[$0] }) else { continue }
            if confidence > best[place]?.confidence ?? 0 { best[place] = (confidence, at) }
        }
        // In the order of the text, as everything is.
        return (result + best.values.map(\.place)).sorted()
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
    static func prior(of candidate: Candidate) -> Float {
        Float(Scale.logit(probability: min(0.99, max(0.01, candidate.confidence))))
    }

    /// The strongest features for and against, with their weights: `+1.24 after=jf`.
    private static func reasons(_ parts: [WeightParts.Part], _ naming: FeatureNaming) -> [String] {
        let pro = strongest(of: parts) { $0 > 0 }
        let contra = strongest(of: parts) { $0 < 0 }
        return (pro + contra).map { place in
            let part = parts[place]
            return Scale.signed(part.weight) + " " + naming.name(part.template, part.first, part.second)
        }
    }

    /// The places of the greatest weights on one side, the greatest first; of equal ones the first.
    private static func strongest(of parts: [WeightParts.Part], _ side: (Float) -> Bool) -> [Int] {
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
