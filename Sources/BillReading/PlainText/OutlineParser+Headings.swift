import LegalModel

/// Chapters, parts, books, and the headings of groups of §§.
extension OutlineParser {
    func accepts(_ label: LineLabel.Division, _ relation: LineLayout.Relation) -> Bool {
        guard relation == .fresh else { return false }
        // A line that only names a chapter may be the end of a sentence; a heading stands after a finished one.
        return layout.wrapWidth == nil || lines[index].blanksBefore > 0 || textCanEnd
    }

    mutating func openDivision(_ label: LineLabel.Division) {
        closeDivisions(from: label.level)
        let kind: Provision.Kind =
            switch label.level {
            case .book: .book
            case .part: .part
            case .chapter: .chapter
            }
        openUnit(Outline.Unit(kind: kind, label: divisionLabel(label.label)), OpenUnit(kind: kind, event: 0))
        if !label.title.isEmpty { beginText(label.title, .fixed(.heading)) }
    }

    /// Closes what cannot hold a division of this level.
    private mutating func closeDivisions(from level: LineLabel.Division.Level) {
        var count = open.count
        while count > scope.base, !holds(open[count - 1].kind, level) { count -= 1 }
        closeUnits(downTo: count)
    }

    private func holds(_ kind: Provision.Kind, _ level: LineLabel.Division.Level) -> Bool {
        switch kind {
        case .book: level.rawValue > LineLabel.Division.Level.book.rawValue
        case .part: level == .chapter
        case .foreignProvisions: true
        default: false
        }
    }

    /// Whether a line is a heading: short, without a closing mark, and a § or a chapter follows after at most a few
    /// lines of the same kind.
    func isHeading(_ range: Range<Int>) -> Bool {
        if isTitleOfOpenDivision, looksLikeHeading(range) { return true }
        guard var i = endOfHeading(from: index, first: range) else { return false }
        while i < lines.count, i <= index + 8 {
            let next = lines[i].range
            switch scanner.label(of: next) {
            case .paragraf(let label):
                if label.hasStop || label.text.isEmpty { return isPlausible(label) }
            case .division: return true
            default: break
            }
            guard quotes.openingLength(bytes, next) == 0, let end = endOfHeading(from: i, first: next) else {
                return false
            }
            i = end
        }
        return false
    }

    /// The line after a paragraph that looks like a heading and begins at `line`; nil when it does not.
    private func endOfHeading(from line: Int, first: Range<Int>) -> Int? {
        guard startsLikeHeading(first) else { return nil }
        var last = first
        var length = first.count
        var i = line + 1
        while i < lines.count, layout.relation(lines[i - 1], lines[i]) == .joined, length <= 300 {
            last = lines[i].range
            length += last.count
            i += 1
        }
        return length <= 300 && !endsText(last) ? i : nil
    }

    private func isPlausible(_ label: LineLabel.Paragraf) -> Bool {
        label.opensText || (scope.lastParagraf?.isFollowed(by: label.first) ?? true)
    }

    /// The heading right below »Kapitel 3«.
    private var isTitleOfOpenDivision: Bool {
        guard let last = open.last, open.count > scope.base, last.members == 0, textStart == nil else { return false }
        return [.book, .part, .chapter].contains(last.kind)
    }

    func looksLikeHeading(_ range: Range<Int>) -> Bool {
        !range.isEmpty && range.count <= 300 && !endsText(range) && startsLikeHeading(range)
    }

    private func startsLikeHeading(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        return Glyph.capitalLetter(bytes, first, range.upperBound) > 0 || Glyph.isDigit(bytes[first])
            || quotes.openingLength(bytes, range) > 0
    }

    /// Whether a line ends in a mark that headings do not end in. »m.v.« and its like are no stop.
    private func endsText(_ range: Range<Int>) -> Bool {
        let end = range.upperBound
        switch bytes[end - 1] {
        case 0x2C, 0x3A, 0x3B: return true
        case 0x2E:
            let abbreviations: [StaticString] = ["m.v.", "mv.", "m.m.", "m.fl.", "o.l.", "lign."]
            return !abbreviations.contains { phrase in
                let start = end - phrase.utf8CodeUnitCount
                return start >= range.lowerBound && TextCursor(bytes, start..<end).starts(with: phrase)
            }
        default: return false
        }
    }

    mutating func readHeading(_ range: Range<Int>) {
        if isTitleOfOpenDivision { return beginText(range, .fixed(.heading)) }
        if let last = open.last, open.count > scope.base, last.kind == .group, last.members <= 1, onlyHeadingsSoFar {
            return beginText(range, .fixed(.heading))
        }
        var count = open.count
        while count > scope.base, ![.book, .part, .chapter, .foreignProvisions].contains(open[count - 1].kind) {
            count -= 1
        }
        closeUnits(downTo: count)
        openUnit(Outline.Unit(kind: .group, label: ""), OpenUnit(kind: .group, event: 0))
        beginText(range, .fixed(.heading))
    }

    /// Whether the open group holds nothing but its heading.
    private var onlyHeadingsSoFar: Bool {
        guard let last = open.last else { return false }
        return textStart != nil || last.event == outline.events.count - 2
    }

    // MARK: Provisions of other acts

    /// Reads »Lov nr. 574 af 19. december 1985 indeholder følgende ikrafttrædelsesbestemmelse:«.
    mutating func readForeignHeading(_ range: Range<Int>) -> Bool {
        let cursor = TextCursor(bytes, range)
        let isLaw =
            cursor.starts(with: "lov ") || cursor.starts(with: "anordning ") || cursor.starts(with: "love ")
            || cursor.starts(with: "bekendtg") || cursor.starts(with: "§ ")
        guard isLaw, !scope.isInserted else { return false }
        var last = index
        var isIntroduction = false
        while last < lines.count, last < index + 12 {
            if last > index, layout.relation(lines[last - 1], lines[last]) == .fresh { break }
            let part = TextCursor(bytes, last == index ? range : lines[last].range)
            isIntroduction = isIntroduction || part.contains("indeholder ") || part.contains("ikrafttr")
            last += 1
        }
        let end = lines[last - 1].range.upperBound
        guard isIntroduction, bytes[end - 1] == 0x3A || bytes[end - 1] == 0x29 else { return false }
        closeForeign()
        openForeign(label: foreignName(cursor))
        beginText(range, .fixed(.heading))
        while index + 1 < last {
            index += 1
            continueText(lines[index].range)
        }
        return true
    }

    /// Numbers that step down after the end of a consolidated act are those of other acts, even without a heading.
    mutating func enterForeignIfNeeded(_ label: LineLabel.Paragraf) {
        guard isConsolidated, !scope.isInserted, let last = scope.lastParagraf else { return }
        let stepsDown = sawEnd && !last.precedes(label.first)
        let leaps = !scope.isForeign && sawTerritory && !last.isFollowed(by: label.first)
        guard stepsDown || leaps else { return }
        closeForeign()
        openForeign(label: nil)
    }

    private mutating func openForeign(label: String?) {
        closeUnits(downTo: 0)
        let name = label ?? "overgangsbestemmelser"
        outline.notes.append(ReadingNote(.foreignProvisions, detail: name))
        openUnit(Outline.Unit(kind: .foreignProvisions, label: name), OpenUnit(kind: .foreignProvisions, event: 0))
        scopes.append(Scope(base: open.count, isForeign: true))
    }

    private mutating func closeForeign() {
        while scopes.count > 1 { scopes.removeLast() }
        closeUnits(downTo: 0)
    }

    /// »lov nr. 574 af 1985« from »Lov nr. 574 af 19. december 1985 indeholder …«.
    private func foreignName(_ start: TextCursor) -> String? {
        var cursor = start
        guard cursor.take("lov nr. "), let number = cursor.takeNumber() else { return nil }
        cursor.skipBlanks()
        guard cursor.take("af ") else { return nil }
        while !cursor.isAtEnd {
            if let value = cursor.takeNumber() {
                if value > 1000 { return "lov nr. \(number) af \(value)" }
            } else {
                cursor.offset += 1
            }
        }
        return nil
    }
}
