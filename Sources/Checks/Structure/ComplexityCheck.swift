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
    }

    static func candidates(for rules: [Rule], in analysis: BillAnalysis) -> [Candidate] {
        rules.flatMap { rule -> [Candidate] in
            guard let measure = rule.settings["measure"].flatMap(Measure.init), let limit = number("limit", of: rule)
            else { return [] }
            switch measure {
            case .sentenceWords, .sentenceClauses:
                return SentenceMeasures(analysis: analysis).candidates(
                    of: rule, limit: limit, clauses: number("clauses", of: rule) ?? 0)
            case .stykkeWords, .sectionStykker, .listItems, .nesting, .references:
                return ProvisionMeasures(analysis: analysis).candidates(of: rule, measure, limit: limit)
            }
        }
    }

    private static func number(_ name: String, of rule: Rule) -> Int? {
        rule.settings[name].flatMap { Int($0) }
    }
}
