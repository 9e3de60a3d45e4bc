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

    /// The ending of file names that means the format.
    public var fileExtension: String { self == .text ? "txt" : rawValue }

    /// The format that a file name ends in; nil when its ending means none.
    public static func format(forFile path: String) -> ComparisonFormat? {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return nil }
        let ending = name[name.index(after: dot)...].lowercased()
        return allCases.first { $0.fileExtension == ending }
    }

    /// Writes the comparisons. The same input gives the same bytes.
    public func report(_ document: ComparisonDocument, context: ReportContext) -> [UInt8] {
        switch self {
        case .text: ComparisonText(document, context).write()
        case .json: ComparisonJSON(document, context).write()
        case .csv: ComparisonCSV.write(document)
        case .html: ComparisonPage(document, context).write()
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
