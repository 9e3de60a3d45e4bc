import LegalModel
import Testing

@Suite("Places in the original file")
struct SourceLocatorTests {
    @Test("count lines by LF, CRLF and CR, and columns in characters")
    func lines() {
        let source = SourceText(bytes: Array("æø\r\n§ 1\rå b\nc".utf8))
        var locator = SourceLocator(source)
        let text = String(decoding: source.bytes, as: UTF8.self).utf8
        func offset(of word: String) -> Int {
            let words = Array(word.utf8)
            return (0...(text.count - words.count)).first { Array(text.dropFirst($0).prefix(words.count)) == words }
                ?? 0
        }
        let second = locator.span(of: offset(of: "1")..<(offset(of: "1") + 1))
        #expect((second.line, second.column) == (2, 3))
        let third = locator.span(of: offset(of: "b")..<(offset(of: "b") + 1))
        #expect((third.line, third.column) == (3, 3))
        let fourth = locator.span(of: offset(of: "c")..<(offset(of: "c") + 1))
        #expect((fourth.line, fourth.column) == (4, 1))
    }

    @Test("give offsets in the original bytes whatever the encoding")
    func encodings() {
        let bytes = Array("æ§a".utf8)
        var latin = SourceLocator(SourceText(bytes: bytes, encoding: .latin1, originalSize: 3))
        #expect(latin.span(of: 4..<5).start == 2)
        var wide = SourceLocator(SourceText(bytes: bytes, encoding: .utf16LittleEndian, originalSize: 6))
        #expect(wide.span(of: 4..<5).start == 4)
        #expect(wide.span(of: 4..<5).end == 6)
    }

    @Test("start over for a question behind the last one")
    func backwards() {
        var locator = SourceLocator(SourceText(bytes: Array("a\nb\nc".utf8)))
        #expect(locator.span(of: 4..<5).line == 3)
        #expect(locator.span(of: 0..<1).line == 1)
    }
}
