/// How much of a run of bytes is UTF-8.
struct UTF8Survey {
    /// Well-formed sequences of more than one byte.
    private(set) var sequences = 0
    /// Bytes that belong to no well-formed sequence.
    private(set) var strays = 0

    var isValid: Bool { strays == 0 }
    var isASCII: Bool { sequences == 0 && strays == 0 }

    /// Whether the odd bytes are accidents in a text that is UTF-8 otherwise.
    var isMostlyUTF8: Bool { sequences > 20 * strays }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var at = 0
        while let next = Self.skippingASCII(bytes, from: at) {
            let length = Self.sequenceLength(bytes, at: next)
            if length == 0 { strays += 1 } else { sequences += 1 }
            at = next + max(1, length)
        }
    }

    /// Puts »?« in the place of every stray byte and returns their number.
    static func replaceInvalid(in bytes: inout [UInt8]) -> Int {
        bytes.withUnsafeMutableBufferPointer { bytes in
            var replaced = 0
            var at = 0
            while let next = skippingASCII(UnsafeBufferPointer(bytes), from: at) {
                let length = sequenceLength(UnsafeBufferPointer(bytes), at: next)
                if length == 0 {
                    bytes[next] = UInt8(ascii: "?")
                    replaced += 1
                }
                at = next + max(1, length)
            }
            return replaced
        }
    }

    private static func skippingASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
        var at = start
        while at + 8 <= bytes.count,
            base.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            at += 8
        }
        while at < bytes.count, bytes[at] < 0x80 { at += 1 }
        return at < bytes.count ? at : nil
    }

    /// The length of the well-formed sequence at `at`, 0 when there is none (Unicode, table 3-7).
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
        func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            at + offset < bytes.count && range ~= bytes[at + offset]
        }
        switch bytes[at] {
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }
}
