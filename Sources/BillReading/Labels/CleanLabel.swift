/// The bytes of a label with blanks, dashes and invisible characters made uniform.
///
/// Non-breaking and other wide spaces become spaces, runs of blanks one space, the ends are trimmed; soft hyphens and
/// joiners vanish; every dash becomes »-«.
struct CleanLabel {
    private(set) var bytes: [UInt8] = []

    init(_ source: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(source.count)
        var at = 0
        while at < source.count {
            let byte = source[at]
            if byte < 0x80 {
                append(byte)
                at += 1
            } else {
                at += appendWide(source, at)
            }
        }
        while bytes.last == 0x20 { bytes.removeLast() }
    }

    init(_ text: String) {
        var text = text
        self = text.withUTF8 { CleanLabel($0) }
    }

    /// Whether nothing of a text would be left.
    static func isBlank(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
        // A letter or a mark among the first bytes decides it for nearly all text.
        guard let first = source.first(where: { $0 > 0x20 }) else { return true }
        return first >= 0x80 && CleanLabel(source).isEmpty
    }

    var isEmpty: Bool { bytes.isEmpty }
    var text: String { String(decoding: bytes, as: UTF8.self) }

    private mutating func append(_ byte: UInt8) {
        if byte > 0x20 {
            bytes.append(byte)
        } else if let last = bytes.last, last != 0x20 {
            bytes.append(0x20)
        }
    }

    /// Takes the character of several bytes at `at` and returns its length.
    private mutating func appendWide(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        let byte = source[at]
        let second = at + 1 < source.count ? source[at + 1] : 0
        let third = at + 2 < source.count ? source[at + 2] : 0
        switch (byte, second, third) {
        case (0xC2, 0xA0, _): append(0x20)
        case (0xC2, 0xAD, _): break
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): break
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): append(0x20)
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): append(UInt8(ascii: "-"))
        default:
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            bytes.append(contentsOf: source[at..<min(source.count, at + length)])
            return length
        }
        return byte >= 0xE0 ? 3 : 2
    }
}
