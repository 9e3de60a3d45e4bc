import Findings
import LegalModel
import RuleBase
import Scoring

/// What is said about the figure for text readiness, the same in every report.
struct ReadinessWords {
    let sentences: [String]

    init(_ assessment: Assessment, _ context: ReportContext) {
        let (text, texts) = (assessment.score.text, context.texts)
        guard text.value != nil else {
            sentences = [texts[text.isPartial ? .noTotal : .nothingToScore]]
            return
        }
        var sentences: [String] = []
        if let percentile = text.percentile, context.ruleBase.scoring.referenceActs > 0 {
            sentences.append(
                texts(
                    .percentileOf, texts.figure(percentile), texts.number(context.ruleBase.scoring.referenceActs)))
        } else {
            sentences.append(texts[.percentileNone])
        }
        sentences.append(texts(.uncertainty, texts.decimal(text.uncertainty)))
        if assessment.facts.words < 500 { sentences.append(texts[.shortText]) }
        self.sentences = sentences
    }
}

extension ReportContext {
    /// What narrowed the report, to be said before all else; nothing when it tells everything.
    func narrowing(of assessment: Assessment) -> [String] {
        var result: [String] = []
        if assessment.score.text.isPartial {
            result.append(texts(.narrowedTo, selection.isEmpty ? "–" : selection.joined(separator: " ")))
        }
        if let changes {
            let shown = assessment.findings.count { changes.provisions.contains($0.provision) }
            result.append(
                texts(
                    .narrowedSince, changes.since, texts.number(shown), texts.number(assessment.findings.count)))
        }
        return result
    }
}

extension Bill {
    /// Number and year as far as they are known: »nr. 102 (2011)«, »L 123«.
    var citation: String {
        let number = number.contains(where: \.isLetter) || number.isEmpty ? number : "nr. \(number)"
        guard let year, !number.contains(String(year)) else { return number }
        return number.isEmpty ? String(year) : "\(number) (\(year))"
    }
}
