internal import Reporting

/// A document that grows bill by bill and is closed at the end.
struct ReportStream {
    private let reporter: any Reporter
    private let context: ReportContext
    private let isBatch: Bool
    private var batch = ReportBatch()
    private var bytes: [UInt8] = []
    private var hasBody = false
    private var isOpen = false

    /// - Parameter isBatch: whether the document holds many bills; else its only piece is the whole of it.
    init(_ reporter: any Reporter, context: ReportContext, isBatch: Bool) {
        self.reporter = reporter
        self.context = context
        self.isBatch = isBatch
    }

    /// Adds what one bill adds.
    mutating func add(_ piece: ReportPiece) {
        if isBatch { open() }
        if hasBody, !piece.body.isEmpty { bytes += reporter.separator }
        hasBody = hasBody || !piece.body.isEmpty
        bytes += piece.body
        batch.add(piece)
    }

    /// Adds the end. A run that read nothing still gives a document, and formats that can say why it is empty do.
    mutating func close(rows: [BatchRow], failures: [BatchFailure], exit: Int) {
        guard isBatch || !hasBody else { return }
        open()
        batch.rows = rows
        batch.failures = failures
        batch.exit = exit
        bytes += reporter.closing(batch, context: context)
    }

    private mutating func open() {
        if !isOpen { bytes += reporter.opening(context: context) }
        isOpen = true
    }

    /// The bytes that were added since the last call.
    mutating func takeBytes() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }
}
