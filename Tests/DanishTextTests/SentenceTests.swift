import DanishText
import LegalModel
import TestSupport
import Testing

@Suite struct SentenceTests {
    @Test(
        "Sentences end where a lawyer counts a punktum",
        arguments: [
            "Det gælder efter stk. 2.|Stk. 3 finder tilsvarende anvendelse.",
            "Det sker, jf. stk. 2.|Ministeren fastsætter regler.",
            "Loven træder i kraft den 1. januar 2011.|Den gælder ikke for Færøerne.",
            "Det gælder, jf. dog stk. 2.|§ 11 finder ikke anvendelse.",
            "Reglerne gælder for bøder m.v.|En eventuel afgift betales.",
            "1. og 2. pkt. finder ikke anvendelse.", "Det gælder efter 2. pkt.|7. pkt. finder anvendelse.",
            "EU-Tidende 2014, nr. L 94, side 65, som ændret.", "Beløbet er 500 kr.|Det reguleres.",
            "Beløbet er 500 mio. EUR årligt.", "Mødet holdes kl. 8.00.|Det varer en time.",
            "A. P. Møller betaler bl.a. Told.", "Det følger af § 43 d.|Ministeren bestemmer det.",
            "Ansøgningen (jf. § 3, stk. 2) indgives.|Den underskrives.",
            "Der forstås ved: Bil: Et køretøj.", "Det gælder i nr. 1, 2 og 4.|Den, der gør det, straffes.",
            "Beløbet udgør 7,5 pct. af lønnen, dog højst 30.000 kr. om året.",
            "Er det sket?|Så betales der.", "(Det gælder ikke.)|Det gælder.", "Efter § 5.|§§ 6-8 gælder.",
            "Den 2., 3. og 4. kvinde.", "Det gælder i litra a.|Stk. 2 gælder.",
            "Virksomheder, foreninger, m.fl. har pligt.",
            "Det forrentes med 6 pct. P.a.|Renterne betales.", "Fagforeningen KL.|Den høres.",
            "Det gælder den art.|Reglerne gælder.", "Det sker jf. art. 5.",
            "Fastsat af ministeren .|Tidspunktet gælder.",
            "Han er f.eks. Direktør.", "Det gælder, jf. 3. kapitel.|Efter 1. led gælder det ikke.",
        ])
    func boundaries(marked: String) {
        let expected = marked.split(separator: "|").map(String.init)
        let text = AnalyzedText(bill: TinyBill.reading(expected.joined(separator: " ")))
        #expect(text.sentences.map { text.string($0.bytes) } == expected)
        #expect(text.sentences.map(\.number) == Array(1...expected.count))
    }

    @Test("Sentences of several blocks count on; a heading does not count")
    func numbers() {
        let bill = TinyBill.withBlocks(["Et. To.", "Tre."])
        #expect(AnalyzedText(bill: bill).sentences.map(\.number) == [1, 2, 3])
        #expect(AnalyzedText(bill: TinyBill.reading("Formål", role: .heading)).sentences.map(\.number) == [0])
    }

    @Test("A line in parts is one punktum until its stop")
    func continuedLine() {
        let bill = TinyBill.withLine([
            ("I § 3 ændres »", .instruction), ("kommune", .removed), ("« til: »", .instruction), ("region", .inserted),
            ("«. Mere.", .instruction),
        ])
        let text = AnalyzedText(bill: bill)
        #expect(String(decoding: text.bytes, as: UTF8.self) == "I § 3 ændres »kommune« til: »region«. Mere.\n")
        #expect(text.sentences.count == 6)
        #expect(text.sentences.map(\.number) == [1, 1, 1, 1, 1, 2])
    }

    @Test("A quoted sentence does not end the instruction around it")
    func quotedSentence() {
        let bill = TinyBill.withLine([
            ("I § 3 ændres »", .instruction), ("Det gælder.", .removed), ("« til: »", .instruction),
            ("Det gælder ikke.", .inserted), ("«.", .instruction),
        ])
        #expect(AnalyzedText(bill: bill).sentences.map(\.number) == [1, 1, 1, 1, 1])
    }

    @Test("Readability counts words, long words and sentences")
    func readability() {
        let text = AnalyzedText(bill: TinyBill.reading("Loven gælder. Kommunalbestyrelsen fastsætter regler, jf. § 2."))
        let readability = Readability(of: text.sentences, in: text)
        #expect(readability.words == 6)
        #expect(readability.longWords == 2)
        #expect(readability.sentences == 2)
        let expected: Double = 3 + 200.0 / 6.0
        #expect(abs(readability.lix - expected) < 1e-9)
        #expect(Readability(of: [], in: text).lix == 0)
    }
}
