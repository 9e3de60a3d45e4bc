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
        scanner.words.withUnsafeBufferPointer { found in
            scanner.letters.withUnsafeBufferPointer { letters in
                let references = ReferencePhrases(words: found, letters: letters)
                bytes = [UInt8](unsafeUninitializedCapacity: letters.count + found.count) { bytes, count in
                    var index = 0
                    while index < found.count {
                        if words > 0 {
                            bytes[count] = 0x20
                            count += 1
                        }
                        words += 1
                        if let end = references.end(from: index) {
                            bytes[count] = Self.referenceMark
                            count += 1
                            index = end
                        } else {
                            let word = UnsafeBufferPointer(rebasing: letters[found[index].range])
                            _ = UnsafeMutableBufferPointer(rebasing: bytes[count...]).update(fromContentsOf: word)
                            count += word.count
                            index += 1
                        }
                    }
                }
            }
        }
    }

    /// Appends the key of a text without its blanks, so that a word that is divided or joined stays the same; a blank
    /// between two digits stays, for 2,5 is not 25.
    package static func appendCompact(_ text: String, to key: inout [UInt8]) {
        var text = text
        text.withUTF8 { text in
            let scanner = WordScanner(text)
            scanner.words.withUnsafeBufferPointer { found in
                scanner.letters.withUnsafeBufferPointer { letters in
                    let references = ReferencePhrases(words: found, letters: letters)
                    var last: UInt8 = 0
                    var index = 0
                    while index < found.count {
                        if let end = references.end(from: index) {
                            key.append(referenceMark)
                            last = referenceMark
                            index = end
                            continue
                        }
                        let word = UnsafeBufferPointer(rebasing: letters[found[index].range])
                        if isDigit(last), isDigit(word[0]) { key.append(0x20) }
                        key.append(contentsOf: word)
                        last = word[word.count - 1]
                        index += 1
                    }
                }
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
            for index in bytes.indices {
                if bytes[index] == 0x20, !(Self.isDigit(bytes[index - 1]) && Self.isDigit(bytes[index + 1])) {
                    continue
                }
                hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
            }
            return hash
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
