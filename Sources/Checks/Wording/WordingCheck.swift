internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase

/// Rules that are words alone: patterns, longer expressions that silence them, and conditions on what stands around.
enum WordingCheck: Check {
    static let name = "wording"
    static let settings: [String: [String]] = [:]

    static func candidates(for rules: [Rule], in analysis: BillAnalysis) -> [Candidate] {
        var result: [Candidate] = []
        let presumption = analysis.ruleBase.lists["presumption"]
        for rule in rules where rule.wording.find >= 0 {
            for hit in analysis.hits[rule.wording.find] {
                guard let block = analysis.block(of: hit.tokens.lowerBound), rule.roles.contains(block.role),
                    ConditionReader(analysis: analysis, hit: hit, block: block).allows(rule.wording)
                else { continue }
                // »alvorlig ulykke« is no matter of opinion in an act that says what it is.
                if rule.category == .discretion, analysis.isExplained(hit.tokens) { continue }
                // »Som alvorlig fare anses altid …« says itself what is meant.
                if rule.category == .discretion, rule.polarity == .fault, let presumption,
                    let sentence = analysis.sentence(of: hit.tokens.lowerBound)?.tokens,
                    analysis.hasHit(of: presumption, in: sentence)
                {
                    continue
                }
                result.append(
                    Candidate(rule: rule, tokens: hit.tokens, provision: block.provision, role: block.role))
            }
        }
        return result
    }
}
