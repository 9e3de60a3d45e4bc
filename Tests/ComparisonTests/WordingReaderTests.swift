import Comparison
import Findings
import Testing

/// The words of a text as versions are compared by, one blank between them.
func wording(_ text: String) -> String {
    var reader = WordingReader()
    var pieces: [String] = []
    Array(text.utf8).withUnsafeBufferPointer { text in
        let wording = reader.read(text)
        pieces = wording.pieces.map { String(decoding: wording.letters[$0.range], as: UTF8.self) }
    }
    return pieces.joined(separator: " ")
}

@Suite("The wording")
struct WordingReaderTests {

    @Test(
        "makes a cross-reference one mark",
        arguments: [
            "efter § 4 gives", "efter § 12 a gives", "efter §§ 3, 4 og 5 gives", "efter § 4, stk. 2, nr. 1 og 2, gives",
            "efter § 4, stk. 2, 2. pkt., gives", "efter stk. 1, litra b, gives", "efter kapitel 3 a gives",
            "efter nr. 574 af 19. december 1985 gives", "efter bilag 2 gives", "efter § 3, jf. § 4, gives",
            "efter 1. og 2. pkt. gives",
        ])
    func references(_ text: String) {
        #expect(wording(text) == "efter # gives")
    }

    @Test(
        "keeps every other number",
        arguments: [
            ("inden 4 uger", "inden 4 uger"), ("efter § 3 og 14 dage efter", "efter # og 14 dage efter"),
            ("2,5 pct.", "2 5 pct"), ("senest den 1. juli 2027", "senest den 1 juli 2027"), ("nr. er", "nr er"),
            ("§ 12 i lov", "# i lov"),
        ])
    func numbers(_ text: String, _ expected: String) {
        #expect(wording(text) == expected)
    }

    @Test(
        "is the same whatever the case, blanks, marks and make of letters",
        arguments: ["Børn på Åen", "børn\u{A0}på  åen.", "Bø\u{AD}rn »på« A\u{30A}en", "BØRN PÅ ÅEN"])
    func form(_ text: String) {
        #expect(wording(text) == "børn på åen")
    }

    @Test("has every word whole, however long it is and wherever it stands")
    func lengths() {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        for first in 1...20 {
            for second in 1...20 {
                let words = [String(letters.suffix(first)), String(letters.prefix(second)), "ære", "Å1z"]
                let expected = words.prefix(3) + ["å", "1", "z"]
                #expect(wording(words.joined(separator: ", ")) == expected.joined(separator: " "))
            }
        }
    }

    @Test("of one text leaves nothing of the text before it")
    func reuse() {
        var reader = WordingReader()
        var digests: [UInt64] = []
        let long = "lov om prøver af " + String(repeating: "lange ord ", count: 3000)
        for text in [long, "lov om prøver", "lov om prøver"] {
            var digest = WordingDigest()
            Array(text.utf8).withUnsafeBufferPointer { digest.read($0, with: &reader) }
            digests.append(digest.hash)
        }
        #expect(digests[1] == digests[2] && digests[0] != digests[1])
    }
}
