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
    ]

    /// The names of all checks.
    package static var names: [String] { checks.map { $0.name } }

    /// The settings of a check with the values each may take; nil when there is no such check.
    package static func settings(of name: String) -> [String: [String]]? {
        checks.first { $0.name == name }?.settings
    }

    /// The candidates of all rules, in no particular order.
    package static func candidates(for rules: [Rule], in analysis: BillAnalysis) -> [Candidate] {
        checks.flatMap { check in
            let named = rules.filter { $0.check == check.name }
            return named.isEmpty ? [] : check.candidates(for: named, in: analysis)
        }
    }
}
