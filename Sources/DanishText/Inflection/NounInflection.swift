/// Nouns: »attest, attesten, attester, attesterne« and their genitives.
enum NounInflection {
    /// How a noun goes.
    struct Paradigm: Hashable {
        enum Gender: Hashable { case common, neuter }
        enum Plural: Hashable {
            /// No plural in use.
            case none
            /// The same as the singular: et skøn, flere skøn.
            case zero
            /// -e: dag, dage.
            case e
            /// -er, or -r after e: attest, attester; ulempe, ulemper.
            case er
            /// -s or as written, for foreign words.
            case s
        }

        let gender: Gender
        let plural: Plural
        /// The last consonant is doubled before an ending: skøn, skønnet.
        var isDoubled = false
        /// An e before the last consonant falls out: regel, regler; nummer, numre.
        var isContracted = false
    }

    /// All forms, the given one first.
    static func forms(of word: String) -> [String] {
        if let forms = NounLexicon.wholeForms(of: word) { return withGenitives([word] + forms) }
        let paradigm = paradigm(of: word)
        if word.hasSuffix("ium") || word.hasSuffix("eum") {
            let stem = word.dropLast(2)
            return withGenitives([word, stem + "et", stem + "er", stem + "erne"])
        }
        return withGenitives([word] + definite(word, paradigm) + plurals(word, paradigm))
    }

    private static func withGenitives(_ forms: [String]) -> [String] {
        forms + forms.filter { !$0.hasSuffix("s") && !$0.hasSuffix("x") && !$0.hasSuffix("z") }.map { $0 + "s" }
    }

    private static func definite(_ word: String, _ paradigm: Paradigm) -> [String] {
        let ending = paradigm.gender == .common ? "n" : "t"
        if word.hasSuffix("e") { return [word + ending] }
        let stem = paradigm.isDoubled ? word + word.suffix(1) : word
        let full = stem + "e" + ending
        guard paradigm.isContracted else { return [full] }
        let contracted = contraction(of: word) + "e" + ending
        // A nummer keeps its e in the singular.
        return word.hasSuffix("er") ? [full] : [full, contracted]
    }

    private static func plurals(_ word: String, _ paradigm: Paradigm) -> [String] {
        let stem = paradigm.isContracted ? contraction(of: word) : paradigm.isDoubled ? word + word.suffix(1) : word
        switch paradigm.plural {
        case .none: return []
        case .zero:
            return [word, word.hasSuffix("e") ? word + "ne" : stem + "ene", word.hasSuffix("er") ? word + "ne" : ""]
                .filter { !$0.isEmpty }
        case .e:
            let indefinite = stem + "e"
            // Persons in -er: ansøgere, ansøgerne; otherwise dage, dagene and numre, numrene.
            return [indefinite, word.hasSuffix("er") && !paradigm.isContracted ? word + "ne" : indefinite + "ne"]
        case .er:
            let indefinite = word.hasSuffix("e") ? word + "r" : stem + "er"
            return [indefinite, indefinite + "ne"]
        case .s: return [word + "s"]
        }
    }

    /// The stem without the e of its last syllable, a doubled consonant made single: nummer, numr; middel, midl.
    private static func contraction(of word: String) -> String {
        var stem = String(word.dropLast(2))
        if let last = stem.last, stem.dropLast().last == last { stem.removeLast() }
        return stem + word.suffix(1)
    }

    /// The paradigm of a noun: by the lexicon, by a suffix that decides, by a short head of a compound, by its last
    /// letters.
    private static func paradigm(of word: String) -> Paradigm {
        if let known = NounLexicon.paradigm(of: word, headLength: 5) { return known }
        let deciding = ["hed", "ing", "tion", "sion", "xion", "else", "tet", "ist"]
        if deciding.contains(where: { word.hasSuffix($0) }) { return Paradigm(gender: .common, plural: .er) }
        return NounLexicon.paradigm(of: word, headLength: 2) ?? paradigmByEnding(of: word)
    }

    /// The paradigm that the last letters of an unknown noun suggest.
    private static func paradigmByEnding(of word: String) -> Paradigm {
        let ends = { (endings: [String]) in endings.contains { word.hasSuffix($0) } }
        if ends(["ment", "skab", "gram", "at", "um", "iv"]) { return Paradigm(gender: .neuter, plural: .er) }
        if ends(["dom"]) { return Paradigm(gender: .common, plural: .e, isDoubled: true) }
        if ends(["ik"]) { return Paradigm(gender: .common, plural: .er, isDoubled: true) }
        if ends(["el"]) { return Paradigm(gender: .common, plural: .er, isContracted: true) }
        if ends(["er"]) { return Paradigm(gender: .common, plural: .e) }
        return Paradigm(gender: .common, plural: .er)
    }
}
