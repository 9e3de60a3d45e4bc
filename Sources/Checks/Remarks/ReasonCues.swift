internal import DanishText
internal import Findings
internal import LegalModel

/// The words by which remarks give reasons, lean on the sentence before, and say that a principle is departed from.
struct ReasonCues {
    let analysis: BillAnalysis

    /// What remarks call the subject of each category that can be a deliberate departure; beginnings of words. Categories
    /// that are about form (complexity, references) are no departures.
    static let subjects: [Category: [String]] = [
        .discretion: ["skøn", "vurdering", "konkret", "individuel", "elasti", "ramme"],
        .exception: ["dispens", "fravig", "undtag", "fritag", "lempel"],
        .vagueDeadline: ["frist", "tidsfrist", "snarest", "hurtig", "sagsbehandlingstid"],
        .delegation: ["bemyndig", "bekendtgør", "regelfast"],
        .nonDigitalCommunication: ["skriftlig", "papir", "brev", "post", "underskr", "fysisk", "digital", "analog"],
        .discretionaryPower: ["skøn", "vurdering", "konkret", "individuel", "bemyndig", "beføjel"],
        .manualStep: ["personlig", "fremmød", "møde", "besigtig", "manuel", "samtale", "fysisk", "automatis"],
        .undefinedConcept: ["begreb", "definer", "definition", "afgræns"],
        .dataCollection: ["dokumentation", "oplysning", "indhent", "indsend", "regist"],
        .personalData: ["oplysning", "personoplysning", "databeskytt", "regist"],
        .infrastructure: ["løsning", "system", "infrastruktur", "nemkonto", "mitid"],
    ]

    /// Stems that any two sentences of a bill may share.
    static let empty: Set<String> = [
        "skal", "vill", "kunn", "bliv", "have", "være", "efter", "eller", "samt", "dette", "denne", "disse", "ikke",
        "også", "foreslå", "bestemmels", "bestemmelse", "loven", "regler", "regel", "gælder", "gæld", "stykke", "hvis",
        "såfremt", "andre", "anden", "andet", "herund", "herunder",
    ]

    private static let single: Set<String> = [
        "fordi", "idet", "skyldes", "begrundelsen", "begrundes", "begrundet", "baggrunden", "årsagen", "derfor",
    ]

    /// Whether a sentence says why.
    func givesReason(_ tokens: Range<Int>) -> Bool {
        for token in tokens where analysis.text.tokens[token].isWord {
            let word = analysis.folded(token)
            if Self.single.contains(word) { return true }
            switch word {
            case "formålet": if says("med", after: token, in: tokens) { return true }
            case "da": if token > tokens.lowerBound, analysis.isMark(token - 1, ",") { return true }
            case "hensyn":
                if says("af", before: token, in: tokens), says("til", after: token, in: tokens) { return true }
            case "for":
                if says("at", after: token, in: tokens), token + 2 < tokens.upperBound,
                    ["sikre", "undgå", "imødegå", "beskytte", "bevare", "kunne"].contains(analysis.folded(token + 2))
                {
                    return true
                }
            case "nødvendigt", "muligt", "hensigtsmæssigt", "vigtigt", "afgørende":
                if isPredicate(token, in: tokens) { return true }
            default: continue
            }
        }
        return false
    }

    /// »Det er nødvendigt at …«, »vurderes ikke muligt«: said of the scheme, not repeated from the provision.
    private func isPredicate(_ token: Int, in tokens: Range<Int>) -> Bool {
        let from = max(tokens.lowerBound, token - 3)
        let isSaid = (from..<token).contains {
            ["er", "vurderes", "anses", "findes", "skønnes", "været"].contains(analysis.folded($0))
        }
        return isSaid && !(from..<token).contains { ["når", "hvis", "såfremt", "hvor"].contains(analysis.folded($0)) }
    }

    private func says(_ word: String, before token: Int, in tokens: Range<Int>) -> Bool {
        token > tokens.lowerBound && analysis.folded(token - 1) == word
    }

    private func says(_ word: String, after token: Int, in tokens: Range<Int>) -> Bool {
        token + 1 < tokens.upperBound && analysis.folded(token + 1) == word
    }

    /// Whether a sentence speaks of what the one before said: »Det skyldes …«, »Baggrunden herfor er …«, »Derfor …«.
    func leansBack(_ tokens: Range<Int>) -> Bool {
        let opening = tokens.prefix(5).map { analysis.folded($0) }
        guard let first = opening.first else { return false }
        return ["det", "dette", "baggrunden", "begrundelsen", "årsagen", "formålet", "derfor", "herved", "ordningen"]
            .contains(first) || opening.contains { ["herfor", "hermed", "heraf"].contains($0) }
    }

    /// The principles that a passage says are departed from: »princip 3 fraviges«, »princip 2 er ikke fulgt«.
    func departures(in tokens: Range<Int>) -> Set<Principle> {
        let words = tokens.map { analysis.folded($0) }
        let departs = words.contains { word in
            ["fravig", "afvig", "fraveg"].contains { word.hasPrefix($0) }
        }
        let isNotMet = words.indices.contains { index in
            ["følges", "fulgt", "opfyldt", "opfyldes", "efterlevet"].contains(words[index])
                && words[max(0, index - 3)..<index].contains { ["ikke", "delvis", "delvist"].contains($0) }
        }
        guard departs || isNotMet else { return [] }
        return PrincipleMentions.principles(in: tokens, analysis)
    }
}
