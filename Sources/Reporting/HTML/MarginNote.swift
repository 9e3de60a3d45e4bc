import Findings
import Scoring

/// A note beside a line of the bill: what one rule found in it, folded to a title, with reason, advice and confidence
/// inside.
struct MarginNote {
    private let report: HTMLReport
    private let references: [FindingMarks.Reference]
    /// Whether it is about the whole unit and not about words of the line.
    private let isUnit: Bool

    init(_ report: HTMLReport, _ references: [FindingMarks.Reference], isUnit: Bool) {
        self.report = report
        self.references = references
        self.isUnit = isUnit
    }

    func write(to html: inout HTMLWriter) {
        let first = report.finding(references[0])
        let isEvidence = references[0].isEvidence
        html.markup(isUnit ? "<details class=\"mn u " : "<details class=\"mn ")
        report.writeClass(of: first, isEvidence: isEvidence, to: &html)
        html.markup("\"><summary>")
        if let principle = first.principle, !isEvidence {
            html.markup("<i class=no>")
            html.number(principle.rawValue)
            html.markup("</i> ")
        }
        html.text(report.wording.title(of: first))
        if references.count > 1 { html.element(" × ", String(references.count), "") }
        html.markup("</summary>")
        var said: Set<String> = []
        for reference in references {
            let message = report.wording.message(of: report.finding(reference))
            if !message.isEmpty, said.insert(message).inserted { html.element("<p>", message, "</p>") }
        }
        for reference in references {
            let advice = report.wording.advice(of: report.finding(reference))
            if !advice.isEmpty, said.insert(advice).inserted { html.element("<p class=ad>", advice, "</p>") }
        }
        html.markup("<p class=pl>")
        for reference in references { writeLink(reference, to: &html) }
        html.markup("</p></details>")
    }

    private func writeLink(_ reference: FindingMarks.Reference, to html: inout HTMLWriter) {
        let finding = report.finding(reference)
        html.element("<a href=\"#", FindingID.name(reference.number, isEvidence: reference.isEvidence), "\">")
        if reference.isEvidence {
            html.text(finding.rule)
        } else {
            html.text(report.texts.name(Names.words(finding.severity)))
            html.element(", ", report.texts(.confidence, report.texts.percent(finding.confidence)), "")
        }
        html.markup("</a> ")
    }
}
