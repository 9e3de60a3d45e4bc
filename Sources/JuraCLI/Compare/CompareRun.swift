internal import Comparison
internal import Findings
internal import Reporting
internal import Synchronization

/// Compares the bills of folders with several workers: each pair of reports is read, compared, written and dropped, so
/// that memory holds what is written and a row of figures a bill, not the reports.
final class CompareRun: Sendable {
    /// What is left of one bill.
    private struct Result: Sendable {
        let row: ComparisonRow
        /// What it adds to each output.
        let pieces: [[UInt8]]
        let reachesThreshold: Bool
    }

    private let set: ReportSet
    private let formats: [ComparisonFormat]
    private let context: ReportContext
    private let failOn: Severity?
    private let next = Atomic<Int>(0)
    private let results: Mutex<[Int: Swift.Result<Result, CommandFailure>]> = Mutex([:])
    private let showsProgress: Bool

    init(_ set: ReportSet, formats: [ComparisonFormat], context: ReportContext, failOn: Severity?) {
        self.set = set
        self.formats = formats
        self.context = context
        self.failOn = failOn
        showsProgress = FileSystem.standardErrorIsTerminal && set.groups.count > 20
    }

    /// The documents, one a format, and whether something at the threshold appeared.
    ///
    /// - Throws: ``CommandFailure`` with every report that cannot be read.
    func run(jobs: Int, toolVersion: String) async throws -> (documents: [[UInt8]], reachesThreshold: Bool) {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<max(1, min(jobs, set.groups.count)) { group.addTask { self.work() } }
        }
        let made = results.withLock { $0 }
        var failures: [String] = []
        var done: [Result] = []
        for number in set.groups.indices {
            switch made[number] {
            case .success(let result): done.append(result)
            case .failure(let failure): failures.append(failure.message)
            case nil: break
            }
        }
        guard failures.isEmpty else { throw CommandFailure(failures.joined(separator: "\n")) }
        var context = context
        let reaches = done.contains(where: \.reachesThreshold)
        context.exit = reaches ? 1 : 0
        let rows = done.map(\.row)
        let documents = formats.enumerated().map { number, format in
            format.batch(
                done.map { $0.pieces[number] }, rows: rows, unpaired: set.unpaired, toolVersion: toolVersion,
                context: context)
        }
        return (documents, reaches)
    }

    private func work() {
        while true {
            let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard number < set.groups.count else { return }
            let result = Swift.Result<Result, any Error> { try compare(number) }
                .mapError { $0 as? CommandFailure ?? CommandFailure("\($0)") }
            let count = results.withLock { results in
                results[number] = result
                return results.count
            }
            if showsProgress {
                let total = set.groups.count
                FileSystem.writeStandardError("\r\(count) of \(total)\(count == total ? "\r\u{1B}[K" : "")")
            }
        }
    }

    private func compare(_ number: Int) throws -> Result {
        let series = VersionSeries(try set.groups[number].map(ReportFile.read))
        return Result(
            row: ComparisonRow(series), pieces: formats.map { $0.piece(series, number: number, context: context) },
            reachesThreshold: Self.reaches(series, failOn))
    }

    /// Whether something at a severity has appeared that nobody accepted.
    static func reaches(_ series: VersionSeries, _ failOn: Severity?) -> Bool {
        guard let failOn else { return false }
        return series.whole.appeared.contains { $0.finding.severity >= failOn && $0.finding.acceptance == nil }
    }
}
