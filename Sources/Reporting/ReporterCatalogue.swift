/// Every format that a report can be written in, one line each.
public enum ReporterCatalogue {
    /// A format: its name on the command line, the file extensions that mean it, and what writes it.
    public struct Format: Sendable {
        public let name: String
        /// Without the dot; the first is the one that files of a folder output get.
        public let extensions: [String]
        public let reporter: any Reporter
    }

    public static let formats: [Format] = [
        Format(name: "text", extensions: ["txt"], reporter: TextReporter()),
        Format(name: "line", extensions: ["line"], reporter: LineReporter()),
        Format(name: "json", extensions: ["json"], reporter: JSONReporter()),
        Format(name: "jsonl", extensions: ["jsonl", "ndjson"], reporter: JSONLinesReporter()),
        Format(name: "html", extensions: ["html", "htm"], reporter: HTMLReporter()),
        Format(name: "csv", extensions: ["csv"], reporter: CSVReporter()),
    ]

    /// The names of all formats, as the command line lists them.
    public static var names: [String] { formats.map(\.name) }

    /// The format of a name, nil when there is none.
    public static func format(named name: String) -> Format? {
        formats.first { $0.name == name.lowercased() }
    }

    /// The format that a file name ends in, nil when its extension is unknown or missing.
    public static func format(forFile path: String) -> Format? {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        let ending = name[name.index(after: dot)...].lowercased()
        return formats.first { $0.extensions.contains(ending) }
    }
}
