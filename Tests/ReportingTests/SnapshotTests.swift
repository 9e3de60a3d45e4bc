import Findings
import Foundation
import Reporting
import RuleBase
import TestSupport
import Testing

/// Every format over the sample bill, compared with what a reviewer has seen.
@Suite struct SnapshotTests {
    @Test("Each format gives the bytes on record", arguments: ReporterCatalogue.names, Language.allCases)
    func format(_ name: String, _ language: Language) throws {
        let format = try #require(ReporterCatalogue.format(named: name))
        var context = ReportContext(language: language, ruleBase: SampleRules.ruleBase)
        context.exit = 1
        let bytes = format.reporter.report(SampleAssessment.make(), context: context)
        try Snapshot.expect(bytes, named: "bill-\(language.rawValue).\(format.extensions[0])")
    }

    @Test("A coloured narrow report on serious findings alone")
    func narrow() throws {
        let context = ReportContext(ruleBase: SampleRules.ruleBase, usesColor: true, width: 60, show: .error)
        let bytes = TextReporter().report(SampleAssessment.make(), context: context)
        try Snapshot.expect(bytes, named: "bill-narrow.ansi.txt")
    }

    @Test("The overviews of a batch")
    func batch() throws {
        let context = ReportContext(ruleBase: SampleRules.ruleBase)
        let rows = SampleBatch.rows
        let failures = [BatchFailure(name: "tom.xml", reason: "filen er tom")]
        try Snapshot.expect(BatchReports.summaryJSON(rows, failures: failures, exit: 2), named: "summary.json")
        try Snapshot.expect(BatchReports.summaryCSV(rows), named: "summary.csv")
        try Snapshot.expect(BatchReports.indexHTML(rows, failures: failures, context: context), named: "index.html")
    }
}
