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
        /// Where it is used, in order.
        let places: [Range<Int>]
        /// The first use; nil when there is none.
        var firstUse: Range<Int>? { places.first }

        /// Whether the bill says what the term means, and does not only give it as a name.
        var isExplained: Bool { form == .listItem || form == .sentence }
    }

    package let terms: [Term]

    package init(_ analysis: BillAnalysis) { terms = analysis.definedTerms }

    static func read(_ analysis: BillAnalysis) -> [Term] {
        let definitions = DefinitionReader(analysis: analysis).definitions()
        guard !definitions.isEmpty else { return [] }
        let uses = Self.uses(of: definitions, in: analysis)
        return zip(definitions, uses).map { definition, uses in
            Term(
                term: analysis.words(definition.term), tokens: definition.term, provision: definition.provision,
                uses: uses.count, form: definition.form, isLocal: definition.isLocal, body: definition.body,
                places: uses)
        }
    }

    /// For each definition its uses outside its own item or parenthesis, in order.
    private static func uses(of definitions: [DefinitionReader.Definition], in analysis: BillAnalysis) -> [[Range<Int>]]
    {
        let index = TermIndex(
            definitions.map { $0.term.filter { !analysis.text.tokens[$0].isMark }.map(analysis.stemHash) })
        var starts = [[Int]](repeating: [], count: analysis.distinctWords)
        for place in analysis.normativeWords {
            starts[analysis.distinctWord(at: place)] = index.terms(startingWith: analysis.stemHash(place))
        }
        var result = [[Range<Int>]](repeating: [], count: definitions.count)
        for sentence in analysis.text.sentences where analysis.bill.blocks[sentence.block].role.isNormative {
            for place in sentence.tokens where analysis.isWord(place) {
                let word = analysis.distinctWord(at: place)
                if starts[word].isEmpty { continue }
                for term in starts[word] {
                    let length = index.length(of: term) { offset in
                        place + offset < sentence.tokens.upperBound ? analysis.stemHash(place + offset) : nil
                    }
                    guard let length, !definitions[term].body.contains(place), !definitions[term].term.contains(place)
                    else { continue }
                    result[term].append(place..<place + length)
                }
            }
        }
        return result
    }
}
