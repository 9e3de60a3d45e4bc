/// Bytes as digests and sketches are written: two digits each, small letters.
package enum Hexadecimal {
    package static func string(of bytes: UnsafeRawBufferPointer) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { text in
            for (index, byte) in bytes.enumerated() {
                text[index * 2] = digit(byte >> 4)
                text[index * 2 + 1] = digit(byte & 15)
            }
            return bytes.count * 2
        }
    }

    /// A number of sixteen digits, the highest first.
    package static func string(of value: UInt64) -> String {
        withUnsafeBytes(of: value.bigEndian) { string(of: $0) }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
