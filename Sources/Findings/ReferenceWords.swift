/// The words that stand beside the numbers of a cross-reference, and those that make a number something else.
enum ReferenceWords {
    struct Traits: OptionSet {
        let rawValue: UInt8
        /// What a label follows: `stk. 2`.
        static let unit = Traits(rawValue: 1)
        /// A unit whose label may be letters: `litra a`.
        static let lettered = Traits(rawValue: 2)
        /// What numbered sentences are called: `2. pkt.`
        static let sentence = Traits(rawValue: 4)
        /// What goes on with a list of labels.
        static let joint = Traits(rawValue: 8)
        /// A number before it is an amount, not a label.
        static let measure = Traits(rawValue: 16)
        static let month = Traits(rawValue: 32)
        static let see = Traits(rawValue: 64)
        static let of = Traits(rawValue: 128)
    }

    private static let words: [(Traits, String)] = [
        (.unit, "stk nr litra kapitel kap afsnit bilag"), (.lettered, "litra bilag afsnit"),
        (.sentence, "pkt punktum"), (.joint, "og eller til samt"),
        (
            .measure,
            """
            dag dage dages uge uger ugers måned måneder måneders år års time timer timers kr kroner øre pct procent \
            arbejdsdage hverdage minutter mio mia point m km kg ton personer medlemmer gange
            """
        ),
        (
            .month, "januar februar marts april maj juni juli august september oktober november december"
        ),
        (.see, "jf"), (.of, "af"),
    ]

    /// A word of at most twelve bytes, packed.
    fileprivate struct Slot {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var traits: Traits = []
    }

    private static let longest = 12
    private static let size = 512

    private static let slots: [Slot] = {
        var slots = [Slot](repeating: Slot(), count: size)
        for (trait, list) in words {
            for word in list.split(separator: " ") {
                var bytes = Array(word.utf8)
                let count = bytes.count
                bytes += [UInt8](repeating: 0, count: 16)
                let (low, high) = bytes.withUnsafeBytes { packed($0, 0, count) }
                var slot = place(low, high)
                while slots[slot].low != 0, slots[slot].low != low || slots[slot].high != high {
                    slot = (slot + 1) & (size - 1)
                }
                slots[slot] = Slot(low: low, high: high, traits: slots[slot].traits.union(trait))
            }
        }
        return slots
    }()

    /// A bit for each first letter and length that a word of the table has: most words of a text are told by it.
    private static let shapes: [UInt16] = {
        var shapes = [UInt16](repeating: 0, count: 32)
        for (_, list) in words {
            for word in list.split(separator: " ") {
                guard let first = word.utf8.first else { continue }
                shapes[Int(first & 31)] |= 1 << UInt16(word.utf8.count)
            }
        }
        return shapes
    }()

    /// Lends the table of all words.
    static func withTable(_ body: (Table) -> Void) {
        slots.withUnsafeBufferPointer { slots in
            shapes.withUnsafeBufferPointer { body(Table(slots: slots, shapes: $0)) }
        }
    }

    /// What the words mean, for as long as it is lent.
    struct Table {
        fileprivate let slots: UnsafeBufferPointer<Slot>
        fileprivate let shapes: UnsafeBufferPointer<UInt16>

        /// The traits of a word of small letters. Sixteen bytes from its start on may be read.
        @inline(__always)
        func traits(of letters: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Traits {
            guard range.count <= longest, shapes[Int(letters[range.lowerBound] & 31)] & 1 << UInt16(range.count) != 0
            else { return [] }
            let (low, high) = packed(UnsafeRawBufferPointer(letters), range.lowerBound, range.count)
            var slot = place(low, high)
            while slots[slot].low != 0 {
                if slots[slot].low == low, slots[slot].high == high { return slots[slot].traits }
                slot = (slot + 1) & (size - 1)
            }
            return []
        }
    }

    @inline(__always)
    private static func packed(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> (UInt64, UInt64) {
        let low = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        let high = bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self)
        // A shift by 64 or more gives 0, one by less than 0 none.
        return (low & ~(.max << UInt64(count * 8)), high & ~(.max << UInt64(max(0, count * 8 - 64))))
    }

    @inline(__always)
    private static func place(_ low: UInt64, _ high: UInt64) -> Int {
        Int(truncatingIfNeeded: ((low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 55)
    }
}
