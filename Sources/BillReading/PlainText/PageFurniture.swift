/// Finds what a printed page adds to the text: page numbers, and headers and footers that come back on every page.
///
/// A line is furniture only with evidence: page numbers that count up, lines that recur at regular distances or next
/// to a form feed or a page number. A single line of digits may be the cell of a table and stays.
struct PageFurniture {
    let bytes: Glyph.Bytes
    let lines: [PlainLine]

    /// The indexes of the furniture lines, rising.
    func lineIndexes() -> [Int] {
        guard lines.count >= 4, looksPrinted else { return [] }
        var isFurniture = [Bool](repeating: false, count: lines.count)
        markPageNumbers(&isFurniture)
        markRecurringLines(&isFurniture)
        return isFurniture.indices.filter { isFurniture[$0] }
    }

    /// Whether the lines fit on a page. A text with long lines was never printed as it is.
    private var looksPrinted: Bool {
        lines.count { $0.width > 160 } * 25 < lines.count || lines.contains { $0.startsPage }
    }

    /// Marks page numbers in rising sequence: at least two, each one more than the one before.
    private func markPageNumbers(_ isFurniture: inout [Bool]) {
        var last: (index: Int, number: Int, marked: Bool)?
        for index in lines.indices {
            guard let number = pageNumber(lines[index].range) else { continue }
            if let previous = last, number == previous.number + 1, index - previous.index >= 4 {
                isFurniture[previous.index] = true
                isFurniture[index] = true
                last = (index, number, true)
            } else if isAtPageBreak(index) {
                isFurniture[index] = true
                last = (index, number, true)
            } else if last?.marked != true || last.map({ number > $0.number && number < $0.number + 4 }) == true {
                last = (index, number, false)
            }
        }
    }

    /// `4`, `- 4 -`, `Side 3`, `Side 3 af 12`, `3/12`.
    private func pageNumber(_ range: Range<Int>) -> Int? {
        guard range.count <= 24 else { return nil }
        var cursor = TextCursor(bytes, range)
        _ = cursor.takeDash()
        cursor.skipBlanks()
        _ = cursor.take("side ") || cursor.take("page ") || cursor.take("s. ")
        guard let number = cursor.takeNumber(), number < 10_000 else { return nil }
        var copy = cursor
        copy.skipBlanks()
        if copy.take("af ") || copy.take(0x2F) || copy.take("of ") {
            copy.skipBlanks()
            if copy.takeNumber() != nil { cursor = copy }
        }
        cursor.skipBlanks()
        _ = cursor.takeDash()
        cursor.skipBlanks()
        return cursor.isAtEnd ? number : nil
    }

    private func isAtPageBreak(_ index: Int) -> Bool {
        lines[index].startsPage || (index + 1 < lines.count && lines[index + 1].startsPage)
    }

    /// Marks lines that recur: the same but for digits, at least three times, at even distances or at page breaks.
    private func markRecurringLines(_ isFurniture: inout [Bool]) {
        var places: [UInt64: [Int]] = [:]
        for index in lines.indices where !isFurniture[index] {
            guard let key = recurrenceKey(lines[index].range) else { continue }
            places[key, default: []].append(index)
        }
        for indexes in places.values {
            let atBreak = indexes.filter { isAtPageBreak($0) || isBesideFurniture($0, isFurniture) }
            if atBreak.count >= 2, atBreak.count * 10 >= indexes.count * 7 {
                for index in atBreak { isFurniture[index] = true }
            } else if indexes.count >= 3, isEven(indexes), indexes.count(where: standsApart) * 10 >= indexes.count * 7 {
                for index in indexes { isFurniture[index] = true }
            }
        }
    }

    private func isBesideFurniture(_ index: Int, _ isFurniture: [Bool]) -> Bool {
        (index > 0 && isFurniture[index - 1]) || (index + 1 < lines.count && isFurniture[index + 1])
    }

    /// Whether a line does not belong to the text around it: it stands after a blank line, or in a sentence that goes on
    /// from the line before to the line after.
    private func standsApart(_ index: Int) -> Bool {
        guard index > 0, index + 1 < lines.count else { return true }
        let (before, line, after) = (lines[index - 1], lines[index], lines[index + 1])
        if line.blanksBefore > 0 || line.startsPage || after.startsPage { return true }
        return LineEnd.isUnfinished(bytes, before.range) && LineEnd.startsSmall(bytes, after.range)
    }

    /// Whether the lines stand a page apart, on most of the pages: never close, and no distance more than twice the
    /// middle one.
    private func isEven(_ indexes: [Int]) -> Bool {
        var distances = zip(indexes.dropFirst(), indexes).map { $0 - $1 }
        distances.sort()
        guard let shortest = distances.first, let longest = distances.last else { return false }
        let middle = distances[distances.count / 2]
        guard indexes.count * middle * 10 >= lines.count * 6 else { return false }
        return shortest >= 12 && longest <= middle * 2 && shortest * 2 >= middle && middle <= 120
    }

    /// A hash of the line with every run of digits as one mark; nil for lines that cannot be furniture: long ones,
    /// ones with a label, ones that end a sentence.
    private func recurrenceKey(_ range: Range<Int>) -> UInt64? {
        guard range.count >= 3, range.count <= 120 else { return nil }
        let last = bytes[range.upperBound - 1]
        guard last != 0x2C, last != 0x3A, last != 0x3B, last != 0x2E, last != 0xAB else { return nil }
        guard !LineEnd.startsSmall(bytes, range) else { return nil }
        guard QuoteStyle.typewriter.openingLength(bytes, range) + QuoteStyle.guillemets.openingLength(bytes, range) == 0
        else { return nil }
        switch LabelScanner(bytes: bytes).label(of: range) {
        case nil: break
        case .item(let item) where item.style == .dash: break
        default: return nil
        }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var inDigits = false
        for i in range {
            let isDigit = Glyph.isDigit(bytes[i])
            if isDigit, inDigits { continue }
            inDigits = isDigit
            hash = (hash ^ UInt64(isDigit ? 0x23 : bytes[i])) &* 0x100_0000_01B3
        }
        return hash
    }
}
