import Findings
import JuraKit
import LegalModel
import Scoring
import Testing

@Suite("Reasons given in the remarks")
struct RemarkReasonsTests {
    private static let analyzer = Analyzer(ruleBase: BuiltInRules.load(), usesModel: false)

    private static func bill(general: String = "Forslaget indfører prøver.", special: String) -> String {
        """
        Forslag
        til
        Lov om prøver

        § 1. Styrelsen kan i særlige tilfælde dispensere fra kravet om alder.
        Stk. 2. Ansøgning indgives skriftligt og underskrevet til styrelsen.

        § 2. Styrelsen foretager et konkret skøn over ansøgerens forhold.

        § 3. Loven træder i kraft den 1. juli 2027.

        Bemærkninger til lovforslaget

        Almindelige bemærkninger

        1. Indledning

        \(general)

        Bemærkninger til lovforslagets enkelte bestemmelser

        Til § 1

        \(special)

        Til § 2

        Bestemmelsen er ny.

        Til § 3

        Loven træder i kraft den 1. juli 2027.
        """
    }

    /// For each finding in the provisions its address and the reason it is linked to.
    private static func reasons(_ text: String) throws -> [(finding: Finding, words: String?)] {
        try analyzer.makeWorker().assess(Array(text.utf8), name: "lov.txt").findings
            .filter { $0.role == .provision }.map { ($0, $0.remark?.words) }
    }

    private static func linked(_ text: String) throws -> Set<String> {
        Set(try reasons(text).filter { $0.words != nil }.map { $0.finding.category.rawValue })
    }

    @Test("in the special remark on the provision are linked to the finding, with their place")
    func special() throws {
        let sentence = "Adgangen til at dispensere er nødvendig, fordi enkelte ansøgere ellers ville blive ramt hårdt."
        let all = try Self.reasons(Self.bill(special: "Der gælder et krav om alder. \(sentence)"))
        let dispensation = try #require(all.first { $0.finding.match.contains("dispensere") }?.finding)
        let remark = try #require(dispensation.remark)
        #expect(remark.words == sentence)
        #expect(remark.address.description == "bemærkninger til § 1, 2. pkt.")
        #expect(remark.line == 24)
        #expect(all.allSatisfy { $0.finding.address.description.hasPrefix("§ 1") || $0.words == nil })
    }

    @Test(
        "are not seen where the remark only repeats the provision, or speaks of something else",
        arguments: [
            "Det foreslås, at styrelsen i særlige tilfælde kan dispensere fra kravet om alder.",
            "Det foreslås, at styrelsen kan dispensere, når hensynet til ansøgeren taler for det.",
            "Gebyret er lavt, fordi staten betaler resten.", "Bestemmelsen er ny.",
        ])
    func none(_ special: String) throws {
        #expect(try Self.linked(Self.bill(special: special)) == [])
    }

    @Test("belong to the stykke that the remark speaks of")
    func stykke() throws {
        let special = """
            Det foreslås i stk. 1, at styrelsen kan dispensere.

            Det foreslås i stk. 2, at ansøgning indgives skriftligt. Det skyldes, at underskriften skal være fysisk af hensyn til tinglysningen.
            """
        for one in try Self.reasons(Self.bill(special: special)) {
            #expect((one.words != nil) == one.finding.address.description.hasPrefix("§ 1, stk. 2") || one.words == nil)
        }
        #expect(try Self.linked(Self.bill(special: special)).contains("non-digital-communication"))
        #expect(try !Self.linked(Self.bill(special: special)).contains("exception"))
    }

    @Test("in the general remarks count where they cite the provision, or depart from its principle")
    func general() throws {
        let cited = Self.bill(
            general: "Med § 2 lægges der op til et skøn, fordi forholdene ikke kan beskrives på forhånd.",
            special: "Bestemmelsen er ny.")
        #expect(
            try Self.reasons(cited).filter { $0.words != nil }.allSatisfy {
                $0.finding.address.description.hasPrefix("§ 2")
            })
        #expect(try Self.linked(cited).contains("discretion"))
        let departure = Self.bill(
            general: "Princip 2 om digital kommunikation fraviges, fordi tinglysningen kræver en fysisk underskrift.",
            special: "Bestemmelsen er ny.")
        #expect(try Self.linked(departure) == ["non-digital-communication"])
        let foreign = Self.bill(
            general: "Efter § 2 i lov om skøn udøves der skøn, fordi det altid har været sådan.",
            special: "Bestemmelsen er ny.")
        #expect(try Self.linked(foreign) == [])
    }

    @Test("change no figure, no confidence and no fingerprint")
    func figures() throws {
        let reason = "Adgangen til at dispensere er nødvendig, fordi enkelte ellers rammes hårdt."
        let with = try Self.analyzer.makeWorker().assess(Array(Self.bill(special: reason).utf8), name: "a.txt")
        let without = try Self.analyzer.makeWorker().assess(
            Array(Self.bill(special: "Bestemmelsen er ny.").utf8), name: "a.txt")
        #expect(with.findings.contains { $0.remark != nil } && !without.findings.contains { $0.remark != nil })
        #expect(with.score.text.value == without.score.text.value)
        let own = { (assessment: Assessment) in assessment.findings.filter { $0.role == .provision } }
        #expect(own(with).map(\.fingerprint) == own(without).map(\.fingerprint))
        #expect(own(with).map(\.confidence) == own(without).map(\.confidence))
    }
}
