/// A map from offsets in a text to offsets in the text it was made from.
///
/// The map is a list of pieces of two kinds. Inside a *copied* piece the offsets advance together, byte for byte. A
/// *replaced* piece stands for one indivisible stretch of the source (a letter and its combining ring that became
/// »å«, a typographic quotation mark that became `"`): every byte of it comes from the whole stretch. What was
/// dropped lies between pieces. Looking up is a binary search: O(log pieces).
public struct OffsetMap: Sendable {
    private var targets: [Int32] = []
    private var sources: [Int32] = []
    /// For a replaced piece the length of its stretch in the source, 0 for a copied piece.
    private var stretches: [Int32] = []

    public init() {}

    /// The identity map.
    public static let identity: OffsetMap = {
        var map = OffsetMap()
        map.append(target: 0, source: 0)
        return map
    }()

    /// Says that from `target` on, bytes were copied from `source` on. A later call for the same or an
    /// earlier target takes back what was said from there on.
    public mutating func append(target: Int, source: Int) {
        if let lastTarget = targets.last, let lastSource = sources.last, Int(lastTarget) < target,
            stretches[stretches.count - 1] == 0, target - Int(lastTarget) == source - Int(lastSource)
        {
            // The piece goes on: nothing new to say.
            return
        }
        set(target: target, source: source, stretch: 0)
    }

    /// Says that the bytes from `target` up to the next piece stand for the `length` source bytes at `source` as a
    /// whole. The next call must say what follows.
    public mutating func append(target: Int, replacing length: Int, at source: Int) {
        set(target: target, source: source, stretch: length)
    }

    private mutating func set(target: Int, source: Int, stretch: Int) {
        while let last = targets.last, Int(last) >= target {
            targets.removeLast()
            sources.removeLast()
            stretches.removeLast()
        }
        targets.append(Int32(truncatingIfNeeded: target))
        sources.append(Int32(truncatingIfNeeded: source))
        stretches.append(Int32(truncatingIfNeeded: stretch))
    }

    /// Forgets the pieces that start at `target` or later.
    package mutating func truncate(to target: Int) {
        while let last = targets.last, Int(last) >= target {
            targets.removeLast()
            sources.removeLast()
            stretches.removeLast()
        }
    }

    /// The offset in the source of the byte at `target`; for a replaced piece, where its stretch begins.
    public func source(of target: Int) -> Int {
        guard let piece = piece(at: target) else { return target }
        guard stretches[piece] == 0 else { return Int(sources[piece]) }
        return max(0, Int(sources[piece]) + target - Int(targets[piece]))
    }

    /// The source range of a non-empty target range: from where its first byte comes from to just after where its
    /// last byte comes from. Replaced stretches are taken whole.
    public func source(of range: Range<Int>) -> Range<Int> {
        let start = source(of: range.lowerBound)
        guard !range.isEmpty else { return start..<start }
        return start..<max(start, sourceEnd(of: range.upperBound - 1))
    }

    /// The offset just after what the byte at `target` comes from.
    private func sourceEnd(of target: Int) -> Int {
        guard let piece = piece(at: target), stretches[piece] > 0 else { return source(of: target) + 1 }
        return Int(sources[piece]) + Int(stretches[piece])
    }

    /// The last piece that begins at or before `target`; the first piece when none does.
    private func piece(at target: Int) -> Int? {
        guard !targets.isEmpty else { return nil }
        var low = 0
        var high = targets.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if Int(targets[middle]) <= target { low = middle } else { high = middle }
        }
        return low
    }

    public var pieceCount: Int { targets.count }
}
