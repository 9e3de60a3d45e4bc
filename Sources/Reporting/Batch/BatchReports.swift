/// The overviews of a batch, in the order of its rows.
public enum BatchReports {
    /// All rows with the totals, as `Reports/schema/jura-summary-1.json` has it; `exit` is that of the whole run.
    public static func summaryJSON(_ rows: [BatchRow], failures: [BatchFailure] = [], exit: Int = 0) -> [UInt8] {
        BatchSummary.json(rows, failures: failures, exit: exit)
    }

    /// A row a bill, with a header row.
    public static func summaryCSV(_ rows: [BatchRow]) -> [UInt8] {
        BatchSummary.csv(rows)
    }

    /// A page with a table of the bills, the distribution of their figures, and their principles as a heat map.
    public static func indexHTML(
        _ rows: [BatchRow], failures: [BatchFailure] = [], context: ReportContext
    ) -> [UInt8] {
        BatchPage(rows: rows, failures: failures, context: context).write()
    }
}
