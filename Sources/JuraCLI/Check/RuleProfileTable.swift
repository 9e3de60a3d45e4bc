internal import JuraKit
internal import RuleBase
internal import Synchronization

/// What the rules of a run cost, added up over all workers, as a table.
final class RuleProfileTable: Sendable {
    private let sum: Mutex<RuleProfile>
    /// What a worker starts with.
    let empty: RuleProfile

    init(_ ruleBase: RuleBase) {
        empty = RuleProfile(ruleBase, clock: StageTimes.Clock.now)
        sum = Mutex(empty)
    }

    func add(_ profile: RuleProfile) { sum.withLock { $0.add(profile) } }

    /// A line a rule and a line a check, the costliest first.
    func table() -> String {
        let profile = sum.withLock { $0 }
        let rows = profile.rows
        let width = (rows.map(\.rule.count) + [8]).max() ?? 8
        var text = Self.line("rule", ["looks", "hits", "proposed", "findings", "µs"], "check", width)
        for row in rows {
            let figures = [row.looks, row.hits, row.proposed, row.findings, Int(row.nanoseconds / 1000)]
            text += Self.line(row.rule, figures.map(String.init), row.check, width)
        }
        text += "\n" + Self.line("check", ["rules", "proposed", "µs"], "", width)
        for row in profile.checkRows {
            let figures = [row.rules, row.proposed, Int(row.nanoseconds / 1000)]
            text += Self.line(row.check, figures.map(String.init), "", width)
        }
        return text
    }

    private static func line(_ name: String, _ figures: [String], _ last: String, _ width: Int) -> String {
        var line = name + String(repeating: " ", count: max(0, width - name.count))
        for figure in figures { line += String(repeating: " ", count: max(1, 10 - figure.count)) + figure }
        return line + (last.isEmpty ? "" : "  " + last) + "\n"
    }
}
