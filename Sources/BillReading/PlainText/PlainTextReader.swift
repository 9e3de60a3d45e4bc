package import LegalModel

/// Stand-in: every line is a block. The reader of plain text replaces it.
package enum PlainTextReader {
    package static func read(source: SourceText, notes: [ReadingNote]) -> Bill {
        var builder = BillBuilder()
        for line in source.bytes.indices.split(whereSeparator: { source.bytes[$0] == 0x0A }) {
            guard let first = line.first, let last = line.last else { continue }
            builder.append(source.bytes, first..<last + 1)
            builder.endBlock(role: .provision)
        }
        builder.finish()
        return Bill(
            title: "", kind: .newAct, provisions: builder.provisions, blocks: builder.blocks, text: builder.text,
            sourceMap: builder.sourceMap, source: source, notes: notes)
    }
}
