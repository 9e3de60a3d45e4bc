internal import ArgumentParser

/// `jura config`: every setting and where it comes from.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Prints every setting with its value and where it comes from.")

    @Argument(help: "Inputs whose configuration is asked for; the working folder when left out.", completion: .file())
    var paths: [String] = []

    @OptionGroup var options: ConfigurationOptions

    func run() throws {
        for path in paths where path != "-" && FileSystem.kind(of: path) == nil {
            throw CommandFailure("\(path): error: no such file or folder")
        }
        let settings = try options.settings(for: paths)
        var lines = ["# \(settings.file ?? "no configuration file")"]
        for setting in Setting.allCases {
            let value = settings[setting].description
            lines.append("\(Self.padded(setting.rawValue, 12))\(Self.padded(value, 28))\(settings.origin(of: setting))")
        }
        try FileSystem.writeStandardOutput(Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(2, width - text.count))
    }
}

/// `jura init`: a commented `jura.yaml`.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Writes a commented jura.yaml, in which everything stands as it is by default.")

    @Argument(help: "The folder; the working folder when left out.", completion: .directory)
    var folder = "."

    @Flag(help: "Replace a file that is there.")
    var force = false

    func run() throws {
        let path = Paths.join(folder, SettingsFile.name)
        guard FileSystem.kind(of: folder) == .folder else {
            throw CommandFailure("\(folder): error: no such folder")
        }
        guard force || FileSystem.kind(of: path) == nil else {
            throw CommandFailure("\(path): error: there is a file already\n  try: jura init --force")
        }
        do {
            try FileSystem.write(Array(Self.text.utf8), to: path)
        } catch {
            throw CommandFailure(error, doing: "write the configuration")
        }
        FileSystem.writeStandardError("\(path) written\n")
    }

    /// Every setting, commented out, with its default or an example.
    static var text: String {
        var text = """
            # Settings of jura for the drafts below this folder. The nearest file above an input is used, and it alone;
            # what is said on the command line wins. `jura config` shows every value and where it comes from.
            version: 1

            # Take everything that is not said here from another file.
            # extends: ../jura.yaml

            """
        for setting in Setting.allCases {
            text += "\n# \(setting.standard.comment)\n# \(setting.rawValue): \(setting.example)\n"
        }
        return text
    }
}
