import DanishText
import LegalModel
import TestSupport
import Testing

@Suite struct NormalizationTests {
    @Test(
        "Text is cleaned",
        arguments: [
            ("§\u{A0}5", "§ 5"), ("pen\u{AD}sion", "pension"), ("inte\u{AD}gra\u{200D}tion", "integration"),
            ("a\u{30A}r", "år"), ("e\u{301}n", "én"), ("told\u{2011}", "told-"), ("\u{201C}x\u{201D}", "\"x\""),
            ("EU\u{2019}s", "EU's"), ("to  blanke\u{A0} \n her", "to blanke her"), ("e\u{FB03}cient", "efficient"),
            ("\u{FEFF}lov", "lov"), ("»x« – y", "»x« – y"), ("a\u{2005}b", "a b"), ("  kant ", "kant"),
            ("\u{212B}", "Å"), ("a\u{AD}\u{30A}", "å"), ("\u{1100}\u{1161}\u{11A8}", "각"), ("Ελλάδα", "Ελλάδα"),
            ("a\u{0}b", "ab"), ("x\u{315}", "x\u{315}"), ("o\u{328}\u{301}", "ǫ\u{301}"),
        ])
    func cleaned(raw: String, expected: String) {
        let text = AnalyzedText(bill: TinyBill.reading(raw))
        #expect(text.string(text.blockBytes[0]) == expected)
        #expect(Array(text.string(text.blockBytes[0]).utf8) == Array(expected.utf8))
    }

    @Test("Every word leads back to all of its source, combining marks and ligatures included")
    func wayBack() {
        let raw =
            "§\u{A0}5. De pen\u{AD}si\u{200D}on\u{AD}erede  a\u{30A}r e\u{FB03}cient \u{201C}told\u{2011}\u{201D} a\u{AD}\u{30A}b."
        let bill = TinyBill.reading(raw)
        let text = AnalyzedText(bill: bill)
        let found = text.tokens.map { String(decoding: bill.text[text.map.source(of: $0.range)], as: UTF8.self) }
        #expect(
            found == [
                "§", "5", ".", "De", "pen\u{AD}si\u{200D}on\u{AD}erede", "a\u{30A}r", "e\u{FB03}cient", "\u{201C}",
                "told\u{2011}", "\u{201D}", "a\u{AD}\u{30A}b", ".",
            ])
    }

    @Test("Blocks are divided by line feeds that lead to their own")
    func lines() {
        let bill = TinyBill.withBlocks(["Et ", "\u{AD}", " To"])
        let text = AnalyzedText(bill: bill)
        #expect(String(decoding: text.bytes, as: UTF8.self) == "Et\n\nTo\n")
        #expect(text.blockBytes == [0..<2, 3..<3, 4..<6])
        #expect(text.map.source(of: 2) == 3)
    }

    @Test("Thousands of combining marks do not stall")
    func manyMarks() {
        let raw = "a" + String(repeating: "\u{316}\u{301}", count: 50_000)
        let text = AnalyzedText(bill: TinyBill.reading(raw))
        #expect(text.bytes.count > 100_000)
    }
}
