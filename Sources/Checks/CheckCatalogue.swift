package import RuleBase

/// All checks, by the names that rules use. A new check is one line here.
package enum CheckCatalogue {
    static let checks: [any Check.Type] = [
        WordingCheck.self,
        ComplexityCheck.self,
        ReferencesCheck.self,
        DefinitionsCheck.self,
        UndefinedConceptsCheck.self,
        RemarksCheck.self,
        OnceABillCheck.self,
        CommencementCheck.self,
    ]

    /// The names of all checks.
    package static var names: [String] { checks.map { $0.name } }

    /// The settings of a check with the values each may take; nil when there is no such check.
    package static func settings(of name: String) -> [String: [String]]? {
        checks.first { $0.name == name }?.settings
    }

    /// The candidates of all rules, in no particular order.
    package static func candidates(for rules: [Rule], in analysis: BillAnalysis) -> [Candidate] {
        CheckPlan(rules).candidates(in: analysis)
    }
}

/// Which checks run with which rules; made once for many bills.
package struct CheckPlan: Sendable {
    private let steps: [(check: any Check.Type, rules: [Rule])]

    package init(_ rules: [Rule]) {
        steps = CheckCatalogue.checks.compactMap { check in
            let named = rules.filter { $0.check == check.name }
            return named.isEmpty ? nil : (check, named)
        }
    }

    /// The names of the checks that run.
    package var names: [String] { steps.map { $0.check.name } }

    /// The candidates of all rules, in no particular order.
    package func candidates(in analysis: BillAnalysis) -> [Candidate] {
        steps.flatMap { $0.check.candidates(for: $0.rules, in: analysis) }
    }

    /// The checks that run, by name, with their rules.
    package var rulesOfChecks: [(name: String, rules: [Rule])] { steps.map { ($0.check.name, $0.rules) } }

    /// The candidates of one rule by itself, to see what it costs.
    package func candidates(of rule: Rule, in analysis: BillAnalysis) -> [Candidate] {
        steps.first { $0.check.name == rule.check }?.check.candidates(for: [rule], in: analysis) ?? []
    }

    /// The candidates of one check, to see what it costs.
    package func candidates(ofCheck name: String, in analysis: BillAnalysis) -> [Candidate] {
        steps.filter { $0.check.name == name }.flatMap { $0.check.candidates(for: $0.rules, in: analysis) }
    }
}
