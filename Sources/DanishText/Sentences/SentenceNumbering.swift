internal import LegalModel

/// Counts the sentences of each provision, as »2. pkt.« does.
struct SentenceNumbering {
    /// How many sentences of each provision have begun.
    private var counts: [Int]
    /// Whether the last counted sentence of the provision has not come to its end: a footnote or quoted words stand in
    /// the middle of it.
    private var isOpen: [Bool]

    init(provisionCount: Int) {
        counts = Array(repeating: 0, count: provisionCount)
        isOpen = Array(repeating: false, count: provisionCount)
    }

    /// The number of a sentence of `block`; 0 in headings and notes.
    ///
    /// Text that goes on in the same line keeps the number when the sentence before is unfinished or when it begins
    /// inside a sentence itself (`startsInside`).
    mutating func number(in block: TextBlock, isFirst: Bool, startsInside: Bool, isFinished: Bool) -> Int {
        guard block.role != .heading, block.role != .note, counts.indices.contains(block.provision) else { return 0 }
        let goesOn =
            isFirst && block.continuesLine && counts[block.provision] > 0 && (isOpen[block.provision] || startsInside)
        if !goesOn { counts[block.provision] += 1 }
        isOpen[block.provision] = !isFinished
        return counts[block.provision]
    }
}
