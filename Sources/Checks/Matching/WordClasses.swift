internal import DanishText
internal import RuleBase

/// Which sets of a ``PatternTable`` a word belongs to. Words with the same sets share a class; class 0 is in no set.
///
/// The table of whole forms is built once per rule base. What a word's beginning and end add is worked out the first
/// time a worker meets the word, see ``WordMemory``.
struct WordClasses: Sendable {
    private let forms: HashedSets
    private let prefixes: HashedSets
    private let suffixes: HashedSets
    /// The lengths of beginnings and ends in bytes, rising.
    private let prefixLengths: [Int]
    private let suffixLengths: [Int]

    init(_ table: PatternTable) { self.init(WordClassEntries(table)) }

    init(_ entries: WordClassEntries) {
        forms = HashedSets(entries.forms)
        prefixes = HashedSets(entries.prefixes)
        suffixes = HashedSets(entries.suffixes)
        prefixLengths = entries.prefixLengths.map(Int.init)
        suffixLengths = entries.suffixLengths.map(Int.init)
    }

    /// The numbers of all sets that a word belongs to, rising. `folded` is the word in small letters.
    func sets(ofHash hash: UInt64, folded: [UInt8]) -> [Int32] {
        var result: [Int32] = []
        forms.collect(hash, into: &result)
        folded.withUnsafeBufferPointer { word in
            for length in suffixLengths where length <= word.count {
                suffixes.collect(TokenHash.of(UnsafeBufferPointer(rebasing: word.suffix(length))), into: &result)
            }
            for length in prefixLengths where length <= word.count {
                prefixes.collect(TokenHash.of(UnsafeBufferPointer(rebasing: word.prefix(length))), into: &result)
            }
        }
        guard result.count > 1 else { return result }
        return Array(Set(result)).sorted()
    }
}

/// The numbers of sets by the hash of a form that they hold, in flat memory: thousands of small arrays would take longer
/// to make than a short bill takes to read.
private struct HashedSets: Sendable {
    private struct Slot {
        var key: UInt64 = 0
        var start: Int32 = 0
        var count: Int32 = 0
    }

    private var slots: [Slot]
    private var sets: [Int32]

    init(_ entries: WordClassEntries.Rows) {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
        sets = [Int32](repeating: 0, count: entries.count)
        for hash in entries.hashes {
            let slot = place(of: hash)
            slots[slot].key = hash | 1
            slots[slot].count += 1
        }
        var start: Int32 = 0
        for slot in slots.indices {
            slots[slot].start = start
            start += slots[slot].count
            slots[slot].count = 0
        }
        for (hash, set) in zip(entries.hashes, entries.sets) {
            let slot = place(of: hash)
            sets[Int(slots[slot].start + slots[slot].count)] = set
            slots[slot].count += 1
        }
    }

    /// Adds the sets that hold the form with a hash.
    func collect(_ hash: UInt64, into result: inout [Int32]) {
        let slot = slots[place(of: hash)]
        for index in 0..<Int(slot.count) { result.append(sets[Int(slot.start) + index]) }
    }

    private func place(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 17) & mask
        while slots[slot].key != 0, slots[slot].key != hash | 1 { slot = (slot + 1) & mask }
        return slot
    }
}
