// A table: the words of the pages that only a browser shows. Exempt from the usual length.
import Findings

/// A phrase of the HTML pages. `{0}`, `{1}` are values.
enum PagePhrase: CaseIterable {
    case summary, remarksFigure, noRemarksShort, mapHeading, mapIntro, mapLegendNone
    case legendIntro
    case filterHeading, search, searchHint, principles, severities, category, role, confidenceFrom, all, reset,
        moreFilters
    case shownOf, hitsInText
    case copy, copied, copyFailed, expandNotes, foldNotes
    case keysHeading, keysOn, keyNext, keyPrevious, keyOpen, keyList, keyCopy, keySearch, keyMap, keyTop, keyHelp, close
    case keysButton, download, downloadIntro
    case why, advice, notWhen, concepts, citations, citationsIntro, noCitations, target, otherAct, ownText
    case procedure, procedureIntro, noProcedure, who, whoUnnamed, whenUnnamed, manual, others, showMore, stage
    case stageApplication, stageInformation, stageHearing, stageInspection, stageDecision, stageNotice, stagePayment
    case stageFollowUp, stageReview
    case reasonNoRemarks, reasonNoText

    var words: Words {
        switch self {
        case .summary: ("Kort fortalt", "In brief")
        case .remarksFigure: ("Bemærkningernes vurdering", "The assessment in the remarks")
        case .noRemarksShort:
            ("Dokumentet har ingen bemærkninger.", "The document has no remarks.")
        case .mapHeading: ("Kort over loven", "Map of the act")
        case .mapIntro:
            (
                "En celle for hver bestemmelse; mønster og tegn viser det alvorligste fund. Vælg en celle for at gå til teksten.",
                "One cell a provision; pattern and sign show the most serious finding. Choose a cell to go to the text."
            )
        case .mapLegendNone: ("intet fundet", "nothing found")
        case .legendIntro:
            (
                "Hvert princip har sit tal, sin farve og sin understregning. Åbn en note for begrundelse og råd.",
                "Each principle has its number, its colour and its underline. Open a note for reason and advice."
            )
        case .filterHeading: ("Filtrér og søg", "Filter and search")
        case .search: ("Søg", "Search")
        case .searchHint: ("Ord, § eller regel", "Word, § or rule")
        case .principles: ("Princip", "Principle")
        case .severities: ("Alvor", "Severity")
        case .category: ("Kategori", "Category")
        case .role: ("Tekstens rolle", "Role of the text")
        case .confidenceFrom: ("Sikkerhed mindst", "Confidence at least")
        case .all: ("Alle", "All")
        case .reset: ("Nulstil", "Reset")
        case .moreFilters: ("Flere filtre", "More filters")
        case .shownOf: ("{0} af {1} fund", "{0} of {1} findings")
        case .hitsInText: ("{0} steder i teksten", "{0} places in the text")
        case .copy: ("Kopiér", "Copy")
        case .copied: ("Kopieret", "Copied")
        case .copyFailed: ("Kunne ikke kopiere", "Could not copy")
        case .expandNotes: ("Åbn alle noter", "Open all notes")
        case .foldNotes: ("Luk alle noter", "Close all notes")
        case .keysHeading: ("Genveje på tastaturet", "Keyboard shortcuts")
        case .keysOn: ("Brug genveje med enkelte taster", "Use single-key shortcuts")
        case .keyNext: ("Næste fund i teksten", "Next finding in the text")
        case .keyPrevious: ("Forrige fund i teksten", "Previous finding in the text")
        case .keyOpen: ("Åbn eller luk noten", "Open or close the note")
        case .keyList: ("Skift mellem tekst og liste", "Switch between text and list")
        case .keyCopy: ("Kopiér fundet som tekst", "Copy the finding as text")
        case .keySearch: ("Gå til søgefeltet", "Go to the search field")
        case .keyMap: ("Gå til kortet", "Go to the map")
        case .keyTop: ("Gå til toppen", "Go to the top")
        case .keyHelp: ("Vis denne hjælp", "Show this help")
        case .close: ("Luk", "Close")
        case .keysButton: ("Genveje (?)", "Shortcuts (?)")
        case .download: ("Hent rapporten som JSON", "Download the report as JSON")
        case .downloadIntro:
            (
                "Hele rapporten med alle tal ligger i denne fil og kan hentes som JSON, når browseren kører scripts.",
                "The whole report with all figures is inside this file and can be saved as JSON where the browser runs scripts."
            )
        case .why: ("Hvorfor", "Why")
        case .advice: ("Råd", "Advice")
        case .notWhen: ("Ikke en anmærkning værd", "Not worth a remark")
        case .concepts: ("Begreber og definitioner", "Concepts and definitions")
        case .citations: ("Henvisninger", "References")
        case .citationsIntro:
            (
                "{0} henvisninger til {1} steder. Her er de mest brugte.",
                "{0} references to {1} places. Here are the most used."
            )
        case .noCitations: ("Teksten henviser ikke til andre bestemmelser.", "The text refers to no other provisions.")
        case .target: ("Henviser til", "Refers to")
        case .otherAct: ("i en anden lov", "in another act")
        case .ownText: ("i denne tekst", "in this text")
        case .procedure: ("Sagens gang", "The course of a case")
        case .procedureIntro:
            (
                "Skridt i sagsbehandlingen, som de står i bestemmelserne: hvem gør hvad, og hvornår. Siger bestemmelsen "
                    + "det ikke, står det her som ikke angivet; det er i sig selv værd at overveje.",
                "Steps of case handling as the provisions have them: who does what, and when. Where a provision does not "
                    + "say, it stands here as not stated, which is worth a thought in itself."
            )
        case .noProcedure: ("Der blev ikke fundet skridt i en sagsbehandling.", "No steps of case handling were found.")
        case .who: ("Hvem", "Who")
        case .whoUnnamed: ("Hvem: ikke angivet", "Who: not stated")
        case .whenUnnamed: ("Hvornår: ikke angivet", "When: not stated")
        case .manual: ("manuelt", "manual")
        case .others: ("Andre og ikke angivet", "Others and not stated")
        case .showMore: ("Vis {0} til", "Show {0} more")
        case .stage: ("Trin", "Stage")
        case .stageApplication: ("Ansøgning", "Application")
        case .stageInformation: ("Oplysning af sagen", "Information")
        case .stageHearing: ("Høring og udtalelser", "Hearing and opinions")
        case .stageInspection: ("Undersøgelse og møde", "Inspection and meeting")
        case .stageDecision: ("Afgørelse", "Decision")
        case .stageNotice: ("Underretning", "Notice")
        case .stagePayment: ("Betaling", "Payment")
        case .stageFollowUp: ("Opfølgning", "Follow-up")
        case .stageReview: ("Klage og genoptagelse", "Complaint and reopening")
        case .reasonNoRemarks: ("dokumentet har ingen bemærkninger", "the document has no remarks")
        case .reasonNoText: ("ingen tekst af den slags, som reglen læser", "no text of the kind that the rule reads")
        }
    }

    /// Why a rule had nothing to look at; nil for a reason that has no words yet.
    static func phrase(reason: String) -> PagePhrase? {
        switch reason {
        case "no-remarks": .reasonNoRemarks
        case "no-text-of-its-roles": .reasonNoText
        default: nil
        }
    }

    static func phrase(_ stage: CaseStage) -> PagePhrase {
        switch stage {
        case .application: .stageApplication
        case .information: .stageInformation
        case .hearing: .stageHearing
        case .inspection: .stageInspection
        case .decision: .stageDecision
        case .notice: .stageNotice
        case .payment: .stagePayment
        case .followUp: .stageFollowUp
        case .review: .stageReview
        }
    }
}

extension Texts {
    subscript(_ phrase: PagePhrase) -> String { name(phrase.words) }

    func callAsFunction(_ phrase: PagePhrase, _ values: String...) -> String { filled(self[phrase], values) }
}
