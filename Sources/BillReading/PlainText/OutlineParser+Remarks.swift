import LegalModel

/// Where the parser is in the remarks.
struct RemarksState {
    enum Part { case whole, general, special }

    var part = Part.whole
    /// The number of the last headed section, `2.1` as [2, 1].
    var path: [Int] = []
    /// Whether the lines are those of the contents list.
    var inContents = false
    /// The § that the special remarks are at.
    var paragraf = ""
}

/// The remarks (bemærkninger): headed sections of the general ones, »Til § 1« of the special ones.
extension OutlineParser {
    func isRemarksTitle(_ range: Range<Int>) -> Bool { remarksTitle(range) != nil }

    /// The part that a heading line begins, nil when it is none.
    func remarksTitle(_ range: Range<Int>) -> RemarksState.Part? {
        guard range.count <= 90 else { return nil }
        let titles: [(StaticString, RemarksState.Part)] = [
            ("Bemærkninger til lovforslagets enkelte bestemmelser", .special),
            ("Bemærkninger til forslagets enkelte bestemmelser", .special),
            ("Bemærkninger til lovforslagets bestemmelser", .special), ("Specielle bemærkninger", .special),
            ("Bemærkninger til de enkelte bestemmelser", .special),
            ("Bemærkninger til lovforslaget", .whole), ("Bemærkninger til forslaget", .whole),
            ("Almindelige bemærkninger", .general), ("Lovforslagets almindelige bemærkninger", .general),
        ]
        for (title, part) in titles {
            var cursor = TextCursor(bytes, range)
            guard cursor.take(title) else { continue }
            cursor.skipBlanks()
            if cursor.isAtEnd { return part }
        }
        return nil
    }

    mutating func beginRemarks(_ part: RemarksState.Part, _ range: Range<Int>) {
        // The contents list may name the special remarks.
        if remarks.inContents, part == .special { return beginText(range, .fixed(.ceremony)) }
        leaveScopes()
        stage = .remarks
        outline.hasRemarks = true
        remarks = RemarksState(part: part)
        let labels = [
            RemarksState.Part.whole: "bemærkninger til lovforslaget", .general: "almindelige bemærkninger",
            .special: "bemærkninger til lovforslagets enkelte bestemmelser",
        ]
        openUnit(Outline.Unit(kind: .remarks, label: labels[part] ?? ""), OpenUnit(kind: .remarks, event: 0))
        beginText(range, .fixed(.heading))
    }

    mutating func readRemark(_ range: Range<Int>, _ relation: LineLayout.Relation) {
        if relation == .fresh, remarks.part != .special, readSectionHeading(range) { return }
        if relation == .fresh, readSpecialHeading(range) { return }
        if relation == .joined, textStart != nil { return continueText(range) }
        if remarks.inContents { return beginText(range, .fixed(.ceremony)) }
        if isContentsTitle(range) {
            remarks.inContents = true
            return beginText(range, .fixed(.ceremony))
        }
        beginText(range, .fixed(.remark))
    }

    private func isContentsTitle(_ range: Range<Int>) -> Bool {
        var cursor = TextCursor(bytes, range)
        guard cursor.take("Indholdsfortegnelse") || cursor.take("Indhold") else { return false }
        cursor.skipBlanks()
        return cursor.isAtEnd
    }

    // MARK: General remarks

    /// Reads `2.1. Gældende ret`. In a contents list the same lines stand close together.
    private mutating func readSectionHeading(_ range: Range<Int>) -> Bool {
        guard let heading = sectionHeading(range) else { return false }
        if remarks.inContents {
            // The list ends where the numbering starts over.
            guard heading.path == [1], !remarks.path.isEmpty else {
                remarks.path = heading.path
                beginText(range, .fixed(.ceremony))
                return true
            }
            remarks.inContents = false
            remarks.path = []
        } else if heading.path == [1], remarks.path.isEmpty, contentsFollow {
            remarks.inContents = true
            remarks.path = heading.path
            beginText(range, .fixed(.ceremony))
            return true
        }
        guard isNext(heading.path) else { return false }
        if remarks.part == .whole { remarks.part = .general }
        remarks.path = heading.path
        // `2.1` stands inside `2`.
        closeUnits(downTo: min(open.count, heading.path.count))
        openUnit(
            Outline.Unit(kind: .remarkSection, label: heading.path.map(String.init).joined(separator: ".")),
            OpenUnit(kind: .remarkSection, event: 0))
        beginText(heading.title, .fixed(.heading))
        return true
    }

    private func sectionHeading(_ range: Range<Int>) -> (path: [Int], title: Range<Int>)? {
        var cursor = TextCursor(bytes, range)
        guard let first = cursor.takeNumber(), range.count <= 300 else { return nil }
        var path = [first]
        while path.count < 6, cursor.take(0x2E), let next = cursor.takeNumber() { path.append(next) }
        guard path.count > 1 || bytes[cursor.offset - 1] == 0x2E else { return nil }
        _ = cursor.take(0x2E)
        guard cursor.skipBlanks(), Glyph.capitalLetter(bytes, cursor.offset, cursor.end) > 0 else { return nil }
        return looksLikeHeading(range) ? (path, cursor.rest) : nil
    }

    /// Whether a section number can follow the last: the next of its level, a first one below, or a small gap.
    private func isNext(_ path: [Int]) -> Bool {
        let last = remarks.path
        if path.count > last.count {
            return path.dropLast().elementsEqual(last) && path[path.count - 1] <= 2 || last.isEmpty
        }
        let level = path.count - 1
        guard path.prefix(level).elementsEqual(last.prefix(level)) else { return false }
        return path[level] > last[level] && path[level] <= last[level] + 2
    }

    /// Whether the next lines are headings too: then this is a contents list without a title.
    private var contentsFollow: Bool {
        guard index + 3 < lines.count else { return false }
        let next = lines[(index + 1)...(index + 3)]
        return next.filter { sectionHeading($0.range) != nil }.count >= 3
    }

    // MARK: Special remarks

    /// Reads »Til § 1«, »Til nr. 2«, »Til § 1, nr. 2«, »Til stk. 3«.
    private mutating func readSpecialHeading(_ range: Range<Int>) -> Bool {
        var cursor = TextCursor(bytes, range)
        guard cursor.take("til "), bytes[range.lowerBound] == 0x54, range.count <= 60, !remarks.inContents else {
            return false
        }
        let start = cursor.offset
        let isParagraf = cursor.takeParagraphSign()
        let isPart = !isParagraf && (cursor.take("nr.") || cursor.take("stk.") || cursor.take("bilag"))
        guard isParagraf || isPart, hasOnlyLabels(cursor) else { return false }
        let label = label(start..<range.upperBound)
        remarks.part = .special
        if isParagraf {
            closeUnits(downTo: 1)
            remarks.paragraf = label
        } else {
            // »Til stk. 2« may stand below »Til nr. 1«.
            let isStykke = label.hasPrefix("stk")
            var count = open.count
            while count > 2, !isStykke || open[count - 1].isRoman { count -= 1 }
            closeUnits(downTo: min(count, open.count))
        }
        openUnit(
            Outline.Unit(kind: .specialRemark, label: label),
            OpenUnit(kind: .specialRemark, isRoman: label.hasPrefix("stk"), event: 0))
        beginText(range, .fixed(.heading))
        return true
    }

    /// Whether nothing but numbers, letters and the words of an address follow.
    private func hasOnlyLabels(_ start: TextCursor) -> Bool {
        var cursor = start
        var hasNumber = false
        while !cursor.isAtEnd {
            if cursor.skipBlanks() || cursor.take(0x2C) || cursor.takeDash() || cursor.takeParagraphSign() { continue }
            if cursor.takeNumber() != nil {
                hasNumber = true
                continue
            }
            if cursor.take(word: "og") || cursor.take("nr.") || cursor.take("stk.") || cursor.take("litra") { continue }
            if let (_, length) = LabelLetter.rank(bytes, cursor.offset, cursor.end) {
                let next = cursor.offset + length
                guard Glyph.letter(bytes, next, cursor.end) == 0 else { return false }
                cursor.offset = next
                continue
            }
            return cursor.take(0x3A) && cursor.isAtEnd
        }
        return hasNumber
    }
}
