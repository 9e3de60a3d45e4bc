public import ArgumentParser
internal import Comparison
internal import Findings
internal import JuraKit
internal import Reporting
internal import RuleBase

/// `jura compare`: what changed between reports, and whether the text or the rules did it.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compares two or three JSON reports on a bill, or folders of reports.",
        discussion: """
            jura compare old.json new.json
            jura compare consultation.json introduced.json adopted.json -o changes.html

            Only the reports are read, never the bills. Exit code: 0 done; 1 done, and something at --fail-on appeared;
            2 could not be done.
            """)

    @Argument(help: "The old report, perhaps one between, and the new one; or folders of reports.")
    var reports: [String]

    @Option(name: [.short, .long], help: "Where the comparison goes, any number of times: .txt, .json, .csv or .html.")
    var output: [String] = []

    @Option(help: "text, json, csv or html.")
    var format: ComparisonFormat?

    @Option(help: "The lowest severity that, having appeared, makes the exit code 1: error, warning, note or never.")
    var failOn: FailureThreshold = .never

    @Option(help: "The language: da or en.")
    var language: Language = .danish

    @Option(help: "Colour in the terminal: auto, always or never.")
    var color: ColorChoice = .auto

    func validate() throws {
        guard (2...3).contains(reports.count) else {
            throw ValidationError(
                "jura compare takes two or three reports (or folders), oldest first; \(reports.count) given")
        }
    }

    func run() throws {
        let targets = try outputs()
        let set = try ReportSet(reports)
        let document = ComparisonDocument(
            series: set.series, unpaired: set.unpaired, isBatch: set.isBatch, toolVersion: Version.tool)
        let hasFailed = failOn.severity.map { limit in
            set.series.contains {
                $0.whole.appeared.contains { $0.finding.severity >= limit && $0.finding.acceptance == nil }
            }
        }
        let context = ReportContext(
            language: language, ruleBase: BuiltInRules.load(), usesColor: color.usesColor,
            width: FileSystem.terminalWidth ?? 100, exit: hasFailed == true ? 1 : 0)
        do {
            for target in targets {
                let bytes = target.format.report(document, context: context)
                if let path = target.path {
                    try FileSystem.write(bytes, to: path)
                } else {
                    try FileSystem.writeStandardOutput(bytes)
                }
            }
        } catch {
            throw CommandFailure(error, doing: "write the comparison")
        }
        if hasFailed == true { throw ExitCode(1) }
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
                    "--output \(path): error: the ending names no format\n  expected: .txt, .json, .csv or .html, or format:path"
                )
            }
            return (path, format)
        }
    }
}

extension ComparisonFormat: ExpressibleByArgument {}
