import Foundation
import RuleBase
import Scoring
import TestSupport
import Testing

@testable import Reporting

@Suite struct SchemaTests {
    private let context = ReportContext(ruleBase: SampleRules.ruleBase)

    @Test("The report is as its schema says, member by member")
    func report() throws {
        var check = try SchemaCheck(file: "jura-report-1.json")
        try check.check(JSONReporter().report(SampleAssessment.make(), context: context))
        #expect(check.problems == [])
    }

    @Test("The summary is as its schema says, with bills and without", arguments: [0, 12])
    func summary(_ count: Int) throws {
        var check = try SchemaCheck(file: "jura-summary-1.json")
        let failures = [BatchFailure(name: "tom.xml", reason: "filen er tom")]
        try check.check(BatchReports.summaryJSON(Array(SampleBatch.rows.prefix(count)), failures: failures, exit: 2))
        #expect(check.problems == [])
    }

    @Test("The check itself sees what is wrong")
    func checkSees() throws {
        var check = try SchemaCheck(file: "jura-summary-1.json")
        try check.check(
            Array(#"{"schema": "x", "totals": {}, "bills": [], "failed": [], "exit": 7, "more": true}"#.utf8))
        #expect(check.problems.count == 4)
    }

    @Test("The parts of the score add up to its figures as they are written")
    func sums() throws {
        let bytes = JSONReporter().report(SampleAssessment.make(), context: context)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let text = try #require((report["score"] as? [String: Any])?["text"] as? [String: Any])
        let principles = try #require(text["principles"] as? [[String: Any]])
        let hundredths = { (value: Any?) in Int(((value as? Double ?? 0) * 100).rounded()) }
        #expect(principles.reduce(0) { $0 + hundredths($1["contribution"]) } == hundredths(text["value"]))
        for principle in principles where principle["relevant"] as? Bool == true {
            let parts = try #require(principle["parts"] as? [[String: Any]])
            #expect(10_000 - parts.reduce(0) { $0 + hundredths($1["loss"]) } == hundredths(principle["value"]))
        }
    }

    @Test("Every line of JSON Lines is an object of its own, the bill first")
    func lines() throws {
        let assessment = SampleAssessment.make()
        let bytes = JSONLinesReporter().report(assessment, context: context)
        let objects = try bytes.split(separator: 0x0A).map {
            try #require(try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
        }
        #expect(objects.count == 1 + assessment.findings.count + assessment.evidence.count)
        #expect(objects[0]["type"] as? String == "bill" && objects[1]["id"] as? String == "f1")
        #expect(objects.dropFirst().allSatisfy { $0["input"] as? String == assessment.input.name })
    }
}
