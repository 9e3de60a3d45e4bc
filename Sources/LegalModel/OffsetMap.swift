/// A map from offsets in a text to offsets in the text it was made from.
///
/// The map is a list of pieces. Inside a piece copied byte for byte the offsets advance together; what was dropped or
/// replaced lies between pieces. Looking up is a binary search: O(log pieces).
public struct OffsetMap: Sendable {
    private var targets: [Int32] = []
    private var sources: [Int32] = []

    public init() {}

    /// The identity map.
    public static let identity: OffsetMap = {
        var map = OffsetMap()
        map.append(target: 0, source: 0)
        return map
    }()

    /// Says that from `target` on, bytes were copied from `source` on. Calls must come in rising order of `target`;
    /// a second call for the same target replaces the first.
    public mutating func append(target: Int, source: Int) {
        if let lastTarget = targets.last, let lastSource = sources.last {
            if Int(lastTarget) == target {
                sources[sources.count - 1] = Int32(truncatingIfNeeded: source)
                return
            }
            // The piece goes on: nothing new to say.
            if target - Int(lastTarget) == source - Int(lastSource) { return }
        }
        targets.append(Int32(truncatingIfNeeded: target))
        sources.append(Int32(truncatingIfNeeded: source))
    }

    /// Forgets the pieces that start at `target` or later.
    package mutating func truncate(to target: Int) {
        while let last = targets.last, Int(last) >= target {
            targets.removeLast()
            sources.removeLast()
        }
    }

    /// The offset in the source of the byte at `target`.
    public func source(of target: Int) -> Int {
        guard !targets.isEmpty else { return target }
        var low = 0
        var high = targets.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if Int(targets[middle]) <= target { low = middle } else { high = middle }
        }
        return max(0, Int(sources[low]) + target - Int(targets[low]))
    }

    /// The source range of a non-empty target range: from its first byte to just after its last.
    public func source(of range: Range<Int>) -> Range<Int> {
        let start = source(of: range.lowerBound)
        guard !range.isEmpty else { return start..<start }
        return start..<max(start, source(of: range.upperBound - 1) + 1)
    }

    public var pieceCount: Int { targets.count }
}
