import LegalModel

/// The provisions: what a line of the body is, and where its text goes.
extension OutlineParser {
    /// Reads a line of the provisions, or a part of one. The line itself is `lines[index]`.
    mutating func readBody(_ range: Range<Int>, _ relation: LineLayout.Relation) {
        readBodyLine(range, relation)
        readRunOnLabels()
    }

    private mutating func readBodyLine(_ range: Range<Int>, _ relation: LineLayout.Relation) {
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

    /// Whether »Stk. 3.« at a wrapped line can be a label: a capital inside a sentence is one, after »jf.« it is not.
    private var textAllowsStykke: Bool {
        guard let end = textEnd, let last = end.last else { return true }
        return bytes[last] != 0x2C && !LineEnd.endsInReference(bytes, end) && !LineEnd.endsInConnective(bytes, end)
    }

    // MARK: §

    func accepts(_ label: LineLabel.Paragraf, _ relation: LineLayout.Relation) -> Bool {
        let isNext = scope.lastParagraf?.isFollowed(by: label.first) ?? true
        let isAlone = label.text.isEmpty
        if relation == .joined {
            guard isNext, textCanEnd, scope.lastParagraf != nil else { return false }
            return label.hasStop ? label.opensText : isAlone && lines[index].followsPageBreak
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
        sawTerritory = false
        openUnit(
            Outline.Unit(
                kind: .paragraf, label: paragrafLabel(label.label), isCentred: label.text.isEmpty && !label.hasStop),
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
        guard place != nil || scope.isInserted, !isInCentredFrame else { return false }
        let expected = place.map { open[$0].kind == .stykke ? open[$0].number.number + 1 : 1 }
        if relation == .joined {
            return label.first == expected && label.isCapital && label.opensText && textAllowsStykke
        }
        if expected == nil { return label.opensText && label.hasStop }
        guard label.hasStop || label.first == expected else { return false }
        return label.isCapital ? label.opensText || label.first == expected : label.first == expected && label.opensText
    }

    /// Whether the line stands among the numbered changes of an amending act, outside of new text.
    private var isInCentredFrame: Bool {
        guard innermost(.amendment) != nil, let paragraf = innermost(.paragraf),
            case .open(let unit) = outline.events[open[paragraf].event]
        else { return false }
        return unit.isCentred
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

    /// Begins the text of a provision; a label that stands inside the line is split off and read next.
    mutating func beginBodyText(_ range: Range<Int>) {
        runOnLabel = runOn(in: range)
        beginText(runOnLabel.map { range.lowerBound..<$0.textEnd } ?? range)
        if isConsolidated, !scope.isInserted { noteEnd(range) }
    }

    private mutating func continueBodyText(_ range: Range<Int>) {
        runOnLabel = runOn(in: range)
        continueText(runOnLabel.map { range.lowerBound..<$0.textEnd } ?? range)
    }

    /// Opens the labels that stand inside the line, one after the other.
    private mutating func readRunOnLabels() {
        while let found = runOnLabel {
            runOnLabel = nil
            switch found.label {
            case .stykke(let stykke): openStykke(stykke)
            case .item(let item, let place): openItem(item, at: place)
            }
        }
    }

    /// Notes the words that the last §§ of an act hold.
    private mutating func noteEnd(_ range: Range<Int>) {
        let cursor = TextCursor(bytes, range.prefix(2000))
        if cursor.contains("gælder ikke for F") {
            sawTerritory = true
            sawEnd = true
        } else if cursor.starts(with: "Lov") || cursor.starts(with: "Denne lov"), cursor.contains("i kraft") {
            sawEnd = true
        }
    }

    /// A line without a label: it goes on, closes a list, is a heading, or is a paragraph of its own.
    mutating func readUnlabelled(_ range: Range<Int>, _ relation: LineLayout.Relation) {
        if quote == nil, beginsNewText(range, relation) { return enterQuote(range) }
        if relation == .joined, textStart != nil {
            continueBodyText(range)
            return takeInlineQuote()
        }
        if quote == nil, readForeignHeading(range) { return }
        if isHeading(range) { return readHeading(range) }
        if quote == nil, innermost(.amendment) != nil {
            beginText(range, .instruction)
            return takeInlineQuote()
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
        while count > scope.base, open[count - 1].style != nil { count -= 1 }
        guard count < open.count else { return }
        let item = open[count]
        closeUnits(downTo: count)
        if count > scope.base { open[count - 1].lastItem = item.number }
    }
}
