internal import JuraKit
internal import Reporting

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
    ///   - format: the value of `--format`.
    /// - Throws: ``CommandFailure`` when a format cannot be told.
    init(outputs: [String], format: String?, isBatch: Bool) throws {
        self.isBatch = isBatch
        targets = try Self.targets(outputs, format: format)
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

    private static func targets(_ outputs: [String], format: String?) throws -> [Target] {
        let named = try format.map { try Self.format(named: $0) }
        guard !outputs.isEmpty else { return [.standardOutput(named ?? ReporterCatalogue.formats[0])] }
        return try outputs.map { output in
            if output == "-" { return .standardOutput(named ?? ReporterCatalogue.formats[0]) }
            if let colon = output.firstIndex(of: ":"),
                let format = ReporterCatalogue.format(named: String(output[..<colon]))
            {
                let path = String(output[output.index(after: colon)...])
                return path == "-" ? .standardOutput(format) : .file(path, format)
            }
            if output.hasSuffix("/") || FileSystem.kind(of: output) == .folder { return Self.folder(output, named) }
            if let format = ReporterCatalogue.format(forFile: output) { return .file(output, named ?? format) }
            if InputList.ending(output).isEmpty { return Self.folder(output, named) }
            throw CommandFailure(
                """
                --output \(output): error: the ending names no format
                  expected: a file ending in \(ReporterCatalogue.formats.map { ".\($0.extensions[0])" }.joined(separator: " ")), a folder, or format:path
                  try: --output html:\(output)
                """)
        }
    }

    private static func folder(_ path: String, _ format: ReporterCatalogue.Format?) -> Target {
        let usual = ["json", "html"].compactMap { ReporterCatalogue.format(named: $0) }
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return .folder(path, format.map { [$0] } ?? usual)
    }

    static func format(named name: String) throws -> ReporterCatalogue.Format {
        if let format = ReporterCatalogue.format(named: name) { return format }
        throw CommandFailure(
            "--format \(name): error: no such format\n  expected: \(ReporterCatalogue.allNames.joined(separator: ", "))"
        )
    }
}
