public import LegalModel

/// What was counted in a bill beside the findings.
public struct BillFacts: Sendable {
    /// A term that the bill defines.
    public struct Definition: Sendable {
        public let term: String
        public let address: LegalAddress
        /// How often the term stands in the provisions outside its definition.
        public let uses: Int

        public init(term: String, address: LegalAddress, uses: Int) {
            self.term = term
            self.address = address
            self.uses = uses
        }
    }

    /// A step of handling a case that presupposes a person or a body.
    public struct Step: Sendable {
        public let address: LegalAddress
        public let words: String
        public let rule: String

        public init(address: LegalAddress, words: String, rule: String) {
            self.address = address
            self.words = words
            self.rule = rule
        }
    }

    /// Words of normative text.
    public var words = 0
    public var sentences = 0
    /// §§, stykker and items of the bill, amendments included.
    public var provisions = 0
    public var paragraphs = 0
    /// LIX of the normative text; nil when there is none.
    public var lix: Double?
    /// Mean words a sentence.
    public var wordsPerSentence: Double?
    /// References to other provisions.
    public var references = 0
    public var definitions: [Definition] = []
    public var steps: [Step] = []

    public init() {}
}
