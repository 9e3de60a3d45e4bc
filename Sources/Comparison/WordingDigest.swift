package import Findings

/// What an outline keeps of a wording: how many words it has, a hash of them, and a sketch of which stand side by side.
///
/// Takes one wording after another; its memory is kept.
package struct WordingDigest {
    /// How many words there are; a cross-reference counts as one.
    package private(set) var words = 0
    /// A hash (FNV-1a) of the words without the blanks between them: equal wordings have equal ones, and within one bill
    /// and its earlier version others will not meet.
    package private(set) var hash = Self.start
    /// A number for each pair of neighbouring words; the first word stands beside the beginning.
    private var pairs: [UInt64] = []
    private var previous = Self.start
    private var last: UInt8 = 0

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    package init() {}

    package var sketch: WordingSketch { WordingSketch(pairs: pairs) }

    /// Reads a wording in the place of the one before.
    package mutating func read(_ text: UnsafeBufferPointer<UInt8>, with reader: inout WordingReader) {
        (words, hash, previous, last) = (0, Self.start, Self.start, 0)
        pairs.removeAll(keepingCapacity: true)
        let wording = reader.read(text)
        for piece in wording.pieces { add(UnsafeBufferPointer(rebasing: wording.letters[piece.range])) }
    }

    @inline(__always)
    private mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
        var whole = hash
        if WordingReader.keepsBlank(between: last, and: piece[0]) { whole = (whole ^ 0x20) &* Self.prime }
        var word = Self.start
        for byte in piece {
            whole = (whole ^ UInt64(byte)) &* Self.prime
            word = (word ^ UInt64(byte)) &* Self.prime
        }
        pairs.append(previous &* 31 &+ word)
        (hash, previous, last) = (whole, word, piece[piece.count - 1])
        words += 1
    }
}
