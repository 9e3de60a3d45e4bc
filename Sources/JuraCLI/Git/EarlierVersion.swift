/// What a git repository had at a commit, for the inputs of a run.
struct EarlierVersion: Sendable {
    /// What the earlier version holds of an input.
    enum Document: Sendable {
        /// The same bytes.
        case unchanged
        /// It was not there.
        case absent
        case bytes([UInt8])
    }

    /// The commit, branch or tag as given.
    let reference: String
    private let top: String
    /// Paths that differ, relative to the top of the repository, each with its path in the earlier version.
    private let changed: [String: String?]

    /// - Parameters:
    ///   - reference: what `--since` says.
    ///   - folder: a folder in the repository.
    /// - Throws: ``CommandFailure`` when there is no git, no repository, or no such commit.
    init(_ reference: String, folder: String) throws {
        self.reference = reference
        guard let inside = Subprocess.run("git", ["-C", folder, "rev-parse", "--show-toplevel"]) else {
            throw CommandFailure("--since: error: the program »git« cannot be started\n  expected: git on the path")
        }
        guard inside.exit == 0 else {
            throw CommandFailure(
                "--since \(reference): error: \(folder) lies in no git repository\n  expected: drafts kept in git")
        }
        top = String(decoding: inside.output.prefix { $0 != 0x0A }, as: UTF8.self)
        // A name that starts with a hyphen would be read as an option.
        let commit =
            reference.hasPrefix("-")
            ? nil
            : Subprocess.run(
                "git", ["-C", top, "rev-parse", "--verify", "--quiet", "--end-of-options", "\(reference)^{commit}"])
        guard let commit, commit.exit == 0 else {
            throw CommandFailure(
                "--since \(reference): error: no such commit\n  expected: a commit, branch or tag; a shallow clone may lack it"
                    + "\n  try: git fetch --unshallow")
        }
        let id = String(decoding: commit.output.prefix { $0 != 0x0A }, as: UTF8.self)
        var changed: [String: String?] = [:]
        let difference = Subprocess.run("git", ["-C", top, "diff", "--name-status", "-z", "-M", id])?.output ?? []
        var fields = difference.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }[...]
        while let status = fields.popFirst(), let path = fields.popFirst() {
            switch status.first {
            case "R", "C": if let now = fields.popFirst() { changed[now] = .some("\(id):\(path)") }
            case "A": changed[path] = .some(nil)
            default: changed[path] = .some("\(id):\(path)")
            }
        }
        let fresh = Subprocess.run("git", ["-C", top, "ls-files", "--others", "-z"])?.output ?? []
        for path in fresh.split(separator: 0) { changed[String(decoding: path, as: UTF8.self)] = .some(nil) }
        self.changed = changed
    }

    /// What the earlier version holds of a file.
    func document(at path: String) -> Document {
        let absolute = Paths.absolute(path, from: FileSystem.workingFolder)
        guard let inside = Paths.relative(absolute, to: top) else { return .absent }
        guard let difference = changed[inside] else { return .unchanged }
        guard let object = difference, let shown = Subprocess.run("git", ["-C", top, "show", object]), shown.exit == 0
        else {
            return .absent
        }
        return .bytes(shown.output)
    }
}
