import Testing

@Suite struct OnceABillCheckTests {
    @Test("Only the first place stands for the bill")
    func once() throws {
        let text = "Lov om prøver\n\n§ 1. Styrelsen udbetaler tilskud.\n\n§ 2. Kommunen yder støtte."
        #expect(try Found("no-control-of-payments", in: text).addresses == ["§ 1"])
    }

    @Test("What the bill has elsewhere silences the rule")
    func silent() throws {
        let text =
            "Lov om prøver\n\n§ 1. Styrelsen udbetaler tilskud.\n\n§ 2. Styrelsen kontrollerer oplysningerne før udbetaling."
        #expect(try Found("no-control-of-payments", in: text).findings.isEmpty)
    }
}
