/// The number of a label, with its letter: 12, 12 a, 7 Æ.
struct LabelNumber: Equatable {
    var number: Int
    /// 0 without a letter, 1 for a, 2 for b … 29 for å, 30 and on for doubled letters.
    var letter = 0

    /// Whether `other` can be the next label after this one without a gap: 12 a, 12 b or 13 after 12 or 12 a.
    func isFollowed(by other: LabelNumber) -> Bool {
        if other.number == number { return other.letter > letter && other.letter <= letter + 3 }
        return other.number == number + 1
    }

    /// Whether this label stands before `other` in the order of an act.
    func precedes(_ other: LabelNumber) -> Bool {
        (number, letter) < (other.number, other.letter)
    }
}

/// The alphabet of labels: a–z, æ, ø, å, and the same doubled.
enum LabelLetter {
    /// The rank of the letter at `i` and its length; nil when no letter stands there.
    static func rank(_ bytes: Glyph.Bytes, _ i: Int, _ end: Int) -> (rank: Int, length: Int)? {
        let length = Glyph.letter(bytes, i, end)
        if length == 1 { return (Int(bytes[i] | 0x20) - 0x60, 1) }
        guard length == 2 else { return nil }
        switch bytes[i + 1] | 0x20 {
        case 0xA6: return (27, 2)
        case 0xB8: return (28, 2)
        case 0xA5: return (29, 2)
        default: return nil
        }
    }

    /// The value of a roman number in small or capital letters, nil when it is not one.
    static func roman(_ bytes: Glyph.Bytes, _ range: Range<Int>) -> Int? {
        guard !range.isEmpty, range.count <= 7 else { return nil }
        var total = 0
        var previous = 0
        for i in range.reversed() {
            let value: Int
            switch bytes[i] | 0x20 {
            case 0x69: value = 1
            case 0x76: value = 5
            case 0x78: value = 10
            case 0x6C: value = 50
            default: return nil
            }
            total += value < previous ? -value : value
            previous = max(previous, value)
        }
        return total
    }
}
