import LegalModel

/// A label inside a line of run-on text.
struct RunOnLabel {
    enum Label {
        case stykke(LineLabel.Stykke)
        case item(LineLabel.Item, OutlineParser.ItemPlace)
    }

    var label: Label
    /// Where the text before the label ends.
    var textEnd: Int
}

/// Labels inside lines: »… finder anvendelse. Stk. 3. Ministeren …«, »… regler om: 1) frister, 2) gebyrer«.
///
/// They count only as the next number expected, and only when no later line begins with that label.
extension OutlineParser {
    /// The first label inside a line that the numbering bears out.
    func runOn(in range: Range<Int>) -> RunOnLabel? {
        let stykke = innermost(.stykke).flatMap { (innermost(.amendment) ?? -1) < $0 || quote != nil ? $0 : nil }
        guard let stykke else { return nil }
        var i = range.lowerBound + 1
        // How far a second item was looked for in vain.
        var searched = range.lowerBound
        while i < range.upperBound {
            if bytes[i] == 0x53, let found = runOnStykke(at: i, in: range, after: open[stykke].number.number) {
                return found
            }
            if bytes[i] == 0x29, let found = runOnItem(closedAt: i, in: range, &searched) { return found }
            i += 1
        }
        return nil
    }

    // MARK: Stk.

    private func runOnStykke(at i: Int, in range: Range<Int>, after number: Int) -> RunOnLabel? {
        guard i + 5 < range.upperBound, bytes[i + 1] == 0x74, bytes[i + 2] == 0x6B, bytes[i + 3] == 0x2E,
            let stykke = scanner.stykke(i..<range.upperBound), stykke.first == number + 1, stykke.hasStop,
            stykke.opensText
        else { return nil }
        let end = endOfText(before: i, in: range)
        // A capital inside a sentence: only a reference at its beginning could stand so.
        guard end < i, end > range.lowerBound, bytes[end - 1] != 0x2C, bytes[end - 1] != 0x28,
            !LineEnd.endsInReference(bytes, range.lowerBound..<end)
        else { return nil }
        guard !stykke.text.isEmpty || nextLineOpensText, !isPrintedLater(stykke: number + 1) else { return nil }
        return RunOnLabel(label: .stykke(stykke), textEnd: end)
    }

    private var nextLineOpensText: Bool {
        guard index + 1 < lines.count else { return false }
        let next = lines[index + 1].range
        return Glyph.opensText(bytes, next.lowerBound, next.upperBound)
    }

    /// Whether one of the next lines begins with the label: then the one inside the line is a reference.
    private func isPrintedLater(stykke number: Int) -> Bool {
        for line in lines[min(index + 1, lines.count)...].prefix(40) {
            switch scanner.label(of: line.range) {
            case .stykke(let label) where label.isCapital && label.opensText: return label.first == number
            case .paragraf(let label) where label.hasStop && label.opensText: return false
            default: continue
            }
        }
        return false
    }

    // MARK: Items

    /// An item `n)` whose bracket stands at `i`: the next of an open list, or a first one that a second one follows.
    private func runOnItem(closedAt i: Int, in range: Range<Int>, _ searched: inout Int) -> RunOnLabel? {
        var start = i
        while start > range.lowerBound, Glyph.isDigit(bytes[start - 1]), i - start < 5 { start -= 1 }
        guard start < i, start > range.lowerBound else { return nil }
        let end = endOfText(before: start, in: range)
        guard end < start, end > range.lowerBound, let item = scanner.item(start..<range.upperBound),
            !item.text.isEmpty,
            item.style == .number, startsItemText(item.text)
        else { return nil }
        if let level = continuedLevel(item), endsItem(end, in: range), !isPrintedLater(item: item.value.number) {
            return RunOnLabel(label: .item(item, .after(level)), textEnd: end)
        }
        let isFirst = item.value == LabelNumber(number: 1) && open.last?.kind == .stykke && bytes[end - 1] != 0x28
        guard isFirst, !LineEnd.endsInReference(bytes, range.lowerBound..<end) || bytes[end - 1] != 0x2E,
            secondItemFollows(item.text, &searched), !isPrintedLater(item: 1)
        else { return nil }
        return RunOnLabel(label: .item(item, .nested(isRoman: false)), textEnd: end)
    }

    /// Whether » 2) « stands in the text after a first item. What was searched before is not searched again.
    private func secondItemFollows(_ text: Range<Int>, _ searched: inout Int) -> Bool {
        let start = max(text.lowerBound, searched)
        guard start < text.upperBound else { return false }
        let part = (start..<text.upperBound).prefix(4000)
        if TextCursor(bytes, part).contains(" 2) ") { return true }
        searched = max(start, part.upperBound - 4)
        return false
    }

    private func startsItemText(_ text: Range<Int>) -> Bool {
        let first = text.lowerBound
        return Glyph.letter(bytes, first, text.upperBound) > 0 || bytes[first] == 0x28
            || TextCursor(bytes, text).starts(with: "§ ")
    }

    /// Whether the text before an item can be the end of the item before: a mark, or »og« or »eller«.
    private func endsItem(_ end: Int, in range: Range<Int>) -> Bool {
        switch bytes[end - 1] {
        case 0x2C, 0x3B, 0x29: return true
        case 0x2E: return !LineEnd.endsInReference(bytes, range.lowerBound..<end)
        default:
            return TextCursor(bytes, max(range.lowerBound, end - 3)..<end).starts(with: " og")
                || TextCursor(bytes, max(range.lowerBound, end - 6)..<end).starts(with: " eller")
        }
    }

    private func isPrintedLater(item number: Int) -> Bool {
        for line in lines[min(index + 1, lines.count)...].prefix(30) {
            switch scanner.label(of: line.range) {
            case .item(let item) where item.style == .number: return item.value.number == number
            case .paragraf(let label) where label.hasStop && label.opensText: return false
            case .stykke(let label) where label.isCapital && label.opensText: return false
            default: continue
            }
        }
        return false
    }

    /// The end of the text before `i`, blanks left out.
    private func endOfText(before i: Int, in range: Range<Int>) -> Int {
        var end = i
        while end > range.lowerBound {
            if bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 {
                end -= 1
            } else if bytes[end - 1] == 0xA0, end - 2 >= range.lowerBound, bytes[end - 2] == 0xC2 {
                end -= 2
            } else {
                break
            }
        }
        return end
    }
}
