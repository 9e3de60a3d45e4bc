import Comparison
import Findings
import Foundation
import LegalModel
import RuleBase
import Scoring
import TestSupport
import Testing

@testable import Reporting

@Suite("The report on a comparison")
struct ComparisonReportTests {
    private func context(_ language: Language = .danish) -> ReportContext {
        ReportContext(language: language, ruleBase: SampleRules.ruleBase)
    }

    @Test("is as its schema says, for reports and for folders", arguments: [false, true])
    func schema(_ isBatch: Bool) throws {
        var check = try SchemaCheck(file: "jura-comparison-1.json")
        try check.check(ComparisonFormat.json.report(SampleComparison.document(isBatch: isBatch), context: context()))
        #expect(check.problems == [])
    }

    @Test("gives the bytes on record", arguments: ComparisonFormat.allCases, [Language.danish, .english])
    func snapshots(_ format: ComparisonFormat, _ language: Language) throws {
        let bytes = format.report(SampleComparison.document(isBatch: false), context: context(language))
        try Snapshot.expect(bytes, named: "comparison-\(language.rawValue).\(format.fileExtension)")
    }

    @Test("of folders has a section for each bill and names what has no counterpart")
    func batch() {
        let html = String(
            decoding: ComparisonFormat.html.report(SampleComparison.document(isBatch: true), context: context()),
            as: UTF8.self)
        for part in ["id=\"d1\"", "id=\"d2\"", "id=\"d2-trin2\"", "kun-før.json", "</html>"] {
            #expect(html.contains(part))
        }
    }

    @Test("says first what differs beside the bill", arguments: [ComparisonFormat.text, .html])
    func differencesFirst(_ format: ComparisonFormat) throws {
        let text = String(
            decoding: format.report(SampleComparison.document(isBatch: false), context: context()), as: UTF8.self)
        let said = try #require(text.firstRange(of: "Rapporterne er ikke lavet ens"))
        let figure = try #require(text.firstRange(of: "Tekstens parathed"))
        #expect(said.lowerBound < figure.lowerBound)
    }

    @Test("Words that two wordings share are told from those they do not")
    func words() {
        let difference = WordDifference("senest fire uger efter", "senest seks uger efter modtagelsen")
        #expect(difference.old.map(\.text) == ["senest", "fire", "uger efter"])
        #expect(difference.new.map(\.text) == ["senest", "seks", "uger efter", "modtagelsen"])
        #expect(difference.new.map(\.isShared) == [true, false, true, false])
    }
}

@Suite("Decisions in reports")
struct DecisionTests {
    private let context = ReportContext(ruleBase: SampleRules.ruleBase)

    @Test("are in the JSON as the schema says")
    func json() throws {
        var check = try SchemaCheck(file: "jura-report-1.json")
        try check.check(JSONReporter().report(SampleComparison.decided, context: context))
        #expect(check.problems == [])
    }

    @Test("stand in every format with reason and name", arguments: ReporterCatalogue.names)
    func everywhere(_ name: String) throws {
        let format = try #require(ReporterCatalogue.format(named: name))
        let report = String(decoding: format.reporter.report(SampleComparison.decided, context: context), as: UTF8.self)
        #expect(report.contains("Praksis"), "\(name)")
    }

    @Test("are a section of the page, the stale ones among them")
    func page() {
        let page = String(decoding: HTMLReporter().report(SampleComparison.decided, context: context), as: UTF8.self)
        #expect(page.contains("<section id=\"beslutninger\">") && page.contains("href=\"#beslutninger\""))
        #expect(page.contains("Praksis &lt;fast&gt;") && page.contains("fristen er udløbet"))
        #expect(page.contains("Siden høring.txt: 1 nye, 1 løst"))
    }

    @Test("leave the figures as they are")
    func figures() {
        #expect(SampleComparison.decided.score.text.value == SampleAssessment.make().score.text.value)
    }

    @Test(
        "A reason given in the remarks stands with its finding",
        arguments: ["text", "json", "jsonl", "html", "csv", "sarif"])
    func remark(_ name: String) throws {
        var assessment = SampleComparison.decided
        let place = try #require(
            assessment.bill.provisions.firstIndex { $0.address.description.contains("bemærkninger") })
        assessment.findings[1].remark = RemarkReason(
            provision: place, address: assessment.bill.provisions[place].address,
            words: "Det skyldes <hensynet> til børn.",
            line: 22)
        let format = try #require(ReporterCatalogue.format(named: name))
        let bytes = format.reporter.report(assessment, context: context)
        let text = String(decoding: bytes, as: UTF8.self)
        let words = name == "html" ? "Det skyldes &lt;hensynet&gt; til børn." : "Det skyldes <hensynet> til børn."
        #expect(text.components(separatedBy: words).count == 2)
        switch name {
        case "json":
            var check = try SchemaCheck(file: "jura-report-1.json")
            try check.check(bytes)
            #expect(check.problems == [])
        case "sarif":
            var check = try SchemaCheck(external: "sarif-2.1.0.json")
            try check.check(bytes)
            #expect(check.problems == [])
            #expect(text.contains("\"relatedLocations\"") && text.contains("\"startLine\": 22"))
        case "html":
            let link = try #require(text.firstMatch(of: /Begrundet i bemærkningerne \(<a href="#([^"]+)">/))
            #expect(text.contains("id=\(link.1)") || text.contains("id=\"\(link.1)\""))
        default: break
        }
    }
}
