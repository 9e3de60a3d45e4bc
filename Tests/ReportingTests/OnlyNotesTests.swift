import Findings
import Foundation
import LegalModel
import RuleBase
import Scoring
import TestSupport
import Testing

@testable import Reporting

@Suite("A principle that only notes touch") struct OnlyNotesTests {
    /// The sample, whose fifth principle only notes touch, and whose sixth nothing touches.
    private static let assessment: Assessment = {
        let sample = SampleAssessment.make()
        let text = sample.score.text
        let principles = text.principles.map { score in
            score.principle != .dataSecurity
                ? score
                : PrincipleScore(
                    principle: score.principle, isRelevant: true, value: 100, burden: 0, percentile: 55,
                    contribution: 0, parts: [], hasOnlyNotes: true)
        }
        return Assessment(
            toolVersion: sample.toolVersion, ruleBaseVersion: sample.ruleBaseVersion,
            ruleBaseDigest: sample.ruleBaseDigest, input: sample.input, bill: sample.bill, coverage: sample.coverage,
            facts: sample.facts,
            score: Score(
                text: TextReadiness(
                    value: text.value, band: text.band, percentile: text.percentile, uncertainty: text.uncertainty,
                    principles: principles), assessment: nil), findings: sample.findings, evidence: sample.evidence)
    }()

    private func context(_ language: Language) -> ReportContext {
        ReportContext(language: language, ruleBase: SampleRules.ruleBase)
    }

    @Test(
        "is told from one that has its figure by good signs, and from one that nothing touches",
        arguments: [
            (Language.danish, "kun til opmærksomhed", "ikke berørt"), (.english, "for attention only", "not touched"),
        ])
    func words(_ language: Language, _ only: String, _ untouched: String) throws {
        let reporters: [any Reporter] = [TextReporter(), MarkdownReporter(), HTMLReporter()]
        for reporter in reporters {
            let report = String(
                decoding: reporter.report(Self.assessment, context: context(language)), as: UTF8.self)
            let rows = report.split(separator: "\n").filter { $0.contains(only) && $0.contains("100") }
            // The page says once more, above its rows, that such findings cost nothing.
            let rowsOfPrinciples = rows.filter { !$0.contains("intro") }
            #expect(rowsOfPrinciples.count == 1, "\(reporter)")
            #expect(!(rowsOfPrinciples.first ?? "").contains("55"), "\(reporter)")
            #expect(report.contains(untouched), "\(reporter)")
        }
    }

    @Test("is told in JSON as the schema says")
    func json() throws {
        let bytes = JSONReporter().report(Self.assessment, context: context(.danish))
        var check = try SchemaCheck(file: "jura-report-1.json")
        try check.check(bytes)
        #expect(check.problems == [])
        let report = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let score = try #require((report["score"] as? [String: Any])?["text"] as? [String: Any])
        let principles = try #require(score["principles"] as? [[String: Any]])
        #expect(principles.map { $0["onlyNotes"] as? Bool } == [nil, nil, nil, nil, true, nil, nil])
        #expect(principles[4]["value"] as? Double == 100)
    }
}
