public import Comparison
internal import RuleBase

/// Comparisons to report on: one bill, or the bills of folders.
public struct ComparisonDocument: Sendable {
    public var series: [VersionSeries]
    /// Reports of folders without a counterpart.
    public var unpaired: [UnpairedReport]
    /// Whether folders were compared: the report is then about a batch even if it holds one bill.
    public var isBatch: Bool
    /// The version of the tool that compares.
    public var toolVersion: String

    public init(series: [VersionSeries], unpaired: [UnpairedReport] = [], isBatch: Bool = false, toolVersion: String) {
        self.series = series
        self.unpaired = unpaired
        self.isBatch = isBatch
        self.toolVersion = toolVersion
    }
}

/// Every format that a comparison can be written in.
public enum ComparisonFormat: String, Sendable, CaseIterable {
    case text
    case json
    case csv
    case html
    /// A table with a row a bill: the figures before and after, what moved them, and how many findings came and went.
    case summary

    /// The ending of file names that means the format.
    public var fileExtension: String {
        switch self {
        case .text: "txt"
        case .summary: "summary.csv"
        default: rawValue
        }
    }

    /// The format that a file name ends in; nil when its ending means none. The longest ending wins.
    public static func format(forFile path: String) -> ComparisonFormat? {
        let name = (path.split(separator: "/").last ?? "").lowercased()
        return allCases.filter { name.hasSuffix(".\($0.fileExtension)") && name.utf8.first != 0x2E }
            .max { $0.fileExtension.utf8.count < $1.fileExtension.utf8.count }
    }

    /// Writes the comparisons. The same input gives the same bytes.
    public func report(_ document: ComparisonDocument, context: ReportContext) -> [UInt8] {
        guard !document.isBatch else {
            let pieces = document.series.enumerated().map { piece($1, number: $0, context: context) }
            return batch(
                pieces, rows: document.series.map(ComparisonRow.init), unpaired: document.unpaired,
                toolVersion: document.toolVersion, context: context)
        }
        return switch self {
        case .text: ComparisonText(context).write(document)
        case .json: ComparisonJSON(document, context).write()
        case .csv: ComparisonCSV.write(document)
        case .html: ComparisonPage(context).write(document)
        case .summary: ComparisonTable.write(document.series.map(ComparisonRow.init))
        }
    }

    /// What one bill adds to a document on many; nothing of the bill need be kept beside it and its row.
    ///
    /// - Parameter number: the place of the bill among all, from 0.
    public func piece(_ series: VersionSeries, number: Int, context: ReportContext) -> [UInt8] {
        switch self {
        case .text: ComparisonText(context).piece(series)
        case .json: ComparisonJSON.piece(series, context)
        case .csv: ComparisonCSV.piece(series)
        case .html: ComparisonPage(context).piece(series, number: number)
        case .summary: []
        }
    }

    /// A document on many bills from the pieces that ``piece(_:number:context:)`` made, in their order.
    public func batch(
        _ pieces: [[UInt8]], rows: [ComparisonRow], unpaired: [UnpairedReport], toolVersion: String,
        context: ReportContext
    ) -> [UInt8] {
        switch self {
        case .text: ComparisonText(context).batch(pieces, rows, unpaired)
        case .json: ComparisonJSON.batch(pieces, rows, unpaired, toolVersion, context)
        case .csv: ComparisonCSV.batch(pieces)
        case .html: ComparisonPage(context).batch(pieces, rows, unpaired, toolVersion)
        case .summary: ComparisonTable.write(rows)
        }
    }
}

/// The six lists of a comparison, in the order of every report.
enum ComparisonList: String, CaseIterable {
    case appeared
    case resolved
    case moved
    case carriedOver
    case changedSeverity
    case acceptedSince

    func changes(_ comparison: Comparison) -> [FindingChange] {
        switch self {
        case .appeared: comparison.appeared
        case .resolved: comparison.resolved
        case .moved: comparison.moved
        case .carriedOver: comparison.carriedOver
        case .changedSeverity: comparison.changedSeverity
        case .acceptedSince: comparison.acceptedSince
        }
    }

    var phrase: ComparisonPhrase {
        switch self {
        case .appeared: .appeared
        case .resolved: .resolved
        case .moved: .moved
        case .carriedOver: .carriedOver
        case .changedSeverity: .changedSeverity
        case .acceptedSince: .acceptedSince
        }
    }
}
