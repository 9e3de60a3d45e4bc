public import Findings

/// Two scores that are never mixed: how ready the provisions are, and how well the remarks assess them.
public struct Score: Sendable {
    public let text: TextReadiness
    /// nil when the bill has no remarks.
    public let assessment: AssessmentQuality?

    public init(text: TextReadiness, assessment: AssessmentQuality?) {
        self.text = text
        self.assessment = assessment
    }
}

/// How far a score reaches.
public enum Band: String, Sendable {
    case ready
    case partlyReady = "partly-ready"
    case notReady = "not-ready"
}

/// How ready the provisions are to be administered digitally, 0 to 100, and what the figure is made of.
public struct TextReadiness: Sendable {
    /// nil when no principle is relevant: there is nothing to score.
    public let value: Double?
    public let band: Band?
    /// The share of reference acts that this bill does better than, 0 to 100.
    public let percentile: Double?
    /// Plus or minus: greater for short bills and for findings of low confidence.
    public let uncertainty: Double
    /// All seven principles in order.
    public let principles: [PrincipleScore]
    /// Whether only some of the rules were used: there is then no total.
    public let isPartial: Bool

    public init(
        value: Double?, band: Band?, percentile: Double?, uncertainty: Double, principles: [PrincipleScore],
        isPartial: Bool = false
    ) {
        self.value = value
        self.band = band
        self.percentile = percentile
        self.uncertainty = uncertainty
        self.principles = principles
        self.isPartial = isPartial
    }
}

/// The score of one principle and its share in the whole.
public struct PrincipleScore: Sendable {
    public let principle: Principle
    /// Whether anything in the bill touches the principle. A principle that nothing touches has no score.
    public let isRelevant: Bool
    /// Whether findings of no weight are all that touches the principle: its 100 says that nothing was found against the
    /// bill, and nothing for it either.
    public let hasOnlyNotes: Bool
    /// 0 to 100; nil when not relevant.
    public let value: Double?
    /// Weight of findings per 1,000 words of normative text.
    public let burden: Double
    public let percentile: Double?
    /// What the principle adds to the whole: the contributions of all principles sum to the text readiness.
    public let contribution: Double
    /// What lowers the score, rule by rule; the losses sum to 100 - value.
    public let parts: [ScorePart]
    /// Whether all its rules were used; without some of them it has no figure.
    public let isAssessed: Bool

    public init(
        principle: Principle, isRelevant: Bool, value: Double?, burden: Double, percentile: Double?,
        contribution: Double, parts: [ScorePart], isAssessed: Bool = true, hasOnlyNotes: Bool = false
    ) {
        self.hasOnlyNotes = hasOnlyNotes
        self.isAssessed = isAssessed
        self.principle = principle
        self.isRelevant = isRelevant
        self.value = value
        self.burden = burden
        self.percentile = percentile
        self.contribution = contribution
        self.parts = parts
    }
}

/// What one rule takes from the score of a principle.
public struct ScorePart: Sendable {
    public let rule: String
    /// The weight that counts, after the cap on one rule's share.
    public let weight: Double
    /// How many points of the principle's score the rule takes.
    public let loss: Double
    /// The findings behind it, by their numbers in ``Assessment/findings``.
    public let findings: [Int]

    public init(rule: String, weight: Double, loss: Double, findings: [Int]) {
        self.rule = rule
        self.weight = weight
        self.loss = loss
        self.findings = findings
    }
}

/// How well the remarks assess the bill against the principles, 0 to 100.
public struct AssessmentQuality: Sendable {
    public let value: Double
    public let band: Band
    /// What lowers the score, rule by rule; the losses sum to 100 - value.
    public let parts: [ScorePart]

    public init(value: Double, band: Band, parts: [ScorePart]) {
        self.value = value
        self.band = band
        self.parts = parts
    }
}
