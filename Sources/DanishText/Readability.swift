/// How hard a text is to read, by LIX: words per sentence plus the share of long words in per cent.
///
/// Counted as in the Danish tradition: a long word has more than six letters; figures and marks are no words.
package struct Readability: Sendable {
    package private(set) var sentences = 0
    package private(set) var words = 0
    package private(set) var longWords = 0

    /// The readability of some sentences of a text.
    package init(of sentences: some Sequence<Sentence>, in text: AnalyzedText) {
        text.tokens.withUnsafeBufferPointer { tokens in
            text.bytes.withUnsafeBufferPointer { bytes in
                for sentence in sentences {
                    self.sentences += 1
                    count(sentence.tokens, tokens, bytes)
                }
            }
        }
    }

    /// The readability of the sentences of some blocks of a text.
    package init(of text: AnalyzedText, blocks isCounted: (Int) -> Bool) {
        text.tokens.withUnsafeBufferPointer { tokens in
            text.bytes.withUnsafeBufferPointer { bytes in
                for block in text.blockSentences.indices where isCounted(block) {
                    sentences += text.blockSentences[block].count
                    for sentence in text.blockSentences[block] { count(text.sentences[sentence].tokens, tokens, bytes) }
                }
            }
        }
    }

    private mutating func count(
        _ range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        for place in range where tokens[place].isWord {
            words += 1
            if Self.isLong(tokens[place], bytes) { longWords += 1 }
        }
    }

    /// LIX: about 25 is easy, 45 official prose, above 55 very hard. 0 without words.
    package var lix: Double {
        guard words > 0 else { return 0 }
        return wordsPerSentence + 100 * Double(longWords) / Double(words)
    }

    package var wordsPerSentence: Double {
        sentences == 0 ? 0 : Double(words) / Double(sentences)
    }

    /// Whether a word has more than six characters: bytes but for the second and later ones of a character.
    private static func isLong(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // A character takes at most four bytes.
        if token.length > 24 { return true }
        // The first eight bytes decide about nearly every word.
        let first = min(Int(token.length), 8)
        if Int(token.start) + 8 <= bytes.count {
            let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: Int(token.start), as: UInt64.self)
            // A byte that goes on with a character has its top bit set and the next one not.
            let following = word & ~(word << 1) & 0x8080_8080_8080_8080 & (.max >> UInt64(64 - first * 8))
            if first - following.nonzeroBitCount > 6 { return true }
            if token.length <= 8 { return false }
        }
        var characters = 0
        for place in token.range where bytes[place] & 0xC0 != 0x80 { characters += 1 }
        return characters > 6
    }
}
