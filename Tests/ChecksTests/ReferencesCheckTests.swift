import Testing

@Suite struct ReferencesCheckTests {
    private static func act(_ third: String) -> String {
        """
        Lov om prøver

        § 1. Styrelsen afholder prøver.
        Stk. 2. Prøver er offentlige.

        § 2. Prøver afholdes i maj.

        § 3. \(third)

        § 4. Styrelsen fører tilsyn.
        """
    }

    @Test(
        "A reference to a provision that the act does not have is found",
        arguments: [
            ("Prøver efter § 9 er gratis for alle deltagere.", "§ 9"),
            ("Prøver efter § 1, stk. 4, er gratis for alle deltagere.", "§ 1, stk. 4"),
            ("Prøver efter stk. 3 er gratis for alle deltagere.", "§ 3, stk. 3"),
            ("Reglerne i §§ 1, stk. 2, og 7 gælder for alle deltagere.", "§ 7"),
        ])
    func missing(text: String, target: String) throws {
        #expect(try Found("reference-missing-target", in: Self.act(text)).values("target") == [target])
    }

    @Test(
        "Other acts, ranges and what exists are left alone",
        arguments: [
            "Prøver efter §§ 1-2 er gratis for alle deltagere.", "Prøver efter § 1, stk. 1 og 2, og § 4 er gratis.",
            "Den, der snyder, straffes efter straffelovens § 279.",
            "Prøver efter § 17 i lov om eksamener er gratis for alle.",
            "Prøver efter § 1, stk. 2, 2. og 3. pkt., er gratis for alle.",
            "Fristen er efter § 2, stk. 1, og 30 dage at regne fra i dag.",
            "§ 2 finder anvendelse for alle, bortset fra stk. 4 om gebyrer.",
            "Lov om eksamener gælder også. Reglerne i § 44 følges af alle.",
        ])
    func silent(text: String) throws {
        #expect(try Found("reference-missing-target", in: Self.act(text)).findings.isEmpty)
    }

    @Test("An amending act refers to another act's numbering")
    func amending() throws {
        let text = """
            Lov om ændring af lov om prøver

            § 1

            I lov om prøver foretages følgende ændringer:

            1. § 4 affattes således:
            »§ 4. Prøver efter § 19 er gratis for alle deltagere.«

            § 2

            Loven træder i kraft den 1. juli 2027.
            """
        #expect(try Found("reference-missing-target", in: text).findings.isEmpty)
    }

    @Test("Two stykker that lean on nothing but one another")
    func circular() throws {
        let text = """
            Lov om prøver

            § 1. Tilskud gives efter reglerne i § 2.

            § 2. Støtte ydes efter reglerne i § 1.

            § 3. Styrelsen fører tilsyn.
            """
        #expect(try Found("reference-circular", in: text).addresses == ["§ 1"])
    }

    @Test("A § number that is left out")
    func skips() throws {
        let paragraphs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11].map { "§ \($0). Styrelsen fører tilsyn med prøver.\n\n" }
            .joined()
        #expect(try Found("numbering-skips", in: "Lov om prøver\n\n\(paragraphs)").addresses == ["§ 11"])
    }
}
