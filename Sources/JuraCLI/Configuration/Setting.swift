internal import Findings
internal import Reporting
internal import RuleBase

/// Everything that `jura.yaml` can say; the raw value is its key there and its option on the command line.
enum Setting: String, CaseIterable, Sendable {
    case select
    case ignore
    case show
    case failOn = "fail-on"
    case minScore = "min-score"
    case language
    case format
    case output
    case exclude
    case jobs
    case color
    case cache
    case baseline
    case failOnNew = "fail-on-new"
    case accept
    case noModel = "no-model"

    /// What a setting holds.
    enum Kind {
        case texts
        /// Files or folders, relative to the folder of the configuration.
        case paths
        case path
        case choice([String])
        /// One or several of some words.
        case choices([String])
        /// true or false.
        case flag
        case number(ClosedRange<Double>)
    }

    var kind: Kind {
        switch self {
        case .select, .ignore, .exclude: .texts
        case .output, .accept: .paths
        case .cache, .baseline: .path
        case .failOnNew, .noModel: .flag
        case .show: .choice(Severity.allCases.reversed().map(\.rawValue))
        case .failOn: .choice(FailureThreshold.allCases.map(\.rawValue))
        case .language: .choice(Language.allCases.map(\.rawValue))
        case .format: .choices(ReporterCatalogue.allNames)
        case .color: .choice(ColorChoice.allCases.map(\.rawValue))
        case .minScore: .number(0...100)
        case .jobs: .number(0...4096)
        }
    }

    /// What holds when nothing says otherwise, and the comment beside it in the file that `jura init` writes.
    var standard: (value: SettingValue, comment: String) {
        switch self {
        case .select: (.none, "Only these rules, categories or principles (1-7); a report made so has no total score.")
        case .ignore: (.none, "All but these rules, categories or principles.")
        case .show: (.text("note"), "The lowest severity that is listed: error, warning or note.")
        case .failOn: (.text("error"), "The lowest severity that fails the run: error, warning, note or never.")
        case .minScore: (.none, "The text readiness (0-100) below which the run fails.")
        case .language: (.text("da"), "The language of reports: da or en.")
        case .format:
            (
                .none,
                "The format on standard output; for folders of reports one or several: \(ReporterCatalogue.allNames.joined(separator: ", "))."
            )
        case .output: (.none, "Where reports go: files (format by their ending), format:path, or folders.")
        case .exclude: (.none, "Files that are passed over in folders, as in .gitignore.")
        case .jobs: (.text("0"), "How many bills are read at once; 0 for one a processor.")
        case .color: (.text("auto"), "Colour in the terminal: auto, always or never.")
        case .cache:
            (.none, "The folder of the cache; »never« for none. Standard: jura in the user's folder of caches.")
        case .baseline: (.none, "An earlier JSON report, or a folder of them, that findings are held against.")
        case .failOnNew:
            (.text("false"), "Whether only findings that the baseline does not have fail the run (true, false).")
        case .accept: (.none, "Ledgers of acceptances beside those that stand next to each bill.")
        case .noModel:
            (
                .text("false"),
                "Whether rules stand alone, with their own confidence, instead of being weighed by the model (true, false)."
            )
        }
    }

    /// An example for the commented file.
    var example: String {
        switch self {
        case .select: "[1, discretion]"
        case .ignore: "[delegation]"
        case .minScore: "50"
        case .format: "text"
        case .output: "[rapporter/, jura.sarif]"
        case .exclude: "[\"bilag/\", \"*-kladde.txt\"]"
        case .cache: "never"
        case .baseline: "rapporter-sidst/"
        case .accept: "[faelles.jura-accept.yaml]"
        case .failOnNew, .noModel: "false"
        case .show, .failOn, .language, .jobs, .color: standard.value.description
        }
    }
}

/// The value of a setting.
enum SettingValue: Hashable, Sendable, CustomStringConvertible {
    /// Nothing was said and nothing holds.
    case none
    case text(String)
    case texts([String])

    var texts: [String] {
        switch self {
        case .none: []
        case .text(let text): [text]
        case .texts(let texts): texts
        }
    }

    var text: String? { texts.first }

    var description: String {
        switch self {
        case .none: "–"
        case .text(let text): text
        case .texts(let texts): "[\(texts.joined(separator: ", "))]"
        }
    }
}
