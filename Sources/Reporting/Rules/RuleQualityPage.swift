import Findings
internal import RuleBase

/// The page about the quality of the rules: how often each fires, how often it is right, and its own examples.
///
/// It reads in full without its script, which only adds buttons that sort the table.
public struct RuleQualityPage {
    private let quality: RuleQuality
    private let context: ReportContext
    private let toolVersion: String

    public init(_ quality: RuleQuality, context: ReportContext, toolVersion: String) {
        self.quality = quality
        self.context = context
        self.toolVersion = toolVersion
    }

    private var texts: Texts { context.texts }

    /// The page, as bytes.
    public func write() -> [UInt8] {
        let rules = context.ruleBase.rules
        let firing = rules.filter { (quality.hits[$0.id]?.findings ?? 0) > 0 }
        let silent = rules.filter { (quality.hits[$0.id]?.findings ?? 0) == 0 }
        var html = HTMLWriter()
        let frame = PageFrame(content)
        html.append(frame.head)
        writeMethod(to: &html)
        writeFiring(firing, to: &html)
        writeSilent(silent, to: &html)
        html.append(frame.foot)
        return html.bytes
    }

    private var content: PageFrame.Content {
        let versions = texts(.methodVersions, toolVersion, context.ruleBase.version)
        return PageFrame.Content(
            language: context.language.rawValue, title: texts[QualityPhrase.heading], kicker: texts[.kicker],
            subtitle: "", skip: texts[.skipToContent], contents: texts[.contents],
            facts: [(texts[.version], versions)],
            sections: [
                ("metode", texts[QualityPhrase.measuring]), ("regler", texts[QualityPhrase.rules]),
                ("tavse", texts[.silentRules]),
            ],
            footer: [texts[.disclaimer]], version: toolVersion, script: TableSorting.script, bodyClass: "batch",
            style: Self.style)
    }

    private static let style =
        ".batch details{margin:.2rem 0 0;font-size:.9rem}.batch details p{margin:.3rem 0}"
        + ".batch td summary{cursor:pointer;min-height:24px;font-size:.9rem;font-weight:400}.batch details q{white-space:pre-line}"

    private func writeMethod(to html: inout HTMLWriter) {
        html.element("<section id=metode><h2>", texts[QualityPhrase.measuring], "</h2><div class=totals>")
        let judged =
            quality.judged.values.reduce(0) { $0 + $1.looked }
            + quality.annotated.values.reduce(0) { $0 + $1.looked }
        let figures: [(QualityPhrase, Int)] = [
            (.rulesTold, context.ruleBase.rules.count), (.actsCounted, quality.acts), (.wordsCounted, quality.words),
            (.findings, quality.hits.values.reduce(0) { $0 + $1.findings }), (.judgedFindings, judged),
        ]
        for (name, value) in figures {
            html.element("<p><b>", texts.number(value), "</b>")
            html.element("", texts[name], "</p>")
        }
        html.markup("</div>")
        let paragraphs = [
            texts(.methodHits, texts.number(quality.acts), texts.number(quality.words)), texts[.methodRead],
            texts(.methodAnnotated, texts.number(quality.annotatedActs)), texts[.methodMeasures], texts[.methodKept],
        ]
        for paragraph in paragraphs { html.element("<p class=intro>", paragraph, "</p>") }
        html.markup("</section>\n")
    }

    private func writeFiring(_ rules: [Rule], to html: inout HTMLWriter) {
        html.element("<section id=regler><h2>", texts[QualityPhrase.rules], "</h2><p class=intro>")
        html.element("", texts[.tableIntro], "</p>")
        html.element("<div class=tw role=region tabindex=0 aria-label=\"", texts[.tableScrolls], "\">")
        html.markup("<table class=sort><thead><tr>")
        for column in [texts[RulePhrase.rule], texts[.principle], texts[PagePhrase.category]] {
            html.element("<th scope=col>", column, "</th>")
        }
        for column in [texts[.rate], texts[QualityPhrase.acts], texts[.precision]] {
            html.element("<th scope=col class=num>", column, "</th>")
        }
        html.markup("</tr></thead><tbody>\n")
        for rule in rules { writeRow(rule, to: &html) }
        html.markup("</tbody></table></div></section>\n")
    }

    private func writeRow(_ rule: Rule, to html: inout HTMLWriter) {
        html.markup("<tr>")
        writeName(rule, to: &html)
        writePlace(rule, to: &html)
        let rate = quality.rate(of: rule.id)
        html.element("<td class=num data-v=", FixedDecimal.string(rate, digits: 3), ">")
        html.element("", rate < 0.05 ? "<" + texts.decimal(0.1) : texts.decimal(rate), "</td>")
        html.markup("<td class=num data-v=")
        html.number(quality.hits[rule.id]?.acts ?? 0)
        html.element(">", texts.number(quality.hits[rule.id]?.acts ?? 0), "</td>")
        writePrecision(rule, to: &html)
        html.markup("</tr>\n")
    }

    private func writeName(_ rule: Rule, to html: inout HTMLWriter) {
        let title = rule.title.text(in: context.language)
        html.element("<td>", title.isEmpty ? rule.id : title, "<span class=small2>")
        html.element("", rule.id, "</span>")
        html.element("<details><summary>", texts[.examples], "</summary>")
        writeExamples(.finds, rule.examples.fires, to: &html)
        writeExamples(.silent, rule.examples.silent, to: &html)
        html.markup("</details></td>")
    }

    /// Two examples of a kind; whole bills are left to the rule's own page.
    private func writeExamples(_ heading: QualityPhrase, _ examples: [String], to html: inout HTMLWriter) {
        let short = examples.filter { !$0.contains("\n") }.prefix(2)
        guard !short.isEmpty else { return }
        html.element("<p>", texts[heading], ":</p>")
        for example in short {
            html.markup("<p lang=da><q>")
            ExampleText.write(example, to: &html)
            html.markup("</q></p>")
        }
    }

    private func writePlace(_ rule: Rule, to html: inout HTMLWriter) {
        html.markup("<td data-v=")
        html.number(rule.principle?.rawValue ?? 8)
        html.markup(">")
        html.text(rule.principle.map { "\($0.rawValue) \(texts.name(Names.words($0)))" } ?? texts[.allPrinciples])
        html.element("</td><td>", texts.name(Names.words(rule.category)), "</td>")
    }

    private func writePrecision(_ rule: Rule, to html: inout HTMLWriter) {
        guard let (precision, isAnnotated) = quality.precision(of: rule.id) else {
            let isMeasure = rule.check == "complexity" || rule.check == "references"
            html.markup("<td class=num data-v=-1>")
            html.element("<span class=small2>", texts[isMeasure ? .counted : .notLooked], "</span></td>")
            return
        }
        html.element("<td class=num data-v=", FixedDecimal.string(precision.share, digits: 3), ">")
        html.element("", texts.percent(precision.share), "<span class=small2>")
        html.text(texts(.ofLooked, texts.number(precision.right), texts.number(precision.looked)))
        html.element(", ", texts[isAnnotated ? .annotated : .read], "</span>")
        // Where both a reader and annotators looked, both are told.
        if isAnnotated, let read = quality.judged[rule.id] {
            html.markup("<span class=small2>")
            html.text(texts(.ofLooked, texts.number(read.right), texts.number(read.looked)))
            html.element(", ", texts[.read], "</span>")
        }
        html.markup("</td>")
    }

    private func writeSilent(_ rules: [Rule], to html: inout HTMLWriter) {
        html.element("<section id=tavse><h2>", texts[.silentRules], "</h2><p class=intro>")
        html.element("", texts[.keptIntro], "</p>")
        html.element(
            "<div class=tw role=region tabindex=0 aria-label=\"", texts[.tableScrolls], "\"><table><thead><tr>")
        for column in [texts[RulePhrase.rule], texts[.principle], texts[PagePhrase.category], texts[.kept]] {
            html.element("<th scope=col>", column, "</th>")
        }
        html.markup("</tr></thead><tbody>\n")
        for rule in rules {
            html.markup("<tr>")
            writeName(rule, to: &html)
            writePlace(rule, to: &html)
            html.element("<td>", rule.kept.text(in: context.language), "</td></tr>\n")
        }
        html.markup("</tbody></table></div></section>\n")
    }
}
