import Findings
import RuleBase

/// All rules in one table that sorts.
struct RuleIndexPage {
    let context: ReportContext
    let toolVersion: String

    private var texts: Texts { context.texts }

    func write() -> [UInt8] {
        let rules = context.ruleBase.rules.enumerated().sorted {
            let (left, right) = ($0.element.principle?.rawValue ?? 8, $1.element.principle?.rawValue ?? 8)
            return left != right ? left < right : $0.offset < $1.offset
        }.map(\.element)
        var html = HTMLWriter()
        let frame = PageFrame(content)
        html.append(frame.head)
        html.element("<section id=regler><h2>", texts[RulePhrase.rules], "</h2><p class=intro>")
        html.element("", texts(RulePhrase.rulesIntro, texts.number(rules.count)), "</p>")
        html.element("<div class=tw role=region tabindex=0 aria-label=\"", texts[.tableScrolls], "\">")
        html.markup("<table class=sort><thead><tr>")
        let columns = [
            texts[RulePhrase.rule], texts[.principle], texts[PagePhrase.category], texts[.severity],
            texts[RulePhrase.sureness],
        ]
        for column in columns.dropLast() { html.element("<th scope=col>", column, "</th>") }
        html.element("<th scope=col class=num>", columns[columns.count - 1], "</th>")
        html.markup("</tr></thead><tbody>\n")
        for rule in rules { write(rule, to: &html) }
        html.markup("</tbody></table></div></section>\n")
        html.append(frame.foot)
        return html.bytes
    }

    private var content: PageFrame.Content {
        let versions = texts(.methodVersions, toolVersion, context.ruleBase.version)
        return PageFrame.Content(
            language: context.language.rawValue, title: texts[RulePhrase.heading], kicker: texts[RulePhrase.rules],
            subtitle: "", skip: texts[.skipToContent], contents: texts[.contents],
            facts: [(texts[.version], versions), (texts[.digestRules], context.ruleBase.digest)],
            sections: [("regler", texts[RulePhrase.rules])], footer: [texts[.disclaimer]], version: toolVersion,
            script: TableSorting.script, bodyClass: "batch")
    }

    private func write(_ rule: Rule, to html: inout HTMLWriter) {
        let title = rule.title.text(in: context.language)
        html.element("<tr><td><a href=\"", BatchPage.reference("\(rule.id).html"), "\">")
        html.element("", title.isEmpty ? rule.id : title, "</a><span class=small2>")
        html.element("", rule.id, "</span></td><td data-v=")
        html.number(rule.principle?.rawValue ?? 0)
        html.markup(">")
        html.text(rule.principle.map { "\($0.rawValue) \(texts.name(Names.words($0)))" } ?? texts[.allPrinciples])
        html.element("</td><td>", texts.name(Names.words(rule.category)), "</td><td data-v=")
        let isEvidence = rule.polarity == .evidence
        html.number(isEvidence ? -1 : rule.severity.rank)
        html.element(">", isEvidence ? texts[RulePhrase.goodSign] : texts.name(Names.words(rule.severity)), "</td>")
        html.element("<td class=num data-v=", FixedDecimal.string(rule.confidence, digits: 2), ">")
        html.element("", texts.percent(rule.confidence), "</td></tr>\n")
    }
}
