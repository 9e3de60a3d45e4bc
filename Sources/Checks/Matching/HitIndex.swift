/// A place where a pattern was found.
package struct Hit: Sendable, Hashable {
    private let first: Int32
    private let end: Int32
    private let extentFirst: Int32
    private let extentEnd: Int32

    package init(tokens: Range<Int>, extent: Range<Int>) {
        first = Int32(truncatingIfNeeded: tokens.lowerBound)
        end = Int32(truncatingIfNeeded: tokens.upperBound)
        extentFirst = Int32(truncatingIfNeeded: extent.lowerBound)
        extentEnd = Int32(truncatingIfNeeded: extent.upperBound)
    }

    /// The tokens of the match (the focus of the pattern), in ``AnalyzedText/tokens``.
    package var tokens: Range<Int> { Int(first)..<Int(end) }
    /// All tokens that the pattern covers.
    package var extent: Range<Int> { Int(extentFirst)..<Int(extentEnd) }

    /// The order of the text, short before long.
    static func < (left: Hit, right: Hit) -> Bool {
        if left.first != right.first { return left.first < right.first }
        if left.end != right.end { return left.end < right.end }
        if left.extentFirst != right.extentFirst { return left.extentFirst < right.extentFirst }
        return left.extentEnd < right.extentEnd
    }
}

/// All hits in a text: for each group of patterns its hits in the order of their first token, none twice.
///
/// One flat array, groups one after another: a bill has some thousand groups and most of them are empty, so an array for
/// each would cost more than the matching.
struct HitIndex: Sendable {
    private let hits: [Hit]
    /// Where the hits of each group start; one more than there are groups.
    private let starts: [Int32]

    /// - Parameter found: hits with their groups, nearly in the order of the text.
    init(_ found: [(group: Int32, hit: Hit)], groupCount: Int) {
        var starts = [Int32](repeating: 0, count: groupCount + 1)
        for entry in found { starts[Int(entry.group) + 1] += 1 }
        for group in 0..<groupCount { starts[group + 1] += starts[group] }
        var next = starts
        hits = [Hit](unsafeUninitializedCapacity: found.count) { hits, count in
            for (group, hit) in found {
                hits.initializeElement(at: Int(next[Int(group)]), to: hit)
                next[Int(group)] += 1
            }
            count = Self.ordered(hits, &starts)
        }
        self.starts = starts
    }

    /// Sorts each group and drops what stands twice; returns how many hits are left.
    private static func ordered(_ hits: UnsafeMutableBufferPointer<Hit>, _ starts: inout [Int32]) -> Int {
        var kept = 0
        for group in 0..<(starts.count - 1) {
            let range = Int(starts[group])..<Int(starts[group + 1])
            starts[group] = Int32(kept)
            let first = kept
            for index in range {
                // Hits come nearly sorted: a place is a step or two away.
                let hit = hits[index]
                var place = index
                while place > range.lowerBound, hit < hits[place - 1] {
                    hits[place] = hits[place - 1]
                    place -= 1
                }
                hits[place] = hit
            }
            for index in range where kept == first || hits[kept - 1].tokens != hits[index].tokens {
                hits[kept] = hits[index]
                kept += 1
            }
        }
        starts[starts.count - 1] = Int32(kept)
        return kept
    }

    /// The hits of a group.
    subscript(group: Int) -> ArraySlice<Hit> {
        hits[Int(starts[group])..<Int(starts[group + 1])]
    }

    /// The hits of a group that start within a range of tokens; none for a group below 0.
    subscript(group: Int, in tokens: Range<Int>) -> ArraySlice<Hit> {
        guard group >= 0 else { return [] }
        let (start, end) = (Int(starts[group]), Int(starts[group + 1]))
        guard start < end else { return [] }
        return hits.withUnsafeBufferPointer { list in
            let low = Self.firstPlace(in: list, start, end, notBefore: tokens.lowerBound)
            let high = Self.firstPlace(in: list, low, end, notBefore: tokens.upperBound)
            return hits[low..<high]
        }
    }

    /// The first hit of a group that starts within a range of tokens.
    func first(of group: Int, in tokens: Range<Int>) -> Hit? {
        guard group >= 0 else { return nil }
        let (start, end) = (Int(starts[group]), Int(starts[group + 1]))
        guard start < end else { return nil }
        return hits.withUnsafeBufferPointer { list in
            let low = Self.firstPlace(in: list, start, end, notBefore: tokens.lowerBound)
            return low < end && list[low].tokens.lowerBound < tokens.upperBound ? list[low] : nil
        }
    }

    private static func firstPlace(
        in list: UnsafeBufferPointer<Hit>, _ start: Int, _ end: Int, notBefore token: Int
    ) -> Int {
        var (low, high) = (start, end)
        while low < high {
            let middle = (low + high) / 2
            if list[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
