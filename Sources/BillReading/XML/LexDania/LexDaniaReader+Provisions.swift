import LegalModel

/// §§ and stykker.
extension LexDaniaReader {
    /// Reads units that stand side by side, as a group of provisions or new text holds them: the stykker that follow
    /// a § without being inside it belong to it, and lists that follow one another are one list.
    mutating func readSequence(_ units: [Int], in place: Place) {
        var at = 0
        while at < units.count {
            let kind = element(units[at])
            var end = at + 1
            switch kind {
            case .paragraf:
                while end < units.count, voice == .inserted, goesOnInParagraf(units[end]) { end += 1 }
                readParagraf(units[at], followedBy: Array(units[(at + 1)..<end]), in: place)
            case .stk:
                while end < units.count, goesOnInParagraf(units[end]) { end += 1 }
                readLooseStykker(Array(units[at..<end]), in: place)
            case .indentatio, .index:
                while end < units.count, element(units[end]) == kind { end += 1 }
                readItems(
                    kind == .indentatio ? Array(units[at..<end]) : units[at..<end].flatMap { items(of: $0) },
                    in: place, level: .top)
            default: readUnit(units[at], in: place)
            }
            at = end
        }
    }

    /// Whether a unit after a § or a stykke, beside it in the file, is a part of the same §.
    private func goesOnInParagraf(_ index: Int) -> Bool {
        switch element(index) {
        case .stk: !startsParagraf(index)
        case .indentatio, .index: true
        default: false
        }
    }

    mutating func readParagraf(_ index: Int, followedBy more: [Int] = [], in place: Place) {
        let label = label(of: index)
        let number = ProvisionLabel.paragraf(label)
        readParagraf(number: number, label: label, parts: Array(tree.children(of: index)) + more, in: place)
    }

    /// Reads a § given its label and its parts.
    mutating func readParagraf(number: String?, label: CleanLabel, parts: [Int], in place: Place) {
        var inner = number.map { place.inside(.paragraf, $0) } ?? place
        inner.takesLevel = false
        if place.landing == nil {
            if voice == .own { roles.enterParagraf() }
            checkParagraf(number, label, at: inner)
        }
        open(.paragraf, label: number ?? "", at: inner)
        let belongs: [LexDaniaElement] = [.stk, .indentatio, .index]
        for part in parts where !belongs.contains(element(part)) && element(part) != .explicatus {
            readUnit(part, in: inner)
        }
        readStykker(parts.filter { belongs.contains(element($0)) }, in: inner)
        builder.closeProvision()
    }

    /// Notes a § without a number, or one that was there before.
    private mutating func checkParagraf(_ number: String?, _ label: CleanLabel, at place: Place) {
        guard let number else {
            note(label.isEmpty ? .labelMissing : .labelOdd, at: place, label.text)
            return
        }
        guard builder.path.allSatisfy({ builder.provisions[$0].kind != .foreignProvisions }) else { return }
        if !seen.paragraffer.insert(number).inserted { note(.addressRepeated, at: place, number) }
    }

    /// Stykker without a § around them: new ones for a § that the landing names, or a § whose label was printed as
    /// bold text.
    private mutating func readLooseStykker(_ stykker: [Int], in place: Place) {
        if let first = stykker.first, let printed = printedLabel(of: first), printed.isParagraf {
            let label = CleanLabel(UnsafeBufferPointer(rebasing: tree.bytes[printed.range]))
            readParagraf(number: ProvisionLabel.paragraf(label), label: label, parts: stykker, in: place)
        } else {
            readStykker(stykker, in: place)
        }
    }

    /// Reads the stykker of one §. A lone stykke is cited by the § alone; one without a label goes on with the one
    /// before it, and so does a list beside it.
    mutating func readStykker(_ stykker: [Int], in place: Place) {
        let labels = stykker.map { stykkeLabel(of: $0) }
        let counted = labels.indices.filter { $0 == 0 || labels[$0] != nil }
        let isAlone = counted.count < 2 && (labels.first ?? nil).map { $0 == "1" } ?? true
        var numbers: Set<String> = []
        var last = 0
        var isOpen = false
        var list = ListState()
        for (position, stykke) in stykker.enumerated() {
            if element(stykke) != .stk {
                let items = element(stykke) == .index ? items(of: stykke) : [stykke]
                readItems(items, in: isOpen ? currentPlace : place, level: .top, list: &list)
                continue
            }
            list = ListState()
            if position > 0, labels[position] == nil {
                readStykkeParts(stykke, in: currentPlace)
                continue
            }
            if isOpen { builder.closeProvision() }
            // A new stykke without a label is a part of the place that the instruction names, a new sentence say.
            let isPartOfPlace = place.takesLevel && (labels[position] ?? nil) == nil
            let number = (labels[position] ?? nil).map { $0.isEmpty ? String(last + 1) : $0 } ?? String(last + 1)
            last = Int(number.split(separator: "-").last ?? "") ?? last + 1
            var inner = isAlone && !place.takesLevel || isPartOfPlace ? place : place.inside(.stykke, number)
            inner.takesLevel = false
            if (labels[position] ?? nil)?.isEmpty == true { note(.labelMissing, at: inner, "Stk.") }
            if place.landing == nil, !numbers.insert(number).inserted { note(.addressRepeated, at: inner, number) }
            open(.stykke, label: isPartOfPlace ? namedStykke(place) : number, at: inner)
            isOpen = true
            stykkeRole = nil
            readStykkeParts(stykke, in: inner)
        }
        if isOpen { builder.closeProvision() }
    }

    /// The number of the stykke that the landing names, where it ends there: »§ 2, stk. 1, affattes således:«.
    private func namedStykke(_ place: Place) -> String {
        guard let last = place.landing?.components.last, last.unit == .stykke else { return "" }
        return last.label
    }

    /// The number of a stykke; empty when it is labelled without a number, nil when it has no label.
    private func stykkeLabel(of index: Int) -> String? {
        guard element(index) == .stk else { return nil }
        let label = label(of: index)
        if !label.isEmpty { return ProvisionLabel.stykke(label) ?? "" }
        guard voice == .inserted, let printed = printedLabel(of: index), !printed.isParagraf else { return nil }
        return ProvisionLabel.stykke(CleanLabel(UnsafeBufferPointer(rebasing: tree.bytes[printed.range])))
    }

    private mutating func readStykkeParts(_ index: Int, in place: Place) {
        let parts = Array(tree.children(of: index))
        var list = ListState()
        let skipped = voice == .inserted && label(of: index).isEmpty ? printedLabel(of: index)?.char : nil
        for part in parts {
            switch element(part) {
            case .explicatus: break
            case .exitus: readExitus(part, in: place, list: &list, skipping: skipped)
            case .aendringsNummer:
                if amendedAct == nil { readAmendedAct(of: index) }
                readAmendment(part, in: place)
            default: readUnit(part, in: place)
            }
        }
        if parts.contains(where: { element($0) == .aendringsNummer }) { amendedAct = nil }
    }
}
