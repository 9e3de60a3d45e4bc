/// A decision to leave a finding as it is: why, by whom, until when.
///
/// Acceptances stand in a ledger beside the bill, because a bill cannot hold a tool's comments. They follow the text when
/// it is renumbered and lapse when the words change.
public struct Acceptance: Sendable, Hashable {
    /// The exact fingerprint of the finding.
    public let fingerprint: String
    /// Where the finding stood when it was accepted. For the reader, and to tell equal findings apart.
    public let address: String
    public let rule: String
    public let reason: String
    public let by: String
    /// The last day that the acceptance holds, `2027-06-30`; nil for no end.
    public let until: String?
    /// The line of the ledger that it starts on; 0 when it comes from elsewhere.
    public let line: Int
    /// Whether the last day has passed, judged against a date that the caller gave; without a date nothing lapses.
    public var isExpired = false

    public init(
        fingerprint: String, address: String, rule: String, reason: String, by: String, until: String? = nil,
        line: Int = 0
    ) {
        self.fingerprint = fingerprint
        self.address = address
        self.rule = rule
        self.reason = reason
        self.by = by
        self.until = until
        self.line = line
    }

    /// Whether the last day lies before `date`; both are written year first, so that they compare as texts.
    public func hasExpired(on date: String) -> Bool { until.map { $0 < date } ?? false }
}

/// An acceptance that no longer accepts anything.
public struct StaleAcceptance: Sendable, Hashable {
    /// Why it is stale. The raw value is the stable name used in JSON.
    public enum Cause: String, Sendable, CaseIterable {
        /// No finding has its fingerprint: the words were changed, or the rule no longer speaks.
        case noFinding = "no-finding"
        /// Several findings have its fingerprint, none of them at its address.
        case ambiguous
        /// Its last day has passed.
        case expired
    }

    public let acceptance: Acceptance
    public let cause: Cause

    public init(_ acceptance: Acceptance, cause: Cause) {
        self.acceptance = acceptance
        self.cause = cause
    }
}
