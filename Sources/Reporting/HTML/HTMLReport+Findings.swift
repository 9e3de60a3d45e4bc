import Findings
import LegalModel
import RuleBase
import Scoring

extension HTMLReport {
    /// The findings by principle, then by rule: what a rule says in general is said once.
    func writeFindings(to html: inout HTMLWriter) {
        let hidden = assessment.findings.count { !context.shows($0) }
        if hidden > 0 { html.element("<p class=intro>", texts(.hiddenBySeverity, texts.number(hidden)), "</p>") }
        var groups = [[Int]](repeating: [], count: Principle.allCases.count + 1)
        for (number, finding) in assessment.findings.enumerated()
        where context.shows(finding) && finding.category != .assessment {
            groups[finding.principle?.rawValue ?? 0].append(number)
        }
        for principle in Principle.allCases {
            let score = assessment.score.text.principles.first { $0.principle == principle }
            html.markup("<h3 class=\"ph p")
            html.number(principle.rawValue)
            html.markup("\" id=p")
            html.number(principle.rawValue)
            html.markup("><span class=no>")
            html.number(principle.rawValue)
            html.element("</span> ", texts.name(Names.words(principle)), " <span class=c>")
            let count = groups[principle.rawValue].count
            let none = texts[
                score?.isAssessed == false
                    ? .notAssessed : score?.isRelevant == true ? .noFindings : .principleUntouched]
            html.text(count == 0 ? none : texts.count(count, .findingOne, .findingMany))
            html.markup("</span></h3>\n")
            writeRules(groups[principle.rawValue], parts: score?.parts ?? [], to: &html)
        }
        guard !groups[0].isEmpty else { return }
        html.element("<h3 class=ph>", texts[.allPrinciples], "</h3>")
        writeRules(groups[0], parts: [], to: &html)
    }

    /// Findings under their rules, whose heading is a level lower where principles have one: those that cost most first, then in the order of the bill.
    func writeRules(_ numbers: [Int], parts: [ScorePart], isNested: Bool = true, to html: inout HTMLWriter) {
        var order: [String] = []
        var byRule: [String: [Int]] = [:]
        for number in numbers {
            let rule = assessment.findings[number].rule
            if byRule[rule] == nil { order.append(rule) }
            byRule[rule, default: []].append(number)
        }
        let losses = Dictionary(parts.map { ($0.rule, $0.loss) }, uniquingKeysWith: +)
        let places = Dictionary(uniqueKeysWithValues: zip(order, 0...))
        order.sort {
            let (left, right) = (losses[$0] ?? 0, losses[$1] ?? 0)
            return left != right ? left > right : places[$0]! < places[$1]!
        }
        for rule in order {
            let findings = byRule[rule] ?? []
            html.markup(isNested ? "<div class=rule><h4>" : "<div class=rule><h3>")
            html.element("", wording.title(of: assessment.findings[findings[0]]), " <code>")
            html.element("", rule, "</code>")
            if let loss = losses[rule], loss >= 0.05 {
                html.element(" <span class=c>", texts(.ruleLoss, texts.decimal(loss)), "</span>")
            }
            html.markup(isNested ? "</h4>\n" : "</h3>\n")
            writeTexts(of: rule, to: &html)
            html.markup("<ol class=fs>")
            writeList(findings, of: assessment.findings, to: &html)
            html.markup("</ol></div>\n")
        }
    }

    /// What a rule says whatever it finds, once: message and advice without places to fill, the reason, and when not.
    private func writeTexts(of id: String, to html: inout HTMLWriter) {
        guard let rule = context.ruleBase.rule(named: id), let words = context.wording.texts[id] else { return }
        if let message = words.message.constant, !message.isEmpty { html.element("<p class=rm>", message, "</p>") }
        if let advice = words.advice.constant, !advice.isEmpty { html.element("<p class=ad>", advice, "</p>") }
        let (why, notWhen) = (rule.why.text(in: context.language), rule.notWhen.text(in: context.language))
        guard !why.isEmpty || !notWhen.isEmpty else { return }
        html.element("<details><summary>", texts[PagePhrase.why], "</summary><p>")
        html.element("", why, "</p>")
        if !notWhen.isEmpty {
            html.element("<p><b>", texts[PagePhrase.notWhen], "</b>: ")
            html.element("", notWhen, "</p>")
        }
        html.markup("</details>")
    }

    /// Severity and principle as classes: colour, pattern and sign hang on them.
    func writeClass(of finding: Finding, isEvidence: Bool = false, to html: inout HTMLWriter) {
        if isEvidence {
            html.markup("g")
            return
        }
        html.markup(Self.mark(finding.severity))
        html.markup(" p")
        html.number(finding.principle?.rawValue ?? 0)
    }

    /// A list of findings. What their rule says of all of them stands above and is not said again.
    func writeList(_ numbers: [Int], of findings: [Finding], to html: inout HTMLWriter) {
        for number in numbers {
            let finding = findings[number]
            html.markup("<li class=\"")
            writeClass(of: finding, to: &html)
            html.element("\" id=", FindingID.name(number), "")
            writeFacets(of: finding, to: &html)
            html.markup(">")
            writePlace(of: finding, to: &html)
            html.element(" <b class=s>", texts.name(Names.words(finding.severity)), "</b> <span class=c>")
            html.text(texts(.confidence, texts.percent(finding.confidence)))
            html.markup("</span></p>")
            writeContext(of: finding, to: &html)
            let words = wording.texts(of: finding)
            let message = words?.message.constant == nil ? wording.message(of: finding) : ""
            if !message.isEmpty { html.element("<p>", message, "</p>") }
            let advice = words?.advice.constant == nil ? wording.advice(of: finding) : ""
            if !advice.isEmpty { html.element("<p class=ad>", advice, "</p>") }
            writeRemark(of: finding, to: &html)
            writeDecision(on: finding, to: &html)
            html.markup("</li>\n")
        }
    }

    /// What the filter asks of a finding: category, role and confidence.
    private func writeFacets(of finding: Finding, to html: inout HTMLWriter) {
        html.markup(" data-x=\"")
        html.number(finding.category.number)
        html.markup(" ")
        html.number(Int(finding.role.rawValue))
        html.markup(" ")
        html.number(Int((finding.confidence * 100).rounded()))
        html.markup("\"")
    }

    /// Opens a paragraph with the address, linked to the text, and where the text will land.
    func writePlace(of finding: Finding, to html: inout HTMLWriter) {
        html.markup("<p class=pl>")
        let address = finding.address.description
        writeLink(finding.provision, address.isEmpty ? texts[.whole] : address, to: &html)
        if let landing = finding.landing {
            html.element(" <span class=land>", texts(.landsIn, landing.description), "</span>")
        }
    }

    /// An address that leads to its place in the text, where it has one.
    func writeLink(_ provision: ProvisionIndex?, _ address: String, to html: inout HTMLWriter) {
        let anchor = provision.map { anchors.link($0) } ?? ""
        guard !anchor.isEmpty else {
            html.element("<b>", address, "</b>")
            return
        }
        html.element("<a href=\"#", anchor, "\">")
        html.element("", address, "</a>")
    }

    /// The passage with the words found marked, cut to a few lines around them.
    func writeContext(of finding: Finding, to html: inout HTMLWriter) {
        guard !finding.context.isEmpty else { return }
        let context = Array(finding.context.utf8)
        let start = min(finding.contextOffset ?? 0, context.count)
        let isMarked = finding.contextOffset != nil && !finding.match.isEmpty
        let end = isMarked ? min(context.count, start + finding.match.utf8.count) : start
        let from = Self.cut(context, at: start - (isBig ? 30 : 90), step: 1, limit: start)
        let to = Self.cut(context, at: end + (isBig ? 45 : 120), step: -1, limit: end)
        html.markup("<blockquote")
        markLanguage(to: &html)
        html.markup(from > 0 ? ">… " : ">")
        html.text(context, from..<start)
        if start < end {
            html.markup("<mark>")
            html.text(context, start..<end)
            html.markup("</mark>")
        }
        html.text(context, end..<to)
        html.markup(to < context.count ? " …</blockquote>" : "</blockquote>")
    }

    /// The nearest blank from `position` in the direction of `step`, at most to `limit`; the ends of the text stay.
    static func cut(_ text: [UInt8], at position: Int, step: Int, limit: Int) -> Int {
        if position <= 0 { return 0 }
        if position >= text.count { return text.count }
        var position = position
        while position != limit, text[position] != 0x20 { position += step }
        return step > 0 && position < limit ? position + 1 : position
    }
}
