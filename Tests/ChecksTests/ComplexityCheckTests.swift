import Testing

@Suite struct ComplexityCheckTests {
    @Test("A sentence is found above the limit, not at it")
    func sentence() throws {
        let long = Array(repeating: "ord", count: 61).joined(separator: " ")
        let short = Array(repeating: "ord", count: 60).joined(separator: " ")
        #expect(
            try Found("measure-long-sentence", in: "Lov om prøver\n\n§ 1. O\(long.dropFirst()).").values("words") == [
                "61"
            ])
        #expect(try Found("measure-long-sentence", in: "Lov om prøver\n\n§ 1. O\(short.dropFirst()).").findings.isEmpty)
    }

    @Test("A § with ten stykker is found as a whole")
    func stykker() throws {
        let more = (2...10).map { "Stk. \($0). Styrelsen fører tilsyn.\n" }.joined()
        let found = try Found("measure-many-stykker", in: "Lov om prøver\n\n§ 1. Styrelsen fører tilsyn.\n\(more)")
        #expect(found.addresses == ["§ 1"])
        #expect(found.matches == [""])
        #expect(found.values("count") == ["10"])
    }

    @Test("A list of thirteen items is found, a list of definitions never")
    func list() throws {
        let items = (1...13).map { "\($0)) Ting: ord,\n" }.joined()
        #expect(
            try Found("measure-long-list", in: "Lov om prøver\n\n§ 1. Styrelsen fører tilsyn med\n\(items)").findings
                .count == 1)
        #expect(
            try Found("measure-long-list", in: "Lov om prøver\n\n§ 1. I denne lov forstås ved:\n\(items)").findings
                .isEmpty)
    }

    @Test("Five references in a stykke")
    func references() throws {
        let text =
            "Lov om prøver\n\n§ 1. Tilskud efter § 2, jf. § 3, gives, jf. § 4, hvis § 5 er opfyldt, jf. § 6.\n\n§ 2. Tilskud efter § 1 gives."
        #expect(try Found("measure-many-references", in: text).values("count") == ["5"])
    }
}
