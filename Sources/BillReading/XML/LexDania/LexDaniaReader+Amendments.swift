import LegalModel

/// Amending §§, their numbered instructions and the new text these put in.
extension LexDaniaReader {
    /// Reads a § that changes another act: the words that name the act, then one instruction a number.
    mutating func readAmendingParagraf(_ index: Int, in place: Place) {
        let label = label(of: index)
        let number = ProvisionLabel.paragraf(label)
        var inner = number.map { place.inside(.paragraf, $0) } ?? place
        inner.takesLevel = false
        if place.landing == nil, number == nil { note(.labelMissing, at: inner, label.text) }
        let outer = (amendedAct, previousLanding)
        (amendedAct, previousLanding) = (nil, nil)
        readAmendedAct(of: index)
        open(.paragraf, label: number ?? "", at: inner)
        // A title in the place of a number is a heading.
        if number == nil { readLabelAsHeading(index) }
        stykkeRole = nil
        for part in tree.children(of: index) {
            switch element(part) {
            case .exitus: readOpening(part, in: inner)
            case .stk: readStykker([part], in: inner)
            default: readUnit(part, in: inner)
            }
        }
        builder.closeProvision()
        (amendedAct, previousLanding) = outer
    }

    private mutating func readLabelAsHeading(_ index: Int) {
        guard let explicatus = child(.explicatus, of: index) else { return }
        XMLText.append(tree.content(of: explicatus), of: tree.bytes, to: &builder)
        endBlock(role: .heading)
    }

    /// The words that name the act: »I lov om …, foretages følgende ændringer:«.
    private mutating func readOpening(_ index: Int, in place: Place) {
        appendLines(of: index)
        endBlock(role: voice == .inserted ? .inserted : .instruction)
        readPendingNotes(in: place)
    }

    /// Reads the name of the amended act out of the first text of an element.
    mutating func readAmendedAct(of index: Int) {
        for part in tree.children(of: index) where element(part) == .exitus {
            var words = BillBuilder()
            XMLText.append(tree.content(of: part), of: tree.bytes, to: &words)
            amendedAct = words.text.withUnsafeBufferPointer { AmendedAct.name(in: $0) }
            if amendedAct != nil { return }
        }
    }

    /// Reads a numbered amendment.
    mutating func readAmendment(_ index: Int, in place: Place) {
        let number = ProvisionLabel.item(label(of: index)).text
        var address = place.address
        if !number.isEmpty, place.landing == nil { address = address.appending(.nummer, number) }
        let parts = tree.children(of: index).filter { element($0) == .aendring }
        guard let first = parts.first else {
            for part in tree.children(of: index) { readUnit(part, in: place) }
            return
        }
        let instruction = appendInstruction(first)
        open(.amendment, label: number, at: Place(address: address, landing: landing(of: first, instruction)))
        for (position, part) in parts.enumerated() {
            let instruction = position == 0 ? instruction : appendInstruction(part)
            readChange(part, instruction, address: address)
        }
        for part in tree.children(of: index) where element(part) == .rykningsklausul {
            appendLines(of: part)
            endBlock(role: .instruction)
        }
        builder.closeProvision()
    }

    /// Adds the words of an instruction to the pending text and takes them apart.
    private mutating func appendInstruction(_ index: Int) -> AmendmentInstruction {
        if let definition = child(.aendringDefinition, of: index) { appendLines(of: definition) }
        return builder.withPendingText {
            AmendmentInstruction(text: $0, act: amendedAct, relativeTo: previousLanding)
        }
    }

    /// Where a change lands: the place that its words name, or the label of the new text.
    private func landing(of index: Int, _ instruction: AmendmentInstruction) -> LegalAddress? {
        let named = instruction.landing
        guard named?.components.allSatisfy({ $0.unit == .act }) ?? true, let text = newTexts(of: index).first,
            let number = firstParagraf(in: text)
        else { return named }
        return (named ?? LegalAddress()).placing(.paragraf, number)
    }

    /// The number of the first § in new text, be it inside a chapter or printed in bold.
    private func firstParagraf(in text: Int) -> String? {
        for index in text..<Int(tree.nodes[text].next) {
            if element(index) == .paragraf { return ProvisionLabel.paragraf(label(of: index)) }
            if element(index) == .stk, label(of: index).isEmpty, let printed = printedLabel(of: index),
                printed.isParagraf
            {
                return ProvisionLabel.paragraf(
                    CleanLabel(UnsafeBufferPointer(rebasing: tree.bytes[printed.range])))
            }
        }
        return nil
    }

    private func newTexts(of aendring: Int) -> [Int] {
        tree.children(of: aendring).filter { element($0) == .aendringAktion }
            .compactMap { child(.aendringNyTekst, of: $0) }
    }

    /// Reads one instruction, already in the pending text, and its new text.
    private mutating func readChange(_ index: Int, _ instruction: AmendmentInstruction, address: LegalAddress) {
        let landing = landing(of: index, instruction) ?? LegalAddress()
        let place = Place(address: address, landing: landing, takesLevel: true)
        if instruction.hasUnpairedQuote { note(.quoteUnpaired, at: place) }
        if instruction.isUnclear { note(.instructionUnclear, at: place) }
        if builder.withPendingText({ CleanLabel.isBlank($0) }) { builder.dropPendingText() }
        builder.endBlocks(instruction.pieces.map { ($0.range, $0.role) })
        readPendingNotes(in: place)
        if !landing.components.isEmpty { previousLanding = landing }
        let outer = voice
        voice = .inserted
        for text in newTexts(of: index) { readNewText(text, in: place) }
        voice = outer
    }

    private mutating func readNewText(_ index: Int, in place: Place) {
        if isHeading(index) {
            builder.openProvision(.insertedDivision, label: "", address: place.address, landing: place.landing)
            appendLines(of: index)
            endBlock(role: .heading)
            readPendingNotes(in: place)
            builder.closeProvision()
        } else {
            readSequence(Array(tree.children(of: index)), in: place)
        }
    }

    /// Whether the new text is the heading of a division, or of the act.
    private func isHeading(_ index: Int) -> Bool {
        let kinds = tree.children(of: index).map { element($0) }
        let headings: [LexDaniaElement] = [.rubrica, .titel, .underTitel, .exitus, .explicatus]
        let isNamed = tree.attribute("overskriftAfType", of: index) != nil
        guard !kinds.isEmpty, kinds.allSatisfy({ headings.contains($0) }) else { return false }
        return isNamed || kinds.contains(.titel) || kinds.contains(.underTitel)
    }
}
