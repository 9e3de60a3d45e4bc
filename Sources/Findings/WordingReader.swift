/// Reads the wording of texts: what counts when two versions of a text are compared.
///
/// Letters are small, runs of blanks are one, punctuation is gone, and a cross-reference (»§ 4, stk. 2, nr. 1 og 2«,
/// »lov nr. 574 af 19. december 1985«) is one mark, so that renumbering changes nothing. All other numbers stay: four
/// weeks are not six.
///
/// A reader serves one text after another; what it needs of memory is kept from text to text.
package struct WordingReader: ~Copyable {
    private var scanner = WordScanner()

    /// What a cross-reference becomes.
    package static let referenceMark: UInt8 = 0x23

    package init() {}

    /// Gives the words of a text in small letters, and the mark for each cross-reference.
    @inline(__always)
    package mutating func forEachPiece(
        of text: UnsafeBufferPointer<UInt8>, _ take: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        scanner.scan(text)
        let (letters, words) = (scanner.letters, scanner.words)
        ReferenceWords.withTable { table in
            let references = ReferencePhrases(words: words, letters: letters, table: table)
            var index = 0
            while index < words.count {
                if let end = references.end(from: index) {
                    withUnsafePointer(to: Self.referenceMark) { take(UnsafeBufferPointer(start: $0, count: 1)) }
                    index = end
                } else {
                    take(UnsafeBufferPointer(rebasing: letters[words[index].range]))
                    index += 1
                }
            }
        }
    }

    /// Appends the wording of a text without its blanks, so that a word that is divided or joined stays the same.
    package mutating func appendCompact(_ text: String, to key: inout [UInt8]) {
        var text = text
        text.withUTF8 { text in
            var last: UInt8 = 0
            forEachPiece(of: text) { piece in
                if Self.keepsBlank(between: last, and: piece[0]) { key.append(0x20) }
                key.append(contentsOf: piece)
                last = piece[piece.count - 1]
            }
        }
    }

    /// What ``appendCompact(_:to:)`` appends.
    package static func compact(_ text: String) -> [UInt8] {
        var reader = WordingReader()
        var key: [UInt8] = []
        reader.appendCompact(text, to: &key)
        return key
    }

    /// Whether a blank counts where blanks are left out: between two digits it does, 2,5 is not 25.
    @inline(__always)
    package static func keepsBlank(between last: UInt8, and next: UInt8) -> Bool {
        last &- 0x30 < 10 && next &- 0x30 < 10
    }
}
