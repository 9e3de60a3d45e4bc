internal import Findings
internal import JuraKit
internal import LegalModel
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
        /// Where the cost of stages is added up, when somebody asked.
        var timing: StageTimes?
        /// Where the cost of rules is added up, when somebody asked.
        var profile: RuleProfileTable?
        var cache: ReportCache?
        /// The version that a run over a change starts from.
        var earlier: EarlierVersion?
        /// Inputs that failed before the run began.
        var failures: [BatchFailure] = []
    }

    /// What is left of one input.
    struct Outcome: Sendable {
        var row: BatchRow?
        var failure: String?
        /// What to say on standard error beside a failure.
        var notes: [String] = []
        /// Reports for streams, by the number of the target.
        var streams: [Int: ReportPiece] = [:]
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

    /// Runs to the end; a single worker stays on the thread of the program, which costs no start of others.
    @MainActor
    func run() async {
        let workers = max(1, min(options.jobs, files.count))
        if workers == 1 { return await workHere() }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<workers {
                group.addTask { await self.work() }
            }
        }
    }

    private func work() async {
        let worker = startedWorker()
        while let number = nextNumber() { await collector.add(outcome(of: files[number], worker: worker), at: number) }
        worker.profile.map { options.profile?.add($0) }
    }

    @MainActor
    private func workHere() async {
        let worker = startedWorker()
        while let number = nextNumber() { await collector.add(outcome(of: files[number], worker: worker), at: number) }
        worker.profile.map { options.profile?.add($0) }
    }

    private func startedWorker() -> Analyzer.Worker {
        let worker = options.analyzer.makeWorker()
        worker.profile = options.profile?.empty
        return worker
    }

    private func nextNumber() -> Int? {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        return number < files.count ? number : nil
    }

    private func outcome(of file: InputFile, worker: Analyzer.Worker) -> Outcome {
        var outcome = Outcome()
        do {
            let bytes =
                try file.path.map { path throws(FileError) in try FileSystem.read(path) }
                ?? FileSystem.readStandardInput()
            guard let reports = try reports(on: bytes, of: file, worker: worker) else { return outcome }
            outcome.streams = try reports.write(stem: file.reportStem, plan: options.plan)
            outcome.reachedThreshold = reports.reachedThreshold
            outcome.row = reports.row
            outcome.notes = reports.notes
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

    /// The reports on a bill, from the cache where they are there; nil when the bill is not to be reported on.
    private func reports(on bytes: [UInt8], of file: InputFile, worker: Analyzer.Worker) throws -> BillReports? {
        let earlier = file.path.flatMap { options.earlier?.document(at: $0) }
        if case .unchanged = earlier { return nil }
        guard let cache = options.cache else { return try made(from: bytes, of: file, since: earlier, worker: worker) }
        var earlierDigest = "absent"
        if case .bytes(let bytes) = earlier { earlierDigest = SHA256.hexDigest(of: bytes) }
        let key = cache.key(
            of: bytes, file.name, file.reportStem, options.earlier?.reference ?? "", earlierDigest,
            options.decisions.identity(for: file))
        if let known = cache.reports(for: key) { return known }
        let reports = try made(from: bytes, of: file, since: earlier, worker: worker)
        cache.keep(reports, for: key)
        return reports
    }

    private func made(
        from bytes: [UInt8], of file: InputFile, since earlier: EarlierVersion.Document?, worker: Analyzer.Worker
    ) throws -> BillReports {
        let clock = options.timing?.clock()
        defer { clock?.end("reports") }
        var assessment = try worker.assess(bytes, name: file.name, lap: { clock?.end($0.rawValue) })
        let notes = try options.decisions.apply(to: &assessment, of: file)
        var context = options.context
        if let reference = options.earlier?.reference {
            var changed = Set(assessment.bill.provisions.indices)
            if case .bytes(let earlier) = earlier {
                changed = ProvisionChanges.provisions(of: assessment.bill, since: earlier, name: file.name)
            }
            context.changes = ChangedProvisions(since: reference, provisions: changed)
        }
        let reached = reachesThreshold(assessment, context)
        context.exit = reached ? 1 : 0
        context.json = MadeJSON()
        return BillReports(
            assessment, stem: file.reportStem, plan: options.plan, context: context, reachedThreshold: reached,
            notes: notes)
    }

    private func reachesThreshold(_ assessment: Assessment, _ context: ReportContext) -> Bool {
        if let failOn = options.failOn {
            let changed = context.changes?.provisions
            let reaches = assessment.findings.contains {
                $0.severity >= failOn && options.decisions.counts($0) && changed?.contains($0.provision) ?? true
            }
            if reaches { return true }
        }
        if let minimum = options.minimumScore, let value = assessment.score.text.value, value < minimum { return true }
        return false
    }
}
