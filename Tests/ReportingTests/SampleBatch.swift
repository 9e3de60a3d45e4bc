import Findings
import LegalModel
import Reporting
import Scoring
import TestSupport

/// Twelve bills with figures spread over the scale.
enum SampleBatch {
    static let rows: [BatchRow] = (0..<12).map { number in
        let sample = SampleAssessment.make()
        var bill = sample.bill
        bill.title = number == 3 ? "" : "Lov nummer \(number + 1) om <fælles> & delte ting"
        bill.year = 2010 + number
        let value = 18.0 + Double((number * 37) % 73)
        let text = sample.score.text
        let score = Score(
            text: TextReadiness(
                value: number == 11 ? nil : value, band: value >= 65 ? .ready : value >= 40 ? .partlyReady : .notReady,
                percentile: value, uncertainty: 4,
                principles: text.principles.map { shifted($0, by: Double(number * 5) - 20) }),
            assessment: number % 2 == 0 ? sample.score.assessment : nil)
        let assessment = Assessment(
            toolVersion: sample.toolVersion, ruleBaseVersion: sample.ruleBaseVersion,
            ruleBaseDigest: sample.ruleBaseDigest,
            input: sample.input, bill: bill, coverage: sample.coverage, facts: sample.facts, score: score,
            findings: sample.findings, evidence: sample.evidence)
        return BatchRow(assessment, link: number == 5 ? nil : "under/lov \(number + 1).html")
    }

    private static func shifted(_ score: PrincipleScore, by shift: Double) -> PrincipleScore {
        PrincipleScore(
            principle: score.principle, isRelevant: score.isRelevant,
            value: score.value.map { max(0, min(100, $0 + shift)) },
            burden: score.burden, percentile: score.percentile, contribution: score.contribution, parts: score.parts)
    }
}
