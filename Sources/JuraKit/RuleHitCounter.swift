internal import Findings
public import Reporting
public import Scoring

/// Counts how often every rule finds something in the acts of a corpus.
public struct RuleHitCounter: Sendable {
    private var hits: [String: RuleQuality.Hits] = [:]
    /// Acts counted, and the words of their normative text.
    public private(set) var acts = 0
    public private(set) var words = 0

    public init() {}

    /// Adds one act: faults and good signs alike.
    public mutating func add(_ assessment: Assessment) {
        acts += 1
        words += assessment.facts.words
        var here: [String: Int] = [:]
        for finding in assessment.findings + assessment.evidence { here[finding.rule, default: 0] += 1 }
        for (rule, count) in here {
            let before = hits[rule] ?? .init()
            hits[rule] = .init(findings: before.findings + count, acts: before.acts + 1)
        }
    }

    /// The counts as part of what is known of the rules.
    public func enter(into quality: inout RuleQuality) {
        quality.count(acts: acts, words: words, hits: hits)
    }
}
