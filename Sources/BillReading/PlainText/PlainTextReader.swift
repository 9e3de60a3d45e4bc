package import LegalModel

/// Reads a bill from plain text: as ministries paste it, as it is published, as it is copied out of a PDF.
///
/// Never fails and never hangs: any bytes give a bill. Cost grows with the length of the text. What looks odd is told
/// in the notes of the bill. The offsets of every block lead back to the bytes of the source.
package enum PlainTextReader {
    package static func read(source: SourceText, notes: [ReadingNote]) -> Bill {
        source.bytes.withUnsafeBufferPointer { bytes in
            var lines = LineScanner(bytes: bytes).lines()
            let furniture = removeFurniture(&lines, bytes)
            let layout = LineLayout(bytes: bytes, lines: &lines)
            var parser = OutlineParser(bytes: bytes, lines: lines, layout: layout)
            let outline = parser.parse()
            let title = BillTitle(outline.title.map { parser.text(of: $0) } ?? "")
            var emitter = OutlineEmitter(bytes: bytes, outline: outline, kind: title.kind)
            emitter.emit()
            let builder = emitter.builder
            return Bill(
                title: title.title, subtitle: outline.subtitle.map { parser.text(of: $0) } ?? "", kind: title.kind,
                number: outline.number, hasRemarks: outline.hasRemarks, provisions: builder.provisions,
                blocks: builder.blocks, text: builder.text, sourceMap: builder.sourceMap, source: source,
                notes: notes + self.notes(builder, outline, furniture: furniture) + builder.notes)
        }
    }

    /// Takes page headers, footers and numbers out and returns how many lines these were.
    private static func removeFurniture(_ lines: inout [PlainLine], _ bytes: Glyph.Bytes) -> Int {
        let furniture = PageFurniture(bytes: bytes, lines: lines).lineIndexes()
        var kept: [PlainLine] = []
        kept.reserveCapacity(lines.count)
        var next = 0
        var followsBreak = false
        for index in lines.indices {
            if next < furniture.count, furniture[next] == index {
                next += 1
                followsBreak = true
                continue
            }
            var line = lines[index]
            line.followsPageBreak = followsBreak || line.startsPage
            kept.append(line)
            followsBreak = false
        }
        lines = kept
        return furniture.count
    }

    private static func notes(_ builder: BillBuilder, _ outline: Outline, furniture: Int) -> [ReadingNote] {
        var notes: [ReadingNote] = []
        if furniture > 0 { notes.append(ReadingNote(.pageFurnitureRemoved, detail: String(furniture))) }
        if outline.joinedWords > 0 {
            notes.append(ReadingNote(.hyphenationJoined, detail: String(outline.joinedWords)))
        }
        if !builder.provisions.contains(where: { $0.kind == .paragraf }) { notes.append(ReadingNote(.noProvisions)) }
        return notes
    }
}
