// A table: every word of a report that is not the bill's or the rule base's own. Exempt from the usual length.

/// A phrase of the reports. `{0}`, `{1}` are values. The switch leaves no phrase without both languages.
enum Phrase: CaseIterable {
    case reportTitle, batchTitle, skipToContent, contents, toolName
    case kind, ministry, numberYear, file, wordsRead, wordsCount, provisionsCount, paragraphsCount
    case textReadiness, ofHundred, uncertainty, uncertaintyShort, percentileOf, percentileNone, nothingToScore
    case shortText, betterThan, betterThanShort
    case principlesHeading, principlesIntro, principle, notRelevant, onlyNotes, points, median
    case scaleNotReady, scalePartly, scaleReady
    case mattersMost, mattersMostIntro, costs, alsoElsewhere, noFindingsAtAll
    case findingsByPrinciple, allPrinciples, findingOne, findingMany, noFindings, principleUntouched, confidence
    case reasonInRemarks, narrowedTo, narrowedSince, noTotal, notAssessed
    case ruleLoss, landsIn, seeInText, hiddenBySeverity
    case billText, billTextIntro, goodSigns, goodSignsIntro, noGoodSigns
    case definitions, definitionsIntro, noDefinitions, term, place, uses
    case steps, stepsIntro, noSteps
    case remarksQuality, remarksIntro, noRemarks, remarksFolded
    case notReadHeading, notReadIntro, everythingRead, notesHeading, rulesSilent, rulesNotApplicable, whole
    case method, methodScore, methodPlaces, methodVersions, digestInput, digestRules, version, disclaimer
    case summaryHeading, bandLine, countsLine, notReadCount, explainHint, shownFrom
    case severity, rule, address, message, advice, fact, value, lix, sentences, wordsPerSentence, references
    case bills, bill, words, year, assessmentColumn, findingsColumn, seriousColumn, distribution, distributionIntro,
        failed, failedIntro
    case sortBy, heatIntro, notScored, medianShort, tableScrolls, countOfBills, openReport

    var words: Words {
        switch self {
        case .reportTitle: ("Digital parathed", "Digital readiness")
        case .batchTitle: ("Digital parathed: oversigt", "Digital readiness: overview")
        case .skipToContent: ("Gå til indholdet", "Skip to content")
        case .contents: ("Indhold", "Contents")
        case .toolName: ("Rapport fra jura", "Report by jura")
        case .kind: ("Type", "Kind")
        case .ministry: ("Ministerium", "Ministry")
        case .numberYear: ("Nummer og år", "Number and year")
        case .file: ("Fil", "File")
        case .wordsRead: ("Læst", "Read")
        case .wordsCount: ("{0} ord", "{0} words")
        case .provisionsCount: ("{0} bestemmelser", "{0} provisions")
        case .paragraphsCount: ("{0} paragraffer", "{0} sections")
        case .textReadiness: ("Tekstens parathed", "Text readiness")
        case .ofHundred: ("af 100", "of 100")
        case .uncertainty: ("Usikkerhed ±\u{A0}{0} point.", "Uncertainty ±\u{A0}{0} points.")
        case .uncertaintyShort: ("±\u{A0}{0}", "±\u{A0}{0}")
        case .percentileOf:
            (
                "Bedre end {0}\u{A0}% af de {1} love, der sammenlignes med.",
                "Better than {0}% of the {1} acts it is compared with."
            )
        case .percentileNone:
            (
                "Ingen sammenligning: regelgrundlaget er ikke kalibreret.",
                "No comparison: the rule base has not been calibrated."
            )
        case .nothingToScore:
            (
                "Intet at måle: ingen af de syv principper berøres.",
                "Nothing to score: none of the seven principles is touched."
            )
        case .shortText: ("Teksten er kort, så tallet er usikkert.", "The text is short, so the figure is uncertain.")
        case .betterThan: ("bedre end {0}\u{A0}% af lovene", "better than {0}% of the acts")
        case .betterThanShort: ("bedre end {0}\u{A0}%", "better than {0}%")
        case .principlesHeading: ("De syv principper", "The seven principles")
        case .principlesIntro:
            (
                "100 er uden anmærkninger; 50 er midten blandt danske love (stregen). Et princip, som loven "
                    + "ikke berører, har intet tal. Fund, der kun er til opmærksomhed, trækker intet fra.",
                "100 is without remarks; 50 is the middle among Danish acts (the line). A principle that the "
                    + "act does not touch has no figure. Findings that are for attention only cost nothing."
            )
        case .principle: ("Princip", "Principle")
        case .notRelevant: ("ikke berørt", "not touched")
        case .onlyNotes: ("kun til opmærksomhed", "for attention only")
        case .points: ("{0} point", "{0} points")
        case .median: ("midten blandt danske love", "the middle among Danish acts")
        case .scaleNotReady: ("ikke klar", "not ready")
        case .scalePartly: ("delvis klar", "partly ready")
        case .scaleReady: ("klar", "ready")
        case .mattersMost: ("Det vigtigste at se på", "What matters most")
        case .mattersMostIntro:
            (
                "De tre steder at begynde: dem, der trækker mest fra.",
                "Three places to begin: those that cost most."
            )
        case .costs: ("trækker {0} point fra", "costs {0} points")
        case .alsoElsewhere: ("og {0} andre steder", "and {0} other places")
        case .noFindingsAtAll: ("Ingen regel fandt noget at pege på.", "No rule found anything to point at.")
        case .findingsByPrinciple: ("Fund efter princip", "Findings by principle")
        case .allPrinciples: ("Alle principper", "All principles")
        case .findingOne: ("{0} fund", "{0} finding")
        case .findingMany: ("{0} fund", "{0} findings")
        case .noFindings: ("Ingen fund.", "No findings.")
        case .principleUntouched: ("Loven berører ikke princippet.", "The act does not touch this principle.")
        case .confidence: ("sikkerhed {0}", "confidence {0}")
        case .ruleLoss: ("−{0} point i princippet", "−{0} points in the principle")
        case .reasonInRemarks: ("Begrundet i bemærkningerne", "A reason is given in the remarks")
        case .narrowedTo:
            (
                "Kun et udvalg af reglerne er brugt ({0}). Derfor er der intet samlet tal.",
                "Only some of the rules were used ({0}). There is therefore no total figure."
            )
        case .narrowedSince:
            (
                "Kun fund i bestemmelser, der er ændret siden {0}, er vist ({1} af {2}). Tallene gælder hele teksten.",
                "Only findings in provisions changed since {0} are shown ({1} of {2}). The figures are those of the whole text."
            )
        case .noTotal:
            ("Intet samlet tal: ikke alle regler er brugt.", "No total figure: not all rules were used.")
        case .notAssessed: ("ikke vurderet", "not assessed")
        case .landsIn: ("får plads i {0}", "will stand in {0}")
        case .seeInText: ("Se i teksten", "See in the text")
        case .hiddenBySeverity:
            (
                "{0} fund af lavere alvor er ikke vist; tallene regner dem med.",
                "{0} findings of lower severity are not shown; the figures include them."
            )
        case .billText: ("Teksten", "The text")
        case .billTextIntro: ("De mærkede ord fører til fundene.", "The marked words lead to the findings.")
        case .goodSigns: ("Gode tegn", "Good signs")
        case .goodSignsIntro:
            (
                "Her hjælper teksten den digitale administration på vej.",
                "Here the text helps digital administration along."
            )
        case .noGoodSigns: ("Ingen gode tegn blev fundet.", "No good signs were found.")
        case .definitions: ("Definitioner", "Definitions")
        case .definitionsIntro: ("Begreber, som teksten selv fastlægger.", "Concepts that the text itself defines.")
        case .noDefinitions: ("Teksten definerer ingen begreber.", "The text defines no concepts.")
        case .term: ("Begreb", "Term")
        case .place: ("Sted", "Place")
        case .uses: ("Brugt", "Used")
        case .steps: ("Skridt i sagsbehandlingen", "Steps of case handling")
        case .stepsIntro:
            (
                "Handlinger, der forudsætter et menneske eller et organ.",
                "Acts that presuppose a person or a body."
            )
        case .noSteps: ("Ingen manuelle skridt blev fundet.", "No manual steps were found.")
        case .remarksQuality: ("Bemærkningernes vurdering", "The assessment in the remarks")
        case .remarksIntro:
            (
                "Om bemærkningerne siger det, de skal, om de digitale konsekvenser. Tallet indgår ikke i "
                    + "tekstens parathed.",
                "Whether the remarks say what they must about digital consequences. The figure is no part of "
                    + "the text readiness."
            )
        case .noRemarks:
            (
                "Dokumentet har ingen bemærkninger, så de er ikke vurderet.",
                "The document has no remarks, so they were not assessed."
            )
        case .remarksFolded: ("Bemærkninger og bilag", "Remarks and annexes")
        case .notReadHeading: ("Hvad der ikke blev læst", "What was not read")
        case .notReadIntro: ("Disse dele er ikke vurderet.", "These parts were not assessed.")
        case .everythingRead: ("Alt i dokumentet blev læst.", "Everything in the document was read.")
        case .notesHeading: ("Bemærket under læsningen", "Noted while reading")
        case .rulesSilent: ("Regler, der så efter og intet fandt: {0}", "Rules that looked and found nothing: {0}")
        case .rulesNotApplicable: ("Regler, der intet havde at se på: {0}", "Rules that had nothing to look at: {0}")
        case .whole: ("hele dokumentet", "the whole document")
        case .method: ("Om rapporten", "About this report")
        case .methodScore:
            (
                "Hvert fund vejer efter alvor og sikkerhed. Vægten pr. 1.000 ord giver princippets tal, og de "
                    + "berørte principper giver tilsammen tekstens parathed. Opmærksomhedspunkter vejer ikke.",
                "Each finding weighs by severity and confidence. The weight per 1,000 words gives a principle "
                    + "its figure, and the principles touched give the text readiness. Attention points carry no "
                    + "weight."
            )
        case .methodPlaces:
            (
                "Steder er angivet, som en jurist citerer dem. Tekst, som loven ophæver, er aldrig en "
                    + "anmærkning værd.",
                "Places are cited as a lawyer would. Text that the act repeals is never held against it."
            )
        case .methodVersions: ("jura {0}, regelgrundlag {1}", "jura {0}, rule base {1}")
        case .digestInput: ("Dokumentets fingeraftryk (SHA-256)", "Digest of the document (SHA-256)")
        case .digestRules: ("Regelgrundlagets fingeraftryk (SHA-256)", "Digest of the rule base (SHA-256)")
        case .version: ("Version", "Version")
        case .disclaimer: ("Rapporten rådgiver, den dømmer ikke.", "The report advises, it does not judge.")
        case .summaryHeading: ("Samlet", "In sum")
        case .bandLine: ("Tekstens parathed: {0} af 100, {1}", "Text readiness: {0} of 100, {1}")
        case .countsLine:
            (
                "{0}: {1} alvorlige, {2} advarsler, {3} til opmærksomhed; {4} gode tegn",
                "{0}: {1} serious, {2} warnings, {3} for attention; {4} good signs"
            )
        case .notReadCount: ("Ikke læst: {0}", "Not read: {0}")
        case .explainHint: ("jura explain {0}", "jura explain {0}")
        case .shownFrom: ("Vist fra alvor: {0}", "Shown from severity: {0}")
        case .severity: ("Alvor", "Severity")
        case .rule: ("Regel", "Rule")
        case .address: ("Sted", "Place")
        case .message: ("Hvad", "What")
        case .advice: ("Råd", "Advice")
        case .fact: ("Mål", "Measure")
        case .value: ("Værdi", "Value")
        case .lix: ("Lixtal", "LIX")
        case .sentences: ("Sætninger", "Sentences")
        case .wordsPerSentence: ("Ord pr. sætning", "Words a sentence")
        case .references: ("Henvisninger", "References")
        case .bills: ("Dokumenter", "Documents")
        case .bill: ("Dokument", "Document")
        case .words: ("Ord", "Words")
        case .year: ("År", "Year")
        case .assessmentColumn: ("Bemærkninger", "Remarks")
        case .findingsColumn: ("Fund", "Findings")
        case .distribution: ("Fordeling", "Distribution")
        case .distributionIntro: ("Antal dokumenter efter tekstens parathed.", "Number of documents by text readiness.")
        case .seriousColumn: ("Alvorlige", "Serious")
        case .failed: ("Kunne ikke læses", "Could not be read")
        case .failedIntro: ("Disse inddata er ikke med i tallene.", "These inputs are not part of the figures.")
        case .sortBy: ("Sortér efter {0}", "Sort by {0}")
        case .heatIntro:
            (
                "Cellerne P1–P7 viser hvert princips tal; en streg betyder ikke berørt.",
                "The cells P1–P7 show the figure of each principle; a dash means not touched."
            )
        case .notScored: ("intet tal", "no figure")
        case .medianShort: ("Midterste tal", "Median")
        case .tableScrolls: ("Tabel, kan rulles vandret", "Table, scrolls sideways")
        case .countOfBills: ("{0} dokumenter", "{0} documents")
        case .openReport: ("Åbn rapporten om {0}", "Open the report on {0}")
        }
    }
}
