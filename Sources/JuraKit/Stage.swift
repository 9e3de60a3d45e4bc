/// What an ``Analyzer/Worker`` does with a document, in order.
public enum Stage: String, Sendable, CaseIterable {
    /// Bytes become a bill.
    case reading
    /// The text is cleaned and cut into words and sentences.
    case words
    /// All patterns of the rules are looked for.
    case patterns
    /// The checks propose candidates.
    case checks
    /// The model weighs them.
    case weighing
    /// Candidates become findings with places and fingerprints.
    case findings
    /// Facts, coverage and score.
    case figures
}
