/// What single characters of a UTF-8 text are, asked at a byte offset.
///
/// All questions look at most four bytes ahead and never read beyond `end`; bytes that are not UTF-8 are letters of no
/// kind, one byte long.
enum Glyph {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// The length of the blank at `i`, 0 when there is none. Counts spaces of every width, tabs and zero-width marks,
    /// not the soft hyphen: at the end of a line it divides a word.
    static func blank(_ bytes: Bytes, _ i: Int, _ end: Int) -> Int {
        guard i < end else { return 0 }
        switch bytes[i] {
        case 0x20, 0x09, 0x00...0x08, 0x0E...0x1F, 0x7F: return 1
        case 0xC2: return i + 1 < end && bytes[i + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard i + 2 < end else { return 0 }
            switch (bytes[i + 1], bytes[i + 2]) {
            case (0x80, 0x80...0x8F), (0x80, 0xAF), (0x81, 0x9F), (0x81, 0xA0): return 3
            default: return 0
            }
        case 0xE3: return i + 2 < end && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x80 ? 3 : 0
        case 0xEF: return i + 2 < end && bytes[i + 1] == 0xBB && bytes[i + 2] == 0xBF ? 3 : 0
        default: return 0
        }
    }

    /// The length of the soft hyphen at `i`, 0 when there is none.
    static func softHyphen(_ bytes: Bytes, _ i: Int, _ end: Int) -> Int {
        i + 1 < end && bytes[i] == 0xC2 && bytes[i + 1] == 0xAD ? 2 : 0
    }

    /// The length of the line end at `i`, CRLF as one, 0 when there is none.
    static func lineEnd(_ bytes: Bytes, _ i: Int, _ end: Int) -> Int {
        guard i < end else { return 0 }
        switch bytes[i] {
        case 0x0A, 0x0B, 0x0C: return 1
        case 0x0D: return i + 1 < end && bytes[i + 1] == 0x0A ? 2 : 1
        case 0xC2: return i + 1 < end && bytes[i + 1] == 0x85 ? 2 : 0
        case 0xE2:
            let isSeparator = i + 2 < end && bytes[i + 1] == 0x80 && (bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9)
            return isSeparator ? 3 : 0
        default: return 0
        }
    }

    /// The length of the hyphen or dash at `i` (-, ‐, ‑, –, —), 0 when there is none.
    static func dash(_ bytes: Bytes, _ i: Int, _ end: Int) -> Int {
        guard i < end else { return 0 }
        if bytes[i] == 0x2D { return 1 }
        guard i + 2 < end, bytes[i] == 0xE2, bytes[i + 1] == 0x80, 0x90...0x94 ~= bytes[i + 2] else { return 0 }
        return 3
    }

    /// The length of the small letter at `i`, 0 when there is none.
    static func smallLetter(_ bytes: Bytes, _ i: Int, _ end: Int) -> Int {
        guard i < end else { return 0 }
        if 0x61...0x7A ~= bytes[i] { return 1 }
        guard bytes[i] == 0xC3, i + 1 < end else { return 0 }
        return 0x9F...0xBF ~= bytes[i + 1] && bytes[i + 1] != 0xB7 ? 2 : 0
    }

    /// The length of the capital letter at `i`, 0 when there is none.
    static func capitalLetter(_ bytes: Bytes, _ i: Int, _ end: Int) -> Int {
        guard i < end else { return 0 }
        if 0x41...0x5A ~= bytes[i] { return 1 }
        guard bytes[i] == 0xC3, i + 1 < end else { return 0 }
        return 0x80...0x9E ~= bytes[i + 1] && bytes[i + 1] != 0x97 ? 2 : 0
    }

    static func letter(_ bytes: Bytes, _ i: Int, _ end: Int) -> Int {
        let small = smallLetter(bytes, i, end)
        return small > 0 ? small : capitalLetter(bytes, i, end)
    }

    static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

    /// Whether a sentence or a provision can begin at `i`: a capital, a digit, §, a bracket or a quotation mark.
    static func opensText(_ bytes: Bytes, _ i: Int, _ end: Int) -> Bool {
        guard i < end else { return false }
        if capitalLetter(bytes, i, end) > 0 || isDigit(bytes[i]) || bytes[i] == 0x28 || bytes[i] == 0x22 { return true }
        if bytes[i] == 0xC2, i + 1 < end { return bytes[i + 1] == 0xA7 || bytes[i + 1] == 0xBB }
        return bytes[i] == 0xE2 && i + 2 < end && bytes[i + 1] == 0x80 && 0x9C...0x9E ~= bytes[i + 2]
    }
}
