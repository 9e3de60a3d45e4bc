import Comparison
import Findings
import RuleBase

/// A comparison as a page, in the design of the bill's own report.
struct ComparisonPage {
    let document: ComparisonDocument
    let context: ReportContext
    let texts: Texts

    init(_ document: ComparisonDocument, _ context: ReportContext) {
        self.document = document
        self.context = context
        texts = context.texts
    }

    /// One comparison on the page: of a whole series, or a step of it.
    private struct Part {
        let id: String
        let title: String
        let comparison: Comparison
        /// Whether the lists of findings stand here and not under the steps.
        let showsLists: Bool
    }

    func write() -> [UInt8] {
        var html = HTMLWriter()
        let parts = parts
        let frame = PageFrame(frameContent(parts))
        html.frame(frame.head)
        for part in parts {
            html.element("<section id=\"", part.id, "\"><h2>")
            html.element("", part.title, "</h2>\n")
            write(part.comparison, showsLists: part.showsLists, to: &html)
            html.markup("</section>\n")
        }
        if !document.unpaired.isEmpty {
            html.element("<section id=uparret><h2>", texts[ComparisonPhrase.unpaired], "</h2><ul>")
            for report in document.unpaired { html.element("<li>", "\(report.name) (\(report.version + 1))", "</li>") }
            html.markup("</ul></section>\n")
        }
        html.frame(frame.foot)
        return html.bytes
    }

    private var parts: [Part] {
        document.series.enumerated().flatMap { number, series in
            let id = document.isBatch ? "d\(number + 1)" : "samlet"
            let title = document.isBatch ? series.reports.last?.title ?? series.name : texts[ComparisonPhrase.inSum]
            return [Part(id: id, title: title, comparison: series.whole, showsLists: series.steps.isEmpty)]
                + series.steps.enumerated().map { step, comparison in
                    Part(
                        id: "\(id)-trin\(step + 1)",
                        title: texts(ComparisonPhrase.step, comparison.old.name, comparison.new.name),
                        comparison: comparison, showsLists: true)
                }
        }
    }

    private func frameContent(_ parts: [Part]) -> PageFrame.Content {
        let reports = document.isBatch ? [] : document.series.first?.reports ?? []
        let labels = [texts[ComparisonPhrase.from], "…", texts[ComparisonPhrase.to]]
        var facts: [(String, String)] = []
        for (number, report) in reports.enumerated() {
            let label = number == 0 ? labels[0] : number == reports.count - 1 ? labels[2] : labels[1]
            facts.append(
                (label, "\(report.name), \(texts(.methodVersions, report.toolVersion, report.ruleBaseVersion))"))
        }
        var content = PageFrame.Content(
            language: context.language.rawValue,
            title: reports.last?.title ?? texts(ComparisonPhrase.comparedBills, texts.number(document.series.count)),
            kicker: texts[ComparisonPhrase.title], subtitle: "", skip: texts[.skipToContent],
            contents: texts[.contents],
            facts: facts, sections: parts.map { ($0.id, $0.title) }, footer: [texts[.disclaimer]],
            version: document.toolVersion, script: "", bodyClass: "report")
        content.style = ComparisonStyle.text
        return content
    }

    private func write(_ comparison: Comparison, showsLists: Bool, to html: inout HTMLWriter) {
        if !comparison.differences.isEmpty {
            html.element("<div class=diffs><p><strong>", texts[ComparisonPhrase.differencesFirst], "</strong></p><ul>")
            for difference in comparison.differences { html.element("<li>", texts.words(difference), "</li>") }
            html.markup("</ul></div>\n")
        }
        writeScore(comparison.score, to: &html)
        html.element(
            "<p class=intro>",
            texts(
                ComparisonPhrase.counts, texts.number(comparison.appeared.count),
                texts.number(comparison.resolved.count),
                texts.number(comparison.moved.count), texts.number(comparison.carriedOver.count),
                texts.number(comparison.reworded.count)), "</p>\n")
        if showsLists {
            writeList(comparison.appeared, .appeared, to: &html)
            writeList(comparison.resolved, .resolved, to: &html)
            writeReworded(comparison.reworded, to: &html)
            writeList(comparison.changedSeverity, .changedSeverity, to: &html)
            writeList(comparison.moved, .moved, to: &html)
            writeList(comparison.acceptedSince, .acceptedSince, to: &html)
            writeFolded(comparison.carriedOver, .carriedOver, to: &html)
        }
        if let alignment = comparison.alignment { writeProvisions(alignment, to: &html) }
    }
}
