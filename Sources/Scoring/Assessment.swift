public import Findings
public import LegalModel

/// The one result of reading a bill: everything that reports, comparisons and exit codes are made from.
public struct Assessment: Sendable {
    /// The document that was read.
    public struct Input: Sendable {
        /// The path as given, with `/`.
        public let name: String
        /// `lexdania` or `text`.
        public let format: String
        /// SHA-256 of the file, hexadecimal.
        public let digest: String
        public let bytes: Int

        public init(name: String, format: String, digest: String, bytes: Int) {
            self.name = name
            self.format = format
            self.digest = digest
            self.bytes = bytes
        }
    }

    /// What was read and what was not; a clean report is worth something only with this beside it.
    public struct Coverage: Sendable {
        /// Words by role of text, in the order of ``LegalModel/TextRole``; roles without words are left out.
        public let words: [(role: TextRole, words: Int)]
        /// The parts that were not assessed.
        public let notRead: [ReadingNote]
        /// Rules that looked and found nothing or something.
        public let rulesRun: [String]
        /// Rules that had nothing to look at, and why.
        public let rulesNotApplicable: [(rule: String, reason: String)]

        public init(
            words: [(role: TextRole, words: Int)], notRead: [ReadingNote], rulesRun: [String],
            rulesNotApplicable: [(rule: String, reason: String)]
        ) {
            self.words = words
            self.notRead = notRead
            self.rulesRun = rulesRun
            self.rulesNotApplicable = rulesNotApplicable
        }
    }

    public let toolVersion: String
    public let ruleBaseVersion: String
    public let ruleBaseDigest: String
    public let input: Input
    public let bill: Bill
    public let coverage: Coverage
    public let facts: BillFacts
    public let score: Score
    /// In the order of the bill, then by rule id.
    public var findings: [Finding]
    /// Good signs, in the same order.
    public let evidence: [Finding]
    /// Acceptances of the ledger that accept nothing any more.
    public var staleAcceptances: [StaleAcceptance] = []
    /// The earlier report that the findings were held against, where one was given.
    public var baseline: Baseline?

    public init(
        toolVersion: String, ruleBaseVersion: String, ruleBaseDigest: String, input: Input, bill: Bill,
        coverage: Coverage, facts: BillFacts, score: Score, findings: [Finding], evidence: [Finding]
    ) {
        self.toolVersion = toolVersion
        self.ruleBaseVersion = ruleBaseVersion
        self.ruleBaseDigest = ruleBaseDigest
        self.input = input
        self.bill = bill
        self.coverage = coverage
        self.facts = facts
        self.score = score
        self.findings = findings
        self.evidence = evidence
    }
}
