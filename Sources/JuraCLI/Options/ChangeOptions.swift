internal import ArgumentParser

/// Whether a run looks at a change only.
struct ChangeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "List and fail on findings in provisions that changed since a commit, branch or tag. Scores stay those of the whole bill; bills without a change are left out.",
            valueName: "ref"))
    var since: String?

    /// The earlier version of the inputs; nil when all is looked at.
    func earlierVersion(of paths: [String]) throws -> EarlierVersion? {
        guard let since else { return nil }
        let path = paths.first { $0 != "-" } ?? "."
        return try EarlierVersion(since, folder: FileSystem.kind(of: path) == .folder ? path : Paths.folder(of: path))
    }
}
