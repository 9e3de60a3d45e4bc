import LegalModel

/// Numbered and lettered items.
extension LexDaniaReader {
    /// Which marks stand outside an item. Items are cited by number first, then by letter, whatever is deeper is a
    /// »led«.
    struct ItemLevel {
        var isInNumber = false
        var isInLetter = false
        var isInLed = false
        /// Whether the list is not inside an item.
        var isTop: Bool { !isInNumber && !isInLetter && !isInLed }

        static let top = ItemLevel()
    }

    func items(of index: Int) -> [Int] {
        tree.children(of: index).filter { element($0) == .indentatio }
    }

    /// Reads lists that stand by themselves.
    mutating func readList(_ lists: [Int], in place: Place) {
        readItems(lists.flatMap { items(of: $0) }, in: place, level: .top)
    }

    mutating func readItems(_ items: [Int], in place: Place, level: ItemLevel) {
        var list = ListState()
        readItems(items, in: place, level: level, list: &list)
    }

    /// Reads the items of a list. A list that starts over inside one stykke is cited with the sentence that leads it
    /// in: `stk. 2, 3. pkt., nr. 1`.
    mutating func readItems(_ items: [Int], in place: Place, level: ItemLevel, list: inout ListState) {
        let labels = items.map { ProvisionLabel.item(label(of: $0)) }
        let isRoman = labels.contains { $0.mark == .letters && ProvisionLabel.isRoman($0.text) }
        var place = place
        if level.isTop, let first = labels.first, !first.text.isEmpty, list.labels.contains(first.text),
            list.sentences > 1
        {
            place = place.inside(.punktum, String(list.sentences))
            list.labels = []
        }
        for (item, label) in zip(items, labels) {
            let (kind, unit, inner) = level.placing(label.mark, isRoman: isRoman)
            var text = label.text
            if unit == .led, text.isEmpty {
                list.unnumbered += 1
                text = String(list.unnumbered)
            }
            var target = place.inside(unit, text)
            target.takesLevel = false
            if unit != .led, !list.labels.insert(text).inserted { note(.addressRepeated, at: target, text) }
            open(kind, label: text, at: target)
            readItem(item, in: target, level: inner)
            builder.closeProvision()
        }
    }

    private mutating func readItem(_ index: Int, in place: Place, level: ItemLevel) {
        var list = ListState()
        for part in tree.children(of: index) {
            switch element(part) {
            case .explicatus: break
            case .exitus: readItemText(part, in: place, level: level, list: &list)
            case .index: readItems(items(of: part), in: place, level: level, list: &list)
            case .indentatio: readItems([part], in: place, level: level, list: &list)
            default: readUnit(part, in: place)
            }
        }
    }

    private mutating func readItemText(_ index: Int, in place: Place, level: ItemLevel, list: inout ListState) {
        for part in tree.children(of: index) {
            switch element(part) {
            case .linea: appendLine(part)
            case .nota: pendingNotes.append(part)
            case .index, .indentatio:
                endText(in: place)
                let items = element(part) == .index ? items(of: part) : [part]
                readItems(items, in: place, level: level, list: &list)
            default:
                endText(in: place)
                readUnit(part, in: place)
            }
        }
        if tree.isLeaf(index) { XMLText.append(tree.content(of: index), of: tree.bytes, to: &builder) }
        endText(in: place)
    }
}

extension LexDaniaReader.ItemLevel {
    /// The kind and unit of an item with a mark at this level, and the level inside it.
    fileprivate func placing(
        _ mark: ProvisionLabel.ItemMark, isRoman: Bool
    ) -> (Provision.Kind, LegalAddress.Unit, LexDaniaReader.ItemLevel) {
        var inner = self
        switch mark {
        case .number where isTop || (isInLetter && !isInNumber && !isInLed):
            inner.isInNumber = true
            return (.nummer, .nummer, inner)
        case .letters where !isInLetter && !isInLed && !(isRoman && !isTop):
            inner.isInLetter = true
            return (.litra, .litra, inner)
        default:
            inner.isInLed = true
            return (.led, .led, inner)
        }
    }
}
