/// The 64-bit hash of a token folded to small letters.
///
/// Folding covers A–Z and the capitals of Latin-1, so all of Danish; other letters count as they are. The same
/// folded bytes give the same hash in every run and on every machine. Two words may share a hash: whoever takes an
/// equal hash for an equal word must compare the bytes.
package enum TokenHash {
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let seed: UInt64 = 0xD6E8_FEB8_6659_FD93

    /// The hash of one word in NFC, as it stands in a token: without an abbreviation's last stop.
    package static func hash(_ word: String) -> UInt64 {
        var word = word
        return word.withUTF8 { of($0) }
    }

    /// The hash of the bytes of one token.
    package static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return seed }
        return of(start, count: bytes.count, readable: bytes.count)
    }

    /// The hash of `count` bytes (one at least), of which `readable` (not fewer) may be read.
    @inline(__always)
    static func of(_ start: UnsafePointer<UInt8>, count: Int, readable: Int) -> UInt64 {
        guard count <= 8 else { return ofLongWord(start, count: count, readable: readable) }
        var afterC3: UInt64 = 0
        let chunk =
            eightBytes(start, readable: readable) & (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- count &* 8))
        return mixed(seed(count), folded(chunk, &afterC3))
    }

    @inline(__always)
    private static func seed(_ count: Int) -> UInt64 {
        seed ^ (UInt64(truncatingIfNeeded: count) &* multiplier)
    }

    private static func ofLongWord(_ start: UnsafePointer<UInt8>, count: Int, readable: Int) -> UInt64 {
        var hash = seed(count)
        var afterC3: UInt64 = 0
        var at = 0
        while at < count {
            let taken = min(8, count &- at)
            let chunk = eightBytes(start + at, readable: readable &- at)
            hash = mixed(hash, folded(chunk & (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- taken &* 8)), &afterC3))
            at &+= 8
        }
        return hash
    }

    /// Eight bytes as one little-endian number, zeros where there are fewer.
    @inline(__always)
    private static func eightBytes(_ start: UnsafePointer<UInt8>, readable: Int) -> UInt64 {
        if readable >= 8 {
            return UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
        }
        var chunk: UInt64 = 0
        for index in 0..<max(0, readable) { chunk |= UInt64(start[index]) << UInt64(index * 8) }
        return chunk
    }

    /// Eight bytes with capitals turned into small letters, all at once. `afterC3` carries over whether the last byte
    /// was C3, the first byte of the Latin-1 letters.
    @inline(__always)
    private static func folded(_ chunk: UInt64, _ afterC3: inout UInt64) -> UInt64 {
        let high: UInt64 = 0x8080_8080_8080_8080
        let low = ~high
        let sevenBits = chunk & low
        let atLeastA = sevenBits &+ 0x3F3F_3F3F_3F3F_3F3F
        let aboveZ = sevenBits &+ 0x2525_2525_2525_2525
        var capitals = ~chunk & (atLeastA ^ aboveZ) & high
        if (chunk & high) | afterC3 != 0 {
            let isC3 = zeroBytes(chunk ^ 0xC3C3_C3C3_C3C3_C3C3)
            let isTimes = zeroBytes(chunk ^ 0x9797_9797_9797_9797)
            let upTo9E = chunk & ~(sevenBits &+ 0x6161_6161_6161_6161) & high
            capitals |= upTo9E & ~isTimes & (isC3 << 8 | afterC3)
            afterC3 = isC3 >> 56
        }
        return chunk | capitals >> 2
    }

    /// The high bit of each byte that is zero.
    @inline(__always)
    private static func zeroBytes(_ value: UInt64) -> UInt64 {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        return ~(((value & low) &+ low) | value | low)
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ chunk: UInt64) -> UInt64 {
        let product = (hash ^ chunk).multipliedFullWidth(by: multiplier)
        return product.high ^ product.low
    }
}
