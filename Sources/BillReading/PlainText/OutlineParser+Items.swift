import LegalModel

/// Lists: which items count, and at what depth.
extension OutlineParser {
    /// Where an item belongs.
    enum ItemPlace {
        /// In the list of the open item at this index, after it.
        case after(Int)
        /// In a new list inside the innermost item, or at the top of the stykke.
        case nested(isRoman: Bool)
        /// In a new list of the stykke, after a list that is closed.
        case top
    }

    /// The place of an item, nil when the mark is part of the text.
    func place(of item: LineLabel.Item, _ relation: LineLayout.Relation) -> ItemPlace? {
        let inProvision = innermost(.stykke, .paragraf) != nil || scope.isInserted
        guard inProvision, !(open.last?.kind == .amendment && quote == nil) else { return nil }
        if item.style == .dash { return dashPlace(relation) }
        if relation == .joined {
            guard let end = textEnd, !LineEnd.endsInReference(bytes, end), !isInsideBracket else { return nil }
        }
        if let level = continuedLevel(item) { return .after(level) }
        // A list that words stood between counts on.
        if item.style == .number, open.count > scope.base,
            open[open.count - 1].lastItem?.isFollowed(by: item.value) == true
        {
            return .top
        }
        if let isRoman = beginsList(item), open.count < scope.base + 12 {
            guard item.style != .numberStop || textEndsInColon else { return nil }
            let last = open[open.count - 1]
            let isSameStyle = last.style == item.style && last.isRoman == isRoman
            if isSameStyle, !textEndsInColon {
                // A list that starts over beside itself: a second list of the stykke.
                return relation == .fresh && last.members > 0 ? .top : nil
            }
            return .nested(isRoman: isRoman)
        }
        guard relation == .fresh, item.style != .numberStop, layout.wrapWidth == nil || textCanEndItem else {
            return nil
        }
        if let level = laterLevel(item) { return .after(level) }
        // New text may begin with any item.
        return scope.isInserted && open.count == scope.base ? .nested(isRoman: false) : nil
    }

    mutating func openItem(_ item: LineLabel.Item, at place: ItemPlace) {
        var isRoman = false
        var number = item.value
        switch place {
        case .after(let level):
            isRoman = open[level].isRoman
            if item.style == .dash { number = open[level].number }
            closeUnits(downTo: level)
        case .nested(let roman):
            isRoman = roman
            if open.last?.kind == .paragraf { openImplicitStykke() }
        case .top:
            closeItems()
        }
        if isRoman { number = LabelNumber(number: item.roman) }
        if item.style == .dash { number.number += 1 }
        let kind = kind(of: item, isRoman: isRoman)
        let label = item.style == .dash ? String(number.number) : itemLabel(item.label)
        openUnit(
            Outline.Unit(kind: kind, label: label),
            OpenUnit(kind: kind, number: number, style: item.style, isRoman: isRoman, event: 0))
        beginBodyText(item.text)
    }

    private func kind(of item: LineLabel.Item, isRoman: Bool) -> Provision.Kind {
        let outer = open.last.map { open.count > scope.base ? $0.kind : .document } ?? .document
        switch item.style {
        case .dash: return .led
        case .number, .numberStop:
            return outer == .nummer || outer == .led || (outer == .litra && innermost(.nummer) != nil) ? .led : .nummer
        case .letter: return outer == .litra || outer == .led || isRoman ? .led : .litra
        }
    }

    // MARK: Numbering

    /// The innermost open item that this one follows without a gap.
    func continuedLevel(_ item: LineLabel.Item) -> Int? {
        level { unit in
            guard unit.style == item.style else { return false }
            if unit.isRoman { return item.roman == unit.number.number + 1 }
            return unit.number.isFollowed(by: item.value) && (item.style != .letter || item.value.number > 0)
        }
    }

    /// The innermost open item that this one follows with a gap.
    private func laterLevel(_ item: LineLabel.Item) -> Int? {
        level { unit in
            guard unit.style == item.style else { return false }
            if unit.isRoman { return item.roman > unit.number.number }
            return unit.number.precedes(item.value)
        }
    }

    private func level(_ matches: (OpenUnit) -> Bool) -> Int? {
        var i = open.count - 1
        while i >= scope.base, open[i].style != nil {
            if matches(open[i]) { return i }
            i -= 1
        }
        return nil
    }

    /// Whether the item can be the first of a list; the value says whether it counts in roman numbers.
    private func beginsList(_ item: LineLabel.Item) -> Bool? {
        guard !open.isEmpty, open.count > scope.base || scope.isInserted else { return nil }
        switch item.style {
        case .number, .numberStop: return item.value == LabelNumber(number: 1) ? false : nil
        case .letter:
            if item.value.number == 1 || item.value.number == 30 { return false }
            return item.roman == 1 ? true : nil
        case .dash: return false
        }
    }

    private func dashPlace(_ relation: LineLayout.Relation) -> ItemPlace? {
        guard relation == .fresh || textEndsInColon else { return nil }
        if let level = level({ $0.style == .dash }) { return .after(level) }
        return open.isEmpty || open.count <= scope.base ? nil : .nested(isRoman: false)
    }

    var textEndsInColon: Bool {
        guard let end = textEnd, !end.isEmpty else { return false }
        return bytes[end.upperBound - 1] == 0x3A
    }

    private var textCanEndItem: Bool {
        guard let end = textEnd, !end.isEmpty else { return true }
        return !LineEnd.endsInReference(bytes, end) || bytes[end.upperBound - 1] != 0x2E
    }

    /// Whether a bracket is open in the text being gathered: »(§ 3, nr.⏎1)«.
    private var isInsideBracket: Bool {
        guard let textStart else { return false }
        var depth = 0
        for piece in outline.pieces[textStart...].suffix(8) {
            for i in piece.range {
                if bytes[i] == 0x28 { depth += 1 }
                if bytes[i] == 0x29, depth > 0 { depth -= 1 }
            }
        }
        return depth > 0
    }
}
