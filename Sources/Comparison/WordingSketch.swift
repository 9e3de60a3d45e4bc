private import CDigest
internal import Findings

/// Sixteen bytes that tell how much two wordings share: for each of sixteen orders of all pairs of neighbouring words, a
/// byte of the pair that comes first (min-wise hashing).
///
/// The share of equal bytes estimates the share of word pairs that two texts have in common, give or take an eighth.
public struct WordingSketch: Sendable, Hashable {
    public static let count = 16
    public let bytes: SIMD16<UInt8>

    /// - Parameter pairs: a number for each pair of words, well scattered.
    init(pairs: [UInt64]) {
        bytes = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.count) { least in
            jura_least_of_orders(pairs, pairs.count, least.baseAddress)
            var bytes = SIMD16<UInt8>()
            for index in 0..<Self.count { bytes[index] = UInt8(truncatingIfNeeded: least[index] >> 20) }
            return bytes
        }
    }

    /// Reads what ``description`` wrote; nil when it is something else.
    public init?(_ text: String) {
        let digits = text.utf8.map { Self.digit($0) }
        guard digits.count == 2 * Self.count, !digits.contains(nil) else { return nil }
        var bytes = SIMD16<UInt8>()
        for index in 0..<Self.count { bytes[index] = digits[2 * index]! << 4 | digits[2 * index + 1]! }
        self.bytes = bytes
    }

    /// How much two wordings share, 0 to 1.
    public func similarity(to other: WordingSketch) -> Double {
        var equal = 0
        for index in 0..<Self.count where bytes[index] == other.bytes[index] { equal += 1 }
        return Double(equal) / Double(Self.count)
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
        withUnsafeBytes(of: bytes) { Hexadecimal.string(of: $0) }
    }
}
