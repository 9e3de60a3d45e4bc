internal import Findings
internal import RuleBase

/// Every setting with its value and where the value comes from.
struct Settings: Sendable {
    /// Where a value comes from.
    enum Origin: Sendable, CustomStringConvertible {
        case standard
        case file(String, line: Int)
        case commandLine

        var description: String {
            switch self {
            case .standard: "default"
            case .file(let path, let line): "\(path):\(line)"
            case .commandLine: "command line"
            }
        }
    }

    private(set) var values: [Setting: (value: SettingValue, origin: Origin)] = [:]
    /// The configuration file that was used; nil for none.
    let file: String?

    /// - Parameters:
    ///   - files: the configuration, then what it extends, and so on.
    ///   - commandLine: what the command line says; it wins.
    init(files: [SettingsFile], commandLine: [Setting: SettingValue]) {
        file = files.first?.path
        for setting in Setting.allCases {
            if let value = commandLine[setting] {
                values[setting] = (value, .commandLine)
            } else if let file = files.first(where: { $0.values[setting] != nil }), let said = file.values[setting] {
                values[setting] = (said.value, .file(file.path, line: said.line))
            } else {
                values[setting] = (setting.standard.value, .standard)
            }
        }
    }

    subscript(_ setting: Setting) -> SettingValue { values[setting]?.value ?? .none }
    func origin(of setting: Setting) -> Origin { values[setting]?.origin ?? .standard }

    /// The folder that relative patterns of a setting are meant from.
    func folder(of setting: Setting) -> String {
        if case .file(let path, _) = origin(of: setting) { return Paths.folder(of: path) }
        return "."
    }

    // The values in the types of their users. They were checked when they were read.
    var show: Severity { self[.show].text.flatMap { Severity(rawValue: $0) } ?? .note }
    var failOn: FailureThreshold { self[.failOn].text.flatMap { FailureThreshold(rawValue: $0) } ?? .error }
    var minScore: Double? { self[.minScore].text.flatMap { Double($0) } }
    var language: Language { self[.language].text.flatMap { Language(rawValue: $0) } ?? .danish }
    /// Names may be given one by one or parted by commas.
    var formats: [String] { Self.names(self[.format]) }
    var output: [String] { self[.output].texts }
    var jobs: Int { self[.jobs].text.flatMap { Int($0) } ?? 0 }
    var color: ColorChoice { self[.color].text.flatMap { ColorChoice(rawValue: $0) } ?? .auto }
    var exclude: [String] { self[.exclude].texts }
    var baseline: String? { self[.baseline].text }
    var failsOnNew: Bool { self[.failOnNew].text == "true" }
    var accept: [String] { self[.accept].texts }
    var usesModel: Bool { self[.noModel].text != "true" }
    /// Names of rules, categories and principles may be given one by one or parted by commas.
    var select: Set<String> { Set(Self.names(self[.select])) }
    var ignore: Set<String> { Set(Self.names(self[.ignore])) }

    /// What chooses the rules, as it would be said on the command line.
    var selection: [String] {
        (select.isEmpty ? [] : ["--select", select.sorted().joined(separator: ",")])
            + (ignore.isEmpty ? [] : ["--ignore", ignore.sorted().joined(separator: ",")])
    }

    private static func names(_ value: SettingValue) -> [String] {
        value.texts.flatMap { $0.split { $0 == "," || $0 == " " }.map(String.init) }
    }
}
