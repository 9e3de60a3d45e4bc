/// What a line begins with, judged by its form alone. Whether the numbering bears it out is for the parser.
enum LineLabel {
    /// `§ 12 a.`, `§§ 7-8.`, `§ 1` alone.
    struct Paragraf {
        var first: LabelNumber
        var last: LabelNumber
        /// The label without § and stop.
        var label: Range<Int>
        var hasStop: Bool
        var text: Range<Int>
        /// A stop is followed by something that can open a text, or by nothing.
        var opensText: Bool
    }

    /// `Stk. 2.`, `Stk. 2-4.`
    struct Stykke {
        var first: Int
        var last: Int
        var label: Range<Int>
        var isCapital: Bool
        var hasStop: Bool
        var text: Range<Int>
        var opensText: Bool
    }

    /// `1)`, `a)`, `ii)`, `1.`, `–`
    struct Item {
        enum Style: UInt8 { case number, numberStop, letter, dash }
        var style: Style
        var value: LabelNumber
        /// The value read as a roman number, 0 when it is not one.
        var roman: Int
        var label: Range<Int>
        var text: Range<Int>
    }

    /// `Kapitel 3 a`, `Afsnit II`, `Første bog.`
    struct Division {
        enum Level: Int { case book, part, chapter }
        var level: Level
        var label: Range<Int>
        /// The title on the same line, empty when it stands on the next.
        var title: Range<Int>
    }

    case paragraf(Paragraf)
    case stykke(Stykke)
    case item(Item)
    case division(Division)
}

/// Recognises the labels that a line can begin with.
struct LabelScanner {
    let bytes: Glyph.Bytes

    func label(of range: Range<Int>) -> LineLabel? {
        guard let first = range.first.map({ bytes[$0] }) else { return nil }
        switch first {
        case 0xC2: return paragraf(range).map { .paragraf($0) }
        case 0x53, 0x73:
            if let stykke = stykke(range) { return .stykke(stykke) }
        case 0x30...0x39, 0x28, 0x2D, 0xE2, 0x2A:
            if let division = division(range) { return .division(division) }
            return item(range).map { .item($0) }
        default: break
        }
        if let division = division(range) { return .division(division) }
        return item(range).map { .item($0) }
    }

    func paragraf(_ range: Range<Int>) -> LineLabel.Paragraf? {
        var cursor = TextCursor(bytes, range)
        guard cursor.takeParagraphSign() else { return nil }
        let isPlural = cursor.takeParagraphSign()
        cursor.skipBlanks()
        let start = cursor.offset
        // A centred »§ l« is the letter l typed for 1.
        if cursor.take(0x6C), cursor.isAtEnd {
            return LineLabel.Paragraf(
                first: LabelNumber(number: 1), last: LabelNumber(number: 1), label: start..<cursor.offset,
                hasStop: false,
                text: cursor.rest, opensText: true)
        }
        cursor.offset = start
        guard let first = takeNumber(&cursor) else { return nil }
        var end = cursor.offset
        var last = first
        var members = 1
        while members < 40, let next = takeFurtherNumber(&cursor, after: last, isPlural: isPlural) {
            last = next
            end = cursor.offset
            members += 1
        }
        cursor.offset = end
        let hadBlank = cursor.skipBlanks()
        let hasStop = cursor.take(0x2E)
        let afterStop = cursor.offset
        let hasBlank = cursor.skipBlanks() || (!hasStop && hadBlank)
        let opens = cursor.isAtEnd || Glyph.opensText(bytes, cursor.offset, cursor.end)
        if hasStop, !hasBlank, !cursor.isAtEnd, Glyph.letter(bytes, afterStop, cursor.end) == 0,
            bytes[afterStop] != 0x28
        {
            return nil
        }
        return LineLabel.Paragraf(
            first: first, last: last, label: start..<end, hasStop: hasStop, text: cursor.rest, opensText: opens)
    }

    /// `12`, `12 a`, `12a`: the letter counts only when it cannot be a word.
    private func takeNumber(_ cursor: inout TextCursor) -> LabelNumber? {
        guard let number = cursor.takeNumber() else { return nil }
        let letter = takeLetter(&cursor)
        return LabelNumber(number: number, letter: letter)
    }

    private func takeLetter(_ cursor: inout TextCursor) -> Int {
        var copy = cursor
        let hadBlank = copy.skipBlanks()
        guard let (rank, length) = LabelLetter.rank(bytes, copy.offset, copy.end) else { return 0 }
        let first = copy.offset..<copy.offset + length
        copy.offset += length
        var value = rank
        // `aa`, as after å.
        if let (second, secondLength) = LabelLetter.rank(bytes, copy.offset, copy.end), second == rank,
            secondLength == length
        {
            copy.offset += length
            value += 29
        }
        guard Glyph.letter(bytes, copy.offset, copy.end) == 0 else { return 0 }
        // »§ 5 i lov om« holds a word, not a letter: after a blank only a stop, a dash or a list may follow.
        if hadBlank {
            var after = copy
            after.skipBlanks()
            let next = after.byte
            let isLabel =
                next == nil || next == 0x2E || next == 0x2C || Glyph.dash(bytes, after.offset, after.end) > 0
                || after.starts(with: "og ") || copy.byte == 0x29
            guard isLabel, !(value == 9 && bytes[first.lowerBound] == 0x69 && next != 0x2E) else { return 0 }
        }
        cursor = copy
        return value
    }

    /// `-8`, ` og 4`, `, 5`, `b-d` without the number.
    private func takeFurtherNumber(_ cursor: inout TextCursor, after last: LabelNumber, isPlural: Bool) -> LabelNumber?
    {
        var copy = cursor
        _ = isPlural && copy.take(0x2E)
        copy.skipBlanks()
        let isDash = copy.takeDash()
        if !isDash {
            guard isPlural, copy.take(0x2C) || copy.take("og ") else { return nil }
        }
        copy.skipBlanks()
        _ = copy.takeParagraphSign()
        copy.skipBlanks()
        if let next = takeNumber(&copy) {
            guard last.precedes(next) else { return nil }
            cursor = copy
            return next
        }
        guard isDash, last.letter > 0 else { return nil }
        let letter = takeLetter(&copy)
        guard letter > last.letter else { return nil }
        cursor = copy
        return LabelNumber(number: last.number, letter: letter)
    }

    func stykke(_ range: Range<Int>) -> LineLabel.Stykke? {
        var cursor = TextCursor(bytes, range)
        let isCapital = cursor.byte == 0x53
        guard cursor.take("stk") else { return nil }
        _ = cursor.take(0x2E)
        cursor.skipBlanks()
        let start = cursor.offset
        guard let first = cursor.takeNumber(), first > 0 else { return nil }
        var end = cursor.offset
        var last = first
        while last - first < 200 {
            var copy = cursor
            copy.skipBlanks()
            guard copy.takeDash() || copy.take("og ") || copy.take(0x2C) else { break }
            copy.skipBlanks()
            guard let next = copy.takeNumber(), next > last else { break }
            last = next
            cursor = copy
            end = cursor.offset
        }
        let hadBlank = cursor.skipBlanks()
        let hasStop = cursor.take(0x2E) || cursor.take(0x29)
        _ = hasStop && cursor.take(0x2E)
        if !hasStop {
            // »Stk. 4 De hidtidige medlemmer …«: a forgotten stop.
            guard isCapital, hadBlank, last == first, Glyph.capitalLetter(bytes, cursor.offset, cursor.end) > 0 else {
                return nil
            }
            return LineLabel.Stykke(
                first: first, last: last, label: start..<end, isCapital: true, hasStop: false, text: cursor.rest,
                opensText: true)
        }
        let afterStop = cursor.offset
        let hasBlank = cursor.skipBlanks()
        guard hasBlank || cursor.isAtEnd || Glyph.capitalLetter(bytes, afterStop, cursor.end) > 0 else { return nil }
        let opens = cursor.isAtEnd || Glyph.opensText(bytes, cursor.offset, cursor.end)
        return LineLabel.Stykke(
            first: first, last: last, label: start..<end, isCapital: isCapital, hasStop: true, text: cursor.rest,
            opensText: opens)
    }
}
