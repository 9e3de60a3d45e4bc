// A table: the words of the page about rule quality.

/// A phrase of the page about rule quality. `{0}` is a value.
enum QualityPhrase: CaseIterable {
    case heading, kicker, measuring, rules, silentRules, methodHits, methodRead, methodAnnotated, methodMeasures,
        methodKept
    case rate, acts, precision, ofLooked, read, annotated, counted, notLooked, kept, examples, finds, silent, totals
    case actsCounted, wordsCounted, findings, rulesTold, tableIntro, keptIntro, judgedFindings

    var words: Words {
        switch self {
        case .heading: ("Reglernes kvalitet", "The quality of the rules")
        case .kicker: ("Regelgrundlaget", "The rule base")
        case .measuring: ("Sådan er der målt", "How it was measured")
        case .rules: ("Regel for regel", "Rule by rule")
        case .silentRules: ("Regler, der aldrig slår ud", "Rules that never fire")
        case .methodHits:
            (
                "Fund er talt i {0} offentliggjorte love og bekendtgørelser med {1} ord i bestemmelserne; tallet er fund pr. 100.000 ord.",
                "Findings are counted in {0} published acts and orders with {1} words in their provisions; the figure is findings per 100,000 words."
            )
        case .methodRead:
            (
                "»Læst«: 20 fund pr. regel er trukket ved lod, spredt over lovene, og læst. Et fund er rigtigt, når de fundne ord er det, reglen siger. Hver bedømmelse står i Rules/quality/judged.tsv.",
                "“Read”: 20 findings a rule were drawn by lot, spread over the acts, and read. A finding is right when the words found are what the rule says. Every judgement stands in Rules/quality/judged.tsv."
            )
        case .methodAnnotated:
            (
                "»Annoteret«: for de ti kategorier, som love er annoteret for, er et fund rigtigt, når den bestemmelse, det står i, bærer kategorien; målt på {0} annoterede love, som reglernes vægte også er lært af.",
                "“Annotated”: for the ten categories that acts are annotated for, a finding is right when the provision it stands in bears the category; measured on {0} annotated acts, from which the weights were learned too."
            )
        case .methodMeasures:
            (
                "»Tælles«: målet er et tal, der kan regnes efter, og ikke en læsning. Hvor en regel, der er rettet efter læsningen, finder andet end før, er den læst på ny.",
                "“Counted”: the measure is a figure that can be checked, not a reading. Where a rule mended after the reading finds other things than before, it was read again."
            )
        case .methodKept:
            (
                "Eksemplerne er reglernes egne og opdigtede; ingen er taget fra en lov.",
                "The examples are the rules' own and invented; none is taken from an act."
            )
        case .rate: ("Fund pr. 100.000 ord", "Findings per 100,000 words")
        case .acts: ("Love med fund", "Acts with findings")
        case .precision: ("Rigtige", "Right")
        case .ofLooked: ("{0} af {1}", "{0} of {1}")
        case .read: ("læst", "read")
        case .annotated: ("annoteret", "annotated")
        case .counted: ("tælles", "counted")
        case .notLooked: ("ikke bedømt", "not judged")
        case .kept: ("Hvorfor den beholdes", "Why it is kept")
        case .examples: ("Eksempler", "Examples")
        case .finds: ("Finder", "Finds")
        case .silent: ("Tier om", "Stays silent")
        case .totals: ("I alt", "In all")
        case .actsCounted: ("love og bekendtgørelser", "acts and orders")
        case .wordsCounted: ("ord i bestemmelser", "words in provisions")
        case .findings: ("fund", "findings")
        case .rulesTold: ("regler", "rules")
        case .judgedFindings: ("fund bedømt", "findings judged")
        case .tableIntro:
            (
                "Under hver regel står dens egne eksempler. Kolonnerne kan sorteres, hvor scripts er tilladt.",
                "Under each rule stand its own examples. Columns sort where scripts are allowed."
            )
        case .keptIntro:
            (
                "Lovene i korpus er vedtagne: de har ingen bemærkninger. Reglerne herunder læser mest bemærkninger og prøves på opdigtede lovforslag.",
                "The acts of the corpus are adopted ones and have no remarks. The rules below mostly read remarks and are tested on invented bills."
            )
        }
    }
}

extension Texts {
    subscript(_ phrase: QualityPhrase) -> String { name(phrase.words) }

    func callAsFunction(_ phrase: QualityPhrase, _ values: String...) -> String { filled(self[phrase], values) }
}
