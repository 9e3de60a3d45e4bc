import Testing

@Suite struct RemarksCheckTests {
    private static func bill(
        provisions: String = "", sections: [String],
        special: String = "Til § 1\n\nBestemmelsen er ny.\n\nTil § 2\n\nLoven træder i kraft straks."
    ) -> String {
        """
        Forslag
        til
        Lov om prøver

        § 1. Styrelsen afholder prøver. \(provisions)

        § 2. Loven træder i kraft den 1. juli 2027. Loven gælder ikke for Færøerne og Grønland.

        Bemærkninger til lovforslaget

        Almindelige bemærkninger

        \(sections.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n\n"))

        Bemærkninger til lovforslagets enkelte bestemmelser

        \(special)
        """
    }

    private static let introduction =
        "Indledning\n\nForslaget indfører prøver for alle, der ønsker det, og siger, hvem der skal afholde dem."
    private static let money =
        "Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige\n\nUdgifterne udgør 4 mio. kr. i 2027 og 6 mio. kr. årligt fra 2028 og afholdes af staten efter aftale med parterne."

    @Test("A bill without remarks is left alone")
    func noRemarks() throws {
        #expect(
            try Found("remarks-missing-section", in: "Lov om prøver\n\n§ 1. Styrelsen afholder prøver.").findings
                .isEmpty)
    }

    @Test("A mandatory section that is missing is named")
    func missing() throws {
        let found = try Found("remarks-missing-public-consequences", in: Self.bill(sections: [Self.introduction]))
        #expect(
            found.values("section") == ["Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige"])
        #expect(
            try Found("remarks-missing-public-consequences", in: Self.bill(sections: [Self.introduction, Self.money]))
                .findings.isEmpty)
    }

    @Test("Money without implementation")
    func implementation() throws {
        #expect(
            try Found("remarks-no-implementation", in: Self.bill(sections: [Self.introduction, Self.money])).findings
                .count == 1)
        let told = Self.money + " Styrelsen skal udvikle et nyt it-system."
        #expect(
            try Found("remarks-no-implementation", in: Self.bill(sections: [Self.introduction, told])).findings.isEmpty)
    }

    @Test("A provision without a special remark")
    func special() throws {
        let bill = Self.bill(sections: [Self.introduction], special: "Til § 1\n\nBestemmelsen er ny.")
        #expect(try Found("remarks-special-remark-missing", in: bill).addresses == ["§ 2"])
        let ranges = Self.bill(sections: [Self.introduction], special: "Til §§ 1 og 2\n\nBestemmelserne er nye.")
        #expect(try Found("remarks-special-remark-missing", in: ranges).findings.isEmpty)
    }

    @Test("A consultation of less than four weeks")
    func consultation() throws {
        let hearing =
            "Hørte myndigheder og organisationer m.v.\n\nUdkastet har fra den 2. januar 2027 til den 20. januar 2027 været i høring hos KL og Datatilsynet."
        #expect(
            try Found("remarks-consultation-short", in: Self.bill(sections: [Self.introduction, hearing])).matches == [
                "2. januar 2027"
            ])
        let longer = hearing.replacing("20. januar", with: "30. januar")
        #expect(
            try Found("remarks-consultation-short", in: Self.bill(sections: [Self.introduction, longer])).findings
                .isEmpty)
    }

    @Test("Remarks that deny what the provisions set up")
    func contradiction() throws {
        let none =
            "Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige\n\nForslaget har ingen implementeringskonsekvenser."
        let register = "Styrelsen opretter et register over prøver."
        #expect(
            try Found(
                "remarks-denies-new-register", in: Self.bill(provisions: register, sections: [Self.introduction, none])
            ).findings.count == 1)
        #expect(
            try Found("remarks-denies-new-register", in: Self.bill(sections: [Self.introduction, none])).findings
                .isEmpty)
    }
}
