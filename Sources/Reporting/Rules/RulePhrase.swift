// A table: the words of what is printed about rules.
import RuleBase

/// A phrase of the pages about rules. `{0}` is a value.
enum RulePhrase: CaseIterable {
    case says, why, advice, notWhen, finds, silent, sources, aliases, goodSign, ofPrinciple
    case rule, rules, rulesIntro, allRules, reads, since, fault, polarity, sureness, previous, next, heading, check
    case findsIntro, silentIntro, confidenceIntro

    var words: Words {
        switch self {
        case .says: ("Hvad den siger", "What it says")
        case .why: ("Hvorfor", "Why")
        case .advice: ("Råd", "Advice")
        case .notWhen: ("Ikke en anmærkning værd", "When not")
        case .finds: ("Finder", "Finds")
        case .silent: ("Tier om", "Stays silent")
        case .sources: ("Kilder", "Sources")
        case .aliases: ("Tidligere navne", "Earlier names")
        case .goodSign: ("godt tegn", "good sign")
        case .ofPrinciple: ("princip {0}", "principle {0}")
        case .rule: ("Regel", "Rule")
        case .rules: ("Regler", "Rules")
        case .rulesIntro:
            (
                "{0} regler. Hver har sin egen side med begrundelse, råd, eksempler og kilder.",
                "{0} rules. Each has a page of its own with reason, advice, examples and sources."
            )
        case .allRules: ("Alle regler", "All rules")
        case .reads: ("Læser", "Reads")
        case .since: ("Siden version", "Since version")
        case .fault: ("anmærkning", "remark")
        case .polarity: ("Slags", "Kind")
        case .sureness: ("Sikkerhed", "Confidence")
        case .previous: ("Forrige: {0}", "Previous: {0}")
        case .next: ("Næste: {0}", "Next: {0}")
        case .heading: ("Regelgrundlaget", "The rule base")
        case .check: ("Kontrol", "Check")
        case .findsIntro:
            (
                "Eksempler fra regelfilen; de mærkede ord er dem, reglen finder.",
                "Examples of the rule file; the words marked are those it finds."
            )
        case .silentIntro:
            (
                "Her siger reglen ingenting, og det prøves ved hver ændring.",
                "Here the rule says nothing, which is tested with every change."
            )
        case .confidenceIntro:
            (
                "Andelen af fund, som en omhyggelig læser ville være enig i.",
                "The share of findings that a careful reader would agree with."
            )
        }
    }
}

extension Texts {
    subscript(_ phrase: RulePhrase) -> String { name(phrase.words) }

    func callAsFunction(_ phrase: RulePhrase, _ values: String...) -> String { filled(self[phrase], values) }
}
