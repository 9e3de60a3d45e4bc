import Findings
import Foundation
import Reporting
import RuleBase
import Scoring
import TestSupport
import Testing

@Suite struct ReporterCatalogueTests {
    @Test("Names and extensions are told apart by no other format")
    func unique() {
        let names = ReporterCatalogue.names
        let extensions = ReporterCatalogue.formats.flatMap(\.extensions)
        #expect(Set(names).count == names.count && Set(extensions).count == extensions.count)
    }

    @Test(
        "A file name says its format",
        arguments: [
            ("rapport.json", "json"), ("ud/RAPPORT.HTML", "html"), ("a.b.csv", "csv"), ("fund.ndjson", "jsonl"),
            ("x.pdf", "pdf"), ("json", nil), (".json", nil), ("mappe.json/fil", nil), ("", nil),
        ] as [(String, String?)])
    func extensions(_ path: String, _ expected: String?) {
        #expect(ReporterCatalogue.format(forFile: path)?.name == expected)
    }

    @Test("Same input, same bytes", arguments: ReporterCatalogue.names)
    func pure(_ name: String) throws {
        let reporter = try #require(ReporterCatalogue.format(named: name)).reporter
        let context = ReportContext(ruleBase: SampleRules.ruleBase)
        let first = reporter.report(SampleAssessment.make(), context: context)
        #expect((0..<3).allSatisfy { _ in reporter.report(SampleAssessment.make(), context: context) == first })
    }

    @Test("Showing less changes what is listed, not the figures")
    func show() throws {
        var context = ReportContext(ruleBase: SampleRules.ruleBase)
        let assessment = SampleAssessment.make()
        let read = { (context: ReportContext) in
            try #require(
                try JSONSerialization.jsonObject(with: Data(JSONReporter().report(assessment, context: context)))
                    as? [String: Any])
        }
        let all = try read(context)
        context.show = .error
        let some = try read(context)
        let count = { (report: [String: Any]) in (report["findings"] as? [Any])?.count }
        #expect(count(all) == assessment.findings.count)
        #expect(count(some) == assessment.findings.count { $0.severity == .error })
        #expect((all["score"] as? NSDictionary) == (some["score"] as? NSDictionary))
    }
}
