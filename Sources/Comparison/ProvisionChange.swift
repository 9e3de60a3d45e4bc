/// What became of a provision from one version of a bill to the next.
public struct ProvisionChange: Sendable, Hashable {
    /// The raw value is the stable name used in JSON.
    public enum Kind: String, Sendable, CaseIterable {
        /// Same words, other address.
        case moved
        case reworded
        case split
        case merged
        case added
        case removed
    }

    public let kind: Kind
    /// Addresses; nil on the side where there is none.
    public let old: String?
    public let new: String?
    /// How much the wordings share, 0 to 1.
    public let similarity: Double
}

extension ProvisionAlignment {
    /// How many provisions read the same as before, wherever they stand now.
    public var unchanged: Int {
        newOfOld.indices.count { index in newOfOld[index].map { old[index].text == new[$0].text } ?? false }
    }

    /// Everything that became of provisions, in the order of the new version; what was removed comes last.
    public var changes: [ProvisionChange] {
        let sources = Dictionary(splits.map { ($0.new, $0) }, uniquingKeysWith: { first, _ in first })
        let targets = Dictionary(merges.map { ($0.old, $0) }, uniquingKeysWith: { first, _ in first })
        var result: [ProvisionChange] = []
        for index in new.indices {
            guard let partner = oldOfNew[index] else {
                let source = sources[index]
                result.append(
                    ProvisionChange(
                        kind: source == nil ? .added : .split, old: source.map { old[$0.old].address },
                        new: new[index].address, similarity: source?.similarity ?? 0))
                continue
            }
            let isReworded = old[partner].text != new[index].text
            guard isReworded || old[partner].address != new[index].address else { continue }
            result.append(
                ProvisionChange(
                    kind: isReworded ? .reworded : .moved, old: old[partner].address, new: new[index].address,
                    similarity: isReworded ? old[partner].sketch.similarity(to: new[index].sketch) : 1))
        }
        for index in old.indices where newOfOld[index] == nil {
            let target = targets[index]
            result.append(
                ProvisionChange(
                    kind: target == nil ? .removed : .merged, old: old[index].address,
                    new: target.map { new[$0.new].address }, similarity: target?.similarity ?? 0))
        }
        return result
    }
}
