import Findings
import LegalModel
package import RuleBase

/// A rule base of a few rules for tests of what comes after the checks.
package enum SampleRules {
    package static let ruleBase = RuleBase(
        version: "0.1.0", digest: String(repeating: "b0", count: 32),
        rules: [
            rule(
                "discretion-without-criteria", "Skøn uden kriterier", "Discretion without criteria", .discretion,
                .error,
                "»{match}« overlader afgørelsen til et skøn uden kriterier.",
                "“{match}” leaves the decision to discretion without criteria.",
                "Overvej at angive de kriterier, der skal lægges vægt på.", "Consider stating the criteria that count."),
            rule(
                "vague-quantity", "Vagt mål", "Vague measure", .discretion, .warning, "»{match}« kan ikke måles.",
                "“{match}” cannot be measured.", "Kan det angives objektivt, hvornår betingelsen er opfyldt?",
                "Can it be stated objectively when the condition is met?"),
            rule(
                "exception-special-cases", "Undtagelse i særlige tilfælde", "Exception in special cases", .exception,
                .warning, "Undtagelsen »{match}« siger ikke, hvornår den gælder.",
                "The exception “{match}” does not say when it applies.", "Overvej at angive tilfældene.",
                "Consider listing the cases."),
            rule(
                "vague-deadline", "Frist uden længde", "Deadline without length", .vagueDeadline, .warning,
                "»{match}« er en frist uden længde.", "“{match}” is a deadline without a length.",
                "Overvej en frist i dage.", "Consider a deadline in days."),
            rule(
                "written-form", "Skriftlighed", "Written form", .nonDigitalCommunication, .warning,
                "»{match}« siger ikke, om det kan ske digitalt.", "“{match}” does not say whether digital will do.",
                "Overvej at skrive »digitalt«.", "Consider writing “digitally”."),
            rule(
                "authority-may", "Myndigheden kan", "The authority may", .discretionaryPower, .error,
                "{actor} afgør fra sag til sag, om tilskud gives.", "{actor} decides case by case.",
                "Kan »kan« blive til »skal«, når betingelserne er opfyldt?", "Could “may” become “shall”?"),
            rule(
                "inspection", "Besigtigelse", "Inspection", .manualStep, .error,
                "»{match}« kræver, at et menneske møder op.",
                "“{match}” requires a person to turn up.", "Overvej, om oplysningerne findes i et register.",
                "Consider whether a register holds the facts."),
            rule(
                "documentation-demanded", "Krav om dokumentation", "Documentation demanded", .dataCollection, .note,
                "Ansøgeren skal selv levere »{match}«.", "The applicant must deliver “{match}”.",
                "Kan oplysningerne hentes?", "Could the data be fetched?"),
            rule(
                "remarks-no-implementation", "Implementering er ikke vurderet", "Implementation not assessed",
                .assessment,
                .error, "Bemærkningerne vurderer ikke implementeringen.", "The remarks do not assess implementation.",
                "Overvej et afsnit om de syv principper.", "Consider a section on the seven principles."),
            rule(
                "digital-application", "Digital ansøgning", "Digital application", .nonDigitalCommunication, .note,
                "Ansøgningen er digital.", "The application is digital.", "", "", .evidence),
            rule(
                "register-reused", "Data genbruges", "Data reused", .dataCollection, .note,
                "Oplysninger hentes fra »{match}«.", "Data come from “{match}”.", "", "", .evidence),
            rule(
                "circular-reference", "Henvisning i ring", "Circular reference", .reference, .warning,
                "Henvisningen går i ring.",
                "The reference is circular.", "", ""),
        ],
        patterns: PatternTable(), lists: [:], catalogues: [:],
        scoring: ScoringModel(
            curves: [.clearRules: .init(midpoint: 12, steepness: 1.4, ruleCap: .infinity, percentiles: [])],
            readyFrom: 65,
            partlyReadyFrom: 40, referenceActs: 1204))

    private static func rule(
        _ id: String, _ danish: String, _ english: String, _ category: Findings.Category, _ severity: Severity,
        _ message: String,
        _ messageEnglish: String, _ advice: String, _ adviceEnglish: String, _ polarity: Rule.Polarity = .fault
    ) -> Rule {
        Rule(
            id: id, aliases: [], title: LocalizedText(danish: danish, english: english), category: category,
            principle: category.principle, severity: severity, confidence: 0.8, polarity: polarity, roles: .normative,
            check: "wording", settings: [:], message: LocalizedText(danish: message, english: messageEnglish),
            advice: LocalizedText(danish: advice, english: adviceEnglish), why: .empty, notWhen: .empty, sources: [],
            since: "0.1.0", examples: .init(), wording: Wording(), number: 0)
    }
}
