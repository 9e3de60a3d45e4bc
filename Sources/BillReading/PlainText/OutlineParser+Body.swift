import LegalModel

/// The provisions: what a line of the body is, and where its text goes.
extension OutlineParser {
    /// Reads a line of the provisions, or a part of one. The line itself is `lines[index]`.
    mutating func readBody(_ range: Range<Int>, _ relation: LineLayout.Relation) {
        switch scanner.label(of: range) {
        case .paragraf(let label) where accepts(label, relation):
            openParagraf(label)
        case .stykke(let label) where accepts(label, relation):
            openStykke(label)
        case .division(let label) where accepts(label, relation):
            openDivision(label)
        case .item(let label):
            if acceptsAmendment(label, relation) {
                openAmendment(label)
            } else if let place = place(of: label, relation) {
                openItem(label, at: place)
            } else {
                readUnlabelled(range, relation)
            }
        default:
            readUnlabelled(range, relation)
        }
    }

    /// Whether the text so far allows a provision to begin at a wrapped line: it ended a sentence, and not in »jf.«.
    var textCanEnd: Bool {
        guard let end = textEnd else { return true }
        return !LineEnd.isUnfinished(bytes, end)
    }

    // MARK: §

    func accepts(_ label: LineLabel.Paragraf, _ relation: LineLayout.Relation) -> Bool {
        let isNext = scope.lastParagraf?.isFollowed(by: label.first) ?? true
        let isAlone = label.text.isEmpty
        if relation == .joined {
            return isNext && label.hasStop && label.opensText && textCanEnd && scope.lastParagraf != nil
        }
        if label.hasStop {
            guard label.opensText || isNext else { return false }
            // In wrapped text a number out of order is believed only after a finished sentence.
            return isNext || layout.wrapWidth == nil || textCanEnd || lines[index].blanksBefore > 0
        }
        if isAlone {
            guard let last = scope.lastParagraf else { return true }
            return last.precedes(label.first) && label.first.number <= last.number + 5 || scope.isForeign
        }
        let opens = Glyph.capitalLetter(bytes, label.text.lowerBound, label.text.upperBound) > 0
        return isNext && opens && lines[index].blanksBefore > 0
    }

    private mutating func openParagraf(_ label: LineLabel.Paragraf) {
        enterForeignIfNeeded(label)
        if !label.hasStop, !label.text.isEmpty {
            outline.notes.append(ReadingNote(.labelOdd, detail: "§ " + self.label(label.label)))
        }
        if let inner = innermost(.paragraf) { closeUnits(downTo: inner) }
        closeItems()
        let isLooseStykke = open.last.map { $0.kind == .stykke && open.count > scope.base } ?? false
        if isLooseStykke { closeUnits(downTo: open.count - 1) }
        scope.lastParagraf = label.last
        openUnit(
            Outline.Unit(kind: .paragraf, label: paragrafLabel(label.label), isCentred: label.text.isEmpty && !label.hasStop),
            OpenUnit(kind: .paragraf, number: label.first, event: 0))
        // »§ 1. Stk. 1. …«
        if case .stykke(let stykke) = scanner.label(of: label.text), stykke.first == 1, stykke.isCapital {
            openStykke(stykke)
        } else if !label.text.isEmpty {
            openImplicitStykke()
            beginBodyText(label.text)
        }
    }

    // MARK: Stk.

    func accepts(_ label: LineLabel.Stykke, _ relation: LineLayout.Relation) -> Bool {
        let place = innermost(.stykke, .paragraf)
        guard place != nil || scope.isInserted else { return false }
        let expected = place.map { open[$0].kind == .stykke ? open[$0].number.number + 1 : 1 }
        if relation == .joined {
            return label.first == expected && label.isCapital && label.opensText && textCanEnd
        }
        if expected == nil { return label.opensText }
        return label.isCapital ? label.opensText || label.first == expected : label.first == expected && label.opensText
    }

    mutating func openStykke(_ label: LineLabel.Stykke) {
        if let stykke = innermost(.stykke) {
            if open[stykke].number.number >= label.first {
                outline.notes.append(ReadingNote(.labelOdd, detail: "stk. " + self.label(label.label)))
            }
            closeUnits(downTo: stykke)
        } else {
            closeItems()
        }
        countStykke()
        openUnit(
            Outline.Unit(kind: .stykke, label: stykkeLabel(label.label)),
            OpenUnit(kind: .stykke, number: LabelNumber(number: label.last), event: 0))
        beginBodyText(label.text)
    }

    /// Opens the first stykke, which has no label in print.
    mutating func openImplicitStykke() {
        countStykke()
        openUnit(
            Outline.Unit(kind: .stykke, label: "1"),
            OpenUnit(kind: .stykke, number: LabelNumber(number: 1), event: 0))
    }

    /// Opens new text without a label, a new sentence say.
    private mutating func openNamelessStykke() {
        openUnit(Outline.Unit(kind: .stykke, label: ""), OpenUnit(kind: .stykke, event: 0))
    }

    private mutating func countStykke() {
        guard let paragraf = innermost(.paragraf) else { return }
        outline.updateUnit(openedAt: open[paragraf].event) { $0.stykker += 1 }
    }

    // MARK: Text

    /// Begins the text of a provision; a following stykke that stands in the same line is split off.
    mutating func beginBodyText(_ range: Range<Int>) {
        let parts = splitRunOn(range)
        beginText(parts.text)
        if isConsolidated, !scope.isInserted, TextCursor(bytes, range).contains("Færøerne") { sawTerritory = true }
        if let stykke = parts.stykke { openStykke(stykke) }
    }

    private mutating func continueBodyText(_ range: Range<Int>) {
        let parts = splitRunOn(range)
        continueText(parts.text)
        if let stykke = parts.stykke { openStykke(stykke) }
    }

    /// Finds »… finder anvendelse. Stk. 3. Ministeren …«: the next expected number after the end of a sentence.
    private func splitRunOn(_ range: Range<Int>) -> (text: Range<Int>, stykke: LineLabel.Stykke?) {
        guard let place = innermost(.stykke), innermost(.amendment) ?? -1 < place else { return (range, nil) }
        let expected = open[place].number.number + 1
        var i = range.lowerBound + 2
        while i + 6 < range.upperBound {
            defer { i += 1 }
            guard bytes[i] == 0x53, bytes[i + 1] == 0x74, bytes[i + 2] == 0x6B, bytes[i + 3] == 0x2E else { continue }
            guard let stykke = scanner.stykke(i..<range.upperBound), stykke.first == expected, stykke.opensText else {
                continue
            }
            var end = i
            while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0xA0 || bytes[end - 1] == 0xC2 {
                end -= 1
            }
            let endsSentence = end < i && end > range.lowerBound && (bytes[end - 1] == 0x2E || bytes[end - 1] == 0x29)
            guard endsSentence, !LineEnd.endsInReference(bytes, range.lowerBound..<end) else { continue }
            guard !stykke.text.isEmpty || nextLineOpensText, !stykkeIsPrintedLater(expected) else { continue }
            return (range.lowerBound..<end, stykke)
        }
        return (range, nil)
    }

    private var nextLineOpensText: Bool {
        guard index + 1 < lines.count else { return false }
        let next = lines[index + 1].range
        return Glyph.opensText(bytes, next.lowerBound, next.upperBound)
    }

    /// Whether one of the next lines begins with the label: then the one inside the line is a reference.
    private func stykkeIsPrintedLater(_ number: Int) -> Bool {
        var i = index + 1
        while i < lines.count, i < index + 40 {
            switch scanner.label(of: lines[i].range) {
            case .stykke(let label) where label.isCapital && label.opensText: return label.first == number
            case .paragraf(let label) where label.hasStop && label.opensText: return false
            default: i += 1
            }
        }
        return false
    }

    /// A line without a label: it goes on, closes a list, is a heading, or is a paragraph of its own.
    mutating func readUnlabelled(_ range: Range<Int>, _ relation: LineLayout.Relation) {
        if relation == .joined, textStart != nil { return continueBodyText(range) }
        if quote == nil, open.last?.kind == .amendment || !scope.isInserted, beginsNewText(range) { return enterQuote(range) }
        if quote == nil, readForeignHeading(range) { return }
        if isHeading(range) { return readHeading(range) }
        if quote == nil, innermost(.amendment) != nil {
            return beginText(range, .instruction)
        }
        if innermost(.stykke) != nil || innermost(.paragraf) != nil || scope.isInserted {
            closeItems()
            if open.last?.kind == .paragraf { openImplicitStykke() }
            if scope.isInserted, innermost(.stykke, .paragraf) == nil { openNamelessStykke() }
            return beginBodyText(range)
        }
        beginText(range)
    }

    /// Closes the list items that are open: what follows belongs to the stykke.
    mutating func closeItems() {
        var count = open.count
        while count > scope.base, [.nummer, .litra, .led].contains(open[count - 1].kind) { count -= 1 }
        if count < open.count { closeUnits(downTo: count) }
    }
}
