internal import BillReading

/// Words for what is wrong with an input: what it is, what would be right, what to do next.
enum ReadingErrorWords {
    static func words(for error: any Error) -> String {
        guard let error = error as? ReadingError else { return "\(error)" }
        switch error {
        case .empty:
            return "the file is empty. A bill holds at least one §; check that it was saved"
        case .tooLarge(let size, let limit):
            return "the file has \(size) bytes; the reader takes \(limit). Give it the bill without attachments"
        case .binary(let format):
            return words(for: format)
        case .html:
            return "this is a web page (HTML), not a bill. Save the bill as text, or take the XML version of the page"
        case .malformedXML(let line, let column, let what):
            return
                "the XML breaks at line \(line), column \(column): \(what). Take the file anew from its source, or save it as text"
        case .doctype:
            return
                "the XML declares a document type (DOCTYPE), which is refused because it can name other files. Remove the declaration; LexDania has none"
        case .notABill(let root):
            return
                "this is XML of another kind: its outermost element is <\(root)>. Expected LexDania (<Dokument>) or plain text"
        case .noText:
            return "the document has the right form but no words"
        }
    }

    private static func words(for format: BinaryFormat) -> String {
        switch format {
        case .pdf: "this is a PDF. Copy its text into a .txt file: lines, page numbers and divided words are understood"
        case .word, .olderWord, .openDocument, .richText:
            "this is a \(format.rawValue) document. Save it as plain text (.txt, UTF-8) and give jura that file"
        case .zip, .gzip: "this is a packed file (\(format.rawValue)). Unpack it first"
        case .image: "this is an image. Only text can be read"
        case .unknown: "this is not text. Bills are LexDania XML or plain text"
        }
    }
}
