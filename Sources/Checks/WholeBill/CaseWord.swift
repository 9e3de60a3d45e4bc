// A table: the words that tell a step of a case, who takes it, and when.
import Findings

/// What a word says about a step of a case.
struct CaseWord {
    private(set) var stage: CaseStage?
    /// Whether it says so only beside »træffer« or »meddeler«.
    private(set) var needsDecisionVerb = false
    private(set) var decides = false
    private(set) var isPassive = false
    private(set) var isActor = false
    /// Whether the sentence lays down rules or a penalty and handles no case.
    private(set) var isAboutRules = false
    /// »af«, after which a passive verb names who does it.
    private(set) var isBy = false

    /// A word that says nothing.
    init() {}

    /// What a word in small letters says of a step, as the answer to ``WordFact/caseStep``.
    static func step(of word: String) -> UInt8 {
        var stage = stages[word]
        var needsDecisionVerb = false
        if stage == nil, mayDecide(Array(word.utf8)) {
            stage = .decision
            needsDecisionVerb = true
        }
        let isPassive = stage != nil && word.hasSuffix("es") || word == "træffes"
        let number = stage.flatMap { CaseStage.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        return UInt8(number * 4) + (needsDecisionVerb ? 2 : 0) + (isPassive ? 1 : 0)
    }

    /// The words that tell a stage by themselves.
    static var stageWords: [String] { Array(stages.keys) }

    /// »afgørelse« and what begins so: a decision where the sentence says that somebody takes one.
    static func mayDecide(_ letters: [UInt8]) -> Bool {
        letters.starts(with: decision) && letters.last != UInt8(ascii: "s")
    }

    private static let decision = Array("afgørelse".utf8)

    /// What else it is, as the answer to ``WordFact/casePart``.
    static func part(of word: String) -> UInt8 {
        let decides = ["træffer", "træffes", "træffe"].contains(word)
        let isAboutRules = ["regler", "straffes", "bøde", "bekendtgørelse"].contains(word)
        let isActor = actors.contains(word) || endings.contains(where: word.hasSuffix)
        return (decides ? 1 : 0) + (isActor ? 2 : 0) + (isAboutRules ? 4 : 0) + (word == "af" ? 8 : 0)
    }

    /// Whether an answer to ``WordFact/caseStep`` tells a stage.
    static func tellsStage(_ step: UInt8) -> Bool { step >= 4 }

    /// A word by its two answers.
    init(step: UInt8, part: UInt8) {
        stage = Self.tellsStage(step) ? CaseStage.allCases[Int(step / 4) - 1] : nil
        needsDecisionVerb = step & 2 != 0
        isPassive = step & 1 != 0
        decides = part & 1 != 0
        isActor = part & 2 != 0
        isAboutRules = part & 4 != 0
        isBy = part & 8 != 0
    }

    private static let endings = [
        "ministeren", "styrelsen", "nævnet", "tilsynet", "rådet", "udvalget", "myndigheden", "myndighederne",
        "forvaltningen", "kommunen", "domstolen", "direktoratet", "sekretariatet", "haveren", "geren", "gerne",
    ]

    private static let actors: Set<String> = [
        "ministeren", "kommunalbestyrelsen", "kommunerne", "regionsrådet", "regionen", "politiet", "retten",
        "domstolene", "ankestyrelsen", "skatteforvaltningen", "formanden", "ansøgere", "ejere", "modtagere",
        "medlemmer", "borgere", "forhandlere", "ansøger", "ansøgeren", "modtager",
        "modtageren", "ejer", "ejeren", "borgeren", "virksomheden", "virksomheder", "klageren", "parten", "lejeren",
        "brugeren", "anmelderen", "arrangøren", "forældrene", "personen", "foreningen", "forhandleren", "ledsageren",
        "ejeren", "udlejeren", "arbejdsgiveren", "lægen", "skolen", "leverandøren", "operatøren",
        "registreringsenheden",
    ]

    private static let stages: [String: CaseStage] = {
        let words: [CaseStage: String] = [
            .application:
                "indgives indgive indgiver indsendes indsende indsender anmelde anmeldes anmelder anmode anmodes ansøge ansøges afleveres begære begæres",
            .information:
                "indhente indhentes indhenter indberette indberettes indberetter oplyse oplyses oplyser vedlægges vedlægge fremlægge fremlægges forelægge forelægges forelægger dokumentere dokumenteres dokumenterer supplere suppleres videregive videregives videregiver",
            .hearing:
                "høring høringen høres partshøring udtalelse udtalelser indstilling indstiller indstille indstilles forhandling",
            .inspection:
                "besigtigelse besigtige besigtiger besigtiges besøger kontrollere kontrollerer kontrolleres kontrolbesøg samtale fremmøde undersøger undersøge gennemgår gennemgås tilsynsbesøg",
            .decision:
                "afgør afgøres afgøre godkende godkender godkendes bevilge bevilger bevilges dispensere dispenserer tildele tildeler tildeles påbyde påbyder",
            .notice:
                "underrette underretter underrettes underretning meddeles meddele meddeler offentliggøres offentliggøre offentliggør orientere orienterer orienteres meddelelse",
            .payment:
                "udbetale udbetaler udbetales udbetaling opkræve opkræver opkræves betale betaler betales indbetale indbetaler indbetales afregnes",
            .followUp:
                "tilbagebetale tilbagebetaler tilbagebetales tilbagebetalt tilbagebetaling tilbagekalde tilbagekalder tilbagekaldes regnskab",
            .review:
                "påklage påklager påklages klage klagen klages indbringe indbringer indbringes genoptage genoptager genoptages anke ankes",
        ]
        var stages: [String: CaseStage] = [:]
        for (stage, list) in words { for word in list.split(separator: " ") { stages[String(word)] = stage } }
        return stages
    }()
}
