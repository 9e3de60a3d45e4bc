public import RuleBase

/// What `jura explain` prints of a rule.
public struct RulePage {
    private let rule: Rule
    private let language: Language

    public init(_ rule: Rule, language: Language) {
        self.rule = rule
        self.language = language
    }

    public var text: String { "" }
}
