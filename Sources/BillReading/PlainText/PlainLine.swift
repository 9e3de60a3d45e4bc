/// One line of a plain text, without its indentation and its trailing blanks.
struct PlainLine {
    /// The bytes between the blanks at both ends.
    let range: Range<Int>
    /// Where the text ends on the printed line, in characters from the margin.
    let width: Int
    /// Blank lines before this one; page furniture in between does not count.
    var blanksBefore: Int
    /// Whether a form feed stands before this line.
    var startsPage: Bool
    /// Whether a page break, a page header or a page number stood between this line and the one before.
    var followsPageBreak = false
}

/// Cuts a text into lines at LF, CR, CRLF, form feeds and the Unicode line ends; blank lines are counted, not kept.
struct LineScanner {
    let bytes: Glyph.Bytes

    func lines() -> [PlainLine] {
        var lines: [PlainLine] = []
        var start = 0
        var blanks = 0
        var startsPage = false
        while start < bytes.count {
            var end = start
            while end < bytes.count, Glyph.lineEnd(bytes, end, bytes.count) == 0 { end += 1 }
            if let line = line(in: start..<end, blanks: blanks, startsPage: startsPage) {
                lines.append(line)
                blanks = 0
                startsPage = false
            } else if end < bytes.count, bytes[end] != 0x0C {
                blanks += 1
            }
            let length = Glyph.lineEnd(bytes, end, bytes.count)
            if end < bytes.count, bytes[end] == 0x0C { startsPage = true }
            start = end + max(1, length)
        }
        return lines
    }

    /// The line without its blanks, nil when nothing is left.
    private func line(in range: Range<Int>, blanks: Int, startsPage: Bool) -> PlainLine? {
        var first = range.lowerBound
        var column = 0
        while true {
            let length = Glyph.blank(bytes, first, range.upperBound)
            if length == 0 { break }
            column += bytes[first] == 0x09 ? 4 : 1
            first += length
        }
        var i = first
        var last = first
        var width = column
        while i < range.upperBound {
            let blank = Glyph.blank(bytes, i, range.upperBound)
            column += bytes[i] & 0xC0 == 0x80 ? 0 : 1
            i += max(1, blank)
            if blank == 0 {
                last = i
                width = column
            }
        }
        guard last > first else { return nil }
        return PlainLine(range: first..<last, width: width, blanksBefore: blanks, startsPage: startsPage)
    }
}
