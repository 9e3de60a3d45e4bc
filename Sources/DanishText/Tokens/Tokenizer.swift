/// Cuts a phrase that somebody wrote, such as a pattern of a rule, in the same way as the text of a bill.
///
///     let phrase = Tokenizer.tokenize("jf. dog stk. 2")
///     phrase.words        // ["jf", "dog", "stk", "2"]
///
/// An abbreviation or an ordinal at the end of a phrase does not end a sentence: its stop is folded into the token.
package enum Tokenizer {
    /// A phrase, cleaned and cut.
    package struct Phrase: Sendable {
        /// The phrase in NFC with simple blanks.
        package let bytes: [UInt8]
        package let tokens: [Token]

        /// The words of each token as written, without the stops of abbreviations.
        package var words: [String] {
            tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        }
    }

    /// The tokens of a phrase.
    package static func tokenize(_ phrase: String) -> Phrase {
        var normalizer = Normalizer(capacity: phrase.utf8.count)
        let written = Array(phrase.utf8)
        let range = written.withUnsafeBufferPointer { normalizer.append($0, 0..<$0.count) }
        let bytes = Array(normalizer.bytes[range])
        return Phrase(bytes: bytes, tokens: bytes.withUnsafeBufferPointer(tokens))
    }

    private static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
        var raw = RawTokens()
        TokenScanner.scan(bytes, 0..<bytes.count, afterBlank: false, into: &raw)
        return raw.withTokens { raw in
            let reader = StopReader(tokens: raw, bytes: bytes, isPhrase: true)
            var tokens: [Token] = []
            for index in raw.indices {
                if reader.mark(index) == UInt8(ascii: "."), case .abbreviation = reader.verdict(at: index) {
                    tokens[tokens.count - 1] = tokens[tokens.count - 1].withAbbreviationStop
                } else {
                    tokens.append(raw[index])
                }
            }
            return tokens
        }
    }
}
