internal import Findings
internal import JuraKit
internal import Reporting

/// Takes outcomes as workers finish them and passes them on in the order of the inputs.
actor OutcomeCollector {
    private let files: [InputFile]
    private let options: CheckRun.Options
    private var waiting: [Int: CheckRun.Outcome] = [:]
    private var passed = 0
    private var streams: [Int: ReportStream] = [:]
    private(set) var rows: [BatchRow] = []
    private(set) var failures: [BatchFailure]
    private(set) var reachedThreshold = false
    private(set) var outputFailure: FileError?

    init(files: [InputFile], options: CheckRun.Options) {
        self.files = files
        self.options = options
        failures = options.failures
        for (number, target) in options.plan.targets.enumerated() {
            switch target {
            case .standardOutput(let format), .file(_, let format):
                streams[number] = ReportStream(format.reporter, context: options.context, isBatch: options.plan.isBatch)
            case .folder: break
            }
        }
    }

    func add(_ outcome: CheckRun.Outcome, at number: Int) {
        waiting[number] = outcome
        while let outcome = waiting.removeValue(forKey: passed) {
            pass(outcome, of: files[passed])
            passed += 1
        }
        if options.showsProgress {
            FileSystem.writeStandardError("\r\(passed) of \(files.count)\(passed == files.count ? "\r\u{1B}[K" : "")")
        }
    }

    private func pass(_ outcome: CheckRun.Outcome, of file: InputFile) {
        if let failure = outcome.failure {
            failures.append(BatchFailure(name: file.name, reason: failure))
            FileSystem.writeStandardError("\(file.name): error: \(failure)\n")
        }
        for note in outcome.notes { FileSystem.writeStandardError("\(note)\n") }
        if let row = outcome.row { rows.append(row) }
        reachedThreshold = reachedThreshold || outcome.reachedThreshold
        for (number, piece) in outcome.streams.sorted(by: { $0.key < $1.key }) {
            streams[number]?.add(piece)
            if case .standardOutput(let format) = options.plan.targets[number], !format.isPrinted { writeOut(number) }
        }
    }

    /// Passes on what stands ready for standard output.
    private func writeOut(_ number: Int) {
        guard let bytes = streams[number]?.takeBytes(), !bytes.isEmpty else { return }
        do throws(FileError) {
            try FileSystem.writeStandardOutput(bytes)
        } catch {
            outputFailure = error
        }
    }

    /// Writes what belongs to the whole batch: files that hold all bills, summaries and indexes.
    func finish(exit: Int) throws {
        for (number, target) in options.plan.targets.enumerated() {
            switch target {
            case .standardOutput(let format):
                streams[number]?.close(rows: rows, failures: failures, exit: exit)
                if format.isPrinted {
                    try FileSystem.writeStandardOutput(PDFPrinter.pdf(of: streams[number]?.takeBytes() ?? []))
                } else {
                    writeOut(number)
                }
            case .file(let path, let format):
                streams[number]?.close(rows: rows, failures: failures, exit: exit)
                try FileSystem.makeFolder(Paths.folder(of: path))
                let bytes = streams[number]?.takeBytes() ?? []
                try FileSystem.write(format.isPrinted ? PDFPrinter.pdf(of: bytes) : bytes, to: path)
            case .folder(let folder, let formats):
                try FileSystem.makeFolder(folder)
                try FileSystem.write(
                    BatchReports.summaryJSON(rows, failures: failures, exit: exit), to: "\(folder)/summary.json")
                try FileSystem.write(BatchReports.summaryCSV(rows), to: "\(folder)/summary.csv")
                if formats.contains(where: { $0.name == "html" }) {
                    try FileSystem.write(
                        BatchReports.indexHTML(rows, failures: failures, context: options.context),
                        to: "\(folder)/index.html")
                }
            }
        }
    }
}
