/// Sixteen bytes that tell how much two wordings share: for each of sixteen orders of all pairs of neighbouring words, a
/// byte of the pair that comes first (min-wise hashing).
///
/// The share of equal bytes estimates the share of word pairs that two texts have in common, give or take an eighth.
public struct WordingSketch: Sendable, Hashable {
    public static let count = 16
    public let bytes: [UInt8]

    /// - Parameter words: words parted by single blanks.
    package init(_ words: [UInt8]) {
        var least = [UInt64](repeating: .max, count: Self.count)
        var previous: UInt64 = 0xCBF2_9CE4_8422_2325
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var pairs = 0
        func take(_ pair: UInt64) {
            var value = pair
            for index in 0..<Self.count {
                value = Self.mixed(value &+ 0x9E37_79B9_7F4A_7C15)
                if value < least[index] { least[index] = value }
            }
        }
        for byte in words + [0x20] {
            guard byte == 0x20 else {
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
                continue
            }
            take(previous &* 31 &+ hash)
            pairs += 1
            previous = hash
            hash = 0xCBF2_9CE4_8422_2325
        }
        bytes = least.map { UInt8(truncatingIfNeeded: $0 >> 20) }
    }

    /// Reads what ``description`` wrote; nil when it is something else.
    public init?(_ text: String) {
        let digits = text.utf8.map { Self.digit($0) }
        guard digits.count == 2 * Self.count, !digits.contains(nil) else { return nil }
        bytes = (0..<Self.count).map { digits[2 * $0]! << 4 | digits[2 * $0 + 1]! }
    }

    /// How much two wordings share, 0 to 1.
    public func similarity(to other: WordingSketch) -> Double {
        var equal = 0
        for index in 0..<Self.count where bytes[index] == other.bytes[index] { equal += 1 }
        return Double(equal) / Double(Self.count)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}

extension WordingSketch: CustomStringConvertible {
    /// Hexadecimal, small letters.
    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
