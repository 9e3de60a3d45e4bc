/// Something odd in a document, or a part of it that was not read. Notes stand in the report; they are not errors.
public struct ReadingNote: Sendable, Hashable {
    /// What kind of oddity. The raw value is the stable name used in JSON.
    public enum Kind: String, Sendable, CaseIterable {
        /// The encoding was not declared and had to be guessed.
        case encodingDetected = "encoding-detected"
        /// The declared encoding did not fit the bytes.
        case encodingMismatch = "encoding-mismatch"
        /// Bytes without meaning in the encoding were replaced.
        case bytesReplaced = "bytes-replaced"
        /// Page headers, page numbers or line breaks of a printed page were taken out.
        case pageFurnitureRemoved = "page-furniture-removed"
        /// Words divided at the end of a line were joined.
        case hyphenationJoined = "hyphenation-joined"
        /// A provision without a label of its own.
        case labelMissing = "label-missing"
        /// A label written in an unusual way, or one that breaks the numbering.
        case labelOdd = "label-odd"
        /// The same address twice.
        case addressRepeated = "address-repeated"
        /// An image: its text is not read.
        case imageNotRead = "image-not-read"
        /// An annex: read, but not assessed as provisions.
        case annexNotAssessed = "annex-not-assessed"
        /// A table: read cell by cell.
        case tableRead = "table-read"
        /// An element that the reader does not know; its text was kept.
        case elementUnknown = "element-unknown"
        /// An amendment whose instruction could not be understood.
        case instructionUnclear = "instruction-unclear"
        /// A quotation mark without its partner.
        case quoteUnpaired = "quote-unpaired"
        /// Provisions of another act that the document repeats.
        case foreignProvisions = "foreign-provisions"
        /// No § was found; the text was read as plain paragraphs.
        case noProvisions = "no-provisions"
        /// A part that was passed over, and why.
        case notRead = "not-read"
    }

    public let kind: Kind
    /// The place, empty where the note is about the whole document.
    public let address: LegalAddress
    /// The words or the figure that the note is about: a label, an element name, an encoding.
    public let detail: String

    public init(_ kind: Kind, at address: LegalAddress = LegalAddress(), detail: String = "") {
        self.kind = kind
        self.address = address
        self.detail = detail
    }
}
