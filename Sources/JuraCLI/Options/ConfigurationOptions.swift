internal import ArgumentParser

/// Which configuration a command uses.
struct ConfigurationOptions: ParsableArguments {
    @Option(help: "The configuration; the nearest jura.yaml above the inputs when left out.", completion: .file())
    var config: String?

    @Flag(help: "Use no configuration file.")
    var isolated = false

    @Flag(help: "Pass over files by .juraignore and »exclude« even when they are named, as hooks do.")
    var forceExclude = false

    func validate() throws {
        if isolated, config != nil { throw ValidationError("--isolated and --config: one or the other") }
    }

    /// The settings: command line, then configuration, then what it extends, then defaults.
    func settings(for inputs: [String], commandLine: [Setting: SettingValue] = [:]) throws -> Settings {
        if isolated { return Settings(files: [], commandLine: commandLine) }
        guard let path = try config ?? SettingsSearch.nearest(to: inputs) else {
            return Settings(files: [], commandLine: commandLine)
        }
        return Settings(files: try SettingsSearch.chain(from: path), commandLine: commandLine)
    }
}
