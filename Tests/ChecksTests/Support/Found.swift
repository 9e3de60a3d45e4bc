import Findings
import JuraKit
import LegalModel
import RuleBase
import Scoring

/// Runs one built-in rule over a small text.
struct Found {
    let findings: [Finding]

    private static let ruleBase = BuiltInRules.load()

    init(_ rule: String, in text: String) throws {
        let analyzer = Analyzer(ruleBase: Self.ruleBase, selection: RuleSelection(selected: [rule]))
        let assessment = try analyzer.makeWorker().assess(Array(text.utf8), name: "prøve.txt")
        findings = assessment.findings
    }

    var matches: [String] { findings.map(\.match) }
    var addresses: [String] { findings.map { $0.address.description } }
    func values(_ name: String) -> [String] { findings.map { $0.values[name] ?? "" } }
}
