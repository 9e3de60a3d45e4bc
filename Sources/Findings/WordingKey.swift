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
        let scanner = WordScanner(text)
        let references = ReferencePhrases(scanner)
        bytes.reserveCapacity(scanner.letters.count + scanner.words.count)
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
        [UInt8](unsafeUninitializedCapacity: bytes.count) { result, count in
            bytes.withUnsafeBufferPointer { bytes in
                for index in bytes.indices {
                    if bytes[index] == 0x20, !(Self.isDigit(bytes[index - 1]) && Self.isDigit(bytes[index + 1])) {
                        continue
                    }
                    result[count] = bytes[index]
                    count += 1
                }
            }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
