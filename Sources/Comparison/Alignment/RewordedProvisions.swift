/// Pairs provisions whose words were changed: by what they share, where they stand and between which neighbours.
struct RewordedProvisions {
    private let old: [ProvisionOutline.Entry]
    private let new: [ProvisionOutline.Entry]
    private let newOfOld: [Int?]
    private let oldOfNew: [Int?]
    /// The pairs, each provision once.
    private(set) var pairs: [ProvisionAlignment.Pair] = []

    /// From this sum of wording, place and neighbours on, two provisions count as one.
    private static let threshold = 0.45
    /// Gaps between aligned neighbours larger than this are searched by wording alone.
    private static let largestGap = 24

    private struct Candidate {
        let old: Int
        let new: Int
        let score: Double
        let similarity: Double
    }

    init(_ alignment: ProvisionAlignment) {
        old = alignment.old
        new = alignment.new
        newOfOld = alignment.newOfOld
        oldOfNew = alignment.oldOfNew
        choose(candidates())
    }

    private mutating func choose(_ candidates: [Candidate]) {
        var (takenOld, takenNew): (Set<Int>, Set<Int>) = ([], [])
        let ordered = candidates.sorted {
            $0.score != $1.score ? $0.score > $1.score : ($0.old, $0.new) < ($1.old, $1.new)
        }
        for candidate in ordered where candidate.score >= Self.threshold {
            guard !takenOld.contains(candidate.old), !takenNew.contains(candidate.new) else { continue }
            takenOld.insert(candidate.old)
            takenNew.insert(candidate.new)
            pairs.append(.init(old: candidate.old, new: candidate.new, similarity: candidate.similarity))
        }
    }

    private func candidates() -> [Candidate] {
        var seen: Set<Int> = []
        var result: [Candidate] = []
        func consider(_ left: Int, _ right: Int) {
            guard newOfOld[left] == nil, oldOfNew[right] == nil, isAlike(old[left].kind, new[right].kind),
                seen.insert(left * new.count + right).inserted
            else { return }
            result.append(rated(left, right))
        }
        let addresses = Dictionary(grouping: new.indices.filter { oldOfNew[$0] == nil }, by: { new[$0].address })
        for left in old.indices where newOfOld[left] == nil {
            for right in addresses[old[left].address] ?? [] { consider(left, right) }
        }
        for (left, right) in gaps() where left.count * right.count <= Self.largestGap * Self.largestGap {
            for one in left { for other in right { consider(one, other) } }
        }
        let similar = SketchIndex(new, where: { oldOfNew[$0] == nil })
        for left in old.indices where newOfOld[left] == nil {
            for right in similar.places(near: old[left].sketch) { consider(left, right) }
        }
        return result
    }

    /// The stretches of both versions that lie between the same aligned neighbours.
    private func gaps() -> [(Range<Int>, Range<Int>)] {
        var result: [(Range<Int>, Range<Int>)] = []
        var index = 0
        while index < old.count {
            guard newOfOld[index] == nil else {
                index += 1
                continue
            }
            var end = index
            while end < old.count, newOfOld[end] == nil { end += 1 }
            var start = index > 0 ? (newOfOld[index - 1] ?? -1) + 1 : 0
            let stop = end < old.count ? newOfOld[end] ?? new.count : new.count
            if start > stop { start = stop }
            if start < stop { result.append((index..<end, start..<stop)) }
            index = end
        }
        return result
    }

    private func rated(_ left: Int, _ right: Int) -> Candidate {
        let similarity = old[left].sketch.similarity(to: new[right].sketch)
        var score = similarity
        // A provision that shares no words is another one, wherever it stands.
        if similarity >= 0.1 {
            if old[left].address == new[right].address { score += 0.25 }
            if left > 0, right > 0, newOfOld[left - 1] == right - 1 { score += 0.1 }
            if left + 1 < old.count, right + 1 < new.count, newOfOld[left + 1] == right + 1 { score += 0.1 }
        }
        return Candidate(old: left, new: right, score: score, similarity: similarity)
    }

    /// A § of one stykke that is given a second one changes its kind, not its nature.
    private func isAlike(_ left: String, _ right: String) -> Bool {
        left == right || Set([left, right]).isSubset(of: ["paragraf", "stykke"])
            || Set([left, right]).isSubset(of: ["nummer", "litra", "led"])
    }
}

/// Finds the entries whose sketches share two neighbouring bytes with another: all that are similar, and few others.
struct SketchIndex {
    private var places: [Int: [Int]] = [:]

    init(_ entries: [ProvisionOutline.Entry], where isWanted: (Int) -> Bool) {
        for (index, entry) in entries.enumerated() where isWanted(index) {
            for key in Self.keys(entry.sketch) { places[key, default: []].append(index) }
        }
    }

    func places(near sketch: WordingSketch) -> [Int] {
        var result: Set<Int> = []
        // Where very many share a piece, it is a phrase of the drafters and tells nothing.
        for key in Self.keys(sketch) {
            if let found = places[key], found.count <= 64 { result.formUnion(found) }
        }
        return result.sorted()
    }

    private static func keys(_ sketch: WordingSketch) -> [Int] {
        stride(from: 0, to: WordingSketch.count, by: 2).map {
            $0 << 16 | Int(sketch.bytes[$0]) << 8 | Int(sketch.bytes[$0 + 1])
        }
    }
}
