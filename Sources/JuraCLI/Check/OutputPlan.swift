internal import JuraKit
internal import Reporting
internal import RuleAuthoring

/// Where reports go: to standard output, to files, to folders.
struct OutputPlan: Sendable {
    /// One place for reports.
    enum Target: Sendable {
        case standardOutput(ReporterCatalogue.Format)
        case file(String, ReporterCatalogue.Format)
        /// A report a bill in each format, with a summary and an index beside them.
        case folder(String, [ReporterCatalogue.Format])
    }

    let targets: [Target]
    /// Whether documents hold many bills, as they do for folders and for several inputs, even when only one is found.
    let isBatch: Bool

    /// Whether a folder of reports is written.
    var hasFolder: Bool {
        targets.contains { target in
            if case .folder = target { true } else { false }
        }
    }

    /// Everything about the plan that decides a byte of a report, for the cache.
    var identity: String {
        let formats = targets.map { target in
            switch target {
            case .standardOutput(let format), .file(_, let format): "one \(format.name)"
            case .folder(_, let formats): "each \(formats.map(\.name).joined(separator: " "))"
            }
        }
        return "\(isBatch ? "many" : "single"): \(formats.joined(separator: ", "))"
    }

    /// - Parameters:
    ///   - outputs: values of `--output`: a folder, a file whose ending names the format, or `format:path`.
    ///   - formats: the names in `--format`.
    /// - Throws: ``CommandFailure`` when a format cannot be told.
    init(outputs: [String], formats: [String], isBatch: Bool) throws {
        self.isBatch = isBatch
        let named = try formats.map { try Self.format(named: $0) }
        guard !outputs.isEmpty else {
            targets = [try Self.standardOutput(named)]
            try requirePrinter()
            return
        }
        targets = try outputs.map { try Self.target($0, named) }
        try requirePrinter()
    }

    private func requirePrinter() throws {
        guard !isPrinted || PDFPrinter.program != nil else { throw CommandFailure(PDFPrinter.missing) }
    }

    /// Whether anything goes through a printing program.
    private var isPrinted: Bool {
        targets.contains { target in
            switch target {
            case .standardOutput(let format), .file(_, let format): format.isPrinted
            case .folder(_, let formats): formats.contains(where: \.isPrinted)
            }
        }
    }

    private static func target(_ output: String, _ named: [ReporterCatalogue.Format]) throws -> Target {
        if output == "-" { return try standardOutput(named) }
        if let colon = output.firstIndex(of: ":"),
            let format = ReporterCatalogue.format(named: String(output[..<colon]))
        {
            let path = String(output[output.index(after: colon)...])
            return path == "-" ? .standardOutput(format) : .file(path, format)
        }
        if output.hasSuffix("/") || FileSystem.kind(of: output) == .folder { return folder(output, named) }
        if named.count == 1, !InputList.ending(output).isEmpty { return .file(output, named[0]) }
        if let format = ReporterCatalogue.format(forFile: output) {
            guard named.isEmpty || named.contains(where: { $0.name == format.name }) else {
                throw CommandFailure(
                    "--output \(output): error: its ending means \(format.name), which --format does not name\n"
                        + "  expected: \(named.map(\.name).joined(separator: " or ")), or format:path")
            }
            return .file(output, format)
        }
        if InputList.ending(output).isEmpty { return folder(output, named) }
        throw CommandFailure(
            """
            --output \(output): error: the ending names no format
              expected: a file ending in \(ReporterCatalogue.formats.map { ".\($0.extensions[0])" }.joined(separator: " ")), a folder, or format:path
              try: --output html:\(output)
            """)
    }

    private static func standardOutput(_ named: [ReporterCatalogue.Format]) throws -> Target {
        guard named.count > 1 else { return .standardOutput(named.first ?? ReporterCatalogue.formats[0]) }
        let names = named.map(\.name)
        let files = named.map { "-o rapport.\($0.extensions[0])" }.joined(separator: " ")
        throw CommandFailure(
            """
            --format \(names.joined(separator: ",")): error: standard output takes one format
              try: \(files)
               or: -o rapporter/ --format \(names.joined(separator: ","))
            """)
    }

    private static func folder(_ path: String, _ named: [ReporterCatalogue.Format]) -> Target {
        let usual = ["json", "html"].compactMap { ReporterCatalogue.format(named: $0) }
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        var seen: Set<String> = []
        return .folder(path, named.isEmpty ? usual : named.filter { seen.insert($0.name).inserted })
    }

    static func format(named name: String) throws -> ReporterCatalogue.Format {
        if let format = ReporterCatalogue.format(named: name) { return format }
        let nearest = Spelling.nearest(to: name, among: ReporterCatalogue.allNames)
        throw CommandFailure(
            "--format \(name): error: no such format\n  expected: \(ReporterCatalogue.allNames.joined(separator: ", "))"
                + (nearest.map { "\n  try: \($0)" } ?? ""))
    }
}
