/// What one bill adds to a document on many.
public struct ReportPiece: Sendable {
    /// What stands in the order of the bills; empty when the bill adds nothing there.
    public let body: [UInt8]
    /// By section, what the format writes after the bodies of all bills.
    public let trailers: [[UInt8]]
    /// The rules that ran.
    public let rulesRun: [String]

    public init(body: [UInt8], trailers: [[UInt8]] = [], rulesRun: [String] = []) {
        self.body = body
        self.trailers = trailers
        self.rulesRun = rulesRun
    }
}

/// What is left of many bills when their document is closed.
public struct ReportBatch: Sendable {
    /// The figures of each bill, in the order of the bills.
    public var rows: [BatchRow] = []
    /// Inputs that could not be assessed.
    public var failures: [BatchFailure] = []
    /// The exit code of the whole run.
    public var exit = 0
    /// The trailers of the pieces by section, in the order of the bills; empty ones are left out.
    public private(set) var trailers: [[[UInt8]]] = []
    /// The rules that ran on at least one of the bills.
    public private(set) var rulesRun: Set<String> = []

    public init() {}

    /// Keeps what is written after the bodies.
    public mutating func add(_ piece: ReportPiece) {
        rulesRun.formUnion(piece.rulesRun)
        for (section, trailer) in piece.trailers.enumerated() {
            if section == trailers.count { trailers.append([]) }
            if !trailer.isEmpty { trailers[section].append(trailer) }
        }
    }

    /// The trailers of a section, one after another with a separator between.
    package func trailers(of section: Int, separator: [UInt8]) -> [UInt8] {
        trailers.indices.contains(section) ? Array(trailers[section].joined(separator: separator)) : []
    }
}
