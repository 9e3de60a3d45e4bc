/// Finds the configuration of a run.
enum SettingsSearch {
    /// The nearest `jura.yaml` for some inputs; nil when there is none.
    ///
    /// Looks in the folder of each input and in those above it, up to the root of the repository (the folder that holds
    /// `.git`) or of the disk. Inputs that lead to different files are refused: settings are never mixed silently.
    static func nearest(to inputs: [String]) throws -> String? {
        let here = FileSystem.workingFolder
        var found: [(input: String, file: String?)] = []
        for input in inputs.isEmpty ? ["."] : inputs {
            let path = Paths.absolute(input == "-" ? "." : input, from: here)
            let folder = FileSystem.kind(of: path) == .folder ? path : Paths.folder(of: path)
            found.append((input, nearest(upwardFrom: folder)))
        }
        let first = found[0]
        if let other = found.first(where: { $0.file != first.file }) {
            throw CommandFailure(
                """
                \(other.input): error: the inputs belong to different configurations
                  \(first.input): \(first.file.map { shown($0) } ?? "none")
                  \(other.input): \(other.file.map { shown($0) } ?? "none")
                  try: --config FILE, --isolated, or a run each
                """)
        }
        return first.file.map { shown($0) }
    }

    private static func nearest(upwardFrom folder: String) -> String? {
        for folder in Paths.upward(from: folder) {
            let path = folder == "/" ? "/\(SettingsFile.name)" : "\(folder)/\(SettingsFile.name)"
            if FileSystem.kind(of: path) == .file { return path }
            if FileSystem.kind(of: "\(folder)/.git") != nil { return nil }
        }
        return nil
    }

    /// The path as a reader would write it: from the working folder where it lies below.
    private static func shown(_ path: String) -> String {
        Paths.relative(path, to: FileSystem.workingFolder) ?? path
    }

    /// A configuration and those it extends, itself first.
    static func chain(from path: String) throws -> [SettingsFile] {
        var chain: [SettingsFile] = []
        var next: String? = path
        while let path = next {
            let identity = Paths.absolute(path, from: FileSystem.workingFolder)
            if chain.contains(where: { Paths.absolute($0.path, from: FileSystem.workingFolder) == identity }) {
                throw CommandFailure(
                    "\(chain[chain.count - 1].path): error: »extends« goes round in a circle to \(path)")
            }
            let file = try SettingsFile(path)
            chain.append(file)
            next = file.base
        }
        return chain
    }
}
