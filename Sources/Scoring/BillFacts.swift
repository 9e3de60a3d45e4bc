public import Findings
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

    /// What the provisions say is done in a case: who does it, and when.
    public struct CaseStep: Sendable {
        public let stage: CaseStage
        /// As the bill calls the actor; empty where the sentence names none.
        public let actor: String
        /// The words about time; empty where there are none.
        public let when: String
        public let address: LegalAddress
        /// The sentence that says so.
        public let words: String
        /// Whether a finding says that the step presupposes a person, paper or a physical act.
        public let isManual: Bool

        public init(
            stage: CaseStage, actor: String, when: String, address: LegalAddress, words: String, isManual: Bool
        ) {
            self.stage = stage
            self.actor = actor
            self.when = when
            self.address = address
            self.words = words
            self.isManual = isManual
        }
    }

    /// A provision that others point to.
    public struct Citation: Sendable {
        public let target: LegalAddress
        /// Whether it stands in another act.
        public let isExternal: Bool
        public var uses: Int

        public init(target: LegalAddress, isExternal: Bool, uses: Int) {
            self.target = target
            self.isExternal = isExternal
            self.uses = uses
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
    /// Steps of handling a case in the order of the bill.
    public var procedure: [CaseStep] = []
    /// What is referred to, most used first.
    public var citations: [Citation] = []

    public init() {}
}
