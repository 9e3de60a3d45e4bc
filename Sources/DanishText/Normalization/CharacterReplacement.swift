/// What normalising does with one character.
enum CharacterReplacement: Equatable {
    /// Copied as it is.
    case keep
    /// Left out: soft hyphens, zero-width characters, control characters, direction marks.
    case drop
    /// White space of any kind.
    case blank
    /// One kind of apostrophe, quotation mark or hyphen.
    case ascii(UInt8)
    /// A ligature, spelt out.
    case letters(String)
    /// Perhaps not in NFC: ICU decides.
    case compose

    init(of scalar: UInt32) {
        switch scalar {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            self = .blank
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0xFE00...0xFE0F, 0xFEFF:
            self = .drop
        // ´ ʼ ʾ ˊ ᾽ ᾿ and the single quotation marks all serve as an apostrophe in published acts.
        case 0xB4, 0x02BC, 0x02BE, 0x02CA, 0x1FBD, 0x1FBF, 0x2018...0x201B: self = .ascii(0x27)
        case 0x201C...0x201F: self = .ascii(0x22)
        case 0x2010, 0x2011: self = .ascii(0x2D)
        case 0xFB00: self = .letters("ff")
        case 0xFB01: self = .letters("fi")
        case 0xFB02: self = .letters("fl")
        case 0xFB03: self = .letters("ffi")
        case 0xFB04: self = .letters("ffl")
        case 0xFB05, 0xFB06: self = .letters("st")
        case 0..<0x0300: self = .keep
        // Symbols that NFC changes: combining marks for symbols, Ω, K, Å and the angle brackets.
        case 0x20D0...0x20FF, 0x2126, 0x212A, 0x212B, 0x2329, 0x232A, 0x2ADC: self = .compose
        case 0x2000...0x2FFF: self = .keep
        default: self = .compose
        }
    }

    /// Whether a character joins the one before it: combining marks, and the vowels of decomposed Hangul.
    static func isCombining(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
        case 0x0483...0x0489, 0x0591...0x05C7, 0x0610...0x061A, 0x064B...0x065F, 0x0653...0x0655: true
        case 0x1160...0x11FF: true
        case 0x3099, 0x309A: true
        default: false
        }
    }
}
