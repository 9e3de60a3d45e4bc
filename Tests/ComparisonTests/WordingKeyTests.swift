import Findings
import Testing

@Suite("The wording key")
struct WordingKeyTests {
    private func key(_ text: String) -> String { String(decoding: WordingKey(text).bytes, as: UTF8.self) }

    @Test(
        "makes a cross-reference one mark",
        arguments: [
            "efter § 4 gives", "efter § 12 a gives", "efter §§ 3, 4 og 5 gives", "efter § 4, stk. 2, nr. 1 og 2, gives",
            "efter § 4, stk. 2, 2. pkt., gives", "efter stk. 1, litra b, gives", "efter kapitel 3 a gives",
            "efter nr. 574 af 19. december 1985 gives", "efter bilag 2 gives", "efter § 3, jf. § 4, gives",
            "efter 1. og 2. pkt. gives",
        ])
    func references(_ text: String) {
        #expect(key(text) == "efter # gives")
    }

    @Test(
        "keeps every other number",
        arguments: [
            ("inden 4 uger", "inden 4 uger"), ("efter § 3 og 14 dage efter", "efter # og 14 dage efter"),
            ("2,5 pct.", "2 5 pct"), ("senest den 1. juli 2027", "senest den 1 juli 2027"), ("nr. er", "nr er"),
            ("§ 12 i lov", "# i lov"),
        ])
    func numbers(_ text: String, _ expected: String) {
        #expect(key(text) == expected)
    }

    @Test(
        "is the same whatever the case, blanks, marks and make of letters",
        arguments: ["Børn på Åen", "børn\u{A0}på  åen.", "Bø\u{AD}rn »på« A\u{30A}en", "BØRN PÅ ÅEN"])
    func form(_ text: String) {
        #expect(key(text) == "børn på åen")
    }
}
