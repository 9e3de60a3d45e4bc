package import LegalModel

/// Reads the bytes of a document, whatever their form, into a bill.
package enum BillReader {
    /// The largest document that is read, in bytes. The largest Danish act known is under 3 MB.
    package static let sizeLimit = 256 << 20

    /// Reads a document. `name` is what messages call it; nothing is opened.
    ///
    /// - Throws: ``ReadingError`` when there is no answer to give. Oddities inside a readable document are notes
    ///   of the bill.
    package static func read(_ bytes: [UInt8], name: String) throws(ReadingError) -> Bill {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= sizeLimit else { throw .tooLarge(size: bytes.count, limit: sizeLimit) }
        let decoded = try SourceDecoding.decode(bytes)
        let prolog = XMLProlog(decoded.source.bytes)
        guard !prolog.isBlank else { throw .empty }
        let bill =
            prolog.isMarkup
            ? try XMLDialect.read(decoded, prolog: prolog)
            : PlainTextReader.read(source: decoded.source, notes: decoded.notes)
        guard !bill.blocks.isEmpty else { throw .noText }
        return bill
    }
}
