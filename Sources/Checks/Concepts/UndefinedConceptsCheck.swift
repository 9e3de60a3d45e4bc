internal import Findings
internal import LegalModel
internal import RuleBase

/// Concepts on which a right or a duty depends, neither defined in the act nor tied to another.
enum UndefinedConceptsCheck: Check {
    static let name = "undefined-concepts"
    static let settings: [String: [String]] = [
        "variant": ["words", "catalogue", "noun-phrase"], "list": [], "per-bill": [], "threshold": [],
        "once-per-bill": ["true"],
    ]

    static func candidates(for rules: [Rule], in analysis: BillAnalysis) -> [Candidate] { [] }
}
