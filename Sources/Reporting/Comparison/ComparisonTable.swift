import Comparison

/// The figures of a batch as a table, a row a bill.
enum ComparisonTable {
    static let columns = [
        "name", "title", "old", "new", "move", "from-text", "from-rules", "estimated", "appeared", "resolved", "moved",
        "carried-over", "reworded", "changed-severity", "accepted-since", "changed-provisions", "differences",
    ]

    static func write(_ rows: [ComparisonRow]) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(columns)
        for row in rows {
            csv.field(row.name)
            csv.field(row.title)
            for value in [row.old, row.new, row.move, row.fromText, row.fromRules] { csv.field(value, digits: 2) }
            csv.field(row.isEstimated ? "true" : "false")
            let counts = row.counts
            for count in [
                counts.appeared, counts.resolved, counts.moved, counts.carriedOver, counts.reworded,
                counts.changedSeverity, counts.acceptedSince,
            ] {
                csv.field(count)
            }
            csv.field(row.changedProvisions)
            csv.field(row.differences.map(\.kind.rawValue).joined(separator: " "))
            csv.endRow()
        }
        return csv.bytes
    }
}
