import Findings
import RuleBase
import Scoring

extension HTMLReport {
    /// The figures for text and remarks side by side, with everything that keeps them from being read as more than
    /// they are.
    func writeReadiness(to html: inout HTMLWriter) {
        let text = assessment.score.text
        ScoreFigures.writePatterns(to: &html)
        for line in context.narrowing(of: assessment) { html.element("<p class=intro><strong>", line, "</strong></p>") }
        html.markup("<div class=duo><div class=hero>")
        if let value = text.value {
            writeFigure(value, text.band, to: &html)
            html.markup("<div>")
            ScoreFigures.writeScale(text, context.ruleBase.scoring, texts, to: &html)
        } else {
            html.markup("<div>")
        }
        html.element("<p>", ReadinessWords(assessment, context).sentences.joined(separator: " "), "</p></div></div>\n")
        html.element("<div class=side><h3><a href=\"#bemaerkninger\">", texts[PagePhrase.remarksFigure], "</a></h3>")
        if let quality = assessment.score.assessment {
            writeFigure(quality.value, quality.band, to: &html)
            ScoreFigures.writeBar(quality.value, context.ruleBase.scoring, hasMedian: false, to: &html)
        } else {
            html.element("<p>", texts[PagePhrase.noRemarksShort], "</p>")
        }
        html.markup("</div></div>\n")
    }

    func writeFigure(_ value: Double, _ band: Band?, to html: inout HTMLWriter) {
        html.element("<p class=fig><strong>", texts.figure(value), "</strong> <span>")
        html.element("", texts[.ofHundred], "</span>")
        if let band { html.element(" <b class=band>", texts.name(Names.words(band)), "</b>") }
        html.markup("</p>")
    }

    /// The seven principles at a glance; each row says in words what it draws.
    func writePrinciples(to html: inout HTMLWriter) {
        html.element("<p class=intro>", texts[.principlesIntro], "</p><ol class=pr>")
        for score in assessment.score.text.principles {
            html.markup(score.isRelevant ? "<li class=p" : "<li class=\"na p")
            html.number(score.principle.rawValue)
            html.markup(score.isRelevant ? "><a class=pn href=\"#p" : "\"><a class=pn href=\"#p")
            html.number(score.principle.rawValue)
            html.markup("\"><span class=no>")
            html.number(score.principle.rawValue)
            html.element("</span> <span>", texts.name(Names.words(score.principle)), "</span></a>")
            let value = score.isRelevant ? score.value : nil
            ScoreFigures.writeBar(value, context.ruleBase.scoring, to: &html)
            if let value {
                html.element("<span class=pv><b>", texts.figure(value), "</b></span><span class=pb>")
                html.text(
                    texts[score.hasOnlyNotes ? .onlyNotes : ScoreFigures.bandName(value, context.ruleBase.scoring)])
                if !score.hasOnlyNotes, let percentile = score.percentile {
                    html.element(", ", texts(.betterThanShort, texts.figure(percentile)), "")
                }
                html.markup("</span>")
            } else {
                html.element(
                    "<span class=pv>–</span><span class=pb>", texts[score.isAssessed ? .notRelevant : .notAssessed],
                    "</span>")
            }
            html.markup("</li>\n")
        }
        html.markup("</ol>")
    }

    /// The three rules that cost the whole most, each with its weightiest place.
    func writeMostImportant(to html: inout HTMLWriter) {
        let top = weightiest(3)
        guard !top.isEmpty else {
            html.element("<p>", texts[.noFindingsAtAll], "</p>")
            return
        }
        html.element("<p class=intro>", texts[.mattersMostIntro], "</p><ol class=top>")
        for entry in top {
            let finding = assessment.findings[entry.finding]
            html.markup("<li class=\"")
            writeClass(of: finding, to: &html)
            html.element("\"><h3><a href=\"#", FindingID.name(entry.finding), "\">")
            html.text(wording.title(of: finding))
            html.markup("</a></h3>")
            writePlace(of: finding, to: &html)
            if entry.loss >= 0.05 {
                html.element(" <span class=c>", texts(.costs, texts.decimal(entry.loss)), "</span>")
            }
            if entry.others > 0 {
                html.element(" <span class=c>", texts(.alsoElsewhere, texts.number(entry.others)), "</span>")
            }
            html.markup("</p>")
            writeContext(of: finding, to: &html)
            let advice = wording.advice(of: finding)
            html.element("<p>", advice.isEmpty ? wording.message(of: finding) : advice, "</p></li>\n")
        }
        html.markup("</ol>")
    }

    /// The rules by what they take from the whole, each with the place where it weighs most.
    private func weightiest(_ count: Int) -> [(finding: Int, loss: Double, others: Int)] {
        let weights = context.ruleBase.scoring.principleWeights
        let relevant = assessment.score.text.principles.filter(\.isRelevant)
        let total = relevant.reduce(0) { $0 + (weights[$1.principle] ?? 1) }
        var entries: [(finding: Int, loss: Double, others: Int)] = []
        for principle in relevant {
            let share = total > 0 ? (weights[principle.principle] ?? 1) / total : 0
            for part in principle.parts {
                let shown = part.findings.filter { context.shows(assessment.findings[$0]) }
                guard let best = shown.max(by: { isLighter($0, than: $1) }) else { continue }
                entries.append((best, part.loss * share, shown.count - 1))
            }
        }
        return entries.sorted { $0.loss != $1.loss ? $0.loss > $1.loss : $0.finding < $1.finding }.prefix(count).map(
            \.self)
    }

    private func isLighter(_ left: Int, than right: Int) -> Bool {
        let (first, second) = (assessment.findings[left], assessment.findings[right])
        if first.severity != second.severity { return first.severity < second.severity }
        if first.confidence != second.confidence { return first.confidence < second.confidence }
        return left > right
    }
}
