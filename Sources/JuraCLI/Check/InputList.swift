/// A document to read: where it is, what to call it, and where its report goes inside a folder of reports.
struct InputFile: Sendable, Hashable {
    /// The path to open; nil for standard input.
    let path: String?
    /// The name in reports: the path as given, with `/`.
    let name: String
    /// The path of its report inside a folder of reports, without ending: sub-folders mirror the inputs'.
    var reportStem: String
}

/// Finds the documents that the arguments of `jura check` name.
struct InputList {
    /// The endings of files that are read inside a folder. A file named itself is read whatever it is called.
    static let endings = ["xml", "txt"]

    private(set) var files: [InputFile] = []
    /// Arguments that named nothing that can be read, each with a message.
    private(set) var failures: [(name: String, reason: String)] = []
    private let exclude: [String]
    private let excludeFolder: String
    private let forceExclude: Bool

    /// Whether the arguments may name more than one document, however many there are.
    static func isBatch(_ arguments: [String]) -> Bool {
        arguments.count > 1 || arguments.contains { $0 != "-" && FileSystem.kind(of: $0) == .folder }
    }

    /// - Parameters:
    ///   - exclude: patterns of files to pass over in folders, meant from `excludeFolder`.
    ///   - forceExclude: whether files that are named are passed over too.
    init(
        _ arguments: [String], standardInputName: String?, exclude: [String] = [], excludeFolder: String = ".",
        forceExclude: Bool = false
    ) {
        self.forceExclude = forceExclude
        self.exclude = exclude
        self.excludeFolder = excludeFolder
        for argument in arguments { add(argument, standardInputName: standardInputName) }
        // Sorted by name, so that the order of the arguments changes no report; the same file is read once.
        var seen: Set<String> = []
        files = files.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
            .filter { seen.insert($0.name).inserted }
        separateEqualStems()
    }

    private mutating func add(_ argument: String, standardInputName: String?) {
        if argument == "-" {
            let name = standardInputName ?? "standard-input"
            files.append(InputFile(path: nil, name: name, reportStem: Self.stem(Self.lastPart(name))))
            return
        }
        var path = argument
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        switch FileSystem.kind(of: path) {
        case nil:
            failures.append(
                (argument, "no such file or folder. Check the path; a text to assess goes to »jura check -«"))
        case .file:
            if forceExclude {
                var ignoreFiles = IgnoreFiles(
                    folder: Paths.folder(of: path), exclude: exclude, excludeFolder: excludeFolder)
                if ignoreFiles.ignores(Self.lastPart(path)) { return }
            }
            files.append(InputFile(path: path, name: Self.tidy(path), reportStem: Self.stem(Self.lastPart(path))))
        case .folder: addFolder(path)
        }
    }

    private mutating func addFolder(_ path: String) {
        do throws(FileError) {
            let all = try FileSystem.files(below: path).filter { Self.endings.contains(Self.ending($0)) }
            var ignoreFiles = IgnoreFiles(folder: path, exclude: exclude, excludeFolder: excludeFolder)
            let found = all.filter { !ignoreFiles.ignores($0) }
            if !all.isEmpty, found.isEmpty {
                failures.append(
                    (
                        path,
                        "all \(all.count) bills of the folder are passed over by \(IgnoreFiles.name) or »exclude«. Name one to read it all the same"
                    ))
            } else if found.isEmpty {
                failures.append(
                    (
                        path,
                        "the folder holds no bills. Bills are files that end in .xml (LexDania) or .txt (plain text)"
                    ))
            }
            for file in found {
                files.append(
                    InputFile(path: "\(path)/\(file)", name: Self.tidy("\(path)/\(file)"), reportStem: Self.stem(file)))
            }
        } catch {
            failures.append((path, "cannot be opened: \(error.reason)"))
        }
    }

    /// Two inputs of one stem keep their endings; if that is not enough, their whole path.
    private mutating func separateEqualStems() {
        for attempt in 0..<2 {
            let groups = Dictionary(grouping: files.indices, by: { files[$0].reportStem }).values.filter {
                $0.count > 1
            }
            for index in groups.joined() {
                let name = files[index].name
                if attempt == 0 {
                    files[index].reportStem += "." + Self.ending(name)
                } else {
                    files[index].reportStem = name.split(separator: "/").filter { $0 != ".." && $0 != "." }.joined(
                        separator: "/")
                }
            }
        }
    }

    private static func tidy(_ path: String) -> String {
        path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    }

    private static func lastPart(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    static func ending(_ path: String) -> String {
        let name = lastPart(path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    private static func stem(_ path: String) -> String {
        let ending = ending(path)
        return ending.isEmpty ? path : String(path.dropLast(ending.count + 1))
    }
}
