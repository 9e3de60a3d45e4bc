internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase

/// Which principles the provisions of a bill touch, by the hits of the wording rules.
struct TriggeredPrinciples {
    /// For each principle how many faults of weight the provisions have.
    private(set) var counts: [Principle: Int] = [:]
    /// The first place that speaks of personal data; nil when there is none.
    private(set) var personalData: Range<Int>?

    init(_ analysis: BillAnalysis) {
        for rule in analysis.ruleBase.rules where rule.check == WordingCheck.name && rule.polarity == .fault {
            guard rule.wording.find >= 0, let principle = rule.principle, rule.roles.contains(.provision) else {
                continue
            }
            let isPersonal = rule.category == .personalData
            guard rule.severity != .note || isPersonal else { continue }
            for hit in analysis.hits[rule.wording.find] {
                guard let block = analysis.block(of: hit.tokens.lowerBound), block.role.isNormative,
                    rule.roles.contains(block.role),
                    ConditionReader(analysis: analysis, hit: hit, block: block).allows(rule.wording)
                else { continue }
                if isPersonal, hit.tokens.lowerBound < personalData?.lowerBound ?? .max { personalData = hit.tokens }
                if rule.severity != .note { counts[principle, default: 0] += 1 }
            }
        }
    }

    /// The principles with at least `least` faults, in order.
    func principles(least: Int) -> [Principle] {
        Principle.allCases.filter { (counts[$0] ?? 0) >= least }
    }
}
