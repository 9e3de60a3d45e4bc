/// Reading single characters from UTF-8 bytes.
enum UTF8Reading {
    /// The character at `at` and its length in bytes; U+FFFD and 1 where the bytes are not UTF-8.
    static func scalar(
        in bytes: UnsafeBufferPointer<UInt8>, at: Int, end: Int
    ) -> (scalar: UInt32, length: Int) {
        let lead = bytes[at]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length = lead >= 0xF0 ? 4 : (lead >= 0xE0 ? 3 : 2)
        guard lead >= 0xC2, lead < 0xF5, at + length <= end else { return (0xFFFD, 1) }
        var scalar = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for index in (at + 1)..<(at + length) {
            guard bytes[index] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
        }
        return (scalar, length)
    }
}
