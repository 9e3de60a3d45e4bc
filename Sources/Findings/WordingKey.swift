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
        var scanner = WordScanner()
        scanner.scan(text)
        let references = ReferencePhrases(scanner)
        var index = 0
        while index < scanner.words.count {
            if words > 0 { bytes.append(0x20) }
            words += 1
            if let end = references.end(from: index) {
                bytes.append(Self.referenceMark)
                index = end
            } else {
                bytes.append(contentsOf: scanner.letters[scanner.words[index].range])
                index += 1
            }
        }
    }

    /// The key without its blanks, so that a word that is divided or joined stays the same; a blank between two digits
    /// stays, for 2,5 is not 25.
    package var withoutBlanks: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == 0x20, !(Self.isDigit(bytes[index - 1]) && Self.isDigit(bytes[index + 1])) { continue }
            result.append(byte)
        }
        return result
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// Cuts a text into words of small letters, numbers and paragraph signs.
struct WordScanner {
    enum Kind {
        case word
        case number
        case section
    }

    struct Word {
        let kind: Kind
        let range: Range<Int>
    }

    private(set) var letters: [UInt8] = []
    private(set) var words: [Word] = []
    private var start = 0
    private var kind = Kind.word

    mutating func scan(_ text: UnsafeBufferPointer<UInt8>) {
        letters.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let byte = text[index]
            let next = index + 1 < text.count ? text[index + 1] : 0
            switch byte {
            case 0x30...0x39: add(byte, .number)
            case 0x41...0x5A: add(byte | 0x20, .word)
            case 0x61...0x7A: add(byte, .word)
            case 0..<0x80: endWord()
            case 0xC2:
                // § stands for itself, a soft hyphen for nothing, any other sign of this page parts words.
                if next == 0xA7 {
                    endWord()
                    add(0xA7, .section)
                    endWord()
                } else if next != 0xAD {
                    endWord()
                }
                index += 1
            case 0xC3:
                add(0xC3, .word)
                letters.append((0x80...0x9E).contains(next) ? next | 0x20 : next)
                index += 1
            case 0xCC, 0xCD:
                compose(next)
                index += 1
            case 0xE2:
                let isInvisible = next == 0x80 && index + 2 < text.count && (0x8B...0x8F).contains(text[index + 2])
                if !isInvisible { endWord() }
                index += 2
            case 0xEF where next == 0xBB: index += 2
            default: add(byte, .word)
            }
            index += 1
        }
        endWord()
    }

    private mutating func add(_ byte: UInt8, _ kind: Kind) {
        if kind != self.kind { endWord() }
        self.kind = kind
        letters.append(byte)
    }

    private mutating func endWord() {
        if letters.count > start { words.append(Word(kind: kind, range: start..<letters.count)) }
        start = letters.count
    }

    /// Puts a mark that stands apart onto its letter, where Danish writes the two as one; other marks are dropped.
    private mutating func compose(_ mark: UInt8) {
        guard letters.count > start else { return }
        let composed: UInt8? =
            switch (letters[letters.count - 1], mark) {
            case (0x61, 0x8A): 0xA5
            case (0x65, 0x81): 0xA9
            case (0x61, 0x88): 0xA4
            case (0x6F, 0x88): 0xB6
            case (0x75, 0x88): 0xBC
            default: nil
            }
        guard let composed else { return }
        letters[letters.count - 1] = 0xC3
        letters.append(composed)
    }

    func text(_ index: Int) -> String {
        words.indices.contains(index) ? String(decoding: letters[words[index].range], as: UTF8.self) : ""
    }
}
