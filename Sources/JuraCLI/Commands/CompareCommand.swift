public import ArgumentParser
internal import Comparison
internal import Findings
internal import JuraKit
internal import Reporting
internal import RuleBase

/// `jura compare`: what changed between reports, and whether the text or the rules did it.
struct CompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compares two or three JSON reports on a bill, or folders of reports.",
        discussion: """
            jura compare old.json new.json
            jura compare consultation.json introduced.json adopted.json -o changes.html
            jura compare last-month/ this-month/ -o changes.html -o moves.summary.csv

            Only the reports are read, never the bills. Exit code: 0 done; 1 done, and something at --fail-on appeared;
            2 could not be done.
            """)

    @Argument(help: "The old report, perhaps one between, and the new one; or folders of reports.")
    var reports: [String]

    @Option(
        name: [.short, .long],
        help:
            "Where the comparison goes, any number of times: .txt, .json, .csv (a row a finding), .summary.csv (a row a bill) or .html."
    )
    var output: [String] = []

    @Option(help: "text, json, csv, html or summary.")
    var format: ComparisonFormat?

    @Option(help: "The lowest severity that, having appeared, makes the exit code 1: error, warning, note or never.")
    var failOn: FailureThreshold = .never

    @Option(help: "The language: da or en.")
    var language: Language = .danish

    @Option(help: "How many bills of folders are compared at once; 0 for one a processor.")
    var jobs = 0

    @Option(help: "Colour in the terminal: auto, always or never.")
    var color: ColorChoice = .auto

    func validate() throws {
        if jobs < 0 { throw ValidationError("--jobs \(jobs): a number from 0 (one a processor) up") }
        guard (2...3).contains(reports.count) else {
            throw ValidationError(
                "jura compare takes two or three reports (or folders), oldest first; \(reports.count) given")
        }
    }

    func run() async throws {
        let targets = try outputs()
        let set = try ReportSet(reports)
        var context = ReportContext(
            language: language, ruleBase: BuiltInRules.load(), usesColor: color.usesColor,
            width: FileSystem.terminalWidth ?? 100)
        let documents: [[UInt8]]
        let hasFailed: Bool
        if set.isBatch {
            let run = CompareRun(set, formats: targets.map(\.format), context: context, failOn: failOn.severity)
            (documents, hasFailed) = try await run.run(
                jobs: jobs == 0 ? FileSystem.processors : jobs, toolVersion: Version.tool)
        } else {
            let series = VersionSeries(try set.groups[0].map(ReportFile.read))
            hasFailed = CompareRun.reaches(series, failOn.severity)
            context.exit = hasFailed ? 1 : 0
            let document = ComparisonDocument(series: [series], toolVersion: Version.tool)
            documents = targets.map { $0.format.report(document, context: context) }
        }
        do {
            for (target, bytes) in zip(targets, documents) {
                if let path = target.path {
                    try FileSystem.makeFolder(Paths.folder(of: path))
                    try FileSystem.write(bytes, to: path)
                } else {
                    try FileSystem.writeStandardOutput(bytes)
                }
            }
        } catch {
            throw CommandFailure(error, doing: "write the comparison")
        }
        if hasFailed { throw ExitCode(1) }
    }

    private func outputs() throws -> [(path: String?, format: ComparisonFormat)] {
        guard !output.isEmpty else { return [(nil, format ?? .text)] }
        return try output.map { path in
            if path == "-" { return (nil, format ?? .text) }
            if let colon = path.firstIndex(of: ":"), let named = ComparisonFormat(rawValue: String(path[..<colon])) {
                return (String(path[path.index(after: colon)...]), named)
            }
            guard let format = format ?? ComparisonFormat.format(forFile: path) else {
                throw CommandFailure(
                    "--output \(path): error: the ending names no format\n  expected: .txt, .json, .csv, .summary.csv or .html, or format:path"
                )
            }
            return (path, format)
        }
    }
}

extension ComparisonFormat: ExpressibleByArgument {}
