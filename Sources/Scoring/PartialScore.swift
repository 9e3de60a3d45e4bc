internal import Findings
package import RuleBase

extension Score {
    /// The score of a run that used only some of the rules: no total, and figures only where all rules were at work.
    package func partial(of ruleBase: RuleBase, uses: (Rule) -> Bool) -> Score {
        let missing = ruleBase.rules.filter { !uses($0) }
        let without = Set(missing.filter { $0.category != .assessment }.compactMap(\.principle))
        let principles = text.principles.map { score in
            let isAssessed = !without.contains(score.principle)
            return PrincipleScore(
                principle: score.principle, isRelevant: isAssessed && score.isRelevant,
                value: isAssessed ? score.value : nil, burden: isAssessed ? score.burden : 0,
                percentile: isAssessed ? score.percentile : nil, contribution: 0,
                parts: isAssessed ? score.parts : [], isAssessed: isAssessed,
                hasOnlyNotes: isAssessed && score.hasOnlyNotes)
        }
        return Score(
            text: TextReadiness(
                value: nil, band: nil, percentile: nil, uncertainty: 0, principles: principles, isPartial: true),
            assessment: missing.contains { $0.category == .assessment } ? nil : assessment)
    }
}
