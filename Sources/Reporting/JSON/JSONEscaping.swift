/// What JSON does not allow between quotes.
enum JSONEscaping {
    /// Adds a text with its quotes, backslashes and control characters escaped.
    ///
    /// Eight bytes at a time are copied as they are looked at; nearly all text needs no escape.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
        guard let start = text.baseAddress else { return }
        var at = 0
        while at < text.count {
            let room = output.reserve(text.count - at + 8)
            let copied = copyPlain(start + at, text.count - at, to: room)
            output.advance(by: copied)
            at += copied
            guard at < text.count else { return }
            appendEscaped(start[at], to: &output)
            at += 1
        }
    }

    /// Copies up to the first byte that must be escaped and returns how many bytes that were. There is room for eight
    /// bytes more than there is text.
    private static func copyPlain(
        _ text: UnsafePointer<UInt8>, _ count: Int, to room: UnsafeMutablePointer<UInt8>
    ) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        var at = 0
        while at + 8 <= count {
            let word = UnsafeRawPointer(text).loadUnaligned(fromByteOffset: at, as: UInt64.self)
            UnsafeMutableRawPointer(room).storeBytes(of: word, toByteOffset: at, as: UInt64.self)
            let quote = word ^ (ones &* 0x22)
            let backslash = word ^ (ones &* 0x5C)
            // The top bit of each byte that is below 0x20, or zero in one of the differences.
            let odd =
                (word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
            // The lowest of the bits is always right; those above it may come from a borrow.
            if odd & tops != 0 { return at + (odd & tops).trailingZeroBitCount / 8 }
            at += 8
        }
        while at < count, text[at] >= 0x20, text[at] != 0x22, text[at] != 0x5C {
            room[at] = text[at]
            at += 1
        }
        return at
    }

    private static func appendEscaped(_ byte: UInt8, to output: inout ByteBuffer) {
        output.append(0x5C)
        switch byte {
        case 0x22, 0x5C: output.append(byte)
        case 0x0A: output.append(0x6E)
        case 0x0D: output.append(0x72)
        case 0x09: output.append(0x74)
        default:
            for digit in [0x75, 0x30, 0x30] as [UInt8] { output.append(digit) }
            output.append(0x30 + byte >> 4)
            let low = byte & 0x0F
            output.append(low < 10 ? 0x30 + low : 0x57 + low)
        }
    }
}
