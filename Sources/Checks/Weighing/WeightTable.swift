internal import RuleBase

/// The weights of all parts of a model in one table, by the key of the feature mixed with its part. Few features weigh
/// anything, so most look-ups end at the first bit.
final class WeightTable: Sendable {
    /// For each key the bits of the weight.
    private let weights: KeyTable
    /// How many parts there are.
    let partCount: Int
    /// For each part the least sum of a finding, as its threshold says.
    let leastSums: [Float]
    private let numbers: [WeighingModel.Part: Int]

    init(_ model: WeighingModel) {
        let parts = model.parts.sorted { $0.key < $1.key }
        partCount = parts.count
        leastSums = parts.map { Float(Scale.logit(probability: $0.value.threshold)) }
        numbers = Dictionary(uniqueKeysWithValues: parts.enumerated().map { ($1.key, $0) })
        var elements: [(key: UInt64, value: UInt32)] = []
        elements.reserveCapacity(model.count)
        for (part, weights) in parts.map(\.value).enumerated() {
            for (key, weight) in weights.entries { elements.append((Self.key(key, part: part), weight.bitPattern)) }
        }
        weights = KeyTable(elements)
    }

    /// The number of a part; nil for one that the model does not know.
    func number(of part: WeighingModel.Part) -> Int? { numbers[part] }

    /// What the feature with a key weighs for one part; 0 when nothing.
    @inline(__always)
    func weight(of key: UInt64, part: Int) -> Float {
        weights[Self.key(key, part: part)].map(Float.init(bitPattern:)) ?? 0
    }

    /// The parts in which the beginning of a word weighs anything by itself, wherever it stands, as bits. A model has
    /// two parts a category, fewer than the bits.
    func partsOfStem(_ stem: UInt64) -> UInt32 {
        guard stem != 0 else { return 0 }
        var parts: UInt32 = 0
        for template in [FeatureTemplate.sentence, .leadIn, .left, .right] {
            let key = template.key(stem, 0)
            for part in 0..<partCount where weight(of: key, part: part) != 0 { parts |= 1 << UInt32(part) }
        }
        return parts
    }

    /// The key of a feature for one part.
    @inline(__always)
    private static func key(_ key: UInt64, part: Int) -> UInt64 { key ^ UInt64(part + 1) &* 0x9E37_79B9_7F4A_7C15 }
}
