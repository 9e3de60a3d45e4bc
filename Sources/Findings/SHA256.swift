private import CDigest

/// SHA-256, for digests of inputs and rule bases and for fingerprints.
///
/// Our own few lines of C stand behind it, because a cryptography package would multiply the size of the binary; the
/// tests check them against the standard's vectors.
public enum SHA256 {
    /// The digest in hexadecimal, small letters.
    public static func hexDigest(of bytes: [UInt8]) -> String {
        bytes.withUnsafeBufferPointer { hexDigest(of: $0, bytes: 32) }
    }

    /// The first `bytes` bytes of the digest in hexadecimal, small letters.
    package static func hexDigest(of input: UnsafeBufferPointer<UInt8>, bytes: Int) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
            jura_sha256(input.baseAddress, input.count, digest.baseAddress)
            return Hexadecimal.string(of: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(digest)[..<bytes]))
        }
    }

    /// The first half of a digest, to be compared or written.
    package struct Start: Hashable, Sendable {
        let words: SIMD2<UInt64>

        /// Its first eight bytes.
        package var first: UInt64 { words.x }

        /// Its first bytes in hexadecimal, small letters.
        package func hex(bytes: Int) -> String {
            withUnsafeBytes(of: words) { Hexadecimal.string(of: UnsafeRawBufferPointer(rebasing: $0[..<bytes])) }
        }
    }

    /// The first half of the digest.
    package static func start(of input: UnsafeBufferPointer<UInt8>) -> Start {
        withUnsafeTemporaryAllocation(byteCount: 32, alignment: 16) { digest in
            jura_sha256(input.baseAddress, input.count, digest.baseAddress?.assumingMemoryBound(to: UInt8.self))
            return Start(words: digest.loadUnaligned(as: SIMD2<UInt64>.self))
        }
    }
}
