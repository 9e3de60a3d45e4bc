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

    @Test("A bill's page loads nothing and runs nothing")
    func policy() {
        let text = page(SampleAssessment.make())
        #expect(
            text.contains("content=\"default-src &#39;none&#39;;") || text.contains("content=\"default-src 'none';"))
        #expect(
            !text.contains("<script") && !text.contains("src=") && !text.contains("http:") && !text.contains("https:"))
        #expect(text.hasPrefix("<!doctype html>\n<html lang=\"da\">"))
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
            #expect(text.contains("id=f\(number + 1)>"))
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
            text.components(separatedBy: "<span class=\"mn u w\"><a href=\"#f12\">Vagt mål × 2</a></span>").count == 2)
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
