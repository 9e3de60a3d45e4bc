internal import DanishText
internal import RuleBase

/// What each rule and each check costs in some bills, for rule authors; counted beside the analysis, never within it, so
/// that an analysis nobody measures knows nothing of it.
package struct RuleCosts: Sendable {
    /// What one rule costs.
    package struct Cost: Sendable {
        /// How often a word stood in the text that a pattern of the rule hangs on, so that the matcher looked closer.
        package var looks = 0
        /// What the patterns found.
        package var hits = 0
        /// The candidates that the check made of it.
        package var proposed = 0
        /// The check by itself for this rule, and the rule's share of the matching by its looks.
        package var nanoseconds: UInt64 = 0
    }

    /// What one check costs for all its rules, with what it is first to ask for.
    package struct CheckCost: Sendable {
        package let name: String
        package let rules: Int
        package var proposed = 0
        package var nanoseconds: UInt64 = 0
    }

    /// By the number of the rule.
    package private(set) var ofRule: [Cost]
    /// In the order that checks run in.
    package private(set) var ofCheck: [CheckCost]

    package init(_ plan: CheckPlan, rules: Int) {
        ofRule = [Cost](repeating: Cost(), count: rules)
        ofCheck = plan.rulesOfChecks.map { CheckCost(name: $0.name, rules: $0.rules.count) }
    }

    /// The candidates of all rules of a plan, as ``CheckPlan/candidates(in:)`` gives them, with what they cost.
    ///
    /// - Parameter clock: the CPU time of this thread in nanoseconds.
    package mutating func measure(
        _ plan: CheckPlan, in analysis: BillAnalysis, program: PatternProgram, clock: () -> UInt64
    ) -> [Candidate] {
        let candidates = measureChecks(plan, in: analysis, clock: clock)
        let looks = looks(in: analysis, program: program)
        let matching = Self.matching(in: analysis, program: program, clock: clock)
        let all = UInt64(max(1, looks.reduce(0, +)))
        for rule in plan.rulesOfChecks.flatMap(\.rules) {
            let start = clock()
            let proposed = plan.candidates(of: rule, in: analysis)
            var cost = ofRule[rule.number]
            cost.nanoseconds += clock() - start
            cost.proposed += proposed.count
            let groups = rule.wording.groups
            let ownLooks = groups.reduce(0) { $0 + looks[$1] }
            cost.looks += ownLooks
            cost.nanoseconds += matching * UInt64(ownLooks) / all
            cost.hits += groups.reduce(0) { $0 + analysis.hits[$1].count }
            ofRule[rule.number] = cost
        }
        return candidates
    }

    private mutating func measureChecks(
        _ plan: CheckPlan, in analysis: BillAnalysis, clock: () -> UInt64
    ) -> [Candidate] {
        var candidates: [Candidate] = []
        for (number, check) in plan.rulesOfChecks.enumerated() {
            let start = clock()
            let made = plan.candidates(ofCheck: check.name, in: analysis)
            ofCheck[number].nanoseconds += clock() - start
            ofCheck[number].proposed += made.count
            candidates += made
        }
        return candidates
    }

    /// Adds what other bills cost with the same plan.
    package mutating func add(_ other: RuleCosts) {
        for number in ofRule.indices {
            ofRule[number].looks += other.ofRule[number].looks
            ofRule[number].hits += other.ofRule[number].hits
            ofRule[number].proposed += other.ofRule[number].proposed
            ofRule[number].nanoseconds += other.ofRule[number].nanoseconds
        }
        for number in ofCheck.indices {
            ofCheck[number].proposed += other.ofCheck[number].proposed
            ofCheck[number].nanoseconds += other.ofCheck[number].nanoseconds
        }
    }

    /// For each group of patterns how often the matcher looks closer: once for each pattern that hangs on the word.
    private func looks(in analysis: BillAnalysis, program: PatternProgram) -> [Int] {
        var looks = [Int](repeating: 0, count: program.groupCount)
        let classes = analysis.memory.recognise(analysis.text).classes
        func count(_ anchors: some Sequence<PatternProgram.Anchor>) {
            for anchor in anchors { looks[Int(program.patterns[Int(anchor.pattern)].group)] += 1 }
        }
        analysis.memory.withTables { words in
            for token in analysis.text.sentences.flatMap(\.tokens) {
                let number = classes[token]
                if number > 0 {
                    for side in [-1, 0, 1] {
                        for group in words.groups(of: number, side: side) { count(words.anchors(of: group)) }
                    }
                } else if number == WordMemory.numberClass {
                    count(program.numberAnchors)
                } else if number < 0 {
                    count(program.markAnchors[WordMemory.mark(ofClass: number)] ?? [])
                }
            }
        }
        return looks
    }

    private static func matching(
        in analysis: BillAnalysis, program: PatternProgram, clock: () -> UInt64
    ) -> UInt64 {
        let classes = analysis.memory.recognise(analysis.text).classes
        let start = clock()
        _ = PatternMatcher.hits(in: analysis.text, classes: classes, program: program, memory: analysis.memory)
        return clock() - start
    }
}

extension Wording {
    /// The groups of patterns that the rule names, none twice.
    fileprivate var groups: [Int] {
        Array(Set([find, except] + (unless + onlyIf).map(\.group)).filter { $0 >= 0 })
    }
}
