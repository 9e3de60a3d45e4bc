internal import Findings

/// Sixteen bytes that tell how much two wordings share: for each of sixteen orders of all pairs of neighbouring words, a
/// byte of the pair that comes first (min-wise hashing).
///
/// The share of equal bytes estimates the share of word pairs that two texts have in common, give or take an eighth.
public struct WordingSketch: Sendable, Hashable {
    public static let count = 16
    public let bytes: [UInt8]

    /// - Parameter words: words parted by single blanks.
    package init(_ words: [UInt8]) {
        bytes = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.count) { least in
            least.initialize(repeating: .max)
            let start: UInt64 = 0xCBF2_9CE4_8422_2325
            var previous = start
            var hash = start
            for byte in words {
                guard byte == 0x20 else {
                    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
                    continue
                }
                Self.take(previous &* 31 &+ hash, least)
                (previous, hash) = (hash, start)
            }
            Self.take(previous &* 31 &+ hash, least)
            return least.map { UInt8(truncatingIfNeeded: $0 >> 20) }
        }
    }

    /// Keeps the least value of a pair of words in each of the orders.
    @inline(__always)
    private static func take(_ pair: UInt64, _ least: UnsafeMutableBufferPointer<UInt64>) {
        // Each order starts from the pair itself, not from the order before it: sixteen short chains run side by side.
        var seed = pair
        for index in 0..<count {
            seed &+= 0x9E37_79B9_7F4A_7C15
            least[index] = min(least[index], mixed(seed))
        }
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
        bytes.withUnsafeBytes { Hexadecimal.string(of: $0) }
    }
}
