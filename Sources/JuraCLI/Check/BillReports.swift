internal import Reporting
internal import Scoring

/// Everything that a run writes about one bill.
struct BillReports: Sendable {
    let row: BatchRow
    let reachedThreshold: Bool
    /// What to say on standard error.
    let notes: [String]
    /// The reports in the order of the plan: of each target, each of its formats.
    let pieces: [ReportPiece]

    init(
        _ assessment: Assessment, stem: String, plan: OutputPlan, context: ReportContext, reachedThreshold: Bool,
        notes: [String]
    ) {
        self.notes = notes
        var pieces: [ReportPiece] = []
        var link: String?
        for target in plan.targets {
            switch target {
            case .standardOutput(let format), .file(_, let format):
                pieces.append(
                    plan.isBatch
                        ? format.reporter.piece(assessment, context: context)
                        : ReportPiece(body: format.reporter.report(assessment, context: context)))
            case .folder(_, let formats):
                for format in formats {
                    if format.name == "html" { link = "\(stem).html" }
                    pieces.append(ReportPiece(body: format.reporter.report(assessment, context: context)))
                }
            }
        }
        row = BatchRow(assessment, link: link)
        self.reachedThreshold = reachedThreshold
        self.pieces = pieces
    }

    /// Reads what ``archived()`` wrote.
    init(from archive: inout ArchiveReader) throws(ArchiveReader.Broken) {
        row = try BatchRow(from: &archive)
        reachedThreshold = try archive.integer() == 1
        var notes: [String] = []
        for _ in 0..<(try archive.count(of: 8)) { notes.append(try archive.string()) }
        self.notes = notes
        var pieces: [ReportPiece] = []
        for _ in 0..<(try archive.count(of: 8)) {
            let body = try archive.list()
            var trailers: [[UInt8]] = []
            for _ in 0..<(try archive.count(of: 8)) { trailers.append(try archive.list()) }
            var rules: [String] = []
            for _ in 0..<(try archive.count(of: 8)) { rules.append(try archive.string()) }
            pieces.append(ReportPiece(body: body, trailers: trailers, rulesRun: rules))
        }
        self.pieces = pieces
        guard archive.isAtEnd else { throw ArchiveReader.Broken() }
    }

    /// The reports as bytes for the cache.
    func archived() -> [UInt8] {
        var archive = ArchiveWriter()
        row.write(to: &archive)
        archive.integer(reachedThreshold ? 1 : 0)
        archive.integer(notes.count)
        for note in notes { archive.string(note) }
        archive.integer(pieces.count)
        for piece in pieces {
            archive.list(piece.body)
            archive.integer(piece.trailers.count)
            for trailer in piece.trailers { archive.list(trailer) }
            archive.integer(piece.rulesRun.count)
            for rule in piece.rulesRun { archive.string(rule) }
        }
        return archive.bytes
    }

    /// Writes the reports that stand in folders, one file a format.
    ///
    /// - Returns: the pieces for streams, by the number of the target.
    func write(stem: String, plan: OutputPlan) throws(FileError) -> [Int: ReportPiece] {
        var streams: [Int: ReportPiece] = [:]
        var next = pieces.makeIterator()
        for (number, target) in plan.targets.enumerated() {
            switch target {
            case .standardOutput, .file: streams[number] = next.next()
            case .folder(let folder, let formats):
                for format in formats {
                    guard let piece = next.next() else { continue }
                    let path = "\(folder)/\(stem).\(format.extensions[0])"
                    try FileSystem.makeFolder(Paths.folder(of: path))
                    try FileSystem.write(format.isPrinted ? PDFPrinter.pdf(of: piece.body) : piece.body, to: path)
                }
            }
        }
        return streams
    }
}
