/// Two or three reports on one bill in the order of its life: consultation draft, introduced, adopted.
public struct VersionSeries: Sendable {
    /// What the bill is called in its reports; the last one's name.
    public let name: String
    public let reports: [ReportedBill]
    /// The first report against the last.
    public let whole: Comparison
    /// Each report against the next; empty when there are only two.
    public let steps: [Comparison]

    /// - Parameter reports: at least two.
    public init(_ reports: [ReportedBill]) {
        precondition(reports.count > 1, "a comparison needs two reports")
        self.reports = reports
        name = reports[reports.count - 1].name
        whole = Comparison(reports[0], reports[reports.count - 1])
        steps = reports.count == 2 ? [] : (1..<reports.count).map { Comparison(reports[$0 - 1], reports[$0]) }
    }
}

/// A report of a folder that has no counterpart in another one.
public struct UnpairedReport: Sendable, Hashable {
    public let name: String
    /// Which of the folders holds it, from 0.
    public let version: Int

    public init(name: String, version: Int) {
        self.name = name
        self.version = version
    }
}
