internal import Checks
internal import Findings
public import RuleBase
internal import Scoring

/// What every rule and every check found and cost in the bills of a run.
public struct RuleProfile: Sendable {
    /// One rule.
    public struct Row: Sendable {
        public let rule: String
        /// The check that reads it.
        public let check: String
        /// How often a word stood in the text that a pattern of the rule hangs on, so that it was looked at closer.
        public let looks: Int
        /// What its patterns found.
        public let hits: Int
        /// The candidates that its check made of the hits.
        public let proposed: Int
        /// What was left in the report.
        public let findings: Int
        public let nanoseconds: UInt64
    }

    /// One check with all its rules.
    public struct CheckRow: Sendable {
        public let check: String
        public let rules: Int
        public let proposed: Int
        public let nanoseconds: UInt64
    }

    private let rules: [Rule]
    private let clock: @Sendable () -> UInt64
    private var costs: RuleCosts?
    private var findings: [String: Int] = [:]

    /// - Parameter clock: the CPU time of the calling thread in nanoseconds.
    public init(_ ruleBase: RuleBase, clock: @escaping @Sendable () -> UInt64) {
        rules = ruleBase.rules
        self.clock = clock
    }

    /// Every rule that was looked at or found something, the costliest first; equal ones by more looks, then by id.
    public var rows: [Row] {
        guard let costs else { return [] }
        let rows = rules.map { rule in
            let cost = costs.ofRule[rule.number]
            return Row(
                rule: rule.id, check: rule.check, looks: cost.looks, hits: cost.hits, proposed: cost.proposed,
                findings: findings[rule.id] ?? 0, nanoseconds: cost.nanoseconds)
        }
        return rows.filter { $0.looks + $0.hits + $0.proposed + $0.findings > 0 }
            .sorted { ($1.nanoseconds, $1.looks, $0.rule) < ($0.nanoseconds, $0.looks, $1.rule) }
    }

    /// Every check that ran, the costliest first; equal ones by name.
    public var checkRows: [CheckRow] {
        (costs?.ofCheck ?? [])
            .map { CheckRow(check: $0.name, rules: $0.rules, proposed: $0.proposed, nanoseconds: $0.nanoseconds) }
            .sorted { ($1.nanoseconds, $0.check) < ($0.nanoseconds, $1.check) }
    }

    /// Adds what another worker measured with the same rules.
    public mutating func add(_ other: RuleProfile) {
        if let theirs = other.costs {
            if costs == nil { costs = theirs } else { costs?.add(theirs) }
        }
        findings.merge(other.findings, uniquingKeysWith: +)
    }

    /// What the checks propose, measured.
    mutating func candidates(_ plan: CheckPlan, in analysis: BillAnalysis, program: PatternProgram) -> [Candidate] {
        var sum = costs ?? RuleCosts(plan, rules: rules.count)
        defer { costs = sum }
        return sum.measure(plan, in: analysis, program: program, clock: clock)
    }

    /// Counts what is left in the report.
    mutating func count(_ assessment: Assessment) {
        for finding in assessment.findings + assessment.evidence { findings[finding.rule, default: 0] += 1 }
    }
}
