import LegalModel

/// Blocks of text: what stands in an Exitus.
extension LexDaniaReader {
    /// How far the lists of a stykke have come.
    struct ListState {
        /// Labels of the outermost items so far.
        var labels: Set<String> = []
        /// Items without number or letter so far.
        var unnumbered = 0
        /// Sentences printed before the list, one a Linea.
        var sentences = 0
    }

    mutating func readExitus(_ index: Int, in place: Place) {
        var list = ListState()
        readExitus(index, in: place, list: &list)
    }

    /// Reads one Exitus: lines of text, footnotes between them, lists, tables.
    ///
    /// - Parameter skipping: a run of characters that was read as a label.
    mutating func readExitus(_ index: Int, in place: Place, list: inout ListState, skipping: Int? = nil) {
        for part in tree.children(of: index) {
            switch element(part) {
            case .linea:
                appendLine(part, skipping: skipping)
                list.sentences += 1
            case .nota: pendingNotes.append(part)
            case .index, .indentatio:
                endText(in: place)
                let items = element(part) == .index ? items(of: part) : [part]
                readItems(items, in: place, level: .top, list: &list)
            case .image: note(.imageNotRead, at: place, imageName(part))
            default:
                endText(in: place)
                readUnit(part, in: place)
            }
        }
        if tree.isLeaf(index) { XMLText.append(tree.content(of: index), of: tree.bytes, to: &builder) }
        endText(in: place)
    }

    /// Ends the pending text as a block in the role that its words and surroundings give it, then reads the footnotes
    /// that stood in it.
    mutating func endText(in place: Place) {
        if builder.hasPendingText { endBlock(role: textRole()) }
        readPendingNotes(in: place)
    }

    private mutating func textRole() -> TextRole {
        switch voice {
        case .inserted: return .inserted
        case .commencement: return .commencement
        case .annex: return .annex
        case .own:
            if let stykkeRole {
                return builder.withPendingText { roles.role(ofItem: $0, in: stykkeRole) }
            }
            let role =
                builder.withPendingText { text in
                    AmendedAct.isChange(text) ? TextRole.instruction : roles.role(ofStykke: text)
                }
            stykkeRole = role == .instruction ? .provision : role
            return role
        }
    }

    /// Ends the pending text as a block; text of blanks only is thrown away.
    mutating func endBlock(role: TextRole) {
        if builder.withPendingText({ CleanLabel.isBlank($0) }) { builder.dropPendingText() }
        builder.endBlock(role: role)
    }

    /// Adds the lines of an element to the pending text; footnotes wait.
    mutating func appendLines(of index: Int) {
        for part in tree.children(of: index) {
            switch element(part) {
            case .linea: appendLine(part)
            case .nota: pendingNotes.append(part)
            case .explicatus: break
            default: appendLines(of: part)
            }
        }
        if tree.isLeaf(index) { XMLText.append(tree.content(of: index), of: tree.bytes, to: &builder) }
    }

    /// Adds a line: its runs with nothing between them, a space between it and the line before.
    mutating func appendLine(_ index: Int, skipping: Int? = nil) {
        let content = tree.content(of: index)
        var isFirst = true
        for run in tree.children(of: index) where run != skipping {
            let range = tree.content(of: run)
            if isFirst { joinLine(before: range) }
            isFirst = false
            append(run: range)
        }
        if tree.isLeaf(index) { append(run: content) }
    }

    /// A run of blanks that holds a line break is layout, others are text.
    private mutating func append(run range: Range<Int>) {
        XMLText.append(range, of: tree.bytes, to: &builder)
    }

    /// Puts a space between two lines, but not before a mark that goes on with the sentence after a footnote.
    private mutating func joinLine(before range: Range<Int>) {
        guard !range.isEmpty, !XMLText.endsInBlank(builder) else { return }
        switch tree.bytes[range.lowerBound] {
        case 0x00...0x20, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"): return
        default: builder.appendJoint(0x20, sourceOffset: range.lowerBound)
        }
    }

    /// Reads the footnotes that waited for their block to end.
    mutating func readPendingNotes(in place: Place) {
        guard !pendingNotes.isEmpty else { return }
        let notes = pendingNotes
        pendingNotes = []
        for note in notes { readNote(note, in: place) }
    }

    private mutating func readNote(_ index: Int, in place: Place) {
        open(.note, label: ProvisionLabel.item(label(of: index)).text, at: place)
        for part in tree.children(of: index) where element(part) != .explicatus {
            appendLines(of: part)
            endBlock(role: .note)
        }
        builder.closeProvision()
    }

    private func imageName(_ index: Int) -> String {
        tree.attribute("src", of: index).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Keeps the text of an element that is not known here.
    mutating func readStray(_ index: Int, in place: Place) {
        switch element(index) {
        case .image: note(.imageNotRead, at: place, imageName(index))
        case .nota: readNote(index, in: place)
        case .linea:
            appendLine(index)
            endText(in: place)
        case let kind:
            let range = tree.content(of: index)
            guard !range.isEmpty, !XMLText.isBlank(range, of: tree.bytes) else { return }
            if kind == .unknown { note(.elementUnknown, at: place, tree.name(of: index)) }
            appendLoose(index)
            endText(in: place)
        }
    }

    /// Adds all text inside an element, a space between its parts.
    private mutating func appendLoose(_ index: Int) {
        XMLText.append(tree.content(of: index), of: tree.bytes, to: &builder)
    }
}
