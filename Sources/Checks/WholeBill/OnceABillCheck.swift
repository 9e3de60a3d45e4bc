internal import RuleBase

/// Wording rules that speak about the bill as a whole: of all places that a rule finds the first one stands for it.
///
/// What the bill has or lacks elsewhere is asked with `only-if` and `unless` at the place `bill`.
enum OnceABillCheck: Check {
    static let name = "once-a-bill"
    static let settings: [String: [String]] = [:]

    static func candidates(for rules: [Rule], in analysis: BillAnalysis) -> [Candidate] {
        rules.compactMap { rule in
            WordingCheck.candidates(for: [rule], in: analysis).min { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
    }
}
