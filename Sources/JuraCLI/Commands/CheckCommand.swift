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

    @Option(
        help:
            "\(ReporterCatalogue.allNames.joined(separator: ", ")); for a folder of reports also several: json,html.",
        completion: .list(ReporterCatalogue.allNames))
    var format: [String] = []

    @Option(help: "Use only these rules, categories or principles (1-7). Such a report has no total score.")
    var select: [String] = []

    @Option(help: "Leave out these rules, categories or principles (1-7).")
    var ignore: [String] = []

    @Option(help: "The lowest severity that is shown: error, warning or note.")
    var show: Severity?

    @Option(help: "The lowest severity that makes the exit code 1: error, warning, note or never.")
    var failOn: FailureThreshold?

    @Option(help: "The text readiness (0-100) below which the exit code is 1.")
    var minScore: Double?

    @Option(help: "The language of reports: da or en.")
    var language: Language?

    @Option(help: "How many bills are read at once; 0 for one a processor.")
    var jobs: Int?

    @Option(help: "Colour in the terminal: auto, always or never.")
    var color: ColorChoice?

    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions
    @OptionGroup(title: "Cache") var caching: CacheOptions
    @OptionGroup(title: "Changes") var changes: ChangeOptions

    @Flag(
        inversion: .prefixedNo,
        help:
            "Weigh what rules find with the model of the rule base, or let rules stand alone with their own confidence."
    )
    var model: Bool?

    @Option(help: "A folder of rules to read with instead of the built-in ones: what a change of them would find.")
    var rules: String?

    @Option(help: "What to call the bill that comes from standard input.")
    var stdinName: String?

    @Flag(help: "Tell on standard error what each stage cost, in CPU time.")
    var timing = false

    @Flag(
        help:
            "Tell on standard error what each rule and each check found and cost, the costliest first. Slow; no cache is used."
    )
    var profileRules = false

    @OptionGroup
    var decisions: BaselineOptions

    func validate() throws {
        if let jobs, jobs < 0 { throw ValidationError("--jobs \(jobs): a number from 0 (one a processor) up") }
        if let minScore, !(0...100).contains(minScore) {
            throw ValidationError("--min-score \(minScore): a number from 0 to 100")
        }
    }

    /// What the command line says of settings that a configuration can hold too.
    private var said: [Setting: SettingValue] {
        var said: [Setting: SettingValue] = [:]
        if !select.isEmpty { said[.select] = .texts(select) }
        if !ignore.isEmpty { said[.ignore] = .texts(ignore) }
        if !output.isEmpty { said[.output] = .texts(output) }
        said[.show] = show.map { .text($0.rawValue) }
        said[.failOn] = failOn.map { .text($0.rawValue) }
        said[.minScore] = minScore.map { .text("\($0)") }
        said[.language] = language.map { .text($0.rawValue) }
        if !format.isEmpty { said[.format] = .texts(format) }
        said[.jobs] = jobs.map { .text("\($0)") }
        said[.color] = color.map { .text($0.rawValue) }
        said[.cache] = caching.value
        said[.baseline] = decisions.baseline.map { .text($0) }
        said[.failOnNew] = decisions.failOnNew.map { .text("\($0)") }
        if !decisions.accept.isEmpty { said[.accept] = .texts(decisions.accept) }
        said[.noModel] = model.map { .text("\(!$0)") }
        return said
    }

    @MainActor
    func run() async throws {
        let settings = try configuration.settings(for: paths, commandLine: said)
        let plan = try OutputPlan(
            outputs: settings.output, formats: settings.formats, isBatch: InputList.isBatch(paths))
        let ruleBase = try rules.map(RuleFolder.load) ?? BuiltInRules.load()
        let selection = RuleSelection(selected: settings.select, ignored: settings.ignore)
        try Self.refuseUnknown(selection, in: ruleBase)
        let earlier = try changes.earlierVersion(of: paths)
        let inputs = InputList(
            paths, standardInputName: stdinName, exclude: settings.exclude,
            excludeFolder: settings.folder(of: .exclude), forceExclude: configuration.forceExclude)
        for failure in inputs.failures { FileSystem.writeStandardError("\(failure.name): error: \(failure.reason)\n") }

        let run = CheckRun(
            files: inputs.files,
            options: try options(
                settings, plan: plan,
                analyzer: Analyzer(ruleBase: ruleBase, selection: selection, usesModel: settings.usesModel),
                earlier: earlier, inputs: inputs))
        // The program ends with this command: taking everything in memory apart first would take a millisecond.
        _ = Unmanaged.passRetained(run)
        await run.run()
        if let timing = run.options.timing { FileSystem.writeStandardError(timing.table()) }
        if let profile = run.options.profile { FileSystem.writeStandardError(profile.table()) }
        run.options.cache?.trim()
        let exit: Int32 = await !run.collector.failures.isEmpty ? 2 : run.collector.reachedThreshold ? 1 : 0
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

    private func options(
        _ settings: Settings, plan: OutputPlan, analyzer: Analyzer, earlier: EarlierVersion?, inputs: InputList
    ) throws -> CheckRun.Options {
        var context = ReportContext(
            language: settings.language, ruleBase: analyzer.ruleBase, usesColor: settings.color.usesColor,
            width: FileSystem.terminalWidth ?? 100, show: settings.show, failOn: settings.failOn.severity)
        context.failsOnNewOnly = settings.failsOnNew
        context.selection = settings.selection
        if analyzer.isPartial, settings.minScore != nil {
            FileSystem.writeStandardError(
                "warning: --min-score is not judged: a run with \(settings.selection.joined(separator: " ")) has no total score\n"
            )
        }
        // Everything beside the bill that decides a byte of a report or the exit code.
        let identity = [
            analyzer.ruleBase.digest, plan.identity, "\(context.usesColor) \(context.width) \(settings.usesModel)",
            [Setting.show, .failOn, .minScore, .language].map { settings[$0].description }.joined(separator: " "),
            settings.select.sorted().joined(separator: " "), settings.ignore.sorted().joined(separator: " "),
        ]
        return CheckRun.Options(
            analyzer: analyzer, plan: plan, context: context, failOn: settings.failOn.severity,
            minimumScore: settings.minScore, decisions: try Decisions(settings, today: decisions.today),
            jobs: settings.jobs == 0 ? FileSystem.processors : settings.jobs,
            showsProgress: FileSystem.standardErrorIsTerminal && inputs.files.count > 20,
            timing: timing ? StageTimes() : nil,
            profile: profileRules ? RuleProfileTable(analyzer.ruleBase) : nil,
            cache: profileRules
                ? nil : CacheOptions.folder(settings, plan: plan).map { ReportCache(folder: $0, settings: identity) },
            earlier: earlier, failures: inputs.failures.map { BatchFailure(name: $0.name, reason: $0.reason) })
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
