import CZlib
import Findings
import Foundation
import LegalModel
import RuleBase
import Scoring
import TestSupport
import Testing

@testable import Reporting

@Suite struct HTMLReporterTests {
    private let context = ReportContext(ruleBase: SampleRules.ruleBase)

    private func page(_ assessment: Assessment) -> String {
        String(decoding: HTMLReporter().report(assessment, context: context), as: UTF8.self)
    }

    @Test("No input text becomes markup")
    func escaping() {
        let hostile = "</style><script>alert(1)</script>\" onload='x' {{{style}}} <!-- & \u{0}"
        let sample = SampleAssessment.make()
        var bill = sample.bill
        bill.title = hostile
        bill.subtitle = hostile
        bill.ministry = hostile
        bill.number = hostile
        bill.notes = [ReadingNote(.labelOdd, at: LegalAddress([.init(.act, hostile)]), detail: hostile)]
        let address = LegalAddress([.init(.paragraf, hostile)])
        let finding = Finding(
            rule: hostile, category: .discretion, principle: .clearRules, severity: .error, confidence: 1,
            role: .provision, address: address, landing: address, provision: 3, match: hostile,
            context: hostile + hostile, contextOffset: hostile.utf8.count,
            span: SourceSpan(start: 0, end: 5, line: 1, column: 1), values: ["actor": hostile])
        var facts = sample.facts
        facts.definitions = [.init(term: hostile, address: address, uses: 1)]
        facts.steps = [.init(address: address, words: hostile, rule: hostile)]
        let assessment = Assessment(
            toolVersion: hostile, ruleBaseVersion: hostile, ruleBaseDigest: hostile,
            input: .init(name: hostile, format: hostile, digest: hostile, bytes: 1), bill: bill,
            coverage: .init(
                words: [(.provision, 1)], notRead: bill.notes, rulesRun: [hostile],
                rulesNotApplicable: [(hostile, hostile)]),
            facts: facts, score: sample.score, findings: sample.findings + [finding], evidence: [finding])
        let batch = BatchReports.indexHTML(
            [BatchRow(assessment, link: "javascript:\(hostile)")], failures: [.init(name: hostile, reason: hostile)],
            context: context)
        for page in [page(assessment), String(decoding: batch, as: UTF8.self)] {
            #expect(!page.contains("<script>alert") && !page.contains("\u{0}"))
            #expect(!page.contains("' onload") && !page.contains("\" onload") && !page.contains("\"javascript:"))
            #expect(page.components(separatedBy: "</style>").count == 2)
            #expect(page.contains("&lt;script&gt;alert(1)"))
        }
    }

    @Test("A bill's page loads nothing, and runs and is styled by its own text alone")
    func policy() {
        let text = page(SampleAssessment.make())
        #expect(!text.contains("unsafe") && !text.contains("http:") && !text.contains("https:"))
        #expect(!text.contains(" src=") && !text.contains(" style=") && !text.contains("@import"))
        #expect(text.hasPrefix("<!doctype html>\n<html lang=\"da\">"))
        let parts = [("<script>", "</script>", "script-src"), ("<style>", "</style>", "style-src")]
        for (open, close, directive) in parts {
            let pieces = text.components(separatedBy: open)
            #expect(pieces.count == 2)
            let content = pieces[1].components(separatedBy: close)[0]
            let source = ContentHash.source(of: content).replacingOccurrences(of: "'", with: "&#39;")
            #expect(text.contains("\(directive) \(source)"), "\(directive)")
        }
        #expect(text.contains("default-src &#39;none&#39;"))
        #expect(ContentHash.source(of: "") == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
    }

    @Test("The JSON inside the page is the JSON report")
    func embedded() throws {
        let assessment = SampleAssessment.make()
        let text = page(assessment)
        let start = try #require(text.range(of: "id=json>")).upperBound
        let packed = try #require(Data(base64Encoded: String(text[start...].prefix { $0 != "<" })))
        let report = JSONReporter().report(assessment, context: context)
        var (bytes, length) = ([UInt8](repeating: 0, count: report.count), uLong(report.count))
        #expect(uncompress(&bytes, &length, Array(packed), uLong(packed.count)) == Z_OK)
        #expect(bytes == report && Int(length) == report.count)
    }

    @Test("The map has one cell a provision, each a link to its place, and says what was found there")
    func map() throws {
        let assessment = SampleAssessment.make()
        let text = page(assessment)
        let map = try #require(text.components(separatedBy: "<ol class=map>").last?.components(separatedBy: "</ol>")[0])
        let anchors = Anchors(assessment.bill)
        let kinds: Set<Provision.Kind> = [.paragraf, .stykke, .nummer, .litra, .amendment]
        var cells = 0
        for index in assessment.bill.provisions.indices where kinds.contains(assessment.bill.provisions[index].kind) {
            let anchor = anchors.own(index)
            if anchor.isEmpty { continue }
            cells += 1
            #expect(map.components(separatedBy: "href=\"#\(anchor)\"").count == 2, "\(anchor)")
        }
        #expect(cells > 10)
        #expect(map.contains("aria-label=\"§ 3, stk. 1: 4 fund\""))
    }

    @Test(
        "An anchor says its address",
        arguments: [
            ("§ 4, stk. 2", "par4-stk2"), ("§ 7 a, stk. 1, nr. 3, litra b", "par7a-stk1-nr3-litrab"),
            ("§ 7 A", "par7A"),
            ("§§ 12-14", "par12.14"), ("kapitel 3 a", "kap3a"), ("bilag 1", "bilag1"), ("§ 12 æ", "par12æ"),
            ("lov nr. 574 af 1985, § 2", "lov-lov.nr.574.af.1985-par2"), ("§ 1, nr. 7, 2. pkt.", "par1-nr7-pkt2"),
        ])
    func anchors(_ address: String, _ anchor: String) throws {
        #expect(Anchors.name(of: try #require(LegalAddress(address))) == anchor)
    }

    @Test("Every finding has its row, its mark in the text, and a link there and back")
    func links() {
        let assessment = SampleAssessment.make()
        let text = page(assessment)
        for number in assessment.findings.indices {
            #expect(text.contains(" id=f\(number + 1) data-x="))
            #expect(text.contains("\" href=\"#f\(number + 1)\">\(assessment.findings[number].match)</a>"))
        }
        #expect(text.contains("id=\"par2-nr2-litrab\"") && text.contains("href=\"#par2-nr2-litrab\""))
    }

    @Test(
        "Words are marked where the original has one byte a letter",
        arguments: [SourceText.Encoding.windows1252, .utf16LittleEndian])
    func encodings(_ encoding: SourceText.Encoding) {
        let sample = SampleAssessment.make()
        var bill = sample.bill
        bill.source = SourceText(bytes: sample.bill.source.bytes, encoding: encoding)
        var locator = SourceLocator(bill.source)
        let findings = sample.findings.map { finding in
            Finding(
                rule: finding.rule, category: finding.category, principle: finding.principle,
                severity: finding.severity,
                confidence: finding.confidence, role: finding.role, address: finding.address,
                provision: finding.provision, match: finding.match, context: finding.context,
                contextOffset: finding.contextOffset, span: locator.span(of: finding.span.start..<finding.span.end))
        }
        let text = page(
            Assessment(
                toolVersion: "", ruleBaseVersion: "", ruleBaseDigest: "", input: sample.input, bill: bill,
                coverage: sample.coverage, facts: sample.facts, score: sample.score, findings: findings, evidence: []))
        for (number, finding) in findings.enumerated() {
            #expect(text.contains("\" href=\"#f\(number + 1)\">\(finding.match)</a>"))
        }
    }

    @Test("A finding about a whole unit stands in its margin")
    func units() {
        let sample = SampleAssessment.make()
        let first = sample.findings[0]
        let whole = Finding(
            rule: "vague-quantity", category: first.category, principle: first.principle, severity: .warning,
            confidence: 0.5, role: first.role, address: first.address, provision: first.provision, match: "",
            context: "", span: first.span)
        let text = page(
            Assessment(
                toolVersion: "", ruleBaseVersion: "", ruleBaseDigest: "", input: sample.input, bill: sample.bill,
                coverage: sample.coverage, facts: sample.facts, score: sample.score,
                findings: sample.findings + [whole, whole], evidence: []))
        #expect(
            text.components(separatedBy: "Vagt mål × 2</summary>").count == 2
                && text.contains("<details class=\"mn u w p"))
    }

    @Test("Marks that overlap become one")
    func overlap() {
        let sample = SampleAssessment.make()
        let inner = sample.findings[6]
        let text = page(
            Assessment(
                toolVersion: "", ruleBaseVersion: "", ruleBaseDigest: "", input: sample.input, bill: sample.bill,
                coverage: sample.coverage, facts: sample.facts, score: sample.score,
                findings: sample.findings + [inner],
                evidence: [inner]))
        #expect(text.components(separatedBy: "\">efter et konkret skøn</a>").count == 2)
    }
}
