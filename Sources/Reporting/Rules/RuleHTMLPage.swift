import Findings
import LegalModel
import RuleBase

/// The page of one rule, all of it from the rule file.
struct RuleHTMLPage {
    let rule: Rule
    let previous: Rule?
    let next: Rule?
    let context: ReportContext
    let toolVersion: String

    private var texts: Texts { context.texts }
    private var language: Language { context.language }

    func write() -> [UInt8] {
        var html = HTMLWriter()
        let frame = PageFrame(content)
        html.append(frame.head)
        writeSays(to: &html)
        writeParagraph(.why, rule.why.text(in: language), id: "hvorfor", to: &html)
        writeParagraph(.notWhen, rule.notWhen.text(in: language), id: "ikke", to: &html)
        writeExamples(.finds, .findsIntro, rule.examples.fires, id: "finder", to: &html)
        writeExamples(.silent, .silentIntro, rule.examples.silent, id: "tier", to: &html)
        writeSources(to: &html)
        writeNeighbours(to: &html)
        html.append(frame.foot)
        return html.bytes
    }

    private var content: PageFrame.Content {
        let isEvidence = rule.polarity == .evidence
        let roles = rule.roles.roles.map { texts.name(Names.words($0)) }.joined(separator: ", ")
        let facts: [(String, String)] = [
            (
                texts[.principle],
                rule.principle.map { "\($0.rawValue) \(texts.name(Names.words($0)))" } ?? texts[.allPrinciples]
            ),
            (texts[PagePhrase.category], texts.name(Names.words(rule.category))),
            (
                texts[.severity],
                texts[isEvidence ? RulePhrase.goodSign : .fault]
                    + (isEvidence ? "" : ", \(texts.name(Names.words(rule.severity)))")
            ),
            (texts[RulePhrase.sureness], texts.percent(rule.confidence)),
            (texts[RulePhrase.reads], roles), (texts[RulePhrase.since], rule.since),
        ]
        return PageFrame.Content(
            language: language.rawValue, title: title, kicker: texts[RulePhrase.rule], subtitle: rule.id,
            skip: texts[.skipToContent], contents: texts[.contents], facts: facts.filter { !$0.1.isEmpty },
            sections: sections, footer: [texts[.disclaimer], versions],
            version: toolVersion, script: "", bodyClass: "report rule-page",
            style: ".ex blockquote{white-space:pre-line}")
    }

    private var versions: String { texts(.methodVersions, toolVersion, context.ruleBase.version) }

    private var title: String {
        let title = rule.title.text(in: language)
        return title.isEmpty ? rule.id : title
    }

    private var sections: [(String, String)] {
        let all: [(String, RulePhrase, Bool)] = [
            ("siger", .says, true), ("hvorfor", .why, !rule.why.text(in: language).isEmpty),
            ("ikke", .notWhen, !rule.notWhen.text(in: language).isEmpty),
            ("finder", .finds, !rule.examples.fires.isEmpty), ("tier", .silent, !rule.examples.silent.isEmpty),
            ("kilder", .sources, true),
        ]
        return all.filter(\.2).map { ($0.0, texts[$0.1]) }
    }

    private func writeSays(to html: inout HTMLWriter) {
        html.element("<section id=siger><h2>", texts[RulePhrase.says], "</h2><p>")
        html.element("", rule.message.text(in: language).withPlaces, "</p>")
        let advice = rule.advice.text(in: language)
        if !advice.isEmpty {
            html.element("<h3>", texts[RulePhrase.advice], "</h3><p>")
            html.element("", advice.withPlaces, "</p>")
        }
        html.markup("</section>\n")
    }

    private func writeParagraph(_ heading: RulePhrase, _ text: String, id: StaticString, to html: inout HTMLWriter) {
        guard !text.isEmpty else { return }
        html.markup("<section id=")
        html.markup(id)
        html.element("><h2>", texts[heading], "</h2><p>")
        html.element("", text, "</p></section>\n")
    }

    private func writeExamples(
        _ heading: RulePhrase, _ intro: RulePhrase, _ examples: [String], id: StaticString, to html: inout HTMLWriter
    ) {
        guard !examples.isEmpty else { return }
        html.markup("<section id=")
        html.markup(id)
        html.element("><h2>", texts[heading], "</h2><p class=intro>")
        html.element("", texts[intro], "</p><ul class=\"fs ex\">")
        for example in examples {
            html.markup("<li class=\"")
            html.markup(rule.polarity == .evidence ? "g" : HTMLReport.mark(rule.severity))
            html.markup(" p")
            html.number(rule.principle?.rawValue ?? 0)
            html.markup("\"><blockquote lang=da>")
            ExampleText.write(example, to: &html)
            html.markup("</blockquote></li>")
        }
        html.markup("</ul></section>\n")
    }

    private func writeSources(to html: inout HTMLWriter) {
        html.element("<section id=kilder><h2>", texts[RulePhrase.sources], "</h2><ul>")
        for source in rule.sources { html.element("<li>", source, "</li>") }
        html.markup("</ul>")
        if !rule.aliases.isEmpty {
            html.element("<p>", texts[RulePhrase.aliases], ": ")
            html.element("", rule.aliases.joined(separator: ", "), "</p>")
        }
        html.element("<p class=c>", texts[RulePhrase.confidenceIntro], "</p></section>\n")
    }

    private func writeNeighbours(to html: inout HTMLWriter) {
        html.element("<nav class=near aria-label=\"", texts[RulePhrase.heading], "\">")
        if let previous { writeLink(previous, .previous, to: &html) }
        html.element("<a href=\"./index.html\">", texts[RulePhrase.allRules], "</a>")
        if let next { writeLink(next, .next, to: &html) }
        html.markup("</nav>\n")
    }

    private func writeLink(_ rule: Rule, _ phrase: RulePhrase, to html: inout HTMLWriter) {
        html.element("<a href=\"", BatchPage.reference("\(rule.id).html"), "\">")
        html.element("", texts(phrase, rule.title.text(in: language)), "</a>")
    }
}

extension String {
    /// `{match}` as `…`, for a text that stands without a finding.
    fileprivate var withPlaces: String {
        var result = ""
        var depth = 0
        for character in self {
            if character == "{" { depth += 1 }
            if depth == 0 { result.append(character) }
            if character == "}", depth > 0 {
                depth -= 1
                if depth == 0 { result += "…" }
            }
        }
        return result
    }
}
