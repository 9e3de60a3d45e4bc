import LegalModel
import Testing

@Suite("Legal addresses")
struct LegalAddressTests {
    @Test(
        "print as they are cited and parse back",
        arguments: [
            "§ 4, stk. 2, nr. 3, litra a, 2. pkt.", "§ 12 a", "§ 7 A, stk. 1", "§§ 7-8", "§ 1, nr. 7", "kapitel 3 a",
            "bilag 1", "lov om social service, § 66, stk. 1", "lov nr. 574 af 1985, § 2",
            "lov om fødevarer, landbrug og fiskeri, § 3", "bemærkninger til § 1, nr. 2",
        ])
    func roundTrip(_ text: String) throws {
        let address = try #require(LegalAddress(text))
        #expect(address.description == text)
        #expect(LegalAddress(address.description) == address)
    }

    @Test("refuse what no address could be", arguments: ["", ",", "§ 1, , stk. 2", "§ 1, hist og her"])
    func refused(_ text: String) {
        #expect(LegalAddress(text) == nil)
    }

    @Test("read non-breaking spaces as spaces")
    func spaces() {
        #expect(LegalAddress("§\u{A0}4,  stk.\u{A0}2")?.description == "§ 4, stk. 2")
    }

    @Test("keep capital and small letters apart")
    func letters() {
        #expect(LegalAddress("§ 7 A") != LegalAddress("§ 7 a"))
    }

    @Test("know what lies within")
    func containment() throws {
        let paragraf = try #require(LegalAddress("§ 4"))
        let sentence = try #require(LegalAddress("§ 4, stk. 2, 1. pkt."))
        #expect(paragraf.contains(sentence))
        #expect(!sentence.contains(paragraf))
        #expect(sentence.parent?.description == "§ 4, stk. 2")
    }
}
