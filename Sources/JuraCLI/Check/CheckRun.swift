internal import Findings
internal import JuraKit
internal import Reporting
internal import RuleBase
internal import Scoring
internal import Synchronization

/// Assesses a list of inputs with several workers and writes the reports in the order of the inputs.
///
/// Each worker takes the next input, writes what belongs to that input alone, and keeps a row of figures; the
/// assessment is dropped at once, so memory is bounded by the bills in flight.
final class CheckRun: Sendable {
    struct Options: Sendable {
        var analyzer: Analyzer
        var plan: OutputPlan
        var context: ReportContext
        var failOn: Severity?
        var minimumScore: Double?
        var decisions: Decisions
        var jobs: Int
        var showsProgress: Bool
    }

    /// What is left of one input.
    struct Outcome: Sendable {
        var row: BatchRow?
        var failure: String?
        /// What to say on standard error beside a failure.
        var notes: [String] = []
        /// Reports for streams, by the number of the target.
        var streams: [Int: [UInt8]] = [:]
        var reachedThreshold = false
    }

    let files: [InputFile]
    let options: Options
    private let next = Atomic<Int>(0)
    let collector: OutcomeCollector

    init(files: [InputFile], options: Options) {
        self.files = files
        self.options = options
        collector = OutcomeCollector(files: files, options: options)
    }

    /// Runs to the end.
    func run() async {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<max(1, min(options.jobs, files.count)) {
                group.addTask { await self.work() }
            }
        }
    }

    private func work() async {
        let worker = options.analyzer.makeWorker()
        while true {
            let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard number < files.count else { return }
            await collector.add(outcome(of: files[number], worker: worker, isFirst: number == 0), at: number)
        }
    }

    private func outcome(of file: InputFile, worker: Analyzer.Worker, isFirst: Bool) -> Outcome {
        var outcome = Outcome()
        do {
            let bytes =
                try file.path.map { path throws(FileError) in try FileSystem.read(path) }
                ?? FileSystem.readStandardInput()
            var assessment = try worker.assess(bytes, name: file.name)
            outcome.notes = try options.decisions.apply(to: &assessment, of: file)
            outcome.reachedThreshold = reachesThreshold(assessment)
            var context = options.context
            context.exit = outcome.reachedThreshold ? 1 : 0
            context.isContinuation = !isFirst
            var link: String?
            for (number, target) in options.plan.targets.enumerated() {
                switch target {
                case .standardOutput(let format), .file(_, let format):
                    outcome.streams[number] = format.reporter.report(assessment, context: context)
                case .folder(let folder, let formats):
                    for format in formats {
                        context.isContinuation = false
                        let path = "\(folder)/\(file.reportStem).\(format.extensions[0])"
                        if format.name == "html" { link = "\(file.reportStem).html" }
                        if let slash = path.lastIndex(of: "/") { try FileSystem.makeFolder(String(path[..<slash])) }
                        try FileSystem.write(format.reporter.report(assessment, context: context), to: path)
                    }
                    context.isContinuation = !isFirst
                }
            }
            outcome.row = BatchRow(assessment, link: link)
        } catch let error as FileError {
            outcome.failure =
                error.path == file.path
                ? "cannot be read: \(error.reason)" : "\(error.path) cannot be written: \(error.reason)"
        } catch let error as CommandFailure {
            outcome.failure = error.message
        } catch {
            outcome.failure = ReadingErrorWords.words(for: error)
        }
        return outcome
    }

    private func reachesThreshold(_ assessment: Assessment) -> Bool {
        if let failOn = options.failOn,
            assessment.findings.contains(where: { $0.severity >= failOn && options.decisions.counts($0) })
        {
            return true
        }
        if let minimum = options.minimumScore, let value = assessment.score.text.value, value < minimum { return true }
        return false
    }
}
