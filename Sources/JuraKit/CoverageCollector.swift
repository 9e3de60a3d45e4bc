internal import Checks
internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase
internal import Scoring

/// Says what was read, what was not, and which rules had nothing to look at.
enum CoverageCollector {
    static func coverage(of analysis: BillAnalysis, rules: [Rule]) -> Assessment.Coverage {
        var words = [Int](repeating: 0, count: TextRole.allCases.count)
        for number in analysis.bill.blocks.indices {
            words[Int(analysis.bill.blocks[number].role.rawValue)] +=
                analysis.wordCount(in: analysis.text.blockTokens[number])
        }
        let present = RoleSet(TextRole.allCases.filter { words[Int($0.rawValue)] > 0 })
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
        let notRead: Set<ReadingNote.Kind> = [
            .imageNotRead, .annexNotAssessed, .notRead, .noProvisions, .bytesReplaced, .encodingMismatch,
        ]
        return Assessment.Coverage(
            words: TextRole.allCases.compactMap { role in
                let count = words[Int(role.rawValue)]
                return count > 0 ? (role, count) : nil
            },
            notRead: analysis.bill.notes.filter { notRead.contains($0.kind) }, rulesRun: run,
            rulesNotApplicable: notApplicable)
    }
}
