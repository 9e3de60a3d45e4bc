/// Why a document could not be read at all. Everything less is a reading note.
package enum ReadingError: Error, Sendable, Hashable {
    /// Nothing, or only blanks, in the file.
    case empty
    /// Larger than the reader takes; both sizes in bytes.
    case tooLarge(size: Int, limit: Int)
    /// Not text: what the first bytes say that it is.
    case binary(BinaryFormat)
    /// A web page. Its text has to be saved as text first.
    case html
    /// XML that breaks off or breaks its own rules; line and column count from 1, `what` is the parser's own word.
    case malformedXML(line: Int, column: Int, what: String)
    /// XML with a document type declaration: refused, for it may name other files and grow without limit.
    case doctype
    /// XML of another kind, by the name of its outermost element.
    case notABill(root: String)
    /// A document in the right form without any words.
    case noText
}
