import Testing

@Suite struct DefinitionsCheckTests {
    private static let act = """
        Lov om prøver

        § 1. I denne lov forstås ved:
        1) Prøve: En skriftlig opgave, der afleveres.
        2) Deltager: En person, der er tilmeldt.
        3) Gæst: En person med en væsentlig andel i prøven.
        4) Prøve: En mundtlig samtale.

        § 2. Styrelsen for Prøver (herefter styrelsen) afholder prøver for deltagerne.
        """

    @Test("A term defined twice points at the first place")
    func twice() throws {
        let found = try Found("definition-twice", in: Self.act)
        #expect(found.addresses == ["§ 1, nr. 4"])
        #expect(found.values("other") == ["§ 1, nr. 1"])
    }

    @Test("Uses count in any inflection and inside compounds")
    func unused() throws {
        #expect(try Found("definition-unused", in: Self.act).matches == ["Gæst"])
        #expect(try Found("definition-unused", in: Self.act + "\n\n§ 3. Gæsteprøver er gratis.").findings.isEmpty)
    }

    @Test("A short name used before it is given")
    func usedBefore() throws {
        let text =
            "Lov om prøver\n\n§ 1. Tilsynet råder over prøver.\n\n§ 2. Styrelsen for Prøver (herefter tilsynet) afholder prøver. Tilsynet svarer."
        let found = try Found("term-used-before-definition", in: text)
        #expect(found.addresses == ["§ 1"])
        #expect(found.values("other") == ["§ 2"])
    }

    @Test("»forordning (EU)« gives no name")
    func union() throws {
        let text = "Lov om prøver\n\n§ 1. Forordning (EU) nr. 1 gælder.\n\n§ 2. Forordning (EU) nr. 2 gælder i EU."
        #expect(try Found("short-name-unused", in: text).findings.isEmpty)
    }

    @Test("A definition that calls for judgement")
    func discretion() throws {
        #expect(try Found("definition-with-discretion", in: Self.act).values("term") == ["Gæst"])
    }

    @Test("An evaluative word within a term that the act explains is no discretion")
    func explainedTerm() throws {
        let use = "Ejeren skal anmelde det, hvis der sker en væsentlig ændring af anlægget."
        let open = "Lov om prøver\n\n§ 1. Loven gælder for anlæg.\n\n§ 2. \(use)"
        let closed =
            "Lov om prøver\n\n§ 1. I denne lov forstås ved:\n1) Væsentlig ændring: En ændring på mere end 10 pct.\n\n§ 2. \(use)"
        #expect(try Found("discretion-substantial", in: open).matches == ["væsentlig"])
        #expect(try Found("discretion-substantial", in: closed).matches.isEmpty)
    }
}
