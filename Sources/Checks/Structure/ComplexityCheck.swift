internal import Findings
internal import LegalModel
internal import RuleBase

/// Measures of length and structure: a rule names one measure and the limit above which it speaks.
///
/// Sentence measures point at the opening words of the sentence; measures of a stykke, a § or a list are about the
/// whole provision.
enum ComplexityCheck: Check {
    static let name = "complexity"
    static let settings: [String: [String]] = [
        "measure": Measure.allCases.map(\.rawValue), "limit": [], "clauses": [],
    ]

    enum Measure: String, CaseIterable {
        /// Words of a sentence.
        case sentenceWords = "sentence-words"
        /// Words of a sentence with at least `clauses` subordinate clauses.
        case sentenceClauses = "sentence-clauses"
        /// Words of a stykke with its items.
        case stykkeWords = "stykke-words"
        /// Stykker of a §.
        case sectionStykker = "section-stykker"
        /// Items of one list.
        case listItems = "list-items"
        /// Levels of lists inside one another.
        case nesting
        /// References of a stykke to other provisions.
        case references
        /// LIX of the whole bill.
        case lix
        /// Mean words a sentence.
        case sentenceMean = "sentence-mean"
        /// Sentences over 40 words, in per cent.
        case longSentenceShare = "long-sentence-share"
        case referencesPer1000 = "references-per-1000"
        case exceptionsPer1000 = "exceptions-per-1000"
        case delegationsPer1000 = "delegations-per-1000"
    }

    static func candidates(for rules: [Rule], in analysis: BillAnalysis) -> [Candidate] {
        let whole = rules.contains(where: { isOfBill($0) }) ? BillMeasures(analysis) : nil
        return rules.flatMap { rule -> [Candidate] in
            guard let measure = measure(of: rule), let limit = number("limit", of: rule) else { return [] }
            switch measure {
            case .sentenceWords, .sentenceClauses:
                return SentenceMeasures(analysis: analysis).candidates(
                    of: rule, limit: Int(limit), clauses: Int(number("clauses", of: rule) ?? 0))
            case .stykkeWords, .sectionStykker, .listItems, .nesting, .references:
                return ProvisionMeasures(analysis: analysis).candidates(of: rule, measure, limit: Int(limit))
            default:
                return whole?.candidate(of: rule, measure, limit: limit).map { [$0] } ?? []
            }
        }
    }

    private static func measure(of rule: Rule) -> Measure? { rule.settings["measure"].flatMap(Measure.init) }

    /// Whether the rule measures the bill as a whole.
    private static func isOfBill(_ rule: Rule) -> Bool {
        switch measure(of: rule) {
        case .lix, .sentenceMean, .longSentenceShare, .referencesPer1000, .exceptionsPer1000, .delegationsPer1000: true
        default: false
        }
    }

    private static func number(_ name: String, of rule: Rule) -> Double? {
        rule.settings[name].flatMap { Double($0) }
    }
}
