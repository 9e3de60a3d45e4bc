/// How hard a text is to read, by LIX: words per sentence plus the share of long words in per cent.
///
/// Counted as in the Danish tradition: a long word has more than six letters; figures and marks are no words.
package struct Readability: Sendable {
    package private(set) var sentences = 0
    package private(set) var words = 0
    package private(set) var longWords = 0

    /// The readability of some sentences of a text.
    package init(of sentences: some Sequence<Sentence>, in text: AnalyzedText) {
        for sentence in sentences {
            self.sentences += 1
            for token in text.tokens[sentence.tokens] where token.kind == .word {
                words += 1
                if Self.letters(of: token, in: text) > 6 { longWords += 1 }
            }
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

    /// The characters of a word: its bytes but for the second and later ones of a character.
    private static func letters(of token: Token, in text: AnalyzedText) -> Int {
        guard token.length > 6 else { return Int(token.length) }
        return text.bytes[token.range].count { $0 & 0xC0 != 0x80 }
    }
}
