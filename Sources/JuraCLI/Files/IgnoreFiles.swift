/// The files that a run passes over in folders: `.juraignore` in the folder of the file and in those above it, up to the
/// root of the repository, and `exclude` of the configuration. The last line that speaks of a file decides; a file that
/// is named on the command line is never passed over.
struct IgnoreFiles {
    static let name = ".juraignore"

    /// Patterns with the absolute folder that they belong to, outermost first.
    private let outer: [(folder: String, patterns: [IgnorePattern])]
    private var inner: [String: [IgnorePattern]] = [:]
    private let root: String

    /// - Parameters:
    ///   - folder: the folder that is read.
    ///   - exclude: patterns of the configuration, meant from `excludeFolder`.
    init(folder: String, exclude: [String], excludeFolder: String) {
        let here = FileSystem.workingFolder
        root = Paths.absolute(folder, from: here)
        var outer: [(folder: String, patterns: [IgnorePattern])] = []
        for folder in Paths.upward(from: root) {
            outer.append((folder, Self.patterns(in: folder)))
            if FileSystem.kind(of: "\(folder)/.git") != nil { break }
        }
        outer.append((Paths.absolute(excludeFolder, from: here), exclude.compactMap(IgnorePattern.init)))
        self.outer = outer.reversed().filter { !$0.patterns.isEmpty }
    }

    /// Whether a file is passed over.
    ///
    /// - Parameter path: relative to the folder that is read.
    mutating func ignores(_ path: String) -> Bool {
        let file = Paths.absolute(path, from: root)
        var isIgnored = false
        for (folder, patterns) in outer { Self.apply(patterns, in: folder, to: file, &isIgnored) }
        for folder in Paths.upward(from: Paths.folder(of: path)).reversed() where folder != "." && folder != "/" {
            let absolute = "\(root)/\(folder)"
            if inner[absolute] == nil { inner[absolute] = Self.patterns(in: absolute) }
            Self.apply(inner[absolute] ?? [], in: absolute, to: file, &isIgnored)
        }
        return isIgnored
    }

    private static func apply(_ patterns: [IgnorePattern], in folder: String, to file: String, _ isIgnored: inout Bool)
    {
        guard !patterns.isEmpty, let path = Paths.relative(file, to: folder) else { return }
        for pattern in patterns where pattern.isNegated == isIgnored && pattern.matches(path) {
            isIgnored = !pattern.isNegated
        }
    }

    private static func patterns(in folder: String) -> [IgnorePattern] {
        guard let bytes = try? FileSystem.read("\(folder)/\(name)") else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { IgnorePattern(String($0)) }
    }
}
