import LegalModel

/// Turns an outline into the provisions and blocks of a bill, with addresses.
struct OutlineEmitter {
    private let bytes: Glyph.Bytes
    private let outline: Outline
    private(set) var builder = BillBuilder()
    /// The addresses of the open units, and where their new text will stand.
    private var addresses: [LegalAddress] = [LegalAddress()]
    private var landings: [LegalAddress?] = [nil]
    private var kinds: [Provision.Kind] = [.document]
    /// Whether the unit stands in new text.
    private var inserted = [false]
    private var act: String?
    /// Groups, notes and led without a label are counted.
    private var groupCount = 0

    init(bytes: Glyph.Bytes, outline: Outline) {
        self.bytes = bytes
        self.outline = outline
    }

    mutating func emit() {
        for event in outline.events {
            switch event {
            case .open(let unit): open(unit)
            case .text(let pieces, let voice): text(JoinedText(bytes, outline.pieces[pieces]), voice)
            case .close: close()
            }
        }
        builder.notes += outline.notes
        builder.finish()
    }

    private mutating func open(_ unit: Outline.Unit) {
        let address = address(of: unit)
        let landing = unit.isInserted ? landing(of: unit) : nil
        builder.openProvision(unit.kind, label: unit.label, address: address, landing: landing)
        addresses.append(address)
        landings.append(landing)
        kinds.append(unit.kind)
        inserted.append(unit.isInserted)
        if unit.kind == .paragraf { stykker = unit.stykker }
        if unit.kind == .annex {
            builder.notes.append(ReadingNote(.annexNotAssessed, at: address, detail: unit.label))
        }
    }

    private mutating func close() {
        builder.closeProvision()
        addresses.removeLast()
        landings.removeLast()
        kinds.removeLast()
        inserted.removeLast()
    }

    // MARK: Addresses

    /// How many stykker the open § has: with one it is cited without.
    private var stykker = 0

    private mutating func address(of unit: Outline.Unit) -> LegalAddress {
        let outer = addresses[addresses.count - 1]
        if unit.isInserted { return outer }
        switch unit.kind {
        case .book: return base.appending(.bog, unit.label)
        case .part: return base.appending(.afsnit, unit.label)
        case .chapter: return base.appending(.kapitel, unit.label)
        case .paragraf: return base.appending(.paragraf, unit.label)
        case .stykke: return stykker > 1 ? outer.appending(.stykke, unit.label) : outer
        case .nummer, .amendment: return outer.appending(.nummer, unit.label)
        case .litra: return outer.appending(.litra, unit.label)
        case .led: return outer.appending(.led, unit.label)
        case .foreignProvisions: return LegalAddress([.init(.act, unit.label)])
        case .annex: return LegalAddress([.init(.bilag, unit.label)])
        case .remarks: return LegalAddress([.init(.remark, unit.label)])
        case .remarkSection: return LegalAddress([.init(.remark, "almindelige bemærkninger, pkt. \(unit.label)")])
        case .specialRemark: return special(unit.label, outer)
        case .ceremony: return LegalAddress([.init(.overskrift, "overskrift")])
        case .group, .insertedDivision:
            groupCount += 1
            return base.appending(.overskrift, "overskrift \(groupCount)")
        case .note: return LegalAddress([.init(.act, "fodnote \(unit.label)")])
        case .table, .document: return outer
        }
    }

    /// The act whose provisions these are, where they are not the document's own.
    private var base: LegalAddress {
        guard let foreign = kinds.firstIndex(of: .foreignProvisions) else { return LegalAddress() }
        return addresses[foreign]
    }

    /// »bemærkninger til § 1, nr. 2«
    private func special(_ label: String, _ outer: LegalAddress) -> LegalAddress {
        if label.hasPrefix("§") || outer.components.first?.label.hasPrefix("bemærkninger til §") != true {
            return LegalAddress([.init(.remark, "bemærkninger til \(label)")])
        }
        if label.hasPrefix("nr. ") { return outer.appending(.nummer, String(label.dropFirst(4))) }
        if label.hasPrefix("stk. ") { return outer.appending(.stykke, String(label.dropFirst(5))) }
        return outer.appending(.bilag, label)
    }

    /// Where new text will stand: below the landing of the amendment, its own labels taken over.
    private func landing(of unit: Outline.Unit) -> LegalAddress? {
        guard let outer = landings[landings.count - 1] else { return nil }
        let level: LegalAddress.Unit
        switch unit.kind {
        case .chapter: level = .kapitel
        case .paragraf: level = .paragraf
        case .stykke: level = .stykke
        case .nummer: level = .nummer
        case .litra: level = .litra
        case .led: level = .led
        default: return outer
        }
        let above = outer.components.prefix { $0.unit.rawValue < level.rawValue }
        return LegalAddress(Array(above)).appending(level, unit.label)
    }

    // MARK: Text

    private mutating func text(_ text: JoinedText, _ voice: Outline.Voice) {
        switch voice {
        case .fixed(let role): block(text, role)
        case .frame:
            act = actName(text)
            block(text, .instruction)
        case .instruction: instruction(text)
        case .normative:
            let isInserted = inserted[inserted.count - 1]
            block(text, isInserted ? .inserted : text.bytes.withUnsafeBufferPointer { ProvisionRoles.role(of: $0) })
        }
    }

    private mutating func block(_ text: JoinedText, _ role: TextRole) {
        text.append(text.all, to: &builder)
        builder.endBlock(role: role)
    }

    /// Splits the words of an amendment into its own and those that it quotes.
    private mutating func instruction(_ text: JoinedText) {
        let parsed = text.bytes.withUnsafeBufferPointer { AmendmentInstruction(text: $0, act: act) }
        if kinds[kinds.count - 1] == .amendment, landings[landings.count - 1] == nil {
            landings[landings.count - 1] = parsed.landing
        }
        for (position, piece) in parsed.pieces.enumerated() {
            text.append(piece.range, to: &builder)
            builder.endBlock(role: piece.role, lineGoesOn: position + 1 < parsed.pieces.count)
        }
    }

    /// »lov om social service« from »I lov om social service, jf. …, foretages følgende ændringer:«.
    private func actName(_ text: JoinedText) -> String? {
        text.bytes.withUnsafeBufferPointer { bytes in
            var cursor = TextCursor(bytes, 0..<bytes.count)
            _ = cursor.take("i ")
            let start = cursor.offset
            while !cursor.isAtEnd {
                if cursor.starts(with: ", jf.") || cursor.starts(with: ", som") || cursor.starts(with: " foretages") { break }
                cursor.offset += 1
            }
            return cursor.offset > start ? String(decoding: bytes[start..<cursor.offset], as: UTF8.self) : nil
        }
    }
}
