/// The forms of one verb.
struct VerbInflection {
    let infinitive: String
    /// Usually one; two where both are in use.
    let present: [String]
    let past: [String]
    /// Past participles, inflected: »fastsat«, »fastsatte«.
    let participles: [String]
    /// The s-passives of infinitive and present, and of the past of weak verbs; empty for verbs without a passive.
    let passives: [String]
    let pastPassives: [String]

    /// Infinitive and present with their s-passive.
    var finite: [String] { [infinitive] + present + passives }

    var all: [String] { finite + past + pastPassives + participles }

    /// Finds the verb in the tables of strong and short weak verbs, by itself or behind prefixes (`ind-gå`,
    /// `til-bage-holde`); all others go like »vurdere«.
    init(of infinitive: String) {
        self.infinitive = infinitive
        if let (prefix, row) = IrregularVerbs.row(for: infinitive) {
            present = row.present.map { prefix + $0 }
            past = row.past.map { prefix + $0 }
            participles = row.participles.map { prefix + $0 }
            passives = row.hasPassive ? [infinitive + "s"] : []
            pastPassives = row.hasPassive ? row.past.filter { $0.hasSuffix("te") }.map { prefix + $0 + "s" } : []
            return
        }
        if infinitive.hasSuffix("s") {
            // Deponents: findes, trives, synes.
            present = []
            past = []
            participles = []
            passives = []
            pastPassives = []
            return
        }
        let stem = infinitive.hasSuffix("e") ? infinitive : infinitive + "e"
        present = [infinitive + "r"]
        past = [stem + "de"]
        participles = [stem + "t", stem + "de"]
        passives = [infinitive + "s"]
        pastPassives = [stem + "des"]
    }
}
