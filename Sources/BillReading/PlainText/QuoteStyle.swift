/// The quotation marks that a text sets new wording in.
enum QuoteStyle {
    /// »…«
    case guillemets
    /// "…", ”…”, “…”: which way a mark points is told by the blanks beside it.
    case typewriter

    init(_ bytes: Glyph.Bytes) {
        var i = 0
        self = .typewriter
        while i + 1 < bytes.count {
            if bytes[i] == 0xC2, bytes[i + 1] == 0xBB {
                self = .guillemets
                return
            }
            i += 1
        }
    }

    enum Mark { case opening, closing }

    /// The mark at `i` with its length, nil when there is none.
    func mark(_ bytes: Glyph.Bytes, _ i: Int, in line: Range<Int>) -> (mark: Mark, length: Int)? {
        switch self {
        case .guillemets:
            guard bytes[i] == 0xC2, i + 1 < line.upperBound else { return nil }
            if bytes[i + 1] == 0xBB { return (.opening, 2) }
            return bytes[i + 1] == 0xAB ? (.closing, 2) : nil
        case .typewriter:
            var length = 0
            if bytes[i] == 0x22 {
                length = 1
            } else if bytes[i] == 0xE2, i + 2 < line.upperBound, bytes[i + 1] == 0x80, 0x9C...0x9E ~= bytes[i + 2] {
                length = 3
            }
            guard length > 0 else { return nil }
            let after = i + length
            let opensWord = after < line.upperBound && Glyph.blank(bytes, after, line.upperBound) == 0
            let startsWord =
                i == line.lowerBound || bytes[i - 1] == 0x20 || bytes[i - 1] == 0x28 || bytes[i - 1] == 0xA0
            return (opensWord && startsWord ? .opening : .closing, length)
        }
    }

    /// Whether a line begins with an opening mark; its length then.
    func openingLength(_ bytes: Glyph.Bytes, _ line: Range<Int>) -> Int {
        guard !line.isEmpty, let (mark, length) = mark(bytes, line.lowerBound, in: line), mark == .opening else {
            return 0
        }
        return length
    }
}

/// New text in quotation marks that the parser is inside of.
struct OpenQuote {
    var depth = 1
    /// How many units were open when it began.
    var base: Int
}
