/// What became of a finding from one report to the next.
public struct FindingChange: Sendable {
    /// What brought a finding, or took it away.
    public enum Cause: String, Sendable, CaseIterable {
        /// The bill's words.
        case text
        /// The rule base or the tool: the words are the same.
        case rules
    }

    /// What became of the sentence around the words. The raw value is the stable name used in JSON.
    public enum Wording: String, Sendable, CaseIterable {
        case same
        /// Only numbers of cross-references, blanks, case or punctuation differ.
        case form
        /// The sentence reads otherwise.
        case changed
    }

    public let old: ReportedFinding?
    public let new: ReportedFinding?
    public let cause: Cause
    public let wording: Wording

    /// The finding itself: the new one where there is one.
    public var finding: ReportedFinding { new ?? old ?? ReportedFinding() }
    public var isMoved: Bool { old?.address != new?.address }
    public var changesSeverity: Bool { old != nil && new != nil && old?.severity != new?.severity }
    /// Whether it was accepted after the old report was made.
    public var isAcceptedSince: Bool { new?.acceptance != nil && old?.acceptance == nil }
    /// Whether anything about it is not as it was: place, severity, acceptance or the words around it.
    public var isAnyChange: Bool { isMoved || changesSeverity || isAcceptedSince || wording == .changed }
}
