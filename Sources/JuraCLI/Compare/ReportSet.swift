internal import Comparison
internal import Reporting

/// The reports that the arguments of `jura compare` name, version by version. Only their names: each is read when it is
/// compared.
struct ReportSet {
    /// For each bill its reports, oldest first.
    private(set) var groups: [[String]] = []
    private(set) var unpaired: [UnpairedReport] = []
    let isBatch: Bool

    /// - Throws: ``CommandFailure`` when an argument is missing, of another kind than the others, or no report.
    init(_ paths: [String]) throws {
        let kinds = try paths.map { path in
            guard let kind = FileSystem.kind(of: path) else {
                throw CommandFailure(
                    "\(path): error: no such file or folder\n  expected: a JSON report, or a folder of them")
            }
            return kind
        }
        isBatch = kinds[0] == .folder
        guard kinds.allSatisfy({ $0 == kinds[0] }) else {
            throw CommandFailure(
                "jura compare: error: files and folders are not compared with one another\n  expected: reports throughout, or folders throughout"
            )
        }
        if isBatch { try pair(paths) } else { groups = [paths] }
    }

    /// Reports of one name belong together; a bill that is missing in the middle is compared end to end.
    private mutating func pair(_ folders: [String]) throws {
        var names: [[String]] = []
        for folder in folders {
            do {
                names.append(try FileSystem.files(below: folder).filter(Self.isReport))
            } catch {
                throw CommandFailure(error, doing: "open the folder of reports")
            }
        }
        let sets = names.map(Set.init)
        for (folder, list) in zip(folders, names) where list.isEmpty {
            throw CommandFailure(
                "\(folder): error: the folder holds no JSON reports\n  try: jura check BILLS -o \(folder) --format json"
            )
        }
        for name in Set(names.joined()).sorted() {
            let versions = sets.indices.filter { sets[$0].contains(name) }
            if versions.first == 0, versions.last == sets.count - 1 {
                groups.append(versions.map { "\(folders[$0])/\(name)" })
            } else {
                unpaired += versions.map { UnpairedReport(name: name, version: $0) }
            }
        }
    }

    /// The summary of a batch stands beside its reports and is none, nor are formats that end in two words, `.gitlab.json`.
    private static func isReport(_ path: String) -> Bool {
        ReporterCatalogue.format(forFile: path)?.name == "json" && path != "summary.json"
            && !path.hasSuffix("/summary.json")
    }
}
