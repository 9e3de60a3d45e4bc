import LegalModel

/// What follows the provisions: signatures, footnotes, annexes.
extension OutlineParser {
    /// Looks whether a line begins another part of the document, and begins it.
    mutating func changesStage(_ range: Range<Int>) -> Bool {
        if let part = remarksTitle(range), stage != .annex || part == .whole {
            beginRemarks(part, range)
            return true
        }
        if let annex = annexLabel(range), stage != .body || endsBody(index) {
            beginAnnex(annex)
            return true
        }
        if stage == .body, isSignature(range) {
            leaveScopes()
            stage = .signature
            openUnit(Outline.Unit(kind: .ceremony, label: ""), OpenUnit(kind: .ceremony, event: 0))
            beginText(range, .fixed(.ceremony))
            return true
        }
        return false
    }

    mutating func leaveScopes() {
        endText()
        while scopes.count > 1 { scopes.removeLast() }
        closeUnits(downTo: 0)
    }

    // MARK: Signature and footnotes

    /// »Givet på Christiansborg Slot, den …«, »Under Vor Kongelige Hånd og Segl«, »Justitsministeriet, den 3. maj 2010«.
    func isSignature(_ range: Range<Int>) -> Bool {
        let cursor = TextCursor(bytes, range)
        let words: [StaticString] = [
            "Givet p", "Givet, den", "Givet i ", "Under Vor Kongelige", "MARGRETHE R", "FREDERIK R",
        ]
        if words.contains(where: { cursor.starts(with: $0) }) { return range.count < 160 }
        guard range.count < 120, looksLikeHeading(range), cursor.contains(", den ") else { return false }
        let end = range.upperBound
        return range.count > 20 && (end - 4..<end).allSatisfy { Glyph.isDigit(bytes[$0]) }
    }

    mutating func readSignature(_ range: Range<Int>, _ relation: LineLayout.Relation) {
        let isNote = open.last?.kind == .note
        if relation == .joined, textStart != nil, isNote || LineEnd.startsSmall(bytes, range) {
            return continueText(range)
        }
        if readForeignHeading(range) {
            stage = .body
            return
        }
        if case .item(let item) = scanner.label(of: range), item.style == .number {
            leaveScopes()
            openUnit(
                Outline.Unit(kind: .note, label: itemLabel(item.label)),
                OpenUnit(kind: .note, number: item.value, event: 0))
            return beginText(item.text, .fixed(.note))
        }
        if case .paragraf(let label) = scanner.label(of: range), label.hasStop, label.opensText {
            leaveScopes()
            stage = .body
            return readBody(range, relation)
        }
        beginText(range, .fixed(isNote ? .note : .ceremony))
    }

    // MARK: Annexes

    /// The label of a line »Bilag 1«, empty for »Bilag«; nil when it is not one.
    private func annexLabel(_ range: Range<Int>) -> (label: Range<Int>, title: Range<Int>)? {
        guard range.count <= 120 else { return nil }
        var cursor = TextCursor(bytes, range)
        guard cursor.take(word: "bilag"), bytes[range.lowerBound] == 0x42 else { return nil }
        cursor.skipBlanks()
        let start = cursor.offset
        if cursor.takeNumber() == nil {
            while let byte = cursor.byte, 0x41...0x5A ~= byte, cursor.offset - start < 5 { cursor.offset += 1 }
        }
        let end = cursor.offset
        guard Glyph.letter(bytes, cursor.offset, cursor.end) == 0 else { return nil }
        cursor.skipBlanks()
        if cursor.take(0x3A) || cursor.takeDash() || cursor.take(0x2E) {
            cursor.skipBlanks()
        } else if !cursor.isAtEnd {
            return nil
        }
        return (start..<end, cursor.rest)
    }

    /// Whether no § of the document follows soon: a »Bilag« within the provisions is not one.
    private func endsBody(_ line: Int) -> Bool {
        guard let last = scope.lastParagraf else { return true }
        guard lines[line].blanksBefore > 0 || layout.wrapWidth == nil, !scope.isForeign else { return false }
        for i in line + 1..<min(line + 12, lines.count) {
            if case .paragraf(let label) = scanner.label(of: lines[i].range), label.hasStop, label.opensText,
                last.isFollowed(by: label.first)
            {
                return false
            }
        }
        return true
    }

    private mutating func beginAnnex(_ annex: (label: Range<Int>, title: Range<Int>)) {
        leaveScopes()
        stage = .annex
        openUnit(Outline.Unit(kind: .annex, label: divisionLabel(annex.label)), OpenUnit(kind: .annex, event: 0))
        if !annex.title.isEmpty { beginText(annex.title, .fixed(.heading)) }
    }

    mutating func readAnnex(_ range: Range<Int>, _ relation: LineLayout.Relation) {
        if relation == .joined, textStart != nil { return continueText(range) }
        let isTitle = open.last?.members == 0 && textStart == nil && looksLikeHeading(range)
        beginText(range, .fixed(isTitle ? .heading : .annex))
    }
}
