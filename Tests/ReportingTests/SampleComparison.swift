import Comparison
import Findings
import Reporting
import RuleBase
import Scoring
import TestSupport

/// Versions of the sample bill put together by hand, and a sample with decisions.
enum SampleComparison {
    /// The sample with an accepted finding, a lapsed one, a stale acceptance and a baseline.
    static var decided: Assessment {
        var assessment = SampleAssessment.make()
        let prints = assessment.findings.map(\.fingerprint.exact)
        let entries = [
            Acceptance(
                fingerprint: prints[1], address: "§ 2, nr. 2", rule: "vague-quantity", reason: "Praksis <fast>",
                by: "Anna Holm", line: 2),
            Acceptance(
                fingerprint: prints[4], address: "§ 3, stk. 1", rule: "written-form", reason: "Overgang", by: "Bo",
                until: "2026-12-31",
                line: 8),
            Acceptance(
                fingerprint: "gone", address: "§ 9", rule: "vague-deadline", reason: "Fristen følger af § 2", by: "Bo",
                line: 14),
        ]
        assessment.staleAcceptances = AcceptanceLedger(entries).mark(&assessment.findings, on: "2027-02-01")
        var earlier = ReportedBill(SampleAssessment.make())
        earlier.name = "høring.txt"
        var gone = earlier.findings.remove(at: 3)
        gone.fingerprint = Fingerprint(exact: "other", loose: "other")
        gone.rule = "inspection"
        earlier.findings.append(gone)
        Comparison.mark(&assessment, against: earlier)
        return assessment
    }

    static var versions: [ReportedBill] {
        let first = ReportedBill(decided)
        var (middle, last) = (first, first)
        middle.name = "fremsat.json"
        middle.findings.remove(at: 2)
        middle.score.value = 66.2
        last.name = "vedtaget.json"
        last.ruleBaseDigest = String(repeating: "c0", count: 32)
        last.ruleBaseVersion = "0.2.0"
        last.findings[0].severity = .warning
        last.findings[3].address = "§ 4, stk. 1"
        last.findings[5].context = last.findings[5].context.replacing(
            "hurtigst muligt", with: "hurtigst muligt eller straks")
        last.findings[5].fingerprint.exact = "reworded"
        last.findings[6].acceptance = first.findings[1].acceptance
        var new = last.findings[7]
        new.fingerprint = Fingerprint(exact: "new", loose: "new")
        new.match = "efter <skøn>"
        last.findings.append(new)
        last.score.value = 61
        return [first, middle, last]
    }

    static func document(isBatch: Bool) -> ComparisonDocument {
        ComparisonDocument(
            series: isBatch
                ? [VersionSeries(Array(versions.prefix(2))), VersionSeries(versions)] : [VersionSeries(versions)],
            unpaired: isBatch ? [UnpairedReport(name: "kun-før.json", version: 0)] : [], isBatch: isBatch,
            toolVersion: "0.1.0")
    }
}
