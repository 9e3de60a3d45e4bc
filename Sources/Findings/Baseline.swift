/// What an earlier report says about a finding of this one.
public enum BaselineState: String, Sendable, CaseIterable, Hashable {
    /// It was not there.
    case new
    /// It was there, at the same place.
    case unchanged
    /// It was there, at another address.
    case moved
    /// It was there, but the sentence around it read otherwise.
    case reworded
}

/// How a bill stands against an earlier report on it.
public struct Baseline: Sendable {
    /// The name of the input that the earlier report was about.
    public let name: String
    /// The findings of the earlier report that are gone: rule, address and words.
    public let resolved: [Resolved]

    /// A finding that is no longer there.
    public struct Resolved: Sendable, Hashable {
        public let rule: String
        public let severity: Severity
        public let address: String
        public let match: String
        /// The exact fingerprint it had.
        public let fingerprint: String

        public init(rule: String, severity: Severity, address: String, match: String, fingerprint: String) {
            self.rule = rule
            self.severity = severity
            self.address = address
            self.match = match
            self.fingerprint = fingerprint
        }
    }

    public init(name: String, resolved: [Resolved]) {
        self.name = name
        self.resolved = resolved
    }
}
