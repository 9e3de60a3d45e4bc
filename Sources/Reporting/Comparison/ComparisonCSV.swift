import Comparison
import Findings

/// A comparison as a table: a row a finding, with what became of it and both wordings.
enum ComparisonCSV {
    static let columns = [
        "input", "step", "change", "rule", "category", "principle", "severity-old", "severity-new", "address-old",
        "address-new", "match", "cause", "wording", "context-old", "context-new", "accepted", "fingerprint",
    ]

    static func write(_ document: ComparisonDocument) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(columns)
        for series in document.series { write(series, all: true, to: &csv) }
        return csv.bytes
    }

    /// The rows of one bill among many: of what is carried over only what is not quite as it was.
    static func piece(_ series: VersionSeries) -> [UInt8] {
        var csv = CSVWriter()
        write(series, all: false, to: &csv)
        return csv.bytes
    }

    static func batch(_ pieces: [[UInt8]]) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(columns)
        return csv.bytes + pieces.joined()
    }

    private static func write(_ series: VersionSeries, all: Bool, to csv: inout CSVWriter) {
        write(series.whole, of: series.name, step: "", all: all, to: &csv)
        for (number, step) in series.steps.enumerated() {
            write(step, of: series.name, step: String(number + 1), all: all, to: &csv)
        }
    }

    private static func write(
        _ comparison: Comparison, of name: String, step: String, all: Bool, to csv: inout CSVWriter
    ) {
        for list in [ComparisonList.appeared, .resolved, .moved, .carriedOver] {
            for change in list.changes(comparison) where all || list != .carriedOver || change.isAnyChange {
                let finding = change.finding
                for value in [name, step, list.rawValue, finding.rule, finding.category] { csv.field(value) }
                csv.field(finding.principle)
                csv.field(change.old?.severity.rawValue ?? "")
                csv.field(change.new?.severity.rawValue ?? "")
                csv.field(change.old?.address ?? "")
                csv.field(change.new?.address ?? "")
                csv.field(finding.match)
                csv.field(change.cause.rawValue)
                csv.field(change.wording.rawValue)
                csv.field(change.old?.context ?? "")
                csv.field(change.new?.context ?? "")
                csv.field(finding.acceptance?.reason ?? "")
                csv.field(finding.fingerprint.exact)
                csv.endRow()
            }
        }
    }
}
