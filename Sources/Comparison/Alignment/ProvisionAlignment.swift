/// Which provision of one version of a bill is which in another, whatever their numbers.
public struct ProvisionAlignment: Sendable {
    /// Two provisions that are one and the same.
    public struct Pair: Sendable, Hashable {
        public let old: Int
        public let new: Int
        /// 1 for equal words.
        public let similarity: Double
    }

    /// For each old entry its new one, and the other way round; nil where there is none.
    public private(set) var newOfOld: [Int?]
    public private(set) var oldOfNew: [Int?]
    /// New entries that were cut off from an old one which lives on elsewhere: new entry and old entry.
    public private(set) var splits: [Pair] = []
    /// Old entries whose words went into another provision: old entry and new entry.
    public private(set) var merges: [Pair] = []

    let old: [ProvisionOutline.Entry]
    let new: [ProvisionOutline.Entry]

    /// - Complexity: linear in the number of provisions, but for those that were reworded.
    public init(_ old: ProvisionOutline, _ new: ProvisionOutline) {
        self.old = old.entries
        self.new = new.entries
        newOfOld = Array(repeating: nil, count: old.entries.count)
        oldOfNew = Array(repeating: nil, count: new.entries.count)
        alignUniqueWordings()
        alignNeighbours()
        alignEqualWordings()
        alignReworded()
        findSplitsAndMerges()
    }

    mutating func align(_ oldEntry: Int, _ newEntry: Int) {
        newOfOld[oldEntry] = newEntry
        oldOfNew[newEntry] = oldEntry
    }

    func isFree(_ oldEntry: Int, _ newEntry: Int) -> Bool {
        newOfOld[oldEntry] == nil && oldOfNew[newEntry] == nil
    }

    private func isEqual(_ oldEntry: Int, _ newEntry: Int) -> Bool {
        old[oldEntry].text == new[newEntry].text && old[oldEntry].kind == new[newEntry].kind
    }

    /// Wordings that stand once in either version are anchors.
    private mutating func alignUniqueWordings() {
        let (left, right) = (Self.byWording(old), Self.byWording(new))
        for (wording, places) in left where places.count == 1 {
            guard let others = right[wording], others.count == 1 else { continue }
            align(places[0], others[0])
        }
    }

    /// Equal wordings beside an aligned pair belong together: forwards, then backwards.
    private mutating func alignNeighbours() {
        for index in old.indices.dropLast() {
            guard let other = newOfOld[index], other + 1 < new.count else { continue }
            if isFree(index + 1, other + 1), isEqual(index + 1, other + 1) { align(index + 1, other + 1) }
        }
        for index in old.indices.dropFirst().reversed() {
            guard let other = newOfOld[index], other > 0 else { continue }
            if isFree(index - 1, other - 1), isEqual(index - 1, other - 1) { align(index - 1, other - 1) }
        }
    }

    /// What is left of equal wordings: the same address first, then between the same neighbours, then in order.
    private mutating func alignEqualWordings() {
        let right = Self.byWording(new)
        for sameAddress in [true, false] {
            var next: [Wording: Int] = [:]
            for index in old.indices where newOfOld[index] == nil {
                let wording = Wording(old[index])
                guard let places = right[wording] else { continue }
                if sameAddress {
                    let found = places.first { oldOfNew[$0] == nil && new[$0].address == old[index].address }
                    if let found { align(index, found) }
                    continue
                }
                var place = next[wording, default: 0]
                while place < places.count, oldOfNew[places[place]] != nil { place += 1 }
                next[wording] = place
                if place < places.count { align(index, places[place]) }
            }
        }
    }

    private mutating func alignReworded() {
        for pair in RewordedProvisions(self).pairs { align(pair.old, pair.new) }
    }

    private mutating func findSplitsAndMerges() {
        let parts = ProvisionParts(self)
        splits = parts.splits
        merges = parts.merges
    }

    /// What makes two entries equal.
    struct Wording: Hashable {
        let kind: String
        let text: String

        init(_ entry: ProvisionOutline.Entry) {
            kind = entry.kind
            text = entry.text
        }
    }

    static func byWording(_ entries: [ProvisionOutline.Entry]) -> [Wording: [Int]] {
        var result: [Wording: [Int]] = [:]
        for (index, entry) in entries.enumerated() { result[Wording(entry), default: []].append(index) }
        return result
    }
}
