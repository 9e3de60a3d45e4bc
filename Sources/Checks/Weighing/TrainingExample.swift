internal import DanishText
internal import LegalModel
package import RuleBase

/// A candidate as training sees it: where it would be reported, and all its features by name.
package struct TrainingExample: Sendable {
    package let rule: Rule
    package let part: WeighingModel.Part
    package let tokens: Range<Int>
    /// The words and the passage of the finding that it would become.
    package let match: String
    package let context: String
    /// The value of the feature `prior`.
    package let prior: Double
    /// Names of features, one for each time that it stands.
    package let features: [String]
}

extension CandidateWeigher {
    /// All candidates that a model would weigh, with their features.
    package func examples(of candidates: [Candidate], in analysis: BillAnalysis) -> [TrainingExample] {
        var features = CandidateFeatures(of: candidates, in: analysis, names: names)
        let naming = FeatureNaming(text: analysis.text, names: names)
        return features.order.filter { candidates[$0].isWeighable }.map { number in
            let candidate = candidates[number]
            var list = FeatureList()
            features.emit(number, to: &list)
            let words = FindingMaker.words(of: candidate, in: analysis)
            return TrainingExample(
                rule: candidate.rule, part: .init(candidate.rule.category, isProposed: candidate.isProposed),
                tokens: candidate.tokens, match: words.match, context: words.context,
                prior: Double(prior(rule: candidate.rule.number, confidence: candidate.confidence)),
                features: list.features.map { naming.name($0.template, $0.first, $0.second) })
        }
    }
}
