import Findings
import LegalModel
import RuleBase
package import Scoring

/// JUnit XML: a suite a bill.
///
/// A finding is a case of its own, named by its legal address; it fails when its severity reaches the threshold of the
/// run, and an accepted one is skipped with the reason. A rule that ran and found nothing is a case that passes, so that
/// a clean bill shows what was looked for.
package struct JUnitReporter: Reporter {
    package init() {}

    package func report(_ assessment: Assessment, context: ReportContext) -> [UInt8] {
        listOfOne(assessment, context: context)
    }

    package func opening(context: ReportContext) -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"jura\">\n".utf8)
    }

    package func piece(_ assessment: Assessment, context: ReportContext) -> ReportPiece {
        let cases = JUnitCases(assessment, context)
        var xml = XMLWriter()
        xml.open(
            "testsuite",
            [
                ("name", assessment.input.name), ("tests", "\(cases.count)"), ("failures", "\(cases.failures)"),
                ("errors", "0"), ("skipped", "\(cases.skipped)"), ("time", "0"),
            ])
        xml.open("properties")
        let facts = [
            ("title", assessment.bill.title), ("jura", assessment.toolVersion),
            ("rule-base", assessment.ruleBaseVersion), ("rule-base-digest", assessment.ruleBaseDigest),
            ("text-readiness", assessment.score.text.value.map { FixedDecimal.string($0, digits: 2) } ?? ""),
        ]
        for (name, value) in facts where !value.isEmpty { xml.empty("property", [("name", name), ("value", value)]) }
        xml.close("properties")
        cases.write(to: &xml)
        xml.close("testsuite")
        return ReportPiece(body: xml.bytes)
    }

    package func closing(_ batch: ReportBatch, context: ReportContext) -> [UInt8] {
        var xml = XMLWriter()
        for failure in batch.failures {
            xml.open(
                "testsuite",
                [
                    ("name", failure.name), ("tests", "1"), ("failures", "0"), ("errors", "1"), ("skipped", "0"),
                    ("time", "0"),
                ])
            xml.open("testcase", [("classname", failure.name), ("name", context.texts[.failed]), ("time", "0")])
            xml.empty("error", [("type", SARIFTool.unreadable), ("message", failure.reason)])
            xml.close("testcase")
            xml.close("testsuite")
        }
        return xml.bytes + Array("</testsuites>\n".utf8)
    }
}

/// The cases of one bill.
private struct JUnitCases {
    private let assessment: Assessment
    private let context: ReportContext
    private let findings: [Finding]
    private let silent: [String]
    let failures: Int
    let skipped: Int

    var count: Int { findings.count + silent.count + assessment.coverage.rulesNotApplicable.count }

    init(_ assessment: Assessment, _ context: ReportContext) {
        self.assessment = assessment
        self.context = context
        findings = assessment.findings.filter(context.shows)
        let spoke = Set(assessment.findings.map(\.rule)).union(assessment.evidence.map(\.rule))
        silent = assessment.coverage.rulesRun.filter { !spoke.contains($0) }
        failures = findings.count { Self.fails($0, context) }
        skipped = findings.count(where: \.isAccepted) + assessment.coverage.rulesNotApplicable.count
    }

    private static func fails(_ finding: Finding, _ context: ReportContext) -> Bool {
        guard let failOn = context.failOn, finding.severity >= failOn, !finding.isAccepted else { return false }
        return !context.failsOnNewOnly || finding.baselineState == .new
    }

    func write(to xml: inout XMLWriter) {
        let wording = FindingWording(context)
        for finding in findings { write(finding, wording, to: &xml) }
        for rule in silent {
            let title = context.ruleBase.rule(named: rule)?.title.text(in: context.language) ?? rule
            xml.empty("testcase", [("classname", rule), ("name", title), ("time", "0")])
        }
        for (rule, reason) in assessment.coverage.rulesNotApplicable {
            xml.open("testcase", [("classname", rule), ("name", rule), ("time", "0")])
            xml.empty("skipped", [("message", reason)])
            xml.close("testcase")
        }
    }

    private func write(_ finding: Finding, _ wording: FindingWording, to xml: inout XMLWriter) {
        let words = finding.match.isEmpty ? "" : " »\(finding.match)«"
        xml.open(
            "testcase",
            [
                ("classname", finding.rule), ("name", "\(context.texts.place(of: finding))\(words)"), ("time", "0"),
                ("file", assessment.input.name), ("line", "\(finding.span.line)"),
            ])
        let message = wording.message(of: finding)
        let text = [
            "\(assessment.input.name):\(finding.span.line):\(finding.span.column)", finding.context, message,
            wording.advice(of: finding),
        ].filter { !$0.isEmpty }.joined(separator: "\n")
        if finding.isAccepted, let acceptance = finding.acceptance {
            xml.empty("skipped", [("message", "\(acceptance.reason) (\(acceptance.by))")])
        } else if Self.fails(finding, context) {
            xml.element("failure", [("type", finding.severity.rawValue), ("message", message)], text)
        } else {
            xml.element("system-out", [], "\(finding.severity.rawValue): \(text)")
        }
        xml.close("testcase")
    }
}
