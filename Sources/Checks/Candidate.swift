package import Findings
package import LegalModel
package import RuleBase

/// A place that a check points at, before it is worded: the rule, the tokens or the provision, and what spoke for it.
package struct Candidate: Sendable {
    package let rule: Rule
    /// The words; empty when the whole provision is meant.
    package let tokens: Range<Int>
    package let provision: ProvisionIndex
    package let role: TextRole
    package var severity: Severity
    package var confidence: Double
    /// Values for the placeholders of the message.
    package var values: [String: String]
    package var reasons: Reasons

    package init(
        rule: Rule, tokens: Range<Int>, provision: ProvisionIndex, role: TextRole, severity: Severity? = nil,
        confidence: Double? = nil, values: [String: String] = [:], reasons: Reasons = []
    ) {
        self.rule = rule
        self.tokens = tokens
        self.provision = provision
        self.role = role
        self.severity = severity ?? rule.severity
        self.confidence = confidence ?? rule.confidence
        self.values = values
        self.reasons = reasons
    }
}

/// A way of reading a bill that rules name in `check:`.
///
/// A check keeps no state, sees no other check's candidates and no configuration.
protocol Check: Sendable {
    /// The name that rule files use.
    static var name: String { get }
    /// The settings that its rules may have, with the values each may take; empty values mean free text or a number.
    static var settings: [String: [String]] { get }
    /// The candidates of all rules that name this check.
    static func candidates(for rules: [Rule], in analysis: BillAnalysis) -> [Candidate]
}
