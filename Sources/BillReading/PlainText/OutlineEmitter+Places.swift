import LegalModel

/// The addresses that a document has used so far.
struct SeenAddresses {
    var paragraffer: Set<String> = []
    var divisions: Set<LegalAddress> = []
    var foreign: Set<String> = []
    var headings: Set<String> = []
    /// Whether chapters are numbered anew in each part, so that the part is needed to tell them apart.
    var chaptersRestart = false

    mutating func countChapters(_ outline: Outline) {
        var labels: Set<String> = []
        for case .open(let unit) in outline.events where unit.kind == .chapter && !unit.isInserted {
            if !unit.label.isEmpty, !labels.insert(unit.label).inserted { chaptersRestart = true }
        }
    }
}

/// Where units stand, as cited.
extension OutlineEmitter {
    /// The place of a unit inside the open ones.
    mutating func place(of unit: Outline.Unit, at position: Int) -> OpenUnit {
        let outer = open.last ?? OpenUnit(unit: unit, address: LegalAddress())
        var place = OpenUnit(unit: unit, address: outer.address, landing: outer.landing)
        if unit.isInserted {
            place.landing = landing(of: unit, in: outer)
            place.takesLevel = outer.takesLevel && [.book, .part, .chapter, .group].contains(unit.kind)
            return place
        }
        place.address = address(of: unit, in: outer, at: position)
        return place
    }

    private mutating func address(of unit: Outline.Unit, in outer: OpenUnit, at position: Int) -> LegalAddress {
        switch unit.kind {
        case .book: return division(.bog, unit)
        case .part: return division(.afsnit, unit)
        case .chapter: return division(.kapitel, unit)
        case .group: return heading(at: position)
        case .paragraf:
            let address = base.appending(.paragraf, unit.label)
            if base.components.isEmpty, !seen.paragraffer.insert(unit.label).inserted {
                note(.addressRepeated, at: address, unit.label)
            }
            return address
        case .stykke: return outer.unit.stykker > 1 ? outer.address.appending(.stykke, unit.label) : outer.address
        case .nummer, .amendment:
            return unit.label.isEmpty ? outer.address : outer.address.appending(.nummer, unit.label)
        case .litra: return outer.address.appending(.litra, unit.label)
        case .led: return outer.address.appending(.led, unit.label)
        case .foreignProvisions: return LegalAddress([.init(.act, foreign(unit.label))])
        case .annex: return LegalAddress([.init(.bilag, unit.label)])
        case .remarks: return LegalAddress([.init(.remark, unit.label)])
        case .remarkSection: return LegalAddress([.init(.remark, "almindelige bemærkninger, pkt. \(unit.label)")])
        case .specialRemark: return special(unit.label, outer.address)
        case .ceremony, .document, .note, .table, .insertedDivision: return outer.address
        }
    }

    /// The act whose provisions these are, where they are not the document's own.
    private var base: LegalAddress {
        open.first { $0.unit.kind == .foreignProvisions }?.address ?? LegalAddress()
    }

    private mutating func division(_ level: LegalAddress.Unit, _ unit: Outline.Unit) -> LegalAddress {
        guard !unit.label.isEmpty else { return LegalAddress() }
        var outer = base
        if level == .kapitel, seen.chaptersRestart, let part = open.last(where: { $0.unit.kind == .part }) {
            outer = part.address
        }
        let address = outer.appending(level, unit.label)
        if !seen.divisions.insert(address).inserted { note(.addressRepeated, at: address) }
        return address
    }

    /// »overskriften før § 7«; an outer heading over others before the same § is »overskrift 1 før § 7«.
    private mutating func heading(at position: Int) -> LegalAddress {
        var label: String?
        for case .open(let unit) in outline.events[(position + 1)...].prefix(40) where unit.kind == .paragraf {
            label = unit.label
            break
        }
        guard let label else { return LegalAddress() }
        var name = "overskriften før § \(label)"
        var count = 1
        while !seen.headings.insert("\(base)|\(name)").inserted {
            count += 1
            name = "overskrift \(count) før § \(label)"
        }
        return base.appending(.overskrift, name)
    }

    private mutating func foreign(_ label: String) -> String {
        var name = label
        var count = 1
        while !seen.foreign.insert(name).inserted {
            count += 1
            name = "\(label) (\(count))"
        }
        return name
    }

    /// »bemærkninger til § 1, nr. 2«
    private func special(_ label: String, _ outer: LegalAddress) -> LegalAddress {
        let isInParagraf = outer.components.first?.label.hasPrefix("bemærkninger til §") == true
        if isInParagraf, label.hasPrefix("nr. ") { return outer.appending(.nummer, String(label.dropFirst(4))) }
        if isInParagraf, label.hasPrefix("stk. ") { return outer.appending(.stykke, String(label.dropFirst(5))) }
        return LegalAddress([.init(.remark, "bemærkninger til \(label)")])
    }

    /// Where new text will stand: its own labels put into the place that the instruction names.
    private func landing(of unit: Outline.Unit, in outer: OpenUnit) -> LegalAddress? {
        guard let landing = outer.landing, !unit.label.isEmpty else { return outer.landing }
        let level: LegalAddress.Unit
        switch unit.kind {
        case .book: level = .bog
        case .part: level = .afsnit
        case .chapter: level = .kapitel
        case .paragraf: level = .paragraf
        case .stykke:
            let isAlone = outer.unit.kind == .paragraf && outer.unit.stykker == 1
            guard !isAlone || unit.label != "1" else { return landing }
            level = .stykke
        case .nummer: level = .nummer
        case .litra: level = .litra
        case .led: level = .led
        default: return landing
        }
        let isDivision = level.rawValue < LegalAddress.Unit.paragraf.rawValue
        return outer.takesLevel || isDivision || level == .paragraf
            ? landing.placing(level, unit.label) : landing.appending(level, unit.label)
    }
}
