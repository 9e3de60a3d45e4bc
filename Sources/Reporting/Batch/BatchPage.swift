import Findings
import LegalModel
import RuleBase
import Scoring

/// The overview page of a batch: totals, distribution, and a table of the bills with their principles as a heat map.
///
/// The page reads in full without its script, which only adds buttons that sort the table.
struct BatchPage {
    let rows: [BatchRow]
    let failures: [BatchFailure]
    let context: ReportContext

    private var texts: Texts { context.texts }

    func write() -> [UInt8] {
        var html = HTMLWriter()
        let frame = PageFrame(frameContent)
        html.append(frame.head)
        html.element("<section id=fordeling><h2>", texts[.distribution], "</h2>")
        ScoreFigures.writePatterns(to: &html)
        totals(to: &html)
        DistributionFigure(rows: rows, model: context.ruleBase.scoring, texts: texts).write(to: &html)
        html.element("</section>\n<section id=dokumenter><h2>", texts[.bills], "</h2>")
        html.element("<p class=intro>", texts[.heatIntro], "</p><p class=intro>")
        for principle in Principle.allCases {
            html.element(" <b>", "P\(principle.rawValue)", "</b> ")
            html.text(texts.name(Names.words(principle)))
        }
        html.markup("</p>")
        table(to: &html)
        html.markup("</section>\n")
        failed(to: &html)
        html.append(frame.foot)
        return html.bytes
    }

    private var frameContent: PageFrame.Content {
        var sections = [("fordeling", texts[.distribution]), ("dokumenter", texts[.bills])]
        if !failures.isEmpty { sections.append(("fejl", texts[.failed])) }
        let versions = rows.first.map { texts(.methodVersions, $0.toolVersion, $0.ruleBaseVersion) }
        return PageFrame.Content(
            language: context.language.rawValue, title: texts(.countOfBills, texts.number(rows.count)),
            kicker: texts[.batchTitle], subtitle: "", skip: texts[.skipToContent], contents: texts[.contents],
            facts: versions.map { [(texts[.version], $0)] } ?? [], sections: sections, footer: [texts[.disclaimer]],
            version: rows.first?.toolVersion ?? "", script: TableSorting.script, bodyClass: "batch")
    }

    private func totals(to html: inout HTMLWriter) {
        html.markup("<div class=totals>")
        let median = BatchSummary.median(rows).map { texts.decimal($0) } ?? "–"
        let figures: [(Phrase, String)] = [
            (.bills, texts.number(rows.count)), (.words, texts.number(rows.reduce(0) { $0 + $1.words })),
            (.findingsColumn, texts.number(rows.reduce(0) { $0 + $1.findings })), (.medianShort, median),
        ]
        for (name, value) in figures {
            html.element("<p><b>", value, "</b>")
            html.element("", texts[name], "</p>")
        }
        html.markup("</div>")
    }

    private func table(to html: inout HTMLWriter) {
        html.element("<div class=tw role=region tabindex=0 aria-label=\"", texts[.tableScrolls], "\">")
        html.markup("<table class=sort><thead><tr>")
        html.element("<th scope=col>", texts[.bill], "</th>")
        for name in [Phrase.year, .words] { html.element("<th scope=col class=num>", texts[name], "</th>") }
        html.element("<th scope=col>", texts[.textReadiness], "</th>")
        for number in 1...7 {
            html.markup("<th scope=col class=hm>P")
            html.number(number)
            html.markup("</th>")
        }
        for name in [Phrase.findingsColumn, .seriousColumn, .assessmentColumn] {
            html.element("<th scope=col class=num>", texts[name], "</th>")
        }
        html.markup("</tr></thead><tbody>\n")
        for row in rows { write(row, to: &html) }
        html.markup("</tbody></table></div>")
    }

    private func write(_ row: BatchRow, to html: inout HTMLWriter) {
        html.markup("<tr><td>")
        let title = row.title.isEmpty ? row.name : row.title
        if let link = row.link {
            html.element("<a href=\"", Self.reference(link), "\">")
            html.element("", title, "</a>")
        } else {
            html.text(title)
        }
        let details = [row.ministry, texts.name(Names.words(row.kind)), row.number, row.name].filter { !$0.isEmpty }
        html.element("<span class=small2>", details.joined(separator: " · "), "</span></td><td class=num>")
        if let year = row.year { html.number(year) }
        cell(row.words, texts.number(row.words), to: &html)
        html.markup("</td>")
        if let value = row.value {
            html.element("<td data-v=", FixedDecimal.string(value, digits: 2), "><b>")
            html.element("", texts.figure(value), "</b> <span class=c>")
            html.text(texts(.uncertaintyShort, texts.figure(row.uncertainty)))
            if let band = row.band { html.element("<br>", texts.name(Names.words(band)), "") }
            html.markup("</span>")
        } else {
            html.element("<td data-v=-1 class=c>", texts[.notScored], "")
        }
        html.markup("</td>")
        for value in row.principles { heat(value, to: &html) }
        html.markup("<td class=num>")
        html.number(row.findings)
        html.markup("</td><td class=num>")
        html.number(row.severities[2])
        html.markup("</td><td class=num>")
        html.text(row.assessmentQuality.map { texts.figure($0) } ?? "–")
        html.markup("</td></tr>\n")
    }

    private func cell(_ value: Int, _ shown: String, to html: inout HTMLWriter) {
        html.markup("</td><td class=num data-v=")
        html.number(value)
        html.element(">", shown, "")
    }

    /// A cell of the heat map: the ground says what the figure in it says.
    private func heat(_ value: Double?, to html: inout HTMLWriter) {
        guard let value else {
            html.markup("<td class=\"hm hx\" data-v=-1>–</td>")
            return
        }
        let model = context.ruleBase.scoring
        html.markup("<td class=\"hm ")
        html.markup(value < model.partlyReadyFrom ? "h0" : value < 50 ? "h1" : value < model.readyFrom ? "h2" : "h3")
        html.element("\" data-v=", FixedDecimal.string(value, digits: 2), ">")
        html.element("", texts.figure(value), "</td>")
    }

    private func failed(to html: inout HTMLWriter) {
        guard !failures.isEmpty else { return }
        html.element("<section id=fejl><h2>", texts[.failed], "</h2>")
        html.element("<p class=intro>", texts[.failedIntro], "</p><ul>")
        for failure in failures {
            html.element("<li><b>", failure.name, "</b>: ")
            html.element("", failure.reason, "</li>")
        }
        html.markup("</ul></section>\n")
    }

    /// A relative path as a reference: what is no plain letter is written in per cent form, so that a name such as
    /// `javascript:x.html` stays a file.
    static func reference(_ path: String) -> String {
        var bytes: [UInt8] = Array("./".utf8)
        for byte in path.utf8 {
            switch byte {
            case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x7E: bytes.append(byte)
            default:
                bytes.append(0x25)
                for digit in [byte >> 4, byte & 0xF] { bytes.append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
