internal import Comparison
internal import Findings
internal import Reporting
internal import RuleAuthoring
internal import Scoring

/// Holds the findings of a bill against its acceptances and an earlier report.
struct Decisions: Sendable {
    private let baseline: String?
    private let baselineIsFolder: Bool
    private let shared: [Acceptance]
    private let today: String?
    /// The day that exit codes go by.
    private let exitDay: String
    private let failsOnNewOnly: Bool

    /// - Throws: ``CommandFailure`` when a ledger or the baseline cannot be used.
    init(_ settings: Settings, today: String?) throws {
        baseline = settings.baseline
        failsOnNewOnly = settings.failsOnNew
        self.today = today
        exitDay = today ?? SystemDate.today
        guard !failsOnNewOnly || baseline != nil else {
            throw CommandFailure(
                "--fail-on-new: error: there is nothing to be newer than\n  try: --baseline FILE (an earlier JSON report, or a folder of them)"
            )
        }
        shared = try settings.accept.flatMap { path in
            guard FileSystem.kind(of: path) == .file else {
                throw CommandFailure("--accept \(path): error: no such file\n  try: jura accept BILL --ledger \(path)")
            }
            return try LedgerFile.read(path)
        }
        guard let baseline else {
            baselineIsFolder = false
            return
        }
        guard let kind = FileSystem.kind(of: baseline) else {
            throw CommandFailure(
                "--baseline \(baseline): error: no such file or folder\n  expected: an earlier JSON report, or a folder of them"
            )
        }
        baselineIsFolder = kind == .folder
        // A single report is read now, so that a fault in it stops the run before any bill is read.
        if kind == .file { _ = try ReportFile.read(baseline) }
    }

    /// Marks the findings of an assessment.
    ///
    /// - Returns: what to say on standard error.
    /// - Throws: ``CommandFailure`` when the bill's ledger or earlier report cannot be used.
    func apply(to assessment: inout Assessment, of file: InputFile) throws -> [String] {
        var notes: [String] = []
        var acceptances = shared
        if let path = file.path.map(LedgerFile.path), FileSystem.kind(of: path) == .file {
            acceptances += try LedgerFile.read(path)
        }
        // A shared ledger holds entries for other bills too, so only the bill's own can be stale.
        let own = Set(acceptances.dropFirst(shared.count).map(\.self))
        assessment.staleAcceptances = AcceptanceLedger(acceptances).mark(&assessment.findings, on: today)
            .filter { shared.isEmpty || $0.cause != .noFinding || own.contains($0.acceptance) }
        for stale in assessment.staleAcceptances {
            notes.append(
                "\(file.name): warning: the acceptance of \(stale.acceptance.rule) at \(stale.acceptance.address) has no effect: \(Self.words(stale.cause))"
            )
        }
        if today == nil {
            for finding in assessment.findings where finding.acceptance?.hasExpired(on: exitDay) == true {
                notes.append(
                    "\(file.name): warning: the acceptance of \(finding.rule) at \(finding.address) ran out on \(finding.acceptance?.until ?? "")"
                )
            }
        }
        guard let baseline else { return notes }
        let path = baselineIsFolder ? "\(baseline)/\(file.reportStem).json" : baseline
        guard FileSystem.kind(of: path) == .file else {
            notes.append("\(file.name): warning: \(path) is not there; all findings count as new")
            Comparison.mark(&assessment, against: ReportedBill())
            return notes
        }
        Comparison.mark(&assessment, against: try ReportFile.read(path))
        return notes
    }

    /// Everything that ``apply(to:of:)`` and ``counts(_:)`` go by for a bill, for the cache. A day counts only where
    /// there is an acceptance that it could end.
    func identity(for file: InputFile) -> String {
        func digest(_ path: String?) -> String? {
            path.flatMap { try? FileSystem.read($0) }.map { SHA256.hexDigest(of: $0) }
        }
        let earlier = baseline.map { baselineIsFolder ? "\($0)/\(file.reportStem).json" : $0 }
        let ledger = digest(file.path.map(LedgerFile.path))
        let day = ledger == nil && shared.isEmpty ? "" : "\(today ?? "none") \(exitDay)"
        return "\(earlier ?? "") \(digest(earlier) ?? "") \(ledger ?? "") \(shared) \(day) \(failsOnNewOnly)"
    }

    /// Whether a finding can make the exit code 1: accepted ones cannot, nor old ones where only new ones are asked for.
    func counts(_ finding: Finding) -> Bool {
        if let acceptance = finding.acceptance, !acceptance.hasExpired(on: exitDay) { return false }
        return !failsOnNewOnly || finding.baselineState == .new
    }

    private static func words(_ cause: StaleAcceptance.Cause) -> String {
        switch cause {
        case .noFinding: "no finding has those words any more"
        case .ambiguous: "several findings have those words, none of them there"
        case .expired: "its date has passed"
        }
    }
}

/// Reads a JSON report from a file.
enum ReportFile {
    /// - Throws: ``CommandFailure`` with file, line and what is wrong.
    static func read(_ path: String) throws -> ReportedBill {
        do {
            return try ReportReader.read(try FileSystem.read(path))
        } catch let error as FileError {
            throw CommandFailure(error, doing: "read the report")
        } catch let error as JSONError {
            let place = error.line > 0 ? ":\(error.line):\(error.column)" : ""
            throw CommandFailure(
                "\(path)\(place): error: \(error.what)\n  expected: a report written by »jura check --format json«")
        }
    }
}
