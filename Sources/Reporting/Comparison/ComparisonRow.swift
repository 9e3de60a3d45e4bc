public import Comparison
import Findings

/// The figures of one bill's comparison: all that a batch keeps of it.
public struct ComparisonRow: Sendable {
    /// How many findings each list of a comparison holds.
    struct Counts: Sendable, Equatable {
        var appeared = 0
        var resolved = 0
        var moved = 0
        var carriedOver = 0
        var reworded = 0
        var changedSeverity = 0
        var acceptedSince = 0

        init() {}

        init(_ comparison: Comparison) {
            appeared = comparison.appeared.count
            resolved = comparison.resolved.count
            moved = comparison.moved.count
            carriedOver = comparison.carriedOver.count
            reworded = comparison.reworded.count
            changedSeverity = comparison.changedSeverity.count
            acceptedSince = comparison.acceptedSince.count
        }

        static func += (left: inout Counts, right: Counts) {
            left.appeared += right.appeared
            left.resolved += right.resolved
            left.moved += right.moved
            left.carriedOver += right.carriedOver
            left.reworded += right.reworded
            left.changedSeverity += right.changedSeverity
            left.acceptedSince += right.acceptedSince
        }
    }

    let name: String
    let title: String
    let old: Double?
    let new: Double?
    let fromText: Double?
    let fromRules: Double?
    let isEstimated: Bool
    let counts: Counts
    /// Provisions that read otherwise, came or went; nil where a report has no outline.
    let changedProvisions: Int?
    /// What differs between the reports beside the bill.
    let differences: [ReportDifference]

    /// The figures of the first version against the last.
    public init(_ series: VersionSeries) {
        let whole = series.whole
        name = series.name
        title = series.reports.last?.title ?? ""
        (old, new) = (whole.score.old, whole.score.new)
        (fromText, fromRules) = (whole.score.fromText, whole.score.fromRules)
        isEstimated = whole.score.isEstimated
        counts = Counts(whole)
        changedProvisions = whole.alignment?.changes.count
        differences = whole.differences
    }

    /// The move of the text readiness.
    var move: Double? { old.flatMap { old in new.map { $0 - old } } }

    /// Whether there is anything to read about the bill.
    var hasChanges: Bool {
        counts.appeared + counts.resolved + counts.moved + counts.reworded + counts.changedSeverity
            + counts.acceptedSince > 0 || (changedProvisions ?? 0) > 0 || abs(move ?? 0) >= 0.005
    }
}

/// What the rows of a batch come to.
struct ComparisonTotals {
    var counts = ComparisonRow.Counts()
    let changed: Int
    /// Bills whose figure went up, and down.
    let up: Int
    let down: Int
    /// The mean move over the bills that have a figure in both versions, and what caused it; nil when there are none.
    let mean: (old: Double, new: Double, fromText: Double, fromRules: Double)?
    /// Differences between the reports that are not about one bill, each once.
    let differences: [ReportDifference]

    init(_ rows: [ComparisonRow]) {
        for row in rows { counts += row.counts }
        changed = rows.count { $0.hasChanges }
        up = rows.count { ($0.move ?? 0) >= 0.005 }
        down = rows.count { ($0.move ?? 0) <= -0.005 }
        var seen: Set<ReportDifference> = []
        differences = rows.flatMap(\.differences).filter { $0.kind != .title && seen.insert($0).inserted }
        let scored = rows.filter { $0.move != nil }
        guard !scored.isEmpty else {
            mean = nil
            return
        }
        let average = { (value: (ComparisonRow) -> Double?) in
            scored.reduce(0) { $0 + (value($1) ?? 0) } / Double(scored.count)
        }
        mean = (average(\.old), average(\.new), average(\.fromText), average(\.fromRules))
    }
}
