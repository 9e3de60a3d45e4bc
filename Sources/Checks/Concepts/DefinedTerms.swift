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
    }
    package let terms: [Term]

    package init(_ analysis: BillAnalysis) { terms = [] }
}
