import DanishText
import Foundation
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

    @Test(
        "Disguised text is cleaned to the same bytes, and every token leads back to its own disguise",
        arguments: ["composed", "decomposed", "soft hyphens", "no-break spaces", "double blanks", "line breaks"])
    func disguises(disguise: String) {
        let plain =
            "Åbenbart fornødne påkrævede øvrige æresbevisninger, jf. § 23 a, stk. 2, kan ydes én gang i året m.v."
        let disguised =
            switch disguise {
            case "decomposed": plain.decomposedStringWithCanonicalMapping
            case "soft hyphens": plain.map { $0.isLetter ? "\($0)\u{AD}" : "\($0)" }.joined()
            case "no-break spaces": plain.replacingOccurrences(of: " ", with: "\u{A0}")
            case "double blanks": plain.replacingOccurrences(of: " ", with: "  ")
            case "line breaks": plain.replacingOccurrences(of: " ", with: "\r\n")
            default: plain
            }
        let bill = TinyBill.reading(disguised)
        let text = AnalyzedText(bill: bill)
        #expect(text.string(text.blockBytes[0]).utf8.elementsEqual(plain.utf8))
        for token in text.tokens {
            let source = String(decoding: bill.text[text.map.source(of: token.range)], as: UTF8.self)
            let again = AnalyzedText(bill: TinyBill.reading(source))
            #expect(again.string(again.blockBytes[0]) == text.string(token.range))
        }
    }

    @Test("Any bytes can be read", arguments: 0..<40)
    func anyBytes(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        let leads: [UInt8] = [0xC2, 0xC3, 0xCC, 0xE2, 0xEF, 0xF0, 0x80, 0xA0, 0xAD, 0x2E, 0x20, 0x41, 0x61, 0x31]
        let bytes = (0..<3000).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let draw = UInt8(truncatingIfNeeded: state >> 40)
            return draw < 128 ? leads[Int(draw) % leads.count] : draw
        }
        var builder = BillBuilder()
        builder.append(bytes, 0..<bytes.count)
        builder.endBlock(role: .provision)
        builder.finish()
        let bill = Bill(
            title: "", kind: .newAct, provisions: builder.provisions, blocks: builder.blocks, text: builder.text,
            sourceMap: builder.sourceMap, source: SourceText(bytes: builder.text), notes: [])
        let text = AnalyzedText(bill: bill)
        #expect(text.tokens.allSatisfy { text.map.source(of: $0.range).upperBound <= bill.text.count })
        #expect(zip(text.tokens, text.tokens.dropFirst()).allSatisfy { $0.range.upperBound <= Int($1.start) })
        #expect(text.sentences.map(\.tokens.count).reduce(0, +) == text.tokens.count)
    }
}
