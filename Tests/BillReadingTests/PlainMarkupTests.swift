import Foundation
import TestSupport
import Testing

@testable import BillReading

/// The fast scanner against the parser: what the one accepts the other reads in the same way.
@Suite("Plain markup")
struct PlainMarkupTests {
    private static func number(_ name: String) -> UInt8 { UInt8(truncatingIfNeeded: name.utf8.reduce(7) { $0 &* 31 &+ Int($1) }) | 1 }

    /// Whether the scanner took the document; fails when the parser sees it differently.
    @discardableResult
    private func agrees(_ bytes: [UInt8], _ what: String) -> Bool {
        guard let nodes = PlainMarkup.nodes(of: bytes, element: Self.number) else { return false }
        let parsed = try? ElementTape(parsingWhole: bytes, element: Self.number)
        #expect(parsed?.nodes == nodes, "\(what)")
        return true
    }

    @Test(
        "takes what is plain",
        arguments: [
            "<a/>", "<a></a>", "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n</a>\n", "<a b='1' c = \"2\"/>",
            "<a>æ ø å &amp; &#229; &#xE5; §</a>", "<!-- x --><a><!-- y > z --></a><!---->", "<a><b/><b c=''>x</b ></a >",
            "<a>x ] ]] > y</a>", "<a b='>'/>", "<A1.b_c-d/>",
        ])
    func takes(_ text: String) {
        #expect(agrees(Array(text.utf8), text))
    }

    @Test(
        "leaves to the parser what is not",
        arguments: [
            "", " ", "a", "<", "<a", "<a>", "</a>", "<a></b>", "<a/><b/>", "<a/>x", "x<a/>", "<a b/>", "<a b=1/>",
            "<a b='<'/>", "<a b='1' b='2'/>", "<a b='1'c='2'/>", "<a>&x;</a>", "<a>&</a>", "<a>&#0;</a>", "<a>&#xFFFE;</a>",
            "<a>]]></a>", "<a>\u{1}</a>", "<a>\u{FFFF}</a>", "<!DOCTYPE a><a/>", "<a><![CDATA[x]]></a>", "<?x?><a/>",
            "<a:b xmlns:a='u'/>", "<a xmlns='u'/>", "<æ/>", "<a><!-- -- --></a>", "<a><!-- x</a>", "<1/>", "<a/ >", "< a/>",
            "<a b='1", "<a>&#229</a>", "<a></ a>", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>", "<a b='&y;'/>",
        ])
    func leaves(_ text: String) {
        #expect(!agrees(Array(text.utf8), text))
    }

    @Test("agrees with the parser on acts with a byte changed, gone or doubled")
    func mutated() throws {
        let act = Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Dokument SchemaLocation="x.xsd"><Meta><Year>2010</Year><X id="s" /></Meta>
            <!-- k --><Paragraf id='p1'><Explicatus>§ 1.</Explicatus><Stk><Exitus><Linea><Char formaChar="Bold">A &amp; B</Char>
            </Linea></Exitus></Stk></Paragraf></Dokument>

            """.utf8)
        #expect(agrees(act, "whole"))
        var accepted = 0
        for place in act.indices {
            for byte in Array("<>/&;\"'= a-!?]x\u{1}".utf8) + [0xEF, 0xC3] {
                var changed = act
                changed[place] = byte
                if agrees(changed, "byte \(place) is \(byte)") { accepted += 1 }
            }
            var shorter = act
            shorter.remove(at: place)
            agrees(shorter, "byte \(place) gone")
            var longer = act
            longer.insert(act[place], at: place)
            agrees(longer, "byte \(place) doubled")
            agrees(Array(act[..<place]), "cut at \(place)")
        }
        #expect(accepted > 100)
    }

    @Test("takes every real act that is well formed, and reads it as the parser does")
    func corpus() throws {
        var taken = 0
        var all = 0
        for file in RealCorpus.files("lexdania", every: RealCorpus.step(40)) {
            all += 1
            if agrees(Array(try Data(contentsOf: file)), file.lastPathComponent) { taken += 1 }
        }
        #expect(taken * 100 >= all * 95)
    }
}
