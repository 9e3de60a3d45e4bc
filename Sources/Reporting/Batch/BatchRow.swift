import Findings
public import LegalModel
public import Scoring

/// What a batch remembers of one bill: figures and names, so that the assessment itself can be dropped.
public struct BatchRow: Sendable {
    /// The path of the input as given.
    public let name: String
    /// Where the bill's own report stands, relative to the overview; nil when none was written.
    public let link: String?
    public let title: String
    public let kind: Bill.Kind
    public let number: String
    public let year: Int?
    public let ministry: String
    public let words: Int
    public let provisions: Int
    public let value: Double?
    public let band: Band?
    public let percentile: Double?
    public let uncertainty: Double
    /// The scores of the seven principles in order; nil where nothing touches the principle.
    public let principles: [Double?]
    /// Findings by severity, in the order of ``Findings/Severity``.
    public let severities: [Int]
    /// Findings by category, in the order of ``Findings/Category``.
    public let categories: [Int]
    public let evidence: Int
    /// The quality of the assessment in the remarks; nil without remarks.
    public let assessmentQuality: Double?
    public let digest: String
    public let toolVersion: String
    public let ruleBaseVersion: String
    public let ruleBaseDigest: String

    public init(_ assessment: Assessment, link: String? = nil) {
        let (bill, text) = (assessment.bill, assessment.score.text)
        name = assessment.input.name
        self.link = link
        title = bill.title
        kind = bill.kind
        number = bill.number
        year = bill.year
        ministry = bill.ministry
        words = assessment.facts.words
        provisions = assessment.facts.provisions
        value = text.value
        band = text.band
        percentile = text.percentile
        uncertainty = text.uncertainty
        principles = Principle.allCases.map { principle in
            text.principles.first { $0.principle == principle && $0.isRelevant }?.value
        }
        var severities = [Int](repeating: 0, count: Severity.allCases.count)
        var categories = [Int](repeating: 0, count: Category.allCases.count)
        for number in assessment.findings.indices {
            severities[assessment.findings[number].severity.rank] += 1
            categories[assessment.findings[number].category.number] += 1
        }
        self.severities = severities
        self.categories = categories
        evidence = assessment.evidence.count
        assessmentQuality = assessment.score.assessment?.value
        digest = assessment.input.digest
        toolVersion = assessment.toolVersion
        ruleBaseVersion = assessment.ruleBaseVersion
        ruleBaseDigest = assessment.ruleBaseDigest
    }

    /// The findings of all severities.
    public var findings: Int { severities.reduce(0, +) }
}

/// An input of a batch that could not be assessed, and why.
public struct BatchFailure: Sendable, Hashable {
    public let name: String
    public let reason: String

    public init(name: String, reason: String) {
        self.name = name
        self.reason = reason
    }
}
