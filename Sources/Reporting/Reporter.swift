public import Findings
public import LegalModel
public import RuleBase
public import Scoring

/// Writes an assessment in one format.
///
/// A reporter is pure: the same assessment and context give the same bytes. It prints nothing, opens no file and asks
/// for no time.
///
/// A document on one bill is ``report(_:context:)``. A document on many bills is the opening, then the pieces with the
/// separator between them, then the closing; it is one valid document of its format, and no bill need be kept while
/// the next is read.
public protocol Reporter: Sendable {
    /// The report on one bill.
    func report(_ assessment: Assessment, context: ReportContext) -> [UInt8]

    /// What one bill adds to a document on many. The report itself unless the format says otherwise.
    func piece(_ assessment: Assessment, context: ReportContext) -> ReportPiece
    /// What stands before the first piece.
    func opening(context: ReportContext) -> [UInt8]
    /// What stands between two pieces that have a body.
    var separator: [UInt8] { get }
    /// What stands after the last piece.
    func closing(_ batch: ReportBatch, context: ReportContext) -> [UInt8]
}

extension Reporter {
    public func piece(_ assessment: Assessment, context: ReportContext) -> ReportPiece {
        ReportPiece(body: report(assessment, context: context))
    }

    public func opening(context: ReportContext) -> [UInt8] { [] }
    public var separator: [UInt8] { [] }
    public func closing(_ batch: ReportBatch, context: ReportContext) -> [UInt8] { [] }

    /// A document that holds one bill, for formats whose documents are lists of bills in any case.
    package func listOfOne(_ assessment: Assessment, context: ReportContext) -> [UInt8] {
        let piece = piece(assessment, context: context)
        var batch = ReportBatch()
        batch.add(piece)
        batch.exit = context.exit
        return opening(context: context) + piece.body + closing(batch, context: context)
    }
}

/// What a report needs to know beside the assessment.
public struct ReportContext: Sendable {
    public let language: Language
    /// Where titles, messages and advice come from.
    public let ruleBase: RuleBase
    /// Those texts, taken apart; shared by all reports that are made with this context or a copy of it.
    let wording: WordingCache
    /// The JSON report on one bill, where several formats hold it; nil when it is made anew each time.
    package var json: MadeJSON?
    /// Whether the text report is coloured with ANSI sequences.
    public var usesColor: Bool
    /// The width of the text report in columns.
    public var width: Int
    /// The lowest severity that is shown. It changes what is listed, never a figure.
    public var show: Severity
    /// The exit code that the run ends with as far as this bill decides it.
    public var exit: Int
    /// The lowest severity that makes the run fail; nil when none does. JUnit tells failures by it.
    public var failOn: Severity?
    /// Whether only findings that an earlier report does not have make the run fail.
    public var failsOnNewOnly = false
    /// What chose the rules, as on the command line: `--select 3`; empty when all are used.
    public var selection: [String] = []
    /// The provisions that findings are listed from, where a run looks at a change only; nil for all of them.
    public var changes: ChangedProvisions?

    public init(
        language: Language = .danish, ruleBase: RuleBase, usesColor: Bool = false, width: Int = 100,
        show: Severity = .note, exit: Int = 0, failOn: Severity? = .error, changes: ChangedProvisions? = nil
    ) {
        self.language = language
        self.ruleBase = ruleBase
        wording = WordingCache(ruleBase, language)
        self.usesColor = usesColor
        self.width = width
        self.show = show
        self.exit = exit
        self.failOn = failOn
        self.changes = changes
    }

    /// Whether a finding is listed.
    package func shows(_ finding: Finding) -> Bool { shows(finding.severity, finding.provision) }

    /// Whether a finding of a severity in a provision is listed.
    func shows(_ severity: Severity, _ provision: ProvisionIndex) -> Bool {
        severity >= show && changes?.provisions.contains(provision) ?? true
    }

    var texts: Texts { Texts(language: language) }

    /// A severity in the language of the report.
    package func severityName(_ severity: Severity) -> String { texts.name(Names.words(severity)) }
}

/// The provisions of a bill whose words are new since an earlier version.
public struct ChangedProvisions: Sendable {
    /// What the earlier version is called: a commit, a branch, a tag.
    public let since: String
    public let provisions: Set<ProvisionIndex>

    public init(since: String, provisions: Set<ProvisionIndex>) {
        self.since = since
        self.provisions = provisions
    }
}
