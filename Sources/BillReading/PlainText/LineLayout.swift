/// How the lines of a text hang together: whether it is wrapped, at what width, and which lines go on from which.
struct LineLayout {
    /// How a line stands to the line before it.
    enum Relation {
        /// It goes on in the same paragraph.
        case joined
        /// It begins a paragraph of its own.
        case fresh
    }

    let bytes: Glyph.Bytes
    /// The width at which lines are wrapped, nil when every line is a paragraph.
    let wrapWidth: Int?

    init(bytes: Glyph.Bytes, lines: inout [PlainLine]) {
        self.bytes = bytes
        wrapWidth = Self.wrapWidth(bytes, &lines)
    }

    /// Whether `next` goes on in the paragraph of `previous`.
    func relation(_ previous: PlainLine, _ next: PlainLine) -> Relation {
        guard let wrapWidth else {
            // Only a page break can cut a paragraph in a text that is not wrapped.
            return next.followsPageBreak && goesOn(previous, next) ? .joined : .fresh
        }
        if next.followsPageBreak {
            if goesOn(previous, next) { return .joined }
        } else if next.blanksBefore > 0 {
            return .fresh
        }
        if LineEnd.dividesWord(bytes, previous.range), LineEnd.startsSmall(bytes, next.range) { return .joined }
        let needed = previous.width + 1 + LineEnd.firstWordWidth(bytes, next.range)
        if needed > wrapWidth { return .joined }
        if needed * 100 >= wrapWidth * 85 {
            return LineEnd.isUnfinished(bytes, previous.range) || LineEnd.startsSmall(bytes, next.range)
                ? .joined : .fresh
        }
        return needed * 100 >= wrapWidth * 45 && goesOn(previous, next) ? .joined : .fresh
    }

    /// Whether the words themselves say that the sentence goes on.
    private func goesOn(_ previous: PlainLine, _ next: PlainLine) -> Bool {
        guard LineEnd.isUnfinished(bytes, previous.range) else { return false }
        if LineEnd.startsSmall(bytes, next.range) || LineEnd.endsInReference(bytes, previous.range) { return true }
        return LineEnd.endsInConnective(bytes, previous.range) || startsWithReference(next)
    }

    /// Whether a line begins with a § that is not a label: no stop, but words after it.
    private func startsWithReference(_ line: PlainLine) -> Bool {
        guard let paragraf = LabelScanner(bytes: bytes).paragraf(line.range) else { return false }
        return !paragraf.hasStop && !paragraf.text.isEmpty
    }

    /// Takes double spacing out of the blank counts and measures the width.
    private static func wrapWidth(_ bytes: Glyph.Bytes, _ lines: inout [PlainLine]) -> Int? {
        guard lines.count > 1 else { return nil }
        var close = 0
        var apart = 0
        for i in lines.indices.dropFirst() where goesOn(bytes, lines[i - 1], lines[i]) {
            if lines[i].blanksBefore == 0 { close += 1 } else { apart += 1 }
        }
        if apart > close, apart * 8 >= lines.count {
            let blanks = commonBlanks(bytes, lines)
            for i in lines.indices { lines[i].blanksBefore = max(0, lines[i].blanksBefore - blanks) }
            close = apart
        }
        var widths = lines.map(\.width).sorted()
        widths.removeLast(widths.count / 50)
        guard close > 0, let width = widths.last, width <= 250 else { return nil }
        if close * 12 >= lines.count { return width }
        // Few lines go on, as in long lists: then these must reach the same margin.
        guard close >= 3, width <= 120 else { return nil }
        let full = lines.indices.dropFirst().count {
            goesOn(bytes, lines[$0 - 1], lines[$0]) && lines[$0 - 1].width * 100 >= width * 75
        }
        return full * 10 >= close * 8 ? width : nil
    }

    /// Whether a line can only be the rest of the one before: a small letter after an open sentence, or anything after
    /// »jf.« and »nr.«.
    private static func goesOn(_ bytes: Glyph.Bytes, _ previous: PlainLine, _ next: PlainLine) -> Bool {
        guard previous.width > 20 else { return false }
        if LineEnd.endsInReference(bytes, previous.range) { return true }
        guard LineEnd.isUnfinished(bytes, previous.range) else { return false }
        return LineEnd.startsSmall(bytes, next.range)
            || LineEnd.endsInConnective(bytes, previous.range)
                && LabelScanner(bytes: bytes).paragraf(next.range)?.hasStop == false
    }

    /// How many blank lines stand between two lines of one paragraph.
    private static func commonBlanks(_ bytes: Glyph.Bytes, _ lines: [PlainLine]) -> Int {
        var counts = [0, 0, 0, 0]
        for i in lines.indices.dropFirst() where goesOn(bytes, lines[i - 1], lines[i]) {
            counts[min(3, lines[i].blanksBefore)] += 1
        }
        return counts.indices.max { counts[$0] < counts[$1] } ?? 0
    }
}
