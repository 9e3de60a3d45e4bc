/// What a file that is not text seems to be.
package enum BinaryFormat: String, Sendable, Hashable, CaseIterable {
    case pdf = "PDF"
    case word = "Word (docx)"
    case olderWord = "Word (doc)"
    case openDocument = "OpenDocument"
    case richText = "RTF"
    case zip = "ZIP"
    case gzip = "gzip"
    case image
    case unknown

    /// The format that the first bytes announce, nil when they announce none.
    init?(announcedBy bytes: UnsafeBufferPointer<UInt8>) {
        let signatures: [(StaticString, BinaryFormat)] = [
            ("%PDF", .pdf), ("{\\rtf", .richText), ("GIF8", .image),
        ]
        for (signature, format) in signatures where bytes.starts(withPhrase: signature) {
            self = format
            return
        }
        switch bytes.count < 4 ? [] : Array(bytes[0..<4]) {
        case [0x50, 0x4B, 0x03, 0x04]: self = Self.packed(bytes)
        case [0xD0, 0xCF, 0x11, 0xE0]: self = .olderWord
        case [0x89, 0x50, 0x4E, 0x47]: self = .image
        case let start where start.starts(with: [0xFF, 0xD8, 0xFF]): self = .image
        case let start where start.starts(with: [0x1F, 0x8B]): self = .gzip
        default: return nil
        }
    }

    /// What a ZIP file holds, by the names of its first members.
    private static func packed(_ bytes: UnsafeBufferPointer<UInt8>) -> BinaryFormat {
        let start = UnsafeBufferPointer(rebasing: bytes.prefix(65_536))
        if start.contains("application/vnd.oasis.opendocument") { return .openDocument }
        return start.contains("word/") ? .word : .zip
    }
}
