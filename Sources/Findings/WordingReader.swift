/// Reads the wording of texts: what counts when two versions of a text are compared.
///
/// Letters are small, runs of blanks are one, punctuation is gone, and a cross-reference (»§ 4, stk. 2, nr. 1 og 2«,
/// »lov nr. 574 af 19. december 1985«) is one mark, so that renumbering changes nothing. All other numbers stay: four
/// weeks are not six.
///
/// A reader serves one text after another; what it needs of memory is kept from text to text.
public struct WordingReader: ~Copyable {
    private var scanner = WordScanner()
    private var memory = UnsafeMutableBufferPointer<Piece>.allocate(capacity: 0)

    /// What a cross-reference becomes.
    package static let referenceMark: UInt8 = 0x23

    package init() {}

    deinit { memory.deallocate() }

    /// A word, or the mark of a cross-reference: which of the letters are its own.
    public struct Piece: Sendable {
        @usableFromInline let start: Int32
        @usableFromInline let end: Int32

        init(_ range: Range<Int>) {
            start = Int32(truncatingIfNeeded: range.lowerBound)
            end = Int32(truncatingIfNeeded: range.upperBound)
        }

        @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// The wording of one text: its pieces in order, and the small letters they are cut from. Lent until the next text is
    /// read.
    package struct Wording {
        package let letters: UnsafeBufferPointer<UInt8>
        package let pieces: UnsafeBufferPointer<Piece>
    }

    /// Reads a text.
    package mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Wording {
        scanner.scan(text)
        let (letters, words) = (scanner.letters, scanner.words)
        if memory.count < words.count {
            memory.deallocate()
            memory = .allocate(capacity: words.count * 2)
        }
        let mark = scanner.mark
        let pieces = memory
        var count = 0
        ReferenceWords.withTable { table in
            let references = ReferencePhrases(words: words, letters: letters, table: table)
            var index = 0
            while index < words.count {
                if let end = references.end(from: index) {
                    pieces[count] = mark
                    index = end
                } else {
                    pieces[count] = words[index].piece
                    index += 1
                }
                count += 1
            }
        }
        return Wording(letters: letters, pieces: UnsafeBufferPointer(rebasing: pieces[..<count]))
    }

    /// Appends the wording of a text without its blanks, so that a word that is divided or joined stays the same.
    package mutating func appendCompact(_ text: String, to key: inout [UInt8]) {
        var text = text
        text.withUTF8 { text in
            let wording = read(text)
            let letters = wording.letters
            // Pieces that follow one another are copied as one.
            var run = 0..<0
            var last: UInt8 = 0
            for piece in wording.pieces {
                let keepsBlank = Self.keepsBlank(between: last, and: letters[piece.range.lowerBound])
                if keepsBlank || piece.range.lowerBound != run.upperBound {
                    key.append(contentsOf: UnsafeBufferPointer(rebasing: letters[run]))
                    if keepsBlank { key.append(0x20) }
                    run = piece.range
                } else {
                    run = run.lowerBound..<piece.range.upperBound
                }
                last = letters[piece.range.upperBound - 1]
            }
            key.append(contentsOf: UnsafeBufferPointer(rebasing: letters[run]))
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
