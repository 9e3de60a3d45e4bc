public import LegalModel

/// One place in a bill that a rule speaks about: where, which words, why, and what could be done.
public struct Finding: Sendable {
    /// The rule that speaks, by its id for life.
    public let rule: String
    public let category: Category
    /// nil where the finding concerns the assessment of all principles.
    public let principle: Principle?
    public let severity: Severity
    /// How sure the tool is that a reader would agree, 0 to 1.
    public let confidence: Double
    public let role: TextRole
    /// Where it stands.
    public let address: LegalAddress
    /// Where the words will stand once the amended act is in force.
    public let landing: LegalAddress?
    /// The provision it stands in.
    public let provision: ProvisionIndex
    /// The exact words found, cleaned of soft hyphens and runs of blanks. Empty for a finding about a whole unit.
    public let match: String
    /// The sentence or passage that the words stand in.
    public let context: String
    /// Where the match starts in ``context``, in UTF-8 bytes; nil when it does not stand there.
    public let contextOffset: Int?
    /// The place in the original file.
    public let span: SourceSpan
    /// Values for the message: what `{name}` stands for.
    public let values: [String: String]
    /// What spoke for and against, for a reader who asks why.
    public let reasons: Reasons
    public var fingerprint: Fingerprint
    /// Where the remarks say why, where they do.
    public var remark: RemarkReason?
    /// The decision to leave it as it is, where there is one.
    public var acceptance: Acceptance?
    /// How it stands against an earlier report, where one was given.
    public var baselineState: BaselineState?

    /// Whether it is accepted and the acceptance holds.
    public var isAccepted: Bool { acceptance.map { !$0.isExpired } ?? false }

    public init(
        rule: String, category: Category, principle: Principle?, severity: Severity, confidence: Double, role: TextRole,
        address: LegalAddress, landing: LegalAddress? = nil, provision: ProvisionIndex, match: String, context: String,
        contextOffset: Int? = nil, span: SourceSpan, values: [String: String] = [:], reasons: Reasons = [],
        fingerprint: Fingerprint = Fingerprint()
    ) {
        self.rule = rule
        self.category = category
        self.principle = principle
        self.severity = severity
        self.confidence = confidence
        self.role = role
        self.address = address
        self.landing = landing
        self.provision = provision
        self.match = match
        self.context = context
        self.contextOffset = contextOffset
        self.span = span
        self.values = values
        self.reasons = reasons
        self.fingerprint = fingerprint
    }
}

/// What makes a finding the same one in two versions of a bill, in two strengths (hexadecimal).
public struct Fingerprint: Sendable, Hashable {
    /// The version of the recipe.
    public static let version = 1
    /// Rule, kind of provision, words and the sentence around them.
    public var exact: String
    /// The same without the sentence.
    public var loose: String

    public init(exact: String = "", loose: String = "") {
        self.exact = exact
        self.loose = loose
    }
}
