/// A stage of handling a case, in the order that cases go through them.
public enum CaseStage: String, Sendable, CaseIterable {
    /// Somebody applies, notifies or asks.
    case application
    /// Information is handed in or fetched.
    case information
    /// Others are heard, or give an opinion.
    case hearing
    /// Something or somebody is looked at, met or examined.
    case inspection
    /// The case is decided.
    case decision
    /// Those concerned are told.
    case notice
    /// Money is paid or collected.
    case payment
    /// What comes after: accounts, repayment, withdrawal.
    case followUp = "follow-up"
    /// Complaint, court, reopening.
    case review
}
