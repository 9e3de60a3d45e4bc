import Comparison
import Findings
import RuleBase

/// A comparison as a page, in the design of the bill's own report.
struct ComparisonPage {
    let context: ReportContext
    let texts: Texts

    init(_ context: ReportContext) {
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

    func write(_ document: ComparisonDocument) -> [UInt8] {
        var html = HTMLWriter()
        let parts = document.series.flatMap { self.parts(of: $0, id: "samlet", title: texts[ComparisonPhrase.inSum]) }
        let reports = document.series.first?.reports ?? []
        let labels = [texts[ComparisonPhrase.from], "…", texts[ComparisonPhrase.to]]
        var facts: [(String, String)] = []
        for (number, report) in reports.enumerated() {
            let label = number == 0 ? labels[0] : number == reports.count - 1 ? labels[2] : labels[1]
            facts.append(
                (label, "\(report.name), \(texts(.methodVersions, report.toolVersion, report.ruleBaseVersion))"))
        }
        let frame = frame(
            title: reports.last?.title ?? "", facts: facts, sections: parts.map { ($0.id, $0.title) },
            version: document.toolVersion)
        html.append(frame.head)
        write(parts, listsAll: true, to: &html)
        html.append(frame.foot)
        return html.bytes
    }

    /// One bill among many: its sections, or nothing where nothing changed. What is carried over is counted, not listed.
    func piece(_ series: VersionSeries, number: Int) -> [UInt8] {
        guard ComparisonRow(series).hasChanges else { return [] }
        var html = HTMLWriter()
        let title = series.reports.last?.title ?? ""
        write(
            parts(of: series, id: "d\(number + 1)", title: title.isEmpty ? series.name : title), listsAll: false,
            to: &html)
        return html.bytes
    }

    /// The overview of all bills, then the sections of those that changed.
    func batch(
        _ pieces: [[UInt8]], _ rows: [ComparisonRow], _ unpaired: [UnpairedReport], _ toolVersion: String
    ) -> [UInt8] {
        var html = HTMLWriter()
        var sections = [("oversigt", texts[ComparisonPhrase.overview])]
        if !unpaired.isEmpty { sections.append(("uparret", texts[ComparisonPhrase.unpaired])) }
        let frame = frame(
            title: texts(ComparisonPhrase.comparedBills, texts.number(rows.count)), facts: [], sections: sections,
            version: toolVersion)
        html.append(frame.head)
        html.element("<section id=oversigt><h2>", texts[ComparisonPhrase.overview], "</h2>")
        for line in ComparisonTotalsWords(rows, texts).lines { html.element("<p>", line, "</p>") }
        writeTable(rows, to: &html)
        html.markup("</section>\n")
        var bytes = html.bytes
        bytes += pieces.joined()
        var end = HTMLWriter()
        if !unpaired.isEmpty {
            end.element("<section id=uparret><h2>", texts[ComparisonPhrase.unpaired], "</h2><ul>")
            for report in unpaired {
                end.element(
                    "<li>", "\(report.name) (\(texts(ComparisonPhrase.folderNumber, "\(report.version + 1)")))", "</li>"
                )
            }
            end.markup("</ul></section>\n")
        }
        end.append(frame.foot)
        return bytes + end.bytes
    }

    /// The bills that changed, those that moved most first.
    private func writeTable(_ rows: [ComparisonRow], to html: inout HTMLWriter) {
        let changed = rows.enumerated().filter { $0.element.hasChanges }.sorted {
            let (left, right) = (abs($0.element.move ?? 0), abs($1.element.move ?? 0))
            return left != right ? left > right : $0.offset < $1.offset
        }
        guard !changed.isEmpty else { return }
        html.markup("<div class=tw tabindex=0><table><thead><tr>")
        let names: [ComparisonPhrase] = [.document, .before, .after, .move, .appeared, .resolved, .moved, .reworded]
        for name in names { html.element("<th scope=col>", texts[name], "</th>") }
        html.markup("</tr></thead><tbody>\n")
        for (number, row) in changed {
            html.element("<tr><td><a href=\"#d", "\(number + 1)", "\">")
            html.element("", row.title.isEmpty ? row.name : row.title, "</a></td>")
            for value in [row.old, row.new] {
                html.element("<td class=num>", value.map { texts.decimal($0) } ?? "–", "</td>")
            }
            html.element("<td class=num>", row.move.map { texts.signed($0) } ?? "–", "</td>")
            let counts = row.counts
            for count in [counts.appeared, counts.resolved, counts.moved, counts.reworded] {
                html.element("<td class=num>", texts.number(count), "</td>")
            }
            html.markup("</tr>\n")
        }
        html.markup("</tbody></table></div>\n")
    }

    private func parts(of series: VersionSeries, id: String, title: String) -> [Part] {
        [Part(id: id, title: title, comparison: series.whole, showsLists: series.steps.isEmpty)]
            + series.steps.enumerated().map { step, comparison in
                Part(
                    id: "\(id)-trin\(step + 1)",
                    title: texts(ComparisonPhrase.step, comparison.old.name, comparison.new.name),
                    comparison: comparison, showsLists: true)
            }
    }

    private func frame(
        title: String, facts: [(String, String)], sections: [(String, String)], version: String
    ) -> PageFrame {
        var content = PageFrame.Content(
            language: context.language.rawValue, title: title, kicker: texts[ComparisonPhrase.title], subtitle: "",
            skip: texts[.skipToContent], contents: texts[.contents], facts: facts, sections: sections,
            footer: [texts[.disclaimer]], version: version, script: "", bodyClass: "report")
        content.style = ComparisonStyle.text
        return PageFrame(content)
    }

    private func write(_ parts: [Part], listsAll: Bool, to html: inout HTMLWriter) {
        for part in parts {
            html.element("<section id=\"", part.id, "\"><h2>")
            html.element("", part.title, "</h2>\n")
            write(part.comparison, showsLists: part.showsLists, listsAll: listsAll, to: &html)
            html.markup("</section>\n")
        }
    }

    private func write(_ comparison: Comparison, showsLists: Bool, listsAll: Bool, to html: inout HTMLWriter) {
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
            if listsAll { writeFolded(comparison.carriedOver, .carriedOver, to: &html) }
        }
        if let alignment = comparison.alignment { writeProvisions(alignment, to: &html) }
    }
}
