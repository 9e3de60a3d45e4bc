/// The inflected forms of Danish words, as far as rules over legal text need them.
///
///     Inflection.forms(of: "fornøden", as: .adjective)  // fornøden, fornødent, fornødne, …
///
/// Forms come from endings and from tables of the words that go their own way. Whoever knows better passes the forms
/// of single words in. The forms are meant for recognising: a few that nobody would write do no harm, one that is
/// missing does.
package struct Inflection: Sendable {
    /// Which forms of a word are meant.
    package enum WordClass: String, Sendable, CaseIterable {
        /// Singular and plural, indefinite and definite, each with its genitive.
        case noun
        /// Every form of the verb.
        case verb
        /// Infinitive and present, and their s-passive: »give«, »giver«, »gives«.
        case finite
        /// Past participles: »given«, »givet«, »givne«, »fastsat«, »fastsatte«.
        case participle
        /// Common gender, neuter, plural, comparative and superlative.
        case adjective
    }

    /// Forms of single words that replace what the endings say.
    private let irregular: [Key: [String]]

    private struct Key: Hashable {
        let word: String
        let wordClass: WordClass
    }

    /// An inflection that knows some words better; `irregular` lists their forms without the word itself.
    package init(irregular: [(word: String, wordClass: WordClass, forms: [String])] = []) {
        self.irregular = Dictionary(
            irregular.map { (Key(word: $0.word, wordClass: $0.wordClass), $0.forms) }, uniquingKeysWith: { $1 })
    }

    /// The forms of a word given in its dictionary form, which comes first. No form is listed twice.
    package func forms(of word: String, as wordClass: WordClass) -> [String] {
        if let forms = irregular[Key(word: word, wordClass: wordClass)] { return Self.distinct([word] + forms) }
        return switch wordClass {
        case .noun: Self.distinct(NounInflection.forms(of: word))
        case .adjective: Self.distinct(AdjectiveInflection.forms(of: word))
        case .verb: Self.distinct(VerbInflection(of: word).all)
        case .finite: Self.distinct(VerbInflection(of: word).finite)
        case .participle: Self.distinct(VerbInflection(of: word).participles)
        }
    }

    /// The forms of a word by the built-in tables.
    package static func forms(of word: String, as wordClass: WordClass) -> [String] {
        Inflection().forms(of: word, as: wordClass)
    }

    /// The ways to write an abbreviation or a word that the orthography or old habit leaves open, the given one first.
    package static func spellings(of word: String) -> [String] {
        let others = spellingGroups.first { $0.contains(word) } ?? []
        return distinct([word] + others)
    }

    private static let spellingGroups: [[String]] = [
        ["m.v", "mv"], ["m.m", "mm"], ["m.fl", "mfl"], ["f.eks", "fx"], ["jf", "jfr", "jvf"], ["inkl", "incl"],
        ["o.lign", "o.l"], ["pga", "p.g.a"], ["ifm", "i.f.m"], ["iht", "i.h.t"], ["mht", "m.h.t"],
        ["e-mail", "email"], ["hjemmeside", "webside"], ["ressource", "resurse"], ["stk", "stykke"],
        ["pct", "procent"], ["kr", "kroner"], ["nr", "nummer"], ["ca", "cirka"], ["evt", "eventuelt"],
        ["bl.a", "blandt andet"], ["dvs", "det vil sige"],
    ]

    private static func distinct(_ forms: [String]) -> [String] {
        var seen: Set<String> = []
        return forms.filter { seen.insert($0).inserted }
    }
}
