internal import Findings
internal import LegalModel
public import Scoring

/// What a change of the rule base does to the findings of real acts: gained and lost, rule by rule, with examples.
public struct RuleImpact: Sendable {
    /// A finding as it is told apart: where, and which words.
    struct Mark: Hashable {
        let rule: String
        let address: String
        let match: String
        let start: Int
    }

    /// What one rule gained and lost.
    public struct Change: Sendable {
        public let rule: String
        public private(set) var before = 0
        public private(set) var gained = 0
        public private(set) var lost = 0
        /// Some of what was gained and lost, in the order of the acts.
        public private(set) var gainedExamples: [String] = []
        public private(set) var lostExamples: [String] = []

        init(rule: String) { self.rule = rule }

        mutating func count(_ findings: Int) { before += findings }

        mutating func add(isGain: Bool, example: String, most: Int) {
            if isGain {
                gained += 1
                if gainedExamples.count < most { gainedExamples.append(example) }
            } else {
                lost += 1
                if lostExamples.count < most { lostExamples.append(example) }
            }
        }
    }

    private let examples: Int
    private var byRule: [String: Change] = [:]
    /// How many acts were compared.
    public private(set) var acts = 0

    /// - Parameter examples: how many examples are kept for each rule and direction.
    public init(examples: Int = 3) {
        self.examples = examples
    }

    /// Adds one act, assessed with both rule bases.
    public mutating func add(before: Assessment, after: Assessment) {
        acts += 1
        let (old, new) = (Self.marks(before), Self.marks(after))
        for (mark, _) in old { byRule[mark.rule, default: Change(rule: mark.rule)].count(1) }
        for (mark, finding) in new where old[mark] == nil { note(mark, finding, in: after, isGain: true) }
        for (mark, finding) in old where new[mark] == nil { note(mark, finding, in: before, isGain: false) }
    }

    private mutating func note(_ mark: Mark, _ finding: Finding, in assessment: Assessment, isGain: Bool) {
        let example = "\(assessment.input.name), \(mark.address): »\(mark.match)« in: \(finding.context.prefix(160))"
        byRule[mark.rule, default: Change(rule: mark.rule)].add(isGain: isGain, example: example, most: examples)
    }

    private static func marks(_ assessment: Assessment) -> [Mark: Finding] {
        Dictionary(
            (assessment.findings + assessment.evidence).map { finding in
                (
                    Mark(
                        rule: finding.rule, address: finding.address.description, match: finding.match,
                        start: finding.span.start), finding
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The rules that changed, the largest change first.
    public var changes: [Change] {
        byRule.values.filter { $0.gained + $0.lost > 0 }
            .sorted { ($1.gained + $1.lost, $0.rule) < ($0.gained + $0.lost, $1.rule) }
    }
}
