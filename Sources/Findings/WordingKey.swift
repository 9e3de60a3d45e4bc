/// Wording reduced to what counts when two versions of a text are compared.
///
/// Letters are small, runs of blanks are one, punctuation is gone, and a cross-reference (»§ 4, stk. 2, nr. 1 og 2«,
/// »lov nr. 574 af 19. december 1985«) is one mark, so that renumbering changes nothing. All other numbers stay: four
/// weeks are not six.
package struct WordingKey {
    /// The words in UTF-8, one blank between them.
    package private(set) var bytes: [UInt8] = []
    /// How many words there are.
    package private(set) var words = 0

    /// What a cross-reference becomes.
    package static let referenceMark: UInt8 = 0x23

    package init(_ text: String) {
        var text = text
        self = text.withUTF8 { WordingKey($0) }
    }

    package init(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(text.count + 1)
        Self.forEachPiece(of: text) { piece in
            if words > 0 { bytes.append(0x20) }
            bytes.append(contentsOf: piece)
            words += 1
        }
    }

    /// Appends the key of a text without its blanks, so that a word that is divided or joined stays the same.
    package static func appendCompact(_ text: String, to key: inout [UInt8]) {
        var text = text
        text.withUTF8 { text in
            var last: UInt8 = 0
            forEachPiece(of: text) { piece in
                if keepsBlank(between: last, and: piece[0]) { key.append(0x20) }
                key.append(contentsOf: piece)
                last = piece[piece.count - 1]
            }
        }
    }

    /// What ``appendCompact(_:to:)`` appends.
    package static func compact(_ text: String) -> [UInt8] {
        var key: [UInt8] = []
        appendCompact(text, to: &key)
        return key
    }

    /// A hash (FNV-1a) of the key without its blanks: equal wordings have equal ones, and within one bill and its earlier
    /// version others will not meet.
    package var compactHash: UInt64 {
        bytes.withUnsafeBufferPointer { bytes in
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for (index, byte) in bytes.enumerated() {
                if byte == 0x20, !Self.keepsBlank(between: bytes[index - 1], and: bytes[index + 1]) { continue }
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            }
            return hash
        }
    }

    /// The words of a text in small letters, and the mark for each cross-reference.
    private static func forEachPiece(
        of text: UnsafeBufferPointer<UInt8>, _ take: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        let scanner = WordScanner(text)
        scanner.words.withUnsafeBufferPointer { found in
            scanner.letters.withUnsafeBufferPointer { letters in
                let references = ReferencePhrases(words: found, letters: letters)
                var index = 0
                while index < found.count {
                    if let end = references.end(from: index) {
                        withUnsafePointer(to: referenceMark) { take(UnsafeBufferPointer(start: $0, count: 1)) }
                        index = end
                    } else {
                        take(UnsafeBufferPointer(rebasing: letters[found[index].range]))
                        index += 1
                    }
                }
            }
        }
    }

    /// A blank between two digits counts: 2,5 is not 25.
    private static func keepsBlank(between last: UInt8, and next: UInt8) -> Bool {
        last &- 0x30 < 10 && next &- 0x30 < 10
    }
}
