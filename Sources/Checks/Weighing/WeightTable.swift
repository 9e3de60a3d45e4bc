internal import RuleBase

/// The weights of all parts of a model in one table.
///
/// A feature of a sentence is the same for every candidate in it, whatever its part: one look-up tells what it weighs
/// for each. Few features weigh anything, so most look-ups end at an empty place.
///
/// A hundred look-ups a candidate and a hundred candidates a page: the table lies in memory of its own, written once and
/// read without a count of references or a check of bounds (every slot is masked by the size).
final class WeightTable: @unchecked Sendable {
    struct Entry {
        let part: Int32
        let weight: Float
    }

    /// A bit for the first nineteen bits of every key: of a hundred features ninety weigh nothing, and these bits, which
    /// stay in near memory, tell it of nearly all.
    private let marks: UnsafeMutablePointer<UInt64>
    private static let markWords = 1 << 13
    /// An open table: a key at its place or at the next free one; 0 where there is none.
    private let keys: UnsafeMutablePointer<UInt64>
    /// For each place where its entries start and how many there are.
    private let places: UnsafeMutablePointer<(first: Int32, count: Int32)>
    private let entries: [Entry]
    private let mask: Int
    /// The parts by number, and what the model says of each.
    let parts: [CategoryWeights]
    /// For each part the least sum of a finding, as its threshold says.
    let leastSums: [Float]
    private let numbers: [WeighingModel.Part: Int]

    init(_ model: WeighingModel) {
        let sorted = model.parts.sorted { $0.key < $1.key }
        parts = sorted.map(\.value)
        leastSums = parts.map { Float(Scale.logit(probability: $0.threshold)) }
        numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
        // Filled in the order of the parts, so that the entries of a key stand in it too: sorting them all would take
        // longer than a short bill does.
        let count = parts.reduce(0) { $0 + $1.count }
        var size = 16
        while size < count + count / 2 { size *= 2 }
        mask = size - 1
        marks = .allocate(capacity: Self.markWords)
        marks.initialize(repeating: 0, count: Self.markWords)
        keys = .allocate(capacity: size)
        keys.initialize(repeating: 0, count: size)
        places = .allocate(capacity: size)
        places.initialize(repeating: (0, 0), count: size)
        var slots: [Int32] = []
        slots.reserveCapacity(count)
        for part in parts {
            for element in part.entries {
                var slot = Self.start(element.key, mask)
                while keys[slot] != 0, keys[slot] != element.key { slot = (slot + 1) & mask }
                keys[slot] = element.key
                places[slot].count += 1
                slots.append(Int32(slot))
                marks[Int(element.key >> 51)] |= Self.mark(element.key)
            }
        }
        var start: Int32 = 0
        for slot in 0..<size where places[slot].count > 0 {
            places[slot].first = start
            start += places[slot].count
            places[slot].count = 0
        }
        entries = [Entry](unsafeUninitializedCapacity: count) { [parts, places] entries, initialized in
            for (number, part) in parts.enumerated() {
                for element in part.entries {
                    let slot = Int(slots[initialized])
                    entries.initializeElement(
                        at: Int(places[slot].first + places[slot].count),
                        to: Entry(part: Int32(number), weight: element.weight))
                    places[slot].count += 1
                    initialized += 1
                }
            }
        }
    }

    deinit {
        marks.deallocate()
        keys.deallocate()
        places.deallocate()
    }

    /// The number of a part; nil for one that the model does not know.
    func number(of part: WeighingModel.Part) -> Int? { numbers[part] }

    @inline(__always)
    private static func start(_ key: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: key >> 20) & mask }

    @inline(__always)
    private static func mark(_ key: UInt64) -> UInt64 { 1 << (key >> 45 & 63) }

    /// What a feature that ``entries(of:)`` found weighs for one part; 0 when nothing.
    func weight(in found: Range<Int>, part: Int) -> Float {
        for number in found where Int(entries[number].part) == part { return entries[number].weight }
        return 0
    }

    subscript(number: Int) -> Entry { entries[number] }

    /// Where the weights of the feature with a key stand; nil when it weighs nothing.
    @inline(__always)
    func entries(of key: UInt64) -> Range<Int>? {
        marks[Int(truncatingIfNeeded: key >> 51)] & Self.mark(key) != 0 ? lookUp(key) : nil
    }

    private func lookUp(_ key: UInt64) -> Range<Int>? {
        var slot = Self.start(key, mask)
        while keys[slot] != key {
            if keys[slot] == 0 { return nil }
            slot = (slot + 1) & mask
        }
        let place = places[slot]
        return Int(place.first)..<Int(place.first + place.count)
    }

    /// What the feature with a key weighs for one part; 0 when nothing.
    func weight(of key: UInt64, part: Int) -> Float { entries(of: key).map { weight(in: $0, part: part) } ?? 0 }
}
