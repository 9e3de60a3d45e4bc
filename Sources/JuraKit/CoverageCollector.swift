internal import Checks
internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase
internal import Scoring

/// Says what was read, what was not, and which rules had nothing to look at.
enum CoverageCollector {
    static func coverage(of analysis: BillAnalysis, rules: [Rule]) -> Assessment.Coverage {
        var words: [TextRole: Int] = [:]
        for (number, block) in analysis.bill.blocks.enumerated() {
            words[block.role, default: 0] += analysis.text.tokens[analysis.text.blockTokens[number]].count {
                $0.kind != .mark
            }
        }
        let present = RoleSet(words.filter { $0.value > 0 }.map(\.key))
        var run: [String] = []
        var notApplicable: [(rule: String, reason: String)] = []
        for rule in rules {
            if rule.category == .assessment, !analysis.bill.hasRemarks {
                notApplicable.append((rule.id, "no-remarks"))
            } else if rule.roles.bits & present.bits == 0, rule.category != .assessment {
                notApplicable.append((rule.id, "no-text-of-its-roles"))
            } else {
                run.append(rule.id)
            }
        }
        let notRead: Set<ReadingNote.Kind> = [.imageNotRead, .annexNotAssessed, .notRead]
        return Assessment.Coverage(
            words: TextRole.allCases.compactMap { role in words[role].flatMap { $0 > 0 ? (role, $0) : nil } },
            notRead: analysis.bill.notes.filter { notRead.contains($0.kind) }, rulesRun: run,
            rulesNotApplicable: notApplicable)
    }
}
