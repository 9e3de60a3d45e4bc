package import LegalModel

/// The text of a bill, cleaned, cut into tokens and sentences, with an exact way back to the source.
package struct AnalyzedText: Sendable {
    /// The cleaned text of all blocks in order, UTF-8 in NFC: no soft hyphens or zero-width characters, one kind of
    /// space, one blank where there were several.
    package let bytes: [UInt8]
    /// From offsets in ``bytes`` to offsets in ``LegalModel/Bill/text``.
    package let map: OffsetMap
    /// All tokens in order; tokens of one block are contiguous.
    package let tokens: [Token]
    /// All sentences in order.
    package let sentences: [Sentence]
    /// For each block of the bill its tokens.
    package let blockTokens: [Range<Int>]
    /// For each block of the bill its bytes in ``bytes``.
    package let blockBytes: [Range<Int>]
    /// For each block of the bill its sentences.
    package let blockSentences: [Range<Int>]

    package init(
        bytes: [UInt8], map: OffsetMap, tokens: [Token], sentences: [Sentence], blockTokens: [Range<Int>],
        blockBytes: [Range<Int>], blockSentences: [Range<Int>]
    ) {
        self.bytes = bytes
        self.map = map
        self.tokens = tokens
        self.sentences = sentences
        self.blockTokens = blockTokens
        self.blockBytes = blockBytes
        self.blockSentences = blockSentences
    }

    /// The words of a byte range.
    package func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
