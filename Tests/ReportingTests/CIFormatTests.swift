import Findings
import Foundation
import LegalModel
import Scoring
import TestSupport
import Testing

@testable import Reporting

@Suite("Formats for CI") struct CIFormatTests {
    private let context = SampleDocument.context

    @Test("SARIF is as its schema says, for no bill, one and many", arguments: 0..<3)
    func sarif(_ number: Int) throws {
        var check = try SchemaCheck(external: "sarif-2.1.0.json")
        try check.check(SampleDocument.make(SARIFReporter(), SampleDocument.batches[number]))
        #expect(check.problems == [])
    }

    @Test("SARIF declares every rule that ran, and tells decisions, changes and notes")
    func sarifContent() throws {
        let assessment = SampleDocument.decided
        let bytes = SARIFReporter().report(assessment, context: context)
        let log = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(Set(rules.compactMap { $0["id"] as? String }) == Set(assessment.coverage.rulesRun))
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == assessment.findings.count)
        let suppressions = results.map { ($0["suppressions"] as? [[String: Any]]) ?? [] }
        #expect(suppressions.map(\.count) == results.indices.map { $0 == 1 ? 1 : 0 })
        #expect(suppressions[1][0]["justification"] as? String == "Skønnet er hele meningen & begrundet.")
        let states = results.map { $0["baselineState"] as? String }
        #expect(states.prefix(5) == ["new", "new", "unchanged", "updated", "new"])
        let place = try #require((results[0]["locations"] as? [[String: Any]])?.first)
        let logical = try #require((place["logicalLocations"] as? [[String: Any]])?.first)
        #expect(logical["fullyQualifiedName"] as? String == assessment.findings[0].address.description)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        let notes = try #require(invocation["toolExecutionNotifications"] as? [Any])
        #expect(notes.count == assessment.bill.notes.count)
    }

    @Test("The region of a finding holds its words")
    func region() throws {
        let assessment = SampleAssessment.make()
        for finding in assessment.findings {
            let region = SourceRegion(finding, in: assessment.bill.source)
            let end = try #require(region.end)
            #expect(end.line == finding.span.line)
            #expect(end.column - finding.span.column == finding.match.unicodeScalars.count)
        }
    }

    @Test("The code quality report is as GitLab reads it, and no two issues have one fingerprint", arguments: 0..<3)
    func gitlab(_ number: Int) throws {
        let bytes = SampleDocument.make(GitLabReporter(), SampleDocument.batches[number])
        var check = try SchemaCheck(external: "gitlab-codequality.json")
        try check.check(bytes)
        #expect(check.problems == [])
        let issues = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
        // The two bills of the sample have one name, so only the issues within one are told apart.
        if number == 1 { #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == issues.count) }
    }

    @Test("Annotations read back as the runner of GitHub reads them")
    func github() throws {
        let assessment = SampleDocument.decided
        let lines = String(decoding: SampleDocument.make(GitHubReporter(), [assessment]), as: UTF8.self)
            .split(separator: "\n")
        let expected = assessment.findings.count { GitHubReporter.isNews($0) || $0.isAccepted }
        #expect(lines.count == expected + 1)
        for line in lines {
            let match = try #require(line.wholeMatch(of: /::(error|warning|notice) ([^:]*)::(.+)/))
            let properties = match.2.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1)[0] }
            #expect(Set(properties).isSubset(of: ["file", "line", "endLine", "col", "endColumn", "title"]))
        }
        let last = try #require(lines.last)
        #expect(last.contains("file=ud/tom%2C æ.xml") && last.hasSuffix("100 %25 \"nothing\"%0Aat all"))
    }

    @Test("A threshold decides what fails in JUnit; a decision is skipped")
    func junit() throws {
        var context = context
        context.failOn = nil
        let calm = String(decoding: JUnitReporter().report(SampleDocument.decided, context: context), as: UTF8.self)
        #expect(calm.contains("failures=\"0\"") && !calm.contains("<failure"))
        context.failOn = .note
        let strict = String(decoding: JUnitReporter().report(SampleDocument.decided, context: context), as: UTF8.self)
        let findings = SampleDocument.decided.findings
        #expect(strict.components(separatedBy: "<failure").count == findings.count)
        #expect(strict.contains("Skønnet er hele meningen &amp; begrundet. (a.b)"))
    }

    @Test("JSON on many bills is a list of reports")
    func json() throws {
        for assessments in SampleDocument.batches {
            let bytes = SampleDocument.make(JSONReporter(), assessments)
            let list = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
            #expect(list.count == assessments.count)
        }
    }

    @Test("Words of a bill cannot become Markdown")
    func markdown() {
        let page = MarkdownPage(context.texts)
        #expect(page.escaped("a|b <img> *x* @team\n# y") == "a\\|b \\<img\\> \\*x\\* \\@team \\# y")
        let report = String(
            decoding: MarkdownReporter().report(SampleDocument.decided, context: context), as: UTF8.self)
        #expect(report.contains("### Besluttet") && report.contains("🆕"))
    }
}
