internal import DanishText
package import LegalModel

/// The terms that a bill defines, and how often each is used.
package struct DefinedTerms: Sendable {
    package struct Term: Sendable {
        package let term: String
        /// The tokens of the term where it is defined.
        package let tokens: Range<Int>
        package let provision: ProvisionIndex
        /// How often it stands in normative text outside its definition.
        package let uses: Int
        let form: DefinitionReader.Form
        let isLocal: Bool
        /// What is said of the term.
        let body: Range<Int>
        /// The first use; nil when there is none.
        let firstUse: Range<Int>?
    }

    package let terms: [Term]

    package init(_ analysis: BillAnalysis) {
        let definitions = DefinitionReader(analysis: analysis).definitions()
        guard !definitions.isEmpty else {
            terms = []
            return
        }
        let uses = Self.uses(of: definitions, in: analysis)
        terms = zip(definitions, uses).map { definition, uses in
            Term(
                term: analysis.words(definition.term), tokens: definition.term, provision: definition.provision,
                uses: uses.count, form: definition.form, isLocal: definition.isLocal, body: definition.body,
                firstUse: uses.first)
        }
    }

    /// For each definition its uses outside its own item or parenthesis, in order.
    private static func uses(of definitions: [DefinitionReader.Definition], in analysis: BillAnalysis) -> [[Range<Int>]]
    {
        let index = TermIndex(
            definitions.map { $0.term.filter { analysis.text.tokens[$0].kind != .mark }.map(analysis.folded) })
        var result = [[Range<Int>]](repeating: [], count: definitions.count)
        for sentence in analysis.text.sentences {
            let role = analysis.bill.blocks[sentence.block].role
            guard role.isNormative else { continue }
            for place in sentence.tokens where analysis.text.tokens[place].kind == .word {
                let found = index.terms(startingWith: analysis.folded(place)) { offset in
                    place + offset < sentence.tokens.upperBound ? analysis.folded(place + offset) : nil
                }
                for hit in found
                where !definitions[hit.term].body.contains(place) && !definitions[hit.term].term.contains(place) {
                    result[hit.term].append(place..<place + hit.length)
                }
            }
        }
        return result
    }
}
