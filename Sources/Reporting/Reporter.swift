public import Findings
public import RuleBase
public import Scoring

/// Writes an assessment in one format.
///
/// A reporter is pure: the same assessment and context give the same bytes. It prints nothing, opens no file and asks
/// for no time.
public protocol Reporter: Sendable {
    /// The report on one bill.
    func report(_ assessment: Assessment, context: ReportContext) -> [UInt8]
}

/// What a report needs to know beside the assessment.
public struct ReportContext: Sendable {
    public var language: Language
    /// Where titles, messages and advice come from.
    public var ruleBase: RuleBase
    /// Whether the text report is coloured with ANSI sequences.
    public var usesColor: Bool
    /// The width of the text report in columns.
    public var width: Int
    /// The lowest severity that is shown. It changes what is listed, never a figure.
    public var show: Severity
    /// The exit code that the run ends with as far as this bill decides it.
    public var exit: Int
    /// Whether an earlier report of the same format stands before this one in the same stream: headers that the
    /// format writes once are left out.
    public var isContinuation: Bool

    public init(
        language: Language = .danish, ruleBase: RuleBase, usesColor: Bool = false, width: Int = 100,
        show: Severity = .note, exit: Int = 0, isContinuation: Bool = false
    ) {
        self.language = language
        self.ruleBase = ruleBase
        self.usesColor = usesColor
        self.width = width
        self.show = show
        self.exit = exit
        self.isContinuation = isContinuation
    }

    /// Whether a finding of this severity is listed.
    package func shows(_ finding: Finding) -> Bool { finding.severity >= show }

    var texts: Texts { Texts(language: language) }
}
