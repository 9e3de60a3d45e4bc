import LegalModel

/// A way of writing acts in XML. A new dialect is a reader and one line in ``all``.
struct XMLDialect {
    /// The name of the outermost element.
    let root: String
    /// Reads the document, or returns nil when it only shares the name of its outermost element.
    let read: @Sendable (SourceDecoding.Result) throws(ReadingError) -> Bill?

    static let all: [XMLDialect] = [
        XMLDialect(root: "Dokument", read: { decoded throws(ReadingError) in try LexDaniaReader.read(decoded) })
    ]

    /// Reads markup in the dialect that its outermost element tells.
    static func read(_ decoded: SourceDecoding.Result, prolog: XMLProlog) throws(ReadingError) -> Bill {
        if prolog.root.lowercased() == "html" { throw .html }
        if prolog.hasDoctype { throw .doctype }
        for dialect in all where dialect.root == prolog.root {
            if let bill = try dialect.read(decoded) { return bill }
        }
        // Markup that is not even well formed is told as such, whatever its name.
        _ = try ElementTape(parsing: decoded.source.bytes, element: { _ in 0 })
        throw .notABill(root: prolog.root)
    }
}
