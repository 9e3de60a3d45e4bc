extension LabelScanner {
    /// `1)`, `2 a)`, `(a)`, `ii)`, `1.`, `–`
    func item(_ range: Range<Int>) -> LineLabel.Item? {
        var cursor = TextCursor(bytes, range)
        if let dash = dashItem(range) { return dash }
        let isBracketed = cursor.take(0x28)
        cursor.skipBlanks()
        let start = cursor.offset
        var value = LabelNumber(number: 0)
        var style = LineLabel.Item.Style.letter
        var roman = 0
        if let number = cursor.takeNumber() {
            style = .number
            value.number = number
            var copy = cursor
            copy.skipBlanks()
            if let (rank, length) = LabelLetter.rank(bytes, copy.offset, copy.end) {
                copy.offset += length
                if copy.byte == 0x29 {
                    value.letter = rank
                    cursor = copy
                }
            }
        } else {
            var i = cursor.offset
            var ranks: [Int] = []
            while ranks.count < 6, let (rank, length) = LabelLetter.rank(bytes, i, cursor.end) {
                ranks.append(rank)
                i += length
            }
            guard let first = ranks.first else { return nil }
            roman = LabelLetter.roman(bytes, cursor.offset..<i) ?? 0
            let isDoubled = ranks.allSatisfy { $0 == first }
            guard roman > 0 || (isDoubled && ranks.count <= 3) else { return nil }
            value = LabelNumber(number: isDoubled ? first + 29 * (ranks.count - 1) : 0)
            cursor.offset = i
        }
        let end = cursor.offset
        cursor.skipBlanks()
        if cursor.take(0x29) {
            guard cursor.skipBlanks() || cursor.isAtEnd || Glyph.letter(bytes, cursor.offset, cursor.end) > 0 else {
                return nil
            }
        } else {
            guard !isBracketed, style == .number, value.letter == 0, cursor.take(0x2E) else { return nil }
            guard cursor.skipBlanks() || cursor.isAtEnd else { return nil }
            style = .numberStop
        }
        return LineLabel.Item(style: style, value: value, roman: roman, label: start..<end, text: cursor.rest)
    }

    /// `– …`, `- …`, `• …`, `* …`
    private func dashItem(_ range: Range<Int>) -> LineLabel.Item? {
        var cursor = TextCursor(bytes, range)
        let start = cursor.offset
        var isMark = cursor.takeDash() || cursor.take(0x2A)
        if !isMark, cursor.offset + 2 < cursor.end, bytes[start] == 0xE2 {
            let mark = (bytes[start + 1], bytes[start + 2])
            isMark = mark == (0x80, 0xA2) || mark == (0x97, 0x8F) || mark == (0x96, 0xAA)
            if isMark { cursor.offset += 3 }
        }
        let end = cursor.offset
        guard isMark, cursor.skipBlanks(), !cursor.isAtEnd else { return nil }
        return LineLabel.Item(
            style: .dash, value: LabelNumber(number: 0), roman: 0, label: start..<end, text: cursor.rest)
    }

    /// `Kapitel 3 a`, `3. kapitel`, `Afsnit II`, `Første afsnit. Titel`, `Anden bog.`
    func division(_ range: Range<Int>) -> LineLabel.Division? {
        var cursor = TextCursor(bytes, range)
        if let level = takeDivisionWord(&cursor) {
            guard cursor.skipBlanks() else { return nil }
            let start = cursor.offset
            guard let end = takeDivisionNumber(&cursor) else { return nil }
            return finished(level, label: start..<end, &cursor)
        }
        let start = cursor.offset
        if cursor.takeNumber() != nil {
            let end = cursor.offset
            guard cursor.take(0x2E), cursor.skipBlanks() else { return nil }
            // »7. Kapitel 3 ophæves.« is a change, »3. kapitel« a heading.
            let isSmall = Glyph.smallLetter(bytes, cursor.offset, cursor.end) > 0
            guard let level = takeDivisionWord(&cursor), isSmall || cursor.isAtEnd else { return nil }
            return finished(level, label: start..<end, &cursor)
        }
        guard takeOrdinal(&cursor) else { return nil }
        let end = cursor.offset
        guard cursor.skipBlanks(), let level = takeDivisionWord(&cursor), level != .chapter else { return nil }
        return finished(level, label: start..<end, &cursor)
    }

    private func finished(
        _ level: LineLabel.Division.Level, label: Range<Int>, _ cursor: inout TextCursor
    ) -> LineLabel.Division? {
        let hasStop = cursor.take(0x2E) || cursor.take(0x3A)
        let hasBlank = cursor.skipBlanks()
        let hasDash = cursor.takeDash()
        cursor.skipBlanks()
        let title = cursor.rest
        if title.isEmpty { return LineLabel.Division(level: level, label: label, title: title) }
        // »Kapitel 3 finder …«, »Kapitel 3, 4 og 5« are text.
        guard hasBlank || hasStop || hasDash, Glyph.capitalLetter(bytes, title.lowerBound, title.upperBound) > 0 else {
            return nil
        }
        guard title.count < 200, bytes[title.upperBound - 1] != 0x2E || title.count < 60 else { return nil }
        return LineLabel.Division(level: level, label: label, title: title)
    }

    private func takeDivisionWord(_ cursor: inout TextCursor) -> LineLabel.Division.Level? {
        if cursor.take(word: "kapitel") { return .chapter }
        if cursor.take(word: "afsnit") { return .part }
        if cursor.take(word: "bog") { return .book }
        return nil
    }

    /// The end of `3`, `3 a`, `II`, `VIII A`, `1-2`.
    private func takeDivisionNumber(_ cursor: inout TextCursor) -> Int? {
        if cursor.takeNumber() == nil {
            var i = cursor.offset
            while i < cursor.end, 0x41...0x5A ~= bytes[i] { i += 1 }
            guard LabelLetter.roman(bytes, cursor.offset..<i) != nil else { return nil }
            cursor.offset = i
        }
        var copy = cursor
        if copy.takeDash(), copy.takeNumber() != nil { cursor = copy }
        copy = cursor
        copy.skipBlanks()
        if let (_, length) = LabelLetter.rank(bytes, copy.offset, copy.end) {
            copy.offset += length
            let isEnd = copy.isAtEnd || copy.byte == 0x20 || copy.byte == 0x2E || copy.byte == 0xC2 || copy.byte == 0x3A
            if isEnd, Glyph.letter(bytes, copy.offset, copy.end) == 0 { cursor = copy }
        }
        return cursor.offset
    }

    private func takeOrdinal(_ cursor: inout TextCursor) -> Bool {
        let ordinals: [StaticString] = [
            "første", "anden", "andet", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende",
            "ellevte", "tolvte",
        ]
        for ordinal in ordinals where cursor.take(word: ordinal) { return true }
        return false
    }
}
