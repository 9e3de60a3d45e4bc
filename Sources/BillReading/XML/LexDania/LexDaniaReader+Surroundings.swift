import LegalModel

/// What stands around the provisions: title, preamble, signatures, commencement, the provisions of other acts, annexes.
extension LexDaniaReader {
    /// Reads title and subtitle.
    mutating func readTitle(_ index: Int) {
        builder.openProvision(.ceremony, label: "", address: LegalAddress())
        for part in tree.children(of: index) {
            appendLines(of: part)
            endBlock(role: .ceremony)
            readPendingNotes(in: currentPlace)
        }
        builder.closeProvision()
    }

    /// Reads the enacting formula, the preamble or the closing formula.
    mutating func readCeremony(_ index: Int) {
        builder.openProvision(.ceremony, label: "", address: LegalAddress())
        for part in tree.children(of: index) {
            appendLines(of: part)
            endBlock(role: .ceremony)
            readPendingNotes(in: currentPlace)
        }
        builder.closeProvision()
    }

    /// Reads a § on commencement, transition or territory.
    mutating func readCommencement(_ index: Int, in place: Place) {
        let outer = voice
        if voice == .own { voice = .commencement }
        readParagraf(index, in: place)
        voice = outer
    }

    /// Reads the commencement provisions of an act that was worked into a consolidated one. Their §§ have numbers of
    /// their own, so they get a space of their own: `lov nr. 574 af 1985, § 2`.
    mutating func readForeignProvisions(_ index: Int) {
        seen.foreignActs += 1
        let act = foreignAct(index)
        let place = Place(address: LegalAddress([.init(.act, act)]))
        builder.openProvision(.foreignProvisions, label: act, address: place.address)
        let outer = voice
        voice = .commencement
        var isFirst = true
        for part in tree.children(of: index) {
            if element(part) == .exitus, isFirst {
                appendLines(of: part)
                endBlock(role: .heading)
                readPendingNotes(in: place)
                isFirst = false
            } else {
                readUnit(part, in: place)
            }
        }
        voice = outer
        builder.closeProvision()
    }

    /// »lov nr. 574 af 1985« out of »Lov nr. 574 af 19. december 1985 indeholder følgende …«, made unique where an act
    /// is quoted twice.
    private mutating func foreignAct(_ index: Int) -> String {
        var words: [String] = []
        if let heading = child(.exitus, of: index).flatMap({ child(.linea, of: $0) }) {
            var text = BillBuilder()
            XMLText.append(tree.content(of: heading), of: tree.bytes, to: &text)
            words = text.text.withUnsafeBufferPointer { CleanLabel($0).text }.utf8.split(separator: 0x20)
                .map { String(Substring($0)) }
        }
        let rest = words.drop { $0 != "nr." }.dropFirst()
        let number = rest.first
        let year = rest.dropFirst().first { $0.count == 4 && Int($0) != nil }
        var name = "overgangsbestemmelser"
        if let number, let year { name = "lov nr. \(number) af \(year)" }
        let unique = name
        var count = 1
        while !seen.foreign.insert(name).inserted {
            count += 1
            name = "\(unique) (\(count))"
        }
        return name
    }

    /// Reads an annex: headings, text, tables; its lists are not provisions.
    mutating func readAnnex(_ index: Int) {
        let label = label(of: index)
        var name = ProvisionLabel.division(label)
        if label.bytes.starts(with: "Tabel".utf8) || label.bytes.starts(with: "Underbilag".utf8) { name = label.text }
        let place = Place(address: LegalAddress([.init(.bilag, name)]))
        if !seen.annexes.insert(name).inserted { note(.addressRepeated, at: place, name) }
        note(.annexNotAssessed, at: place)
        builder.openProvision(.annex, label: name, address: place.address)
        let outer = voice
        voice = .annex
        for part in tree.children(of: index) { readAnnexPart(part, in: place) }
        voice = outer
        builder.closeProvision()
    }

    private mutating func readAnnexPart(_ index: Int, in place: Place) {
        switch element(index) {
        case .explicatus: break
        case .rubrica: readHeading(index)
        case .table: readTable(index, in: place)
        case .exitus where isAnnexHeading(index):
            appendLines(of: index)
            endBlock(role: .heading)
            readPendingNotes(in: place)
        case .linea:
            appendLine(index)
        case .nota: pendingNotes.append(index)
        case .image: readStray(index, in: place)
        default:
            for part in tree.children(of: index) { readAnnexPart(part, in: place) }
            if tree.isLeaf(index) { XMLText.append(tree.content(of: index), of: tree.bytes, to: &builder) }
            endText(in: place)
        }
    }

    private func isAnnexHeading(_ index: Int) -> Bool {
        guard let form = tree.attribute("formaForma", of: index) else { return false }
        return form.starts(withPhrase: "Overskrift") || form.starts(withPhrase: "Kapitelnummer")
    }

    /// Reads a table: a line for each row, a block for each cell.
    mutating func readTable(_ index: Int, in place: Place) {
        tableCount += 1
        let target = place.landing == nil ? place.inside(.tabel, String(tableCount)) : place
        open(.table, label: String(tableCount), at: target)
        for part in tree.children(of: index) {
            guard element(part) == .tr else {
                readUnit(part, in: target)
                continue
            }
            let cells = tree.children(of: part).filter { !XMLText.isBlank(tree.content(of: $0), of: tree.bytes) }
            for cell in cells { readCell(cell, in: target) }
            builder.endBlock(role: .provision)
            readPendingNotes(in: target)
        }
        builder.closeProvision()
    }

    private mutating func readCell(_ index: Int, in place: Place) {
        appendLines(of: index)
        if builder.withPendingText({ CleanLabel.isBlank($0) }) {
            builder.dropPendingText()
            return
        }
        builder.appendJoint(0x09, sourceOffset: tree.content(of: index).upperBound)
        builder.endBlock(role: tableRole, lineGoesOn: true)
    }

    private var tableRole: TextRole {
        switch voice {
        case .own: stykkeRole ?? .provision
        case .inserted: .inserted
        case .commencement: .commencement
        case .annex: .annex
        }
    }
}
