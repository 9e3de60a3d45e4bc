#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Fixed phrases looked for in UTF-8 bytes, without making strings.
extension UnsafeBufferPointer<UInt8> {
    /// Where the phrase first stands.
    func offset(of phrase: StaticString) -> Int? {
        let length = phrase.utf8CodeUnitCount
        guard let baseAddress, count >= length, length > 0 else { return nil }
        let anchor = Self.rarestByte(in: phrase)
        let byte = Int32(phrase.utf8Start[anchor])
        // The anchor can stand no earlier than its place in the phrase, and no later than leaves room for the rest.
        var at = anchor
        let end = count - length + anchor + 1
        while at < end, let found = memchr(baseAddress + at, byte, end - at) {
            let position = UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
            if memcmp(baseAddress + (position - anchor), phrase.utf8Start, length) == 0 { return position - anchor }
            at = position + 1
        }
        return nil
    }

    func contains(_ phrase: StaticString) -> Bool {
        offset(of: phrase) != nil
    }

    func starts(withPhrase phrase: StaticString) -> Bool {
        guard let baseAddress, count >= phrase.utf8CodeUnitCount else { return false }
        return memcmp(baseAddress, phrase.utf8Start, phrase.utf8CodeUnitCount) == 0
    }

    /// Where the byte first stands at or after `start`.
    func offset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard let baseAddress, start < count,
            let found = memchr(baseAddress + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
    }

    /// The byte to look for first: the end of a letter outside ASCII, a capital or a mark before a small letter.
    private static func rarestByte(in phrase: StaticString) -> Int {
        var best = 0
        var rank = 0
        for index in 0..<phrase.utf8CodeUnitCount {
            let byte = phrase.utf8Start[index]
            let isSmallLetter = byte | 0x20 == byte && byte &- 0x61 < 26
            let value = 0x80...0xBF ~= byte ? 3 : isSmallLetter ? 1 : byte == 0x20 ? 0 : 2
            if value > rank { (best, rank) = (index, value) }
        }
        return best
    }
}
