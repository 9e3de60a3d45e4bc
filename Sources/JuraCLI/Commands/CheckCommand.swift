public import ArgumentParser
public import Findings
internal import JuraKit
internal import Reporting
internal import RuleAuthoring
public import RuleBase

/// `jura check`: reads bills and reports on them.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Assesses bills and writes reports.",
        discussion: """
            Exit code: 0 done, nothing reached the threshold; 1 done, something did; 2 something could not be done
            (what could be assessed is reported all the same).
            """)

    @Argument(help: "Bills (.xml, .txt), folders of bills, or - for standard input.")
    var paths: [String]

    @Option(
        name: [.short, .long],
        help: "Where reports go, any number of times: a file (format by its ending), format:path, or a folder.")
    var output: [String] = []

    @Option(help: "text, line, json, jsonl, html or csv.")
    var format: String?

    @Option(help: "Use only these rules, categories or principles (1-7). Such a report has no total score.")
    var select: [String] = []

    @Option(help: "Leave out these rules, categories or principles (1-7).")
    var ignore: [String] = []

    @Option(help: "The lowest severity that is shown: error, warning or note.")
    var show: Severity = .note

    @Option(help: "The lowest severity that makes the exit code 1: error, warning, note or never.")
    var failOn: FailureThreshold = .error

    @Option(help: "The text readiness (0-100) below which the exit code is 1.")
    var minScore: Double?

    @Option(help: "The language of reports: da or en.")
    var language: Language = .danish

    @Option(help: "How many bills are read at once; 0 for one a processor.")
    var jobs = 0

    @Option(help: "Colour in the terminal: auto, always or never.")
    var color: ColorChoice = .auto

    @Flag(help: "Let rules stand alone, with their own confidence, instead of weighing what they find.")
    var noModel = false

    @Option(help: "What to call the bill that comes from standard input.")
    var stdinName: String?

    @OptionGroup
    var decisions: BaselineOptions

    func validate() throws {
        if jobs < 0 { throw ValidationError("--jobs \(jobs): a number from 0 (one a processor) up") }
        if let minScore, !(0...100).contains(minScore) {
            throw ValidationError("--min-score \(minScore): a number from 0 to 100")
        }
    }

    func run() async throws {
        let plan = try OutputPlan(outputs: output, format: format)
        let ruleBase = BuiltInRules.load()
        let selection = RuleSelection(selected: Self.names(select), ignored: Self.names(ignore))
        try Self.refuseUnknown(selection, in: ruleBase)
        let inputs = InputList(paths, standardInputName: stdinName)
        for failure in inputs.failures { FileSystem.writeStandardError("\(failure.name): error: \(failure.reason)\n") }

        let analyzer = Analyzer(ruleBase: ruleBase, selection: selection, usesModel: !noModel)
        let context = ReportContext(
            language: language, ruleBase: ruleBase, usesColor: color.usesColor, width: FileSystem.terminalWidth ?? 100,
            show: show)
        let run = CheckRun(
            files: inputs.files,
            options: .init(
                analyzer: analyzer, plan: plan, context: context, failOn: failOn.severity, minimumScore: minScore,
                decisions: try Decisions(decisions),
                jobs: jobs == 0 ? FileSystem.processors : jobs,
                showsProgress: FileSystem.standardErrorIsTerminal && inputs.files.count > 20))
        await run.run()
        let failed = await !run.collector.failures.isEmpty || !inputs.failures.isEmpty
        let exit: Int32 = await failed ? 2 : run.collector.reachedThreshold ? 1 : 0
        do {
            try await run.collector.finish(exit: Int(exit))
        } catch let error as FileError {
            throw CommandFailure(error, doing: "write the report")
        }
        if let error = await run.collector.outputFailure {
            throw CommandFailure(error, doing: "write to standard output")
        }
        if exit != 0 { throw ExitCode(exit) }
    }

    /// Values may be given one by one or parted by commas.
    private static func names(_ values: [String]) -> Set<String> {
        Set(values.flatMap { $0.split(separator: ",").map(String.init) })
    }

    private static func refuseUnknown(_ selection: RuleSelection, in ruleBase: RuleBase) throws {
        for name in selection.unknownNames(in: ruleBase) {
            let known = ruleBase.rules.map(\.id) + Category.allCases.map(\.rawValue)
            let nearest = Spelling.nearest(to: name, among: known)
            throw CommandFailure(
                "--select/--ignore \(name): error: no rule, category or principle of that name\n"
                    + (nearest.map { "  try: \($0)" } ?? "  try: jura rules list"))
        }
    }
}

extension Severity: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}

/// What makes the exit code 1.
enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
    case error
    case warning
    case note
    case never

    var severity: Severity? { Severity(rawValue: rawValue) }
}

/// When the terminal gets colours.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never

    /// The flag wins; then NO_COLOR and FORCE_COLOR; then whether the report goes to a terminal.
    var usesColor: Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto:
            if let value = FileSystem.environment("NO_COLOR"), !value.isEmpty {
                false
            } else if let value = FileSystem.environment("FORCE_COLOR"), !value.isEmpty, value != "0" {
                true
            } else {
                FileSystem.standardOutputIsTerminal && FileSystem.environment("TERM") != "dumb"
            }
        }
    }
}
