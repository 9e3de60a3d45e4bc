import Findings
import Testing

@Suite struct UndefinedConceptsCheckTests {
    @Test("A concept is told once, at the first place that depends on it")
    func once() throws {
        let text =
            "Lov om prøver\n\n§ 1. Tilskud ydes, hvis ansøgeren har en samlever.\n\n§ 2. Har ansøgerens samlever indkomst, skal tilskuddet nedsættes."
        #expect(try Found("concept-cohabitant", in: text).addresses == ["§ 1"])
    }

    @Test(
        "A concept that is defined or tied to an act is closed",
        arguments: [
            "§ 1. Tilskud ydes, hvis ansøgeren har en samlever.\n\n§ 2. Ved samlever forstås en person på samme adresse.",
            "§ 1. Tilskud ydes til en samlever, jf. § 9 i lov om prøver.",
            "§ 1. I denne lov forstås ved:\n1) Samlever: En person på samme adresse.\n\n§ 2. Tilskud ydes, hvis ansøgeren har en samlever.",
        ])
    func closed(text: String) throws {
        #expect(try Found("concept-cohabitant", in: "Lov om prøver\n\n\(text)").findings.isEmpty)
    }

    @Test("The catalogue says where to look")
    func catalogue() throws {
        let found = try Found(
            "concept-sensitive-undefined",
            in: "Lov om prøver\n\n§ 1. Tilskud ydes, hvis ansøgeren har bopæl i kommunen.")
        #expect(found.matches == ["bopæl"])
        #expect(found.values("look-da").allSatisfy { !$0.isEmpty })
        #expect(found.findings.allSatisfy { !$0.reasons.isEmpty })
    }

    @Test("A rule of its own speaks of the concept")
    func ownRule() throws {
        let text = "Lov om prøver\n\n§ 1. Tilskud ydes, hvis ansøgeren har en samlever."
        #expect(try Found("concept-cohabitant", in: text).matches == ["samlever"])
    }
}
