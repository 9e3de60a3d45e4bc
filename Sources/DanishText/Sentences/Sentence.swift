/// A sentence (punktum) of the normalised text. A list item and a quoted fragment count as sentences of their own.
package struct Sentence: Sendable {
    /// Its tokens in ``AnalyzedText/tokens``.
    package let tokens: Range<Int>
    /// Its bytes in ``AnalyzedText/bytes``, without surrounding white space.
    package let bytes: Range<Int>
    /// The block it stands in; a sentence never crosses blocks.
    package let block: Int
    /// Which punktum of its provision it is, from 1, counted over the provision's blocks that are not headings or notes;
    /// 0 in headings and notes. Parts of one line (quoted words in an instruction) share the number of their sentence.
    package let number: Int

    package init(tokens: Range<Int>, bytes: Range<Int>, block: Int, number: Int) {
        self.tokens = tokens
        self.bytes = bytes
        self.block = block
        self.number = number
    }
}
