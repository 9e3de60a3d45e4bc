internal import DanishText
package import LegalModel

/// Finds references to provisions: »§ 4, stk. 2, nr. 3«, »stk. 1«, »§§ 5-8 i lov om prøver«.
package enum ReferenceScanner {
    package struct Reference: Sendable {
        package let tokens: Range<Int>
        /// The full address: »stk. 2« in § 4 is »§ 4, stk. 2«.
        package let target: LegalAddress
        /// Whether it points into another act. New text of an amending act counts as the amended act's.
        package let isExternal: Bool
        package let provision: ProvisionIndex
        /// Whether it is the first of its expression: »§ 4, stk. 2 og 3« holds two references.
        let opensExpression: Bool
        /// Whether nothing in its stykke so far speaks of another act or of an earlier numbering.
        let isCertainlyOwn: Bool
    }

    /// All references in normative text, in order.
    package static func references(in analysis: BillAnalysis) -> [Reference] { analysis.references }

    static func scan(_ analysis: BillAnalysis) -> [Reference] {
        var result: [Reference] = []
        var passage = -1
        // Sentences of the passage that nobody has yet asked for other acts: most passages hold no reference.
        var unasked: [Range<Int>] = []
        var passageNamesOtherAct = false
        for (number, sentence) in analysis.text.sentences.enumerated() {
            let block = analysis.bill.blocks[sentence.block]
            guard block.role.isNormative else { continue }
            if analysis.passage(of: block.provision) != passage {
                passage = analysis.passage(of: block.provision)
                passageNamesOtherAct = false
                unasked.removeAll(keepingCapacity: true)
            }
            unasked.append(sentence.tokens)
            guard analysis.sentence(number, bears: .reference) else { continue }
            let expressions = ReferenceParser(analysis: analysis, sentence: sentence.tokens).expressions()
            if expressions.isEmpty { continue }
            passageNamesOtherAct =
                passageNamesOtherAct
                || unasked.contains { ActCues(analysis: analysis, sentence: $0).namesOtherAct }
            unasked.removeAll(keepingCapacity: true)
            let act = ActCues(analysis: analysis, sentence: sentence.tokens)
            let home = ReferenceHome(of: block, in: analysis)
            let isClear = block.role != .commencement && !home.isInTable && !passageNamesOtherAct && !act.isAboutForce
            var hasSection = false
            for expression in expressions {
                let isRelative = expression.targets[0][0].unit != .paragraf
                let isExternal = home.isOfAnotherAct || act.isExternal(expression.tokens)
                for (number, parts) in expression.targets.enumerated() {
                    guard let target = home.resolve(parts) else { continue }
                    result.append(
                        Reference(
                            tokens: expression.tokens, target: target, isExternal: isExternal,
                            provision: block.provision,
                            opensExpression: number == 0,
                            // »§ 32 gælder, bortset fra stk. 7«: the stykke is one of the § named before.
                            isCertainlyOwn: isClear && !isExternal && !(isRelative && hasSection)))
                }
                hasSection = hasSection || !isRelative
            }
        }
        return result
    }
}

/// The place that a relative reference starts from.
struct ReferenceHome {
    private let components: [LegalAddress.Component]
    /// Whether the text stands, or will stand, in another act than the bill.
    let isOfAnotherAct: Bool
    let isInTable: Bool

    init(of block: TextBlock, in analysis: BillAnalysis) {
        let provision = analysis.bill.provisions[block.provision]
        let address = provision.landing ?? provision.address
        isInTable = analysis.enclosing(block.provision, [.table, .note]) != nil
        components = address.components.filter { $0.unit != .act }
        isOfAnotherAct =
            block.role == .inserted || provision.landing != nil || address.components.first?.unit == .act
            || analysis.enclosing(block.provision, [.foreignProvisions, .amendment]) != nil
    }

    /// The full address of what is named: the levels above the first named one are those of the home.
    func resolve(_ parts: [LegalAddress.Component]) -> LegalAddress? {
        guard let first = parts.first else { return nil }
        if first.unit == .paragraf || first.unit == .kapitel { return LegalAddress(parts) }
        let above = components.prefix { $0.unit.rawValue < first.unit.rawValue }.filter {
            $0.unit.rawValue >= LegalAddress.Unit.paragraf.rawValue
        }
        guard above.first?.unit == .paragraf else { return nil }
        return LegalAddress(Array(above) + parts)
    }
}
