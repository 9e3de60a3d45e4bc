import LegalModel

/// The title, the subtitle and the preamble.
extension OutlineParser {
    /// Reads the lines before the provisions and returns the first line of these.
    mutating func readFrontMatter() -> Int {
        guard !lines.isEmpty else { return 0 }
        let body = firstBodyLine ?? firstParagraph
        let end = firstHeadingLine(before: body)
        guard end > 0 else { return 0 }
        openUnit(Outline.Unit(kind: .ceremony, label: ""), OpenUnit(kind: .ceremony, event: 0))
        let title = titleLine(before: end)
        while index < end {
            if index == title {
                outline.title = readTitle(until: end)
            } else if outline.title != nil, outline.subtitle == nil, bytes[lines[index].range.lowerBound] == 0x28 {
                outline.subtitle = readFrontParagraph(until: end)
            } else {
                noteNumber(lines[index].range)
                _ = readFrontParagraph(until: end)
            }
        }
        closeUnits(downTo: 0)
        isConsolidated = outline.title.map { BillTitle(text(of: $0)).kind == .consolidatedAct } ?? false
        return end
    }

    /// The words of a finished text.
    func text(of pieces: Range<Int>) -> String {
        var text: [UInt8] = []
        for piece in outline.pieces[pieces] {
            if piece.joint == .space { text.append(0x20) }
            text.append(contentsOf: bytes[piece.range])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The first § or the first division that a § follows.
    private var firstBodyLine: Int? {
        for i in lines.indices {
            if isRemarksTitle(lines[i].range), i > 0 { return i }
            guard i == 0 || layout.relation(lines[i - 1], lines[i]) == .fresh else { continue }
            switch scanner.label(of: lines[i].range) {
            case .paragraf(let label) where label.hasStop ? label.opensText : label.text.isEmpty: return i
            case .division: return i
            default: break
            }
        }
        return nil
    }

    /// Where the text begins in a document without §§: after a title, if the first line looks like one.
    private var firstParagraph: Int {
        guard looksLikeHeading(lines[0].range), lines.count > 1 else { return 0 }
        var i = 1
        while i < lines.count, layout.relation(lines[i - 1], lines[i]) == .joined { i += 1 }
        return i
    }

    /// Headings right before the first § belong to the provisions, not to the preamble.
    private func firstHeadingLine(before body: Int) -> Int {
        var first = body
        guard body < lines.count, case .paragraf = scanner.label(of: lines[body].range) else { return body }
        while first > 1 {
            let line = lines[first - 1].range
            guard looksLikeHeading(line), line.count <= 120, !isPreamble(line), !isTitleWord(line),
                lines[first - 1].blanksBefore > 0 || first < body || endsParagraph(first - 2)
            else { break }
            first -= 1
        }
        // At least the title stays in front.
        return titleLine(before: body) >= first ? body : first
    }

    private func endsParagraph(_ line: Int) -> Bool {
        let last = bytes[lines[line].range.upperBound - 1]
        return last == 0x2E || last == 0x3A
    }

    /// The line that the title begins on: the first that begins like one, else the first of all.
    private func titleLine(before end: Int) -> Int {
        var i = 0
        while i < end {
            if isTitleWord(lines[i].range) { return i }
            i += 1
        }
        return 0
    }

    private func isTitleWord(_ range: Range<Int>) -> Bool {
        var cursor = TextCursor(bytes, range)
        _ = cursor.take("udkast til ")
        _ = cursor.take("forslag til ")
        let words: [StaticString] = [
            "lov om ", "lov for ", "bekendtgørelse af ", "bekendtgørelse om ", "bekendtgørelse for ", "anordning om ",
            "lov nr. ", "cirkulære om ", "vejledning om ", "kongelig anordning", "finanslov", "tillægsbevillingslov",
        ]
        return words.contains { cursor.starts(with: $0) }
    }

    private func isPreamble(_ range: Range<Int>) -> Bool {
        let cursor = TextCursor(bytes, range)
        let words: [StaticString] = [
            "VI MARGRETHE", "VI FREDERIK", "Folketinget har", "Herved bekendt", "I medfør", "Herved ",
            "Efter bemyndigelse",
            "Fremsat", "Lovforslag nr", "Udkast", "Forslag", "til",
        ]
        return words.contains { cursor.starts(with: $0) }
    }

    private mutating func readTitle(until end: Int) -> Range<Int> {
        beginText(lines[index].range, .fixed(.ceremony))
        let start = outline.pieces.count - 1
        index += 1
        while index < end, lines[index].blanksBefore == 0, bytes[lines[index].range.lowerBound] != 0x28,
            !isPreamble(lines[index].range), layout.wrapWidth != nil || lines[index].width < 100
        {
            continueText(lines[index].range)
            index += 1
        }
        endText()
        return start..<outline.pieces.count
    }

    private mutating func readFrontParagraph(until end: Int) -> Range<Int> {
        beginText(lines[index].range, .fixed(.ceremony))
        let start = outline.pieces.count - 1
        index += 1
        while index < end, layout.relation(lines[index - 1], lines[index]) == .joined {
            continueText(lines[index].range)
            index += 1
        }
        endText()
        return start..<outline.pieces.count
    }

    /// »Lovforslag nr. L 123«, »LBK nr 1013 af 29/08/2017«.
    private mutating func noteNumber(_ range: Range<Int>) {
        guard outline.number.isEmpty else { return }
        var cursor = TextCursor(bytes, range)
        guard cursor.take("lovforslag nr. ") || cursor.take("lovforslag nr ") else { return }
        let start = cursor.offset
        guard cursor.take("L") else { return }
        cursor.skipBlanks()
        if cursor.takeNumber() != nil { outline.number = label(start..<cursor.offset) }
    }
}
