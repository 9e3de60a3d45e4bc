public import RuleBase

/// How large a rule base is.
public struct RuleCounts: CustomStringConvertible, Sendable {
    public let rules: Int
    /// Patterns that rules and word lists are written with, alternatives of several words counted one by one.
    public let expressions: Int
    /// Different forms of words after inflection.
    public let forms: Int

    public init(_ ruleBase: RuleBase) {
        rules = ruleBase.rules.count
        expressions = ruleBase.patterns.patterns.count
        forms =
            Set(
                ruleBase.patterns.sets.flatMap {
                    $0.forms + $0.prefixes.map { "\($0)*" } + $0.suffixes.map { "*\($0)" }
                }
            ).count
    }

    public var description: String { "\(rules) rules, \(expressions) expressions, \(forms) word forms" }
}
