/// A word of 32 bits for each of many keys of 64 bits; most keys that are asked for are not in it (where most are,
/// `HashTable` does).
///
/// A hundred look-ups a candidate and a hundred candidates a page: the table lies in memory of its own, written once and
/// read without a count of references or a check of bounds (every slot is masked by the size), and a slot holds key and
/// value in eight bytes, so that a look-up touches one line of the cache. Of a key the table keeps its place and 32 other
/// bits: one in four thousand million keys that are not in it would be taken for another.
final class KeyTable: @unchecked Sendable {
    private struct Slot {
        /// Bits of the key; 0 for a free slot.
        var check: UInt32
        var value: UInt32
    }

    /// A bit for nineteen bits of every key: of a hundred features ninety weigh nothing, and these bits, which stay in
    /// near memory, tell it of nearly all.
    private let marks: UnsafeMutablePointer<UInt64>
    private static let markWords = 1 << 13
    /// An open table: a key at its place or at the next free one.
    private let slots: UnsafeMutablePointer<Slot>
    private let mask: Int

    /// - Parameter elements: keys, each once, with their values. Keys are hashes: any of their bits tells them apart.
    init(_ elements: [(key: UInt64, value: UInt32)]) {
        var size = 16
        while size < elements.count * 2 { size *= 2 }
        mask = size - 1
        marks = .allocate(capacity: Self.markWords)
        marks.initialize(repeating: 0, count: Self.markWords)
        slots = .allocate(capacity: size)
        slots.initialize(repeating: Slot(check: 0, value: 0), count: size)
        for (key, value) in elements {
            var slot = Self.start(key) & mask
            while slots[slot].check != 0 { slot = (slot + 1) & mask }
            slots[slot] = Slot(check: Self.check(key), value: value)
            marks[Self.markWord(key)] |= Self.mark(key)
        }
    }

    deinit {
        marks.deallocate()
        slots.deallocate()
    }

    /// The value of a key; nil when it is not in the table.
    @inline(__always)
    subscript(key: UInt64) -> UInt32? {
        marks[Self.markWord(key)] & Self.mark(key) != 0 ? lookUp(key) : nil
    }

    private func lookUp(_ key: UInt64) -> UInt32? {
        let check = Self.check(key)
        var slot = Self.start(key) & mask
        while slots[slot].check != check {
            if slots[slot].check == 0 { return nil }
            slot = (slot + 1) & mask
        }
        return slots[slot].value
    }

    @inline(__always)
    private static func start(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 1) }

    @inline(__always)
    private static func check(_ key: UInt64) -> UInt32 { max(1, UInt32(truncatingIfNeeded: key >> 32)) }

    @inline(__always)
    private static func markWord(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 51) }

    @inline(__always)
    private static func mark(_ key: UInt64) -> UInt64 { 1 << (key >> 45 & 63) }
}
