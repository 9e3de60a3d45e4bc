internal import ArgumentParser

/// Whether reports of earlier runs are used again.
struct CacheOptions: ParsableArguments {
    @Option(help: "The folder of the cache; jura in the user's folder of caches when left out.", completion: .directory)
    var cache: String?

    @Flag(help: "Assess every bill anew, and keep nothing.")
    var noCache = false

    func validate() throws {
        if noCache, cache != nil { throw ValidationError("--cache and --no-cache: one or the other") }
    }

    /// The value of the setting, when the command line says one.
    var value: SettingValue? { noCache ? .text("never") : cache.map { .text($0) } }

    /// The folder to use; nil for no cache. A run that was not asked uses one where it pays: for reports in files and
    /// for folders of bills.
    static func folder(_ settings: Settings, plan: OutputPlan) -> String? {
        switch settings[.cache].text {
        case "never": nil
        case let folder?: folder
        case nil: plan.isBatch || plan.hasFolder ? ReportCache.standardFolder : nil
        }
    }
}
