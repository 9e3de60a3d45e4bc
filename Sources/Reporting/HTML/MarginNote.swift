import Findings
import Scoring

/// A note beside a line of the bill: what one rule found in it, folded to a title, with reason, advice and confidence
/// inside. Good signs have their marks and no notes, so that the margin is left to what one may act on.
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
        html.markup(isUnit ? "<details class=\"mn u " : "<details class=\"mn ")
        report.writeClass(of: first, to: &html)
        html.markup(report.texts.isEnglish ? "\" lang=en><summary>" : "\"><summary>")
        if let principle = first.principle {
            html.markup("<i class=no>")
            html.number(principle.rawValue)
            html.markup("</i> ")
        }
        html.text(report.wording.title(of: first))
        if references.count > 1 { html.element(" × ", String(references.count), "") }
        html.markup("</summary>")
        if !report.isBig { writeWords(to: &html) }
        for reference in references { writeLink(reference, to: &html) }
        html.markup("</details>")
    }

    /// Reason and advice, each once. In a long bill the script takes them from the list when a note is opened.
    private func writeWords(to html: inout HTMLWriter) {
        var said: Set<String> = []
        for reference in references {
            let message = report.wording.message(of: report.finding(reference))
            if !message.isEmpty, said.insert(message).inserted { html.element("<p>", message, "</p>") }
        }
        for reference in references {
            let advice = report.wording.advice(of: report.finding(reference))
            if !advice.isEmpty, said.insert(advice).inserted { html.element("<p class=ad>", advice, "</p>") }
        }
    }

    private func writeLink(_ reference: FindingMarks.Reference, to html: inout HTMLWriter) {
        let finding = report.finding(reference)
        html.element("<a href=\"#", FindingID.name(reference.number), "\">")
        html.text(report.texts.name(Names.words(finding.severity)))
        html.element(", ", report.texts(.confidence, report.texts.percent(finding.confidence)), "</a>")
    }
}
