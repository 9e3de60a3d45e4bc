public import Findings
internal import LegalModel
public import Scoring

/// What a report says about a bill, as far as comparing needs it: made from an assessment, or read back from JSON.
public struct ReportedBill: Sendable {
    public var name = ""
    public var title = ""
    public var number = ""
    public var year: Int?
    /// The digest of the document.
    public var digest = ""
    public var toolVersion = ""
    public var ruleBaseVersion = ""
    public var ruleBaseDigest = ""
    public var language = ""
    /// The lowest severity that the report lists.
    public var show = Severity.note
    /// The rules that were used, applicable or not.
    public var rules: Set<String> = []
    /// Words of normative text.
    public var words = 0
    public var score = ReportedScore()
    public var findings: [ReportedFinding] = []
    /// nil in a report that has none, because an early version of the tool wrote it.
    public var outline: ProvisionOutline?

    public init() {}

    /// What a report on an assessment would say.
    public init(_ assessment: Assessment) {
        name = assessment.input.name
        title = assessment.bill.title
        number = assessment.bill.number
        year = assessment.bill.year
        digest = assessment.input.digest
        toolVersion = assessment.toolVersion
        ruleBaseVersion = assessment.ruleBaseVersion
        ruleBaseDigest = assessment.ruleBaseDigest
        rules = Set(assessment.coverage.rulesRun + assessment.coverage.rulesNotApplicable.map(\.rule))
        words = assessment.facts.words
        score = ReportedScore(assessment.score)
        let (outline, places) = ProvisionOutline.make(of: assessment.bill)
        self.outline = outline
        findings = assessment.findings.map { finding in
            ReportedFinding(
                finding, place: places.indices.contains(finding.provision) ? places[finding.provision] : nil)
        }
    }
}

/// A finding as a report tells it.
public struct ReportedFinding: Sendable, Hashable {
    public var rule = ""
    public var category = ""
    public var principle: Int?
    public var severity = Severity.note
    public var confidence = 1.0
    public var role = ""
    public var address = ""
    public var landing: String?
    public var match = ""
    public var context = ""
    public var line = 0
    public var message = ""
    public var fingerprint = Fingerprint()
    public var acceptance: Acceptance?
    /// Its provision's place in the outline; nil when the provision has no text of its own.
    public var place: Int?

    public init() {}

    init(_ finding: Finding, place: Int?) {
        rule = finding.rule
        category = finding.category.rawValue
        principle = finding.principle?.rawValue
        severity = finding.severity
        confidence = finding.confidence
        role = finding.role.name
        address = finding.address.description
        landing = finding.landing?.description
        match = finding.match
        context = finding.context
        line = finding.span.line
        fingerprint = finding.fingerprint
        acceptance = finding.acceptance
        self.place = place
    }
}

/// The score as a report tells it.
public struct ReportedScore: Sendable {
    /// One principle with what each of its rules takes.
    public struct Principle: Sendable {
        public var number = 0
        public var isRelevant = false
        public var value: Double?
        /// What it adds to the whole.
        public var contribution = 0.0
        /// What each rule takes from the principle's 100, and the findings behind it by their place in the list.
        public var parts: [(rule: String, loss: Double, findings: [Int])] = []

        public init() {}
    }

    public var value: Double?
    public var principles: [Principle] = []
    /// The quality of the assessment in the remarks.
    public var assessment: Double?

    public init() {}

    init(_ score: Score) {
        value = score.text.value
        assessment = score.assessment?.value
        principles = score.text.principles.map { principle in
            var result = Principle()
            result.number = principle.principle.rawValue
            result.isRelevant = principle.isRelevant
            result.value = principle.value
            result.contribution = principle.contribution
            result.parts = principle.parts.map { ($0.rule, $0.loss, $0.findings) }
            return result
        }
    }
}
