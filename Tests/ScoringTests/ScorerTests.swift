import Findings
import LegalModel
import RuleBase
import Scoring
import TestSupport
import Testing

@Suite("The score")
struct ScorerTests {
    private let scorer = Scorer(SampleRules.ruleBase)

    private func finding(
        _ rule: String, _ principle: Principle?, _ severity: Severity = .warning, confidence: Double = 1,
        category: Category = .discretion
    ) -> Finding {
        Finding(
            rule: rule, category: category, principle: principle, severity: severity, confidence: confidence,
            role: .provision, address: LegalAddress("§ 1") ?? LegalAddress(), provision: 0, match: "x", context: "x",
            span: SourceSpan(start: 0, end: 1, line: 1, column: 1))
    }

    private func score(_ findings: [Finding], evidence: [Finding] = [], words: Int = 1000) -> TextReadiness {
        scorer.score(findings: findings, evidence: evidence, words: words, hasRemarks: false).text
    }

    @Test("is 100 for a text without findings, and untouched principles are not relevant")
    func clean() {
        let text = score([])
        #expect(text.value == 100)
        #expect(text.principles.filter(\.isRelevant).map(\.principle) == [.clearRules])
    }

    @Test("falls when a finding is added, and never rises")
    func monotone() {
        var findings: [Finding] = []
        var last = 101.0
        for number in 0..<20 {
            let value = score(findings).principles[0].value ?? 0
            #expect(value <= last)
            last = value
            findings.append(finding("rule-\(number)", .clearRules))
        }
    }

    @Test("has parts that sum exactly", arguments: 1..<12)
    func parts(_ count: Int) {
        let findings = (0..<count).map {
            finding("rule-\($0 % 5)", Principle(rawValue: $0 % 3 + 1), confidence: 0.37 + Double($0) / 29)
        }
        let text = score(findings, words: 731)
        let sum = text.principles.reduce(0) { $0 + $1.contribution }
        #expect(abs(sum - (text.value ?? -1)) < 0.0001)
        for principle in text.principles where !principle.parts.isEmpty {
            let lost = principle.parts.reduce(0) { $0 + $1.loss }
            #expect(abs(lost + (principle.value ?? -1) - 100) < 0.0001)
        }
    }

    @Test("makes a principle relevant by a good sign, without taking points")
    func evidence() {
        let text = score([], evidence: [finding("good", .infrastructure)])
        #expect(text.principles[5].isRelevant)
        #expect(text.principles[5].value == 100)
    }

    @Test("takes nothing for a note")
    func notes() {
        #expect(score([finding("a", .dataSecurity, .note)]).principles[4].value == 100)
    }

    @Test("tells a principle that only notes touch from one with something for or against it")
    func onlyNotes() {
        let notes = [finding("a", .dataSecurity, .note), finding("b", .coherence, .warning, confidence: 0)]
        #expect(score(notes).principles.filter(\.hasOnlyNotes).map(\.principle) == [.coherence, .dataSecurity])
        let sign = [finding("good", .dataSecurity)]
        #expect(score(notes, evidence: sign).principles.filter(\.hasOnlyNotes).map(\.principle) == [.coherence])
        let fault = [finding("c", .coherence), finding("d", .dataSecurity)]
        #expect(score(notes + fault).principles.filter(\.hasOnlyNotes).isEmpty)
    }

    @Test("does not fall when the faults of a principle are mended and its notes stay")
    func mended() throws {
        let others = (0..<12).map { finding("rule-\($0)", .clearRules) }
        let note = finding("note", .infrastructure, .note)
        let fault = finding("fault", .infrastructure)
        let before = try #require(score(others + [note, fault]).value)
        let after = try #require(score(others + [note]).value)
        #expect(after > before)
    }

    @Test("lets a finding count by its rule, else by its category")
    func counts() {
        var model = SampleRules.ruleBase.scoring
        model.findingWeights = ["exception": 0.5, "exception-dispensation": 1]
        func burden(_ rule: String, _ category: Findings.Category) -> Double {
            Self.scorer(model).score(
                findings: [finding(rule, .clearRules, category: category)], evidence: [], words: 1000,
                hasRemarks: false
            ).text.principles[0].burden
        }
        #expect(burden("exception-however", .exception) == 1)
        #expect(burden("exception-dispensation", .exception) == 2)
        #expect(burden("discretion-need", .discretion) == 2)
    }

    private static func scorer(_ model: ScoringModel) -> Scorer {
        Scorer(
            RuleBase(
                version: "1", digest: "", rules: [], patterns: PatternTable(), lists: [:], catalogues: [:],
                scoring: model))
    }

    @Test("is less sure of a short bill")
    func uncertainty() {
        let findings = [finding("a", .clearRules), finding("b", .clearRules)]
        #expect(score(findings, words: 200).uncertainty > score(findings, words: 5000).uncertainty)
    }

    @Test("scores the remarks apart, and only when there are any")
    func remarks() {
        let gap = finding("gap", nil, .error, category: .assessment)
        let with = scorer.score(findings: [gap], evidence: [], words: 500, hasRemarks: true)
        #expect(with.assessment?.value == 80)
        #expect(with.text.value == 100)
        #expect(scorer.score(findings: [gap], evidence: [], words: 500, hasRemarks: false).assessment == nil)
    }
}
