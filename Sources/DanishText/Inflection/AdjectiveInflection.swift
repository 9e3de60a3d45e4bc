/// Adjectives: »rimelig, rimeligt, rimelige, rimeligere, rimeligst, rimeligste«.
enum AdjectiveInflection {
    /// All forms, the given one first.
    static func forms(of word: String) -> [String] {
        for negation in ["", "u"] where word.hasPrefix(negation) {
            if let forms = irregular[String(word.dropFirst(negation.count))] {
                return [word] + forms.map { negation + $0 }
            }
        }
        if word.hasSuffix("ende") || word.hasSuffix("es") { return [word] }
        if word.hasSuffix("e") { return compared(word, stem: String(word.dropLast())) }
        if isParticiple(word) { return [word, word.dropLast() + "de"] }
        if word.hasSuffix("sat") { return [word, word + "te"] }
        return [word] + neuter(of: word) + inflected(word)
    }

    /// Participles of weak verbs: egnet, begrænset, kvalificeret.
    private static func isParticiple(_ word: String) -> Bool {
        word.hasSuffix("et") && word.count > 4 && !["kret", "plet", "hvet"].contains { word.hasSuffix($0) }
    }

    private static func neuter(of word: String) -> [String] {
        let takesNone = ["t", "isk", "ansk", "ensk", "dsk", "rsk", "glad", "fremmed", "fælles"]
        return takesNone.contains { word.hasSuffix($0) } ? [] : [word + "t"]
    }

    /// The e-form, comparative and superlative.
    private static func inflected(_ word: String) -> [String] {
        if isContracted(word) {
            let stem = word.dropLast(2) + word.suffix(1)
            // Those in -en are compared with »mere«.
            return word.hasSuffix("en") ? [stem + "e"] : [stem + "e", stem + "ere", stem + "est", stem + "este"]
        }
        let stem = isDoubled(word) ? word + String(word.suffix(1)) : word
        guard isCompared(word) else { return [stem + "e"] }
        return [stem + "e"] + comparison(word, stem: stem)
    }

    private static func compared(_ word: String, stem: String) -> [String] {
        [word] + comparison(stem, stem: stem)
    }

    private static func comparison(_ word: String, stem: String) -> [String] {
        let takesST = ["ig", "som", "el", "er"].contains { word.hasSuffix($0) }
        let superlative = takesST ? word + "st" : stem + "est"
        return [stem + "ere", superlative, superlative + "e"]
    }

    /// Whether an e falls out before an ending: fornøden, enkel, sikker.
    private static func isContracted(_ word: String) -> Bool {
        ["den", "ben", "gen", "len", "sen", "ven", "bel", "pel", "kel", "ver"].contains { word.hasSuffix($0) }
            && word.count > 3
    }

    /// Whether the last consonant is doubled before an ending: aktuel, utvivlsom, tæt.
    private static func isDoubled(_ word: String) -> Bool {
        ["uel", "nel", "rel", "iel", "eel", "mel", "som", "cal"].contains { word.hasSuffix($0) }
            || doubled.contains(word) || word.hasPrefix("u") && doubled.contains(String(word.dropFirst()))
    }

    private static let doubled: Set<String> = [
        "let", "tæt", "smal", "tom", "slem", "grim", "knap", "nem", "grøn", "smuk", "stram", "træt", "ret", "slap",
        "tyk",
        "tør",
    ]

    /// Long words from Latin and those in -isk are compared with »mere« and »mest«.
    private static func isCompared(_ word: String) -> Bool {
        let takesMore = [
            "isk", "ansk", "al", "ær", "uel", "nel", "rel", "iel", "eel", "mel", "ant", "ent", "eks", "vis", "il",
            "kret",
            "rsk", "dsk", "ensk", "iv", "mæssig", "agtig", "åbenbar", "privat", "dobbelt", "retlig",
        ]
        return !takesMore.contains { word.hasSuffix($0) }
    }

    /// Words that go their own way, without the word itself.
    private static let irregular: [String: [String]] = {
        let lines = """
            god godt gode bedre bedst bedste
            dårlig dårligt dårlige dårligere dårligst dårligste værre værst værste
            stor stort store større størst største
            lille små mindre mindst mindste
            nær nært nære nærmere nærmest nærmeste
            fjern fjernt fjerne fjernere fjernest fjerneste
            grov groft grove grovere grovest groveste
            gammel gammelt gamle ældre ældst ældste
            ung ungt unge yngre yngst yngste
            lang langt lange længere længst længste
            få færre færrest færreste
            megen meget mere mest meste
            egen eget egne
            anden andet andre
            sikker sikkert sikre sikrere sikrest sikreste
            snæver snævert snævre snævrere snævrest snævreste
            gentagen gentaget gentagne
            ny nyt nye nyere nyest nyeste
            fri frit frie friere friest frieste
            frisk friskt friske friskere friskest friskeste
            fair
            fremmed fremmede
            glad glade gladere gladest gladeste
            tilfreds
            gratis
            ens
            særskilt særskilte
            udsat udsatte
            konkret konkrete
            nødstedt nødstedte
            kort korte kortere kortest korteste
            let lette lettere lettest letteste
            skriftlig skriftligt skriftlige
            mundtlig mundtligt mundtlige
            digital digitalt digitale
            """
        return Dictionary(
            lines.split(separator: "\n").map { line in
                let words = line.split(separator: " ").map(String.init)
                return (words[0], Array(words.dropFirst()))
            }, uniquingKeysWith: { $1 })
    }()
}
