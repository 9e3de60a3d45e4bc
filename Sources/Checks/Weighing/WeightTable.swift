internal import RuleBase

/// The weights of all parts of a model, to be asked in two ways.
///
/// A feature of a sentence is the same for every candidate in it, whatever its part: one look-up tells what it weighs
/// for each. A candidate's own features are asked for its part alone. Few features weigh anything, so most look-ups end
/// at the first bit.
final class WeightTable: Sendable {
    struct Entry {
        let part: Int32
        let weight: Float
    }

    /// For the key of a feature, mixed with its part, the bits of its weight.
    private let own: KeyTable
    /// For the key of a feature where its entries start and how many there are.
    private let shared: KeyTable
    /// Feature by feature what it weighs for each part.
    private let entries: [Entry]
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
        let flat = parts.enumerated()
            .flatMap { part, weights in
                weights.entries.map { (key: $0.key, entry: Entry(part: Int32(part), weight: $0.weight)) }
            }
            .sorted { ($0.key, $0.entry.part) < ($1.key, $1.entry.part) }
        entries = flat.map(\.entry)
        own = KeyTable(flat.map { (Self.key($0.key, part: Int($0.entry.part)), $0.entry.weight.bitPattern) })
        var ranges: [(key: UInt64, value: UInt32)] = []
        for (number, element) in flat.enumerated() {
            if ranges.last?.key == element.key {
                ranges[ranges.count - 1].value += 1
            } else {
                ranges.append((element.key, UInt32(number) << Self.countBits | 1))
            }
        }
        shared = KeyTable(ranges)
    }

    /// Bits that hold how many entries a feature has: one for each part at most.
    private static let countBits: UInt32 = 8

    /// The number of a part; nil for one that the model does not know.
    func number(of part: WeighingModel.Part) -> Int? { numbers[part] }

    /// Where the weights of the feature with a key stand; nil when it weighs nothing.
    @inline(__always)
    func entries(of key: UInt64) -> Range<Int>? {
        guard let range = shared[key] else { return nil }
        let first = Int(range >> Self.countBits)
        return first..<first + Int(range & (1 << Self.countBits - 1))
    }

    subscript(number: Int) -> Entry { entries[number] }

    /// What a feature that ``entries(of:)`` found weighs for one part; 0 when nothing.
    func weight(in found: Range<Int>, part: Int) -> Float {
        for number in found where Int(entries[number].part) == part { return entries[number].weight }
        return 0
    }

    /// What the feature with a key weighs for one part; 0 when nothing.
    @inline(__always)
    func weight(of key: UInt64, part: Int) -> Float {
        own[Self.key(key, part: part)].map(Float.init(bitPattern:)) ?? 0
    }

    /// The key of a feature for one part.
    @inline(__always)
    private static func key(_ key: UInt64, part: Int) -> UInt64 { key ^ UInt64(part + 1) &* 0x9E37_79B9_7F4A_7C15 }
}
