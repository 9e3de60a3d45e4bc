import LegalModel
import RuleBase
import Scoring

/// What is said about the figure for text readiness, the same in every report.
struct ReadinessWords {
    let sentences: [String]

    init(_ assessment: Assessment, _ context: ReportContext) {
        let (text, texts) = (assessment.score.text, context.texts)
        guard text.value != nil else {
            sentences = [texts[.nothingToScore]]
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

extension Bill {
    /// Number and year as far as they are known: »nr. 102 (2011)«, »L 123«.
    var citation: String {
        let number = number.contains(where: \.isLetter) || number.isEmpty ? number : "nr. \(number)"
        guard let year, !number.contains(String(year)) else { return number }
        return number.isEmpty ? String(year) : "\(number) (\(year))"
    }
}
