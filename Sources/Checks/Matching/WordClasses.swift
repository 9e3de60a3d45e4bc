internal import DanishText
internal import RuleBase

/// Which sets of a ``PatternTable`` a word belongs to. Words with the same sets share a class; class 0 is in no set.
///
/// The table of whole forms is built once per rule base. What a word's beginning and end add is worked out the first
/// time a worker meets the word, see ``WordMemory``.
struct WordClasses: Sendable {
    /// Sets that hold a whole form, by the form's hash.
    private let formSets: [UInt64: [Int32]]
    private let prefixes: [(bytes: [UInt8], set: Int32)]
    private let suffixes: AffixIndex

    init(_ table: PatternTable) {
        var formSets: [UInt64: [Int32]] = [:]
        var prefixes: [(bytes: [UInt8], set: Int32)] = []
        var suffixes: [(bytes: [UInt8], set: Int32)] = []
        for (number, set) in table.sets.enumerated() {
            for form in set.forms { formSets[TokenHash.hash(form), default: []].append(Int32(number)) }
            for prefix in set.prefixes { prefixes.append((Array(prefix.utf8), Int32(number))) }
            for suffix in set.suffixes { suffixes.append((Array(suffix.utf8), Int32(number))) }
        }
        self.formSets = formSets
        self.prefixes = prefixes
        self.suffixes = AffixIndex(suffixes)
        self.prefixIndex = AffixIndex(prefixes.map { (Array($0.bytes.reversed()), $0.set) })
    }

    private let prefixIndex: AffixIndex

    /// The numbers of all sets that a word belongs to, rising. `folded` is the word in small letters.
    func sets(ofHash hash: UInt64, folded: [UInt8]) -> [Int32] {
        var result = formSets[hash] ?? []
        suffixes.collect(folded, into: &result)
        if !prefixes.isEmpty { prefixIndex.collect(folded.reversed(), into: &result) }
        guard result.count > 1 else { return result }
        return Array(Set(result)).sorted()
    }
}

/// Finds all endings of a word among a list of endings: a trie over the bytes from the end.
struct AffixIndex: Sendable {
    private var edges: [[UInt8: Int32]] = [[:]]
    private var sets: [[Int32]] = [[]]

    init(_ endings: [(bytes: [UInt8], set: Int32)]) {
        for ending in endings {
            var node = 0
            for byte in ending.bytes.reversed() {
                if let next = edges[node][byte] {
                    node = Int(next)
                } else {
                    edges.append([:])
                    sets.append([])
                    edges[node][byte] = Int32(edges.count - 1)
                    node = edges.count - 1
                }
            }
            sets[node].append(ending.set)
        }
    }

    /// Adds the sets of every ending that `word` has.
    func collect(_ word: some BidirectionalCollection<UInt8>, into result: inout [Int32]) {
        var node = 0
        for byte in word.reversed() {
            guard let next = edges[node][byte] else { return }
            node = Int(next)
            result.append(contentsOf: sets[node])
        }
    }
}
