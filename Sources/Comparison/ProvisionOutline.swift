internal import Findings
package import LegalModel

/// The provisions of a bill by address and wording, without their words: what an alignment needs, and small enough to
/// stand in every report.
public struct ProvisionOutline: Sendable, Hashable {
    /// A provision with text of its own.
    public struct Entry: Sendable, Hashable {
        /// As cited.
        public let address: String
        /// The stable name of its kind.
        public let kind: String
        /// How many words its own text has; a cross-reference counts as one.
        public let words: Int
        /// A hash of its wording, hexadecimal: equal for equal words, whatever the numbers of cross-references.
        public let text: String
        /// What makes it comparable with similar wordings.
        public let sketch: WordingSketch

        public init(address: String, kind: String, words: Int, text: String, sketch: WordingSketch) {
            self.address = address
            self.kind = kind
            self.words = words
            self.text = text
            self.sketch = sketch
        }
    }

    /// In the order of the bill.
    public let entries: [Entry]

    public init(entries: [Entry]) {
        self.entries = entries
    }

    /// The outline of a bill, and for each provision its place in it; nil for one without text of its own and for text
    /// that is never assessed.
    package static func make(of bill: Bill) -> (outline: ProvisionOutline, places: [Int?]) {
        var entries: [Entry] = []
        var places = [Int?](repeating: nil, count: bill.provisions.count)
        var reader = WordingReader()
        var digest = WordingDigest()
        var joined: [UInt8] = []
        for index in bill.provisions.indices {
            joined.removeAll(keepingCapacity: true)
            for number in bill.provisions[index].blocks {
                let block = bill.blocks[number]
                guard block.role != .ceremony, block.role != .note else { continue }
                bill.text.withUnsafeBufferPointer {
                    joined.append(contentsOf: UnsafeBufferPointer(rebasing: $0[block.range]))
                }
                joined.append(0x20)
            }
            guard !joined.isEmpty else { continue }
            joined.withUnsafeBufferPointer { digest.read($0, with: &reader) }
            guard digest.words > 0 else { continue }
            places[index] = entries.count
            entries.append(
                Entry(
                    address: bill.provisions[index].address.description, kind: bill.provisions[index].kind.name,
                    words: digest.words, text: Hexadecimal.string(of: digest.hash), sketch: digest.sketch))
        }
        return (ProvisionOutline(entries: entries), places)
    }
}
