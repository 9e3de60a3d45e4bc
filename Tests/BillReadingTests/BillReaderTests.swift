import LegalModel
import Testing

@testable import BillReading

@Suite("Bytes to a bill")
struct BillReaderTests {
    private func error(_ bytes: [UInt8]) -> ReadingError? {
        do throws(ReadingError) {
            _ = try BillReader.read(bytes, name: "prøve")
            return nil
        } catch { return error }
    }

    @Test("Nothing, blanks and a lone mark are empty", arguments: ["", "  \n\t", "\u{FEFF}", "\u{FEFF} \r\n"])
    func empty(text: String) {
        #expect(error(Array(text.utf8)) == .empty)
    }

    @Test("Files that are not text say what they are")
    func binary() {
        #expect(error(Array("%PDF-1.7 …".utf8)) == .binary(.pdf))
        #expect(error([0x50, 0x4B, 3, 4] + Array("word/document.xml".utf8)) == .binary(.word))
        #expect(error([0x50, 0x4B, 3, 4] + Array("hello".utf8)) == .binary(.zip))
        #expect(error([0xD0, 0xCF, 0x11, 0xE0, 0]) == .binary(.olderWord))
        #expect(error(Array("{\\rtf1 x}".utf8)) == .binary(.richText))
        #expect(error([0x41, 0, 0, 0x42, 0, 7, 7]) == .binary(.unknown))
    }

    @Test("Markup that is not a bill is refused by name")
    func notABill() {
        #expect(error(Array("<rss><channel/></rss>".utf8)) == .notABill(root: "rss"))
        #expect(error(Array("<Dokument><Andet/></Dokument>".utf8)) == .notABill(root: "Dokument"))
        #expect(error(Array("<!DOCTYPE html><html></html>".utf8)) == .html)
        #expect(error(Array("<HTML><p>x</HTML>".utf8)) == .html)
        #expect(error(Array("<Dokument><Meta/><DokumentIndhold/></Dokument>".utf8)) == .noText)
    }

    @Test("A document type declaration is refused, with or without entities")
    func doctype() {
        let text = "<!DOCTYPE Dokument [<!ENTITY a \"b\">]><Dokument><Meta/>&a;</Dokument>"
        #expect(error(Array(text.utf8)) == .doctype)
        #expect(error(Array("<!DOCTYPE Dokument SYSTEM \"file:///etc/passwd\"><Dokument/>".utf8)) == .doctype)
    }

    @Test("Broken markup is told with its place")
    func malformed() {
        guard case .malformedXML(let line, _, let what)? = error(Array("<Dokument>\n<Meta>\n</Dokument>".utf8)) else {
            Issue.record("read in spite of its fault")
            return
        }
        #expect(line == 3)
        #expect(what.contains("Meta"))
        guard case .malformedXML? = error(Array("<Dokument><Meta/>&ukendt;</Dokument>".utf8)) else {
            Issue.record("an unknown entity was read")
            return
        }
    }

    @Test("Nesting without end is refused by the parser, not by a crash")
    func deep() {
        let text = String(repeating: "<Dokument>", count: 100_000)
        guard case .malformedXML? = error(Array(text.utf8)) else {
            Issue.record("read in spite of its depth")
            return
        }
    }

    @Test("The same act in every encoding reads the same")
    func encodings() throws {
        let body =
            "<Dokument><Meta/><DokumentIndhold><Bog><Afsnit><Kapitel><ParagrafGruppe><Paragraf>"
            + "<Explicatus>§ 1.</Explicatus><Stk><Exitus><Linea><Char>Ærøs færge sejler – »hver« dag.</Char></Linea>"
            + "</Exitus></Stk></Paragraf></ParagrafGruppe></Kapitel></Afsnit></Bog></DokumentIndhold></Dokument>"
        let utf16 = Array(body.utf16)
        let windows = body.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) }
        let declared = Array("<?xml version=\"1.0\" encoding=\"windows-1252\"?>".utf8) + windows
        let forms: [(bytes: [UInt8], encoding: SourceText.Encoding, notes: [ReadingNote.Kind])] = [
            (Array(body.utf8), .utf8, []),
            ([0xEF, 0xBB, 0xBF] + Array(body.utf8), .utf8, []),
            ([0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, .utf16LittleEndian, []),
            ([0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, .utf16BigEndian, []),
            (utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, .utf16LittleEndian, [.encodingDetected]),
            (windows, .windows1252, [.encodingDetected]),
            (declared, .windows1252, []),
            (Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>".utf8) + windows, .windows1252, [.encodingMismatch]),
            (
                Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>".utf8) + Array(body.utf8), .utf8,
                [.encodingMismatch]
            ),
        ]
        for form in forms {
            let bill = try BillReader.read(form.bytes, name: "prøve.xml")
            #expect(bill.blocks.map { bill.text(of: $0) } == ["Ærøs færge sejler – »hver« dag."])
            #expect(bill.source.encoding == form.encoding)
            #expect(bill.notes.map(\.kind) == form.notes)
            #expect(bill.source.originalSize == form.bytes.count)
            // The span of the block in the original bytes holds the same words.
            var locator = SourceLocator(bill.source)
            let span = locator.span(of: bill.sourceMap.source(of: bill.blocks[0].range))
            #expect(span.end <= form.bytes.count)
            if form.encoding == .windows1252 { #expect(form.bytes[span.start] == 0xC6) }
        }
    }

    @Test("A stray byte in UTF-8 is replaced and counted, its neighbours stay")
    func strayByte() throws {
        var bytes = Array(String(repeating: "Ærø og Læsø. ", count: 20).utf8)
        bytes[40] = 0xFF
        let bill = try BillReader.read(bytes, name: "prøve.txt")
        #expect(bill.source.encoding == .utf8)
        #expect(bill.source.bytes.count == bytes.count)
        #expect(bill.notes.contains { $0.kind == .bytesReplaced })
    }
}
