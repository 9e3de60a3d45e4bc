/// How much a finding weighs. The raw value is the stable name used in rule files and in JSON.
public enum Severity: String, Sendable, CaseIterable, Hashable, Comparable {
    /// Opmærksomhed: tells, does not score.
    case note
    /// Advarsel.
    case warning
    /// Alvorlig.
    case error

    /// Its place among all severities, the least first.
    package var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    /// One step down; a note stays a note.
    public var lowered: Severity { self == .error ? .warning : .note }
    /// One step up; an error stays an error.
    public var raised: Severity { self == .note ? .warning : .error }
}
