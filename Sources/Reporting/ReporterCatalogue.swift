/// Every format that a report can be written in, one line each.
public enum ReporterCatalogue {
    /// A format: its name on the command line, the file extensions that mean it, and what writes it.
    public struct Format: Sendable {
        public let name: String
        /// Without the dot; the first is the one that files of a folder output get.
        public let extensions: [String]
        public let reporter: any Reporter
        /// Whether what the reporter writes must go through a printing program.
        public var isPrinted = false
    }

    public static let formats: [Format] = [
        Format(name: "text", extensions: ["txt"], reporter: TextReporter()),
        Format(name: "line", extensions: ["line"], reporter: LineReporter()),
        Format(name: "json", extensions: ["json"], reporter: JSONReporter()),
        Format(name: "jsonl", extensions: ["jsonl", "ndjson"], reporter: JSONLinesReporter()),
        Format(name: "html", extensions: ["html", "htm"], reporter: HTMLReporter()),
        Format(name: "csv", extensions: ["csv"], reporter: CSVReporter()),
        Format(name: "sarif", extensions: ["sarif", "sarif.json"], reporter: SARIFReporter()),
        Format(name: "junit", extensions: ["junit.xml", "junit"], reporter: JUnitReporter()),
        Format(name: "github", extensions: ["github"], reporter: GitHubReporter()),
        Format(name: "gitlab", extensions: ["gitlab.json", "codequality.json"], reporter: GitLabReporter()),
        Format(name: "markdown", extensions: ["md", "markdown"], reporter: MarkdownReporter()),
    ]

    /// The HTML report on paper.
    public static let pdf = Format(name: "pdf", extensions: ["pdf"], reporter: HTMLReporter(), isPrinted: true)

    /// The names of all formats whose bytes are made here.
    public static var names: [String] { formats.map(\.name) }

    /// The names of all formats, as the command line lists them.
    public static var allNames: [String] { names + [pdf.name] }

    /// The format of a name, nil when there is none.
    public static func format(named name: String) -> Format? {
        (formats + [pdf]).first { $0.name == name.lowercased() }
    }

    /// The format that a file name ends in, nil when its extension is unknown or missing. The longest extension wins:
    /// `a.gitlab.json` is not `json`.
    public static func format(forFile path: String) -> Format? {
        let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
        let endings = (formats + [pdf]).flatMap { format in format.extensions.map { (ending: ".\($0)", format: format) }
        }
        return endings.filter { name.hasSuffix($0.ending) && name != $0.ending }
            .max { $0.ending.utf8.count < $1.ending.utf8.count }?.format
    }
}
