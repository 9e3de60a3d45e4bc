package import Findings

/// Weights by which candidates are weighed: a linear model a category, with the confidence below which a candidate is
/// no finding.
public struct WeighingModel: Sendable {
    package private(set) var categories: [Category: CategoryWeights] = [:]

    /// A model that weighs nothing.
    public init() {}

    package init(_ categories: [Category: CategoryWeights]) {
        self.categories = categories
    }

    public var isEmpty: Bool { categories.isEmpty }

    /// How many weights there are.
    public var count: Int { categories.values.reduce(0) { $0 + $1.count } }
}

/// The weights of one category, by the key of the feature, and its threshold.
package struct CategoryWeights: Sendable {
    /// The least confidence of a finding.
    package let threshold: Double
    /// Keys and weights in the order of the keys.
    package let entries: [(key: UInt64, weight: Float)]
    /// An open table: a key at its place or at the next free one; 0 where there is none.
    private let keys: [UInt64]
    private let weights: [Float]

    package init(threshold: Double, entries: [(key: UInt64, weight: Float)]) {
        self.threshold = threshold
        self.entries = entries.sorted { $0.key < $1.key }
        var size = 16
        while size < entries.count * 3 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var weights = [Float](repeating: 0, count: size)
        for entry in entries {
            var slot = Int(truncatingIfNeeded: entry.key >> 20) & (size - 1)
            while keys[slot] != 0, keys[slot] != entry.key { slot = (slot + 1) & (size - 1) }
            keys[slot] = entry.key
            weights[slot] = entry.weight
        }
        self.keys = keys
        self.weights = weights
    }

    package var count: Int { entries.count }

    /// The weight of a feature; 0 for one that the model does not know.
    @inline(__always)
    package func weight(of key: UInt64) -> Float {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return weights[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }
}
