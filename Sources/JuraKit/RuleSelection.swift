internal import Findings
public import RuleBase

/// Which rules are used: by id (or old id), category or principle.
public struct RuleSelection: Sendable {
    /// Only these; all rules when empty.
    public var selected: Set<String>
    /// But not these.
    public var ignored: Set<String>

    public init(selected: Set<String> = [], ignored: Set<String> = []) {
        self.selected = selected
        self.ignored = ignored
    }

    /// Whether a rule is used.
    public func selects(_ rule: Rule) -> Bool {
        (selected.isEmpty || matches(rule, selected)) && !matches(rule, ignored)
    }

    private func matches(_ rule: Rule, _ names: Set<String>) -> Bool {
        names.contains(rule.id) || names.contains(rule.category.rawValue)
            || rule.principle.map { names.contains(String($0.rawValue)) } ?? false
            || rule.aliases.contains(where: names.contains)
    }

    /// The names that no rule answers to.
    public func unknownNames(in ruleBase: RuleBase) -> [String] {
        selected.union(ignored).filter { name in
            !ruleBase.rules.contains { matches($0, [name]) }
        }.sorted()
    }
}
