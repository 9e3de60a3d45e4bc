import LegalModel

/// Amending §§: the frame, its numbered changes, and the new text in quotation marks.
extension OutlineParser {
    // MARK: Numbers

    /// Whether an item `7.` is the next numbered change of the frame.
    func acceptsAmendment(_ item: LineLabel.Item, _ relation: LineLayout.Relation) -> Bool {
        guard item.style == .numberStop, quote == nil, !item.text.isEmpty else { return false }
        if let amendment = innermost(.amendment) {
            let last = open[amendment].number
            if last.isFollowed(by: item.value) { return relation == .fresh || textCanEnd }
            return relation == .fresh && last.precedes(item.value) && isInstruction(from: index)
        }
        guard innermost(.paragraf) != nil, relation == .fresh || textCanEnd else { return false }
        return currentTextFrames && (item.value.number == 1 || isInstruction(from: index))
    }

    mutating func openAmendment(_ item: LineLabel.Item) {
        if let amendment = innermost(.amendment) {
            closeUnits(downTo: amendment)
        } else {
            if textStart != nil { voice = .frame }
            closeItems()
            markFrame()
        }
        openUnit(
            Outline.Unit(kind: .amendment, label: itemLabel(item.label)),
            OpenUnit(kind: .amendment, number: item.value, event: 0))
        beginText(item.text, .instruction)
        takeInlineQuote()
    }

    /// Marks the open § as one that changes another act. A centred one has no stykker.
    private mutating func markFrame() {
        guard let paragraf = innermost(.paragraf) else { return }
        var isCentred = false
        outline.updateUnit(openedAt: open[paragraf].event) {
            $0.isFrame = true
            isCentred = $0.isCentred && $0.stykker == 1
            if isCentred { $0.stykker = 0 }
        }
        guard isCentred, let stykke = innermost(.stykke) else { return }
        outline.updateUnit(openedAt: open[stykke].event) { $0.isDissolved = true }
    }

    /// Whether the text being gathered says »foretages følgende ændringer«.
    private var currentTextFrames: Bool {
        guard let textStart, textStart < outline.pieces.count else { return false }
        var text: [UInt8] = []
        for piece in outline.pieces[textStart...].suffix(12) {
            if piece.joint == .space { text.append(0x20) }
            text.append(contentsOf: bytes[piece.range])
        }
        return text.withUnsafeBufferPointer { text in
            let cursor = TextCursor(text, 0..<text.count)
            return cursor.contains("følgende ændring") || cursor.contains("ændres således")
        }
    }

    /// Whether the words of a change stand in the next lines.
    private func isInstruction(from line: Int) -> Bool {
        let verbs: [StaticString] = [
            "ændres", "indsættes", "affattes", "ophæves", "udgår", "bliver", "erstattes", "ændringer", "nyt stykke",
        ]
        for i in line..<min(line + 4, lines.count) {
            let cursor = TextCursor(bytes, lines[i].range)
            if verbs.contains(where: { cursor.contains($0) }) { return true }
            if i > line, lines[i].blanksBefore > 0 { return false }
        }
        return false
    }

    // MARK: Quotation marks

    /// Keeps the depth of the quotation marks of the text being gathered.
    mutating func countQuotes(_ range: Range<Int>) {
        guard case .instruction = voice else { return }
        var i = range.lowerBound
        while i < range.upperBound {
            guard let (mark, length) = quotes.mark(bytes, i, in: range) else {
                i += 1
                continue
            }
            if mark == .opening {
                if quoteDepth == 0 { quoteMark = i }
                quoteDepth += 1
            } else if quoteDepth > 0 {
                quoteDepth -= 1
            }
            i += length
        }
    }

    /// Whether a line begins new text: it opens with a mark, and the instruction before it leads up to it. In a
    /// wrapped instruction »ændres »a« til:⏎»b«« goes on.
    func beginsNewText(_ range: Range<Int>, _ relation: LineLayout.Relation) -> Bool {
        guard innermost(.amendment) != nil, quotes.openingLength(bytes, range) > 0 else { return false }
        guard relation == .joined, let end = textEnd else { return true }
        guard quoteDepth == 0, bytes[end.upperBound - 1] == 0x3A else { return false }
        let before = end.lowerBound..<end.upperBound - 1
        guard let last = before.last else { return false }
        let isAfterQuote = bytes[last] == 0xAB || bytes[last] == 0x22 || bytes[last] == 0x9D
        return !isAfterQuote && !TextCursor(bytes, max(before.lowerBound, last - 2)..<last + 1).starts(with: "til")
    }

    /// Turns the open quotation at the end of an instruction into new text when the next line has a label:
    /// »§ 4 affattes således: »§ 4. …⏎Stk. 2. …««.
    mutating func takeInlineQuote() {
        guard quoteDepth > 0, let mark = quoteMark, index + 1 < lines.count else { return }
        guard layout.relation(lines[index], lines[index + 1]) == .fresh else { return }
        guard let textStart, scanner.label(of: lines[index + 1].range) != nil,
            let first = outline.pieces[textStart...].lastIndex(where: { $0.range.contains(mark) })
        else { return }
        let piece = outline.pieces[first].range
        let rest = outline.pieces[(first + 1)...].map(\.range)
        var end = mark
        while end > piece.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
        outline.pieces.removeSubrange((first + (end > piece.lowerBound ? 1 : 0))...)
        if end > piece.lowerBound { outline.pieces[first].range = piece.lowerBound..<end }
        enterQuote(mark..<piece.upperBound)
        for range in rest where quote != nil { readQuoted(range, .joined) }
    }

    mutating func enterQuote(_ range: Range<Int>) {
        endText()
        guard let amendment = innermost(.amendment) else { return }
        closeUnits(downTo: amendment + 1)
        quote = OpenQuote(depth: 0, base: open.count)
        scopes.append(Scope(base: open.count, isInserted: true))
        readQuoted(range, .fresh)
    }

    /// Reads a line of new text, up to the mark that closes it.
    mutating func readQuoted(_ range: Range<Int>, _ relation: LineLayout.Relation) {
        if relation == .fresh, quote?.depth ?? 0 > 0, breaksQuote(range) {
            leaveQuote(isPaired: false)
            return readBody(range, relation)
        }
        var text = range
        if quote?.depth == 0 {
            let length = quotes.openingLength(bytes, range)
            var start = range.lowerBound + length
            while start < range.upperBound, Glyph.blank(bytes, start, range.upperBound) > 0 {
                start += Glyph.blank(bytes, start, range.upperBound)
            }
            text = start..<range.upperBound
            quote?.depth = 1
        }
        guard let close = closingMark(text) else {
            if !text.isEmpty { readBody(text, relation) }
            return
        }
        if close.lowerBound > text.lowerBound { readBody(text.lowerBound..<close.lowerBound, relation) }
        leaveQuote(isPaired: true)
        var rest = TextCursor(bytes, close.upperBound..<text.upperBound)
        _ = rest.take(0x2E)
        rest.skipBlanks()
        if !rest.isAtEnd { beginText(rest.rest, .instruction) }
    }

    /// The mark that closes the new text in this line; moves the depth on when there is none.
    private mutating func closingMark(_ range: Range<Int>) -> Range<Int>? {
        guard var depth = quote?.depth else { return nil }
        var first: Range<Int>?
        var last: Range<Int>?
        var isUneven = false
        var i = range.lowerBound
        while i < range.upperBound {
            guard let (mark, length) = quotes.mark(bytes, i, in: range) else {
                i += 1
                continue
            }
            depth += mark == .opening ? 1 : -1
            if mark == .closing {
                last = i..<i + length
                if depth == 0, first == nil { first = last }
                if depth < 0 { isUneven = true }
            }
            i += length
        }
        if let first { return isUneven ? last : first }
        quote?.depth = max(1, depth)
        return nil
    }

    /// Whether a line can only be the next change or the next § of the document: the closing mark is missing.
    private func breaksQuote(_ range: Range<Int>) -> Bool {
        guard let amendment = quote.map({ $0.base - 1 }), amendment >= 0 else { return false }
        switch scanner.label(of: range) {
        case .item(let item):
            guard item.style == .numberStop, open[amendment].number.isFollowed(by: item.value) else { return false }
            return lines[index].blanksBefore > 0 && isInstruction(from: index)
        case .paragraf(let label):
            guard !label.hasStop, label.text.isEmpty, scopes.count > 1 else { return false }
            let outer = scopes[scopes.count - 2]
            return lines[index].blanksBefore > 0 && outer.lastParagraf?.isFollowed(by: label.first) ?? false
        default:
            return isSignature(range) || isRemarksTitle(range)
        }
    }

    mutating func leaveQuote(isPaired: Bool) {
        guard let base = quote?.base else { return }
        closeUnits(downTo: base)
        if scopes.count > 1 { scopes.removeLast() }
        quote = nil
        if !isPaired {
            outline.notes.append(ReadingNote(.quoteUnpaired, detail: "»"))
        }
    }
}
