import LegalModel

/// Turns an outline into the provisions and blocks of a bill, with addresses and roles.
///
/// Addresses, landings and roles follow the same rules as in the reader of XML, so that one act reads alike in both
/// forms.
struct OutlineEmitter {
    /// A unit that is open.
    struct OpenUnit {
        var unit: Outline.Unit
        var address: LegalAddress
        /// Where new text will stand; nil outside new text.
        var landing: LegalAddress?
        /// Whether the next unit takes its own level in the landing instead of standing inside it.
        var takesLevel = false
    }

    let bytes: Glyph.Bytes
    let outline: Outline
    let kind: Bill.Kind
    var builder = BillBuilder()
    var open: [OpenUnit] = []
    var roles = ProvisionRoles()
    /// The role of the stykke that is being read, shared by its lists and closing words.
    private var stykkeRole: TextRole?
    /// The act that the current § amends, and the landing of the instruction before.
    private var amendedAct: String?
    private var previousLanding: LegalAddress?
    var seen = SeenAddresses()

    init(bytes: Glyph.Bytes, outline: Outline, kind: Bill.Kind) {
        self.bytes = bytes
        self.outline = outline
        self.kind = kind
    }

    mutating func emit() {
        seen.countChapters(outline)
        for (position, event) in outline.events.enumerated() {
            switch event {
            case .open(let unit): openUnit(unit, at: position)
            case .text(let pieces, let voice): emit(JoinedText(bytes, outline.pieces[pieces]), voice)
            case .close:
                let closed = open.popLast()
                if closed?.unit.isDissolved != true { builder.closeProvision() }
                if closed?.unit.kind == .stykke { stykkeRole = nil }
            }
        }
        builder.notes += outline.notes
        builder.finish()
    }

    private mutating func openUnit(_ unit: Outline.Unit, at position: Int) {
        var place = place(of: unit, at: position)
        var kind = unit.kind
        if unit.isInserted, [.book, .part, .chapter, .group].contains(kind) { kind = .insertedDivision }
        if kind == .amendment { enterAmendment(&place, at: position) }
        let landing = place.landing.flatMap { $0.components.isEmpty ? nil : $0 }
        if kind == .paragraf, !unit.isInserted { enterParagraf() }
        if kind == .stykke { stykkeRole = nil }
        guard !unit.isDissolved else { return open.append(place) }
        builder.openProvision(kind, label: unit.label, address: place.address, landing: landing)
        open.append(place)
        if kind == .annex { note(.annexNotAssessed, at: place.address) }
    }

    private mutating func enterParagraf() {
        roles.enterParagraf()
        amendedAct = nil
        previousLanding = nil
        stykkeRole = nil
    }

    /// Gives an amendment the place that its words name, or that of the § it puts in.
    private mutating func enterAmendment(_ place: inout OpenUnit, at position: Int) {
        var landing = LegalAddress()
        if case .text(let pieces, .instruction)? = outline.events.dropFirst(position + 1).first {
            landing = instruction(JoinedText(bytes, outline.pieces[pieces])).landing ?? landing
        }
        if landing.components.allSatisfy({ $0.unit == .act }), let label = firstParagraf(after: position) {
            landing = landing.placing(.paragraf, label)
        }
        place.landing = landing
        place.takesLevel = true
    }

    /// The label of the § that new text begins with.
    private func firstParagraf(after position: Int) -> String? {
        for event in outline.events.dropFirst(position + 1).prefix(8) {
            switch event {
            case .open(let unit) where unit.kind == .paragraf: return unit.label
            case .close: return nil
            default: continue
            }
        }
        return nil
    }

    private func instruction(_ text: JoinedText) -> AmendmentInstruction {
        text.bytes.withUnsafeBufferPointer {
            AmendmentInstruction(text: $0, act: amendedAct, relativeTo: previousLanding)
        }
    }

    mutating func note(_ kind: ReadingNote.Kind, at address: LegalAddress, _ detail: String = "") {
        builder.notes.append(ReadingNote(kind, at: address, detail: detail))
    }

    // MARK: Text

    private mutating func emit(_ text: JoinedText, _ voice: Outline.Voice) {
        switch voice {
        case .fixed(let role):
            if role == .heading, !isInserted { text.bytes.withUnsafeBufferPointer { roles.enterHeading($0) } }
            block(text, role)
        case .frame:
            amendedAct = text.bytes.withUnsafeBufferPointer { AmendedAct.name(in: $0) }
            block(text, isInserted ? .inserted : .instruction)
        case .instruction: emitInstruction(text)
        case .normative:
            let role = normativeRole(text)
            block(text, role)
        }
    }

    private mutating func block(_ text: JoinedText, _ role: TextRole) {
        text.append(text.all, to: &builder)
        builder.endBlock(role: role)
    }

    /// Splits the words of an amendment into its own and those that it quotes.
    private mutating func emitInstruction(_ text: JoinedText) {
        let instruction = instruction(text)
        if let last = open.last, last.unit.kind == .amendment {
            if instruction.hasUnpairedQuote { note(.quoteUnpaired, at: last.address) }
            if instruction.isUnclear { note(.instructionUnclear, at: last.address) }
            if let landing = last.landing, !landing.components.isEmpty { previousLanding = landing }
        }
        text.append(text.all, to: &builder)
        builder.endBlocks(instruction.pieces.map { ($0.range, $0.role) })
    }

    private var isInserted: Bool { open.last?.unit.isInserted ?? false }

    /// The role of normative text by its place and its words.
    private mutating func normativeRole(_ text: JoinedText) -> TextRole {
        if isInserted { return .inserted }
        if isCommencement { return .commencement }
        return text.bytes.withUnsafeBufferPointer { text in
            if let stykkeRole { return roles.role(ofItem: text, in: stykkeRole) }
            if AmendedAct.isChange(text) {
                amendedAct = AmendedAct.name(in: text)
                stykkeRole = .provision
                return .instruction
            }
            let role = roles.role(ofStykke: text)
            stykkeRole = role
            return role
        }
    }

    /// Whether the place alone says so: the provisions of earlier acts, and the last §§ of an amending act.
    private var isCommencement: Bool {
        if open.contains(where: { $0.unit.kind == .foreignProvisions }) { return true }
        guard kind == .amendingAct, let paragraf = open.last(where: { $0.unit.kind == .paragraf }) else { return false }
        return paragraf.unit.isCentred && !paragraf.unit.isFrame
    }
}
