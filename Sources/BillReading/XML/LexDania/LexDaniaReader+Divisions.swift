import LegalModel

/// Books, parts, chapters and groups of provisions.
extension LexDaniaReader {
    /// Reads a Bog, an Afsnit or a Kapitel. All three are always there as shells; one counts only when it has a label
    /// or a heading.
    mutating func readDivision(_ index: Int, in place: Place) {
        let label = label(of: index)
        guard !label.isEmpty || child(.rubrica, of: index) != nil else {
            for part in tree.children(of: index) { readUnit(part, in: place) }
            return
        }
        let (kind, unit) = divisionLevel(index)
        let name = ProvisionLabel.division(label)
        open(voice == .inserted ? .insertedDivision : kind, label: name, at: divisionPlace(unit, name, place))
        var inner = place
        if voice == .inserted { inner.landing = place.landing?.placing(unit, name) }
        for part in tree.children(of: index) { readUnit(part, in: inner) }
        builder.closeProvision()
    }

    private func divisionLevel(_ index: Int) -> (Provision.Kind, LegalAddress.Unit) {
        switch element(index) {
        case .bog: (.book, .bog)
        case .afsnit: (.part, .afsnit)
        default: (.chapter, .kapitel)
        }
    }

    /// A chapter is cited by its number alone, and with its part where chapters are numbered anew in each; a part is
    /// cited with its book.
    private mutating func divisionPlace(_ unit: LegalAddress.Unit, _ name: String, _ place: Place) -> Place {
        if voice == .inserted {
            return Place(address: place.address, landing: place.landing?.placing(unit, name))
        }
        guard !name.isEmpty else { return Place(address: LegalAddress()) }
        var address = place.address
        if unit == .afsnit || (unit == .kapitel && seen.chaptersRestart),
            let outer = builder.path.last(where: { [.part, .book].contains(builder.provisions[$0].kind) })
        {
            address = builder.provisions[outer].address
        }
        let result = Place(address: address.appending(unit, name))
        if !seen.divisions.insert(result.address).inserted { note(.addressRepeated, at: result) }
        return result
    }

    /// Whether two chapters of the document share a label.
    func chaptersRestart(_ contents: Int) -> Bool {
        var labels: Set<String> = []
        for index in contents..<Int(tree.nodes[contents].next) where element(index) == .kapitel {
            let label = label(of: index)
            if !label.isEmpty, !labels.insert(ProvisionLabel.division(label)).inserted { return true }
        }
        return false
    }

    /// Reads a group of provisions; it is a unit of its own when it has a heading.
    mutating func readGroup(_ index: Int, in place: Place) {
        let hasHeading = child(.rubrica, of: index) != nil
        if hasHeading {
            let kind: Provision.Kind = voice == .inserted ? .insertedDivision : .group
            open(kind, label: "", at: voice == .inserted ? place : headingPlace(index, place))
        }
        readSequence(Array(tree.children(of: index)), in: place)
        if hasHeading { builder.closeProvision() }
    }

    /// »overskriften før § 7«; an outer heading over others before the same § is »overskrift 1 før § 7«.
    private mutating func headingPlace(_ index: Int, _ place: Place) -> Place {
        var label = ""
        for next in index..<tree.nodes.count {
            let kind = element(next)
            guard kind == .paragraf || kind == .aendringCentreretParagraf else { continue }
            label = ProvisionLabel.paragraf(self.label(of: next)) ?? ""
            break
        }
        guard !label.isEmpty else { return Place(address: LegalAddress()) }
        var result = place.address.appending(.overskrift, "overskriften før § \(label)")
        var count = 1
        while !seen.headings.insert(result).inserted {
            count += 1
            result = place.address.appending(.overskrift, "overskrift \(count) før § \(label)")
        }
        return Place(address: result)
    }

    /// Reads a heading as a block of the current provision.
    mutating func readHeading(_ index: Int) {
        appendLines(of: index)
        if voice == .own { builder.withPendingText { roles.enterHeading($0) } }
        endBlock(role: .heading)
        readPendingNotes(in: currentPlace)
    }

    /// The place of the innermost open provision.
    var currentPlace: Place {
        let provision = builder.provisions[builder.current]
        return Place(address: provision.address, landing: provision.landing)
    }
}
