import Findings
import LegalModel
import RuleBase
import Scoring

extension HTMLReport {
    func writeEvidence(to html: inout HTMLWriter) {
        guard !assessment.evidence.isEmpty else {
            html.element("<p>", texts[.noGoodSigns], "</p>")
            return
        }
        html.element("<p class=intro>", texts[.goodSignsIntro], "</p>")
        var order: [String] = []
        var byRule: [String: [Int]] = [:]
        for (number, sign) in assessment.evidence.enumerated() {
            if byRule[sign.rule] == nil { order.append(sign.rule) }
            byRule[sign.rule, default: []].append(number)
        }
        for rule in order {
            let signs = byRule[rule] ?? []
            html.element("<div class=\"rule g\"><h3>", wording.title(of: assessment.evidence[signs[0]]), " <code>")
            html.element("", rule, "</code></h3>")
            let advice = wording.advice(of: assessment.evidence[signs[0]])
            if !advice.isEmpty { html.element("<p class=ad>", advice, "</p>") }
            html.markup("<ul class=gs>")
            for number in signs { writeSign(number, to: &html) }
            html.markup("</ul></div>\n")
        }
    }

    private func writeSign(_ number: Int, to html: inout HTMLWriter) {
        let sign = assessment.evidence[number]
        html.element("<li id=", FindingID.name(number, isEvidence: true), "><span class=pl>")
        writeLink(sign.provision, sign.address.components.isEmpty ? texts[.whole] : sign.address.description, to: &html)
        html.markup("</span> ")
        if !sign.match.isEmpty {
            html.markup("<mark")
            markLanguage(to: &html)
            html.element(">", sign.match, "</mark>")
        }
        html.markup("</li>")
    }

    func writeDefinitions(to html: inout HTMLWriter) {
        guard !assessment.facts.definitions.isEmpty else {
            html.element("<p>", texts[.noDefinitions], "</p>")
            return
        }
        html.element("<p class=intro>", texts[.definitionsIntro], "</p>")
        openTable([.term, .place, .uses], to: &html)
        for definition in assessment.facts.definitions {
            html.markup("<tr><td")
            markLanguage(to: &html)
            html.element(">", definition.term, "</td><td>")
            writeLink(places.provision(at: definition.address), definition.address.description, to: &html)
            html.markup("</td><td class=num>")
            html.number(definition.uses)
            html.markup("</td></tr>")
        }
        html.markup("</tbody></table></div>")
    }

    /// What the remarks say about digital consequences; its figure is kept apart from the text's.
    func writeRemarks(to html: inout HTMLWriter) {
        guard let quality = assessment.score.assessment else {
            html.element("<p>", texts[.noRemarks], "</p>")
            return
        }
        html.element("<p class=intro>", texts[.remarksIntro], "</p>")
        writeFigure(quality.value, quality.band, to: &html)
        let numbers = assessment.findings.indices.filter {
            assessment.findings[$0].category == .assessment && context.shows(assessment.findings[$0])
        }
        writeRules(numbers, parts: quality.parts, isNested: false, to: &html)
    }

    func writeNotRead(to html: inout HTMLWriter) {
        let coverage = assessment.coverage
        if coverage.notRead.isEmpty {
            html.element("<p>", texts[.everythingRead], "</p>")
        } else {
            html.element("<p class=intro>", texts[.notReadIntro], "</p>")
            write(coverage.notRead, to: &html)
        }
        let found = Set(assessment.findings.map(\.rule) + assessment.evidence.map(\.rule))
        let silent = coverage.rulesRun.filter { !found.contains($0) }
        if !assessment.bill.notes.isEmpty {
            openDetails("\(texts[.notesHeading]): \(texts.number(assessment.bill.notes.count))", to: &html)
            write(assessment.bill.notes, to: &html)
            html.markup("</details>")
        }
        if !silent.isEmpty {
            openDetails(texts(.rulesSilent, texts.number(silent.count)), to: &html)
            html.markup("<ul class=cols>")
            for rule in silent {
                html.element(
                    "<li>", context.ruleBase.rule(named: rule)?.title.text(in: context.language) ?? rule, "</li>")
            }
            html.markup("</ul></details>")
        }
        guard !coverage.rulesNotApplicable.isEmpty else { return }
        openDetails(texts(.rulesNotApplicable, texts.number(coverage.rulesNotApplicable.count)), to: &html)
        html.markup("<ul>")
        for (rule, reason) in coverage.rulesNotApplicable {
            html.element("<li>", context.ruleBase.rule(named: rule)?.title.text(in: context.language) ?? rule, ": ")
            html.element("", PagePhrase.phrase(reason: reason).map { texts[$0] } ?? reason, "</li>")
        }
        html.markup("</ul></details>")
    }

    private func write(_ notes: [ReadingNote], to html: inout HTMLWriter) {
        html.markup("<ul>")
        for note in notes {
            html.element("<li>", texts.name(Names.words(note.kind)), "")
            if !note.detail.isEmpty { html.element(": ", note.detail, "") }
            if !note.address.components.isEmpty { html.element(" <span class=c>", note.address.description, "</span>") }
            html.markup("</li>")
        }
        html.markup("</ul>")
    }

    func writeMethod(to html: inout HTMLWriter) {
        html.element("<p><strong>", texts[.disclaimer], "</strong></p>")
        html.element("<p>", texts[.methodScore], "</p>")
        html.element("<p>", texts[.methodPlaces], "</p>")
        let facts = assessment.facts
        openTable([.fact, .value], to: &html)
        let rows: [(Phrase, String)] = [
            (.words, texts.number(facts.words)), (.sentences, texts.number(facts.sentences)),
            (.wordsPerSentence, facts.wordsPerSentence.map { texts.decimal($0) } ?? ""),
            (.lix, facts.lix.map { texts.decimal($0) } ?? ""), (.references, texts.number(facts.references)),
            (.version, texts(.methodVersions, assessment.toolVersion, assessment.ruleBaseVersion)),
            (.digestInput, assessment.input.digest), (.digestRules, assessment.ruleBaseDigest),
        ]
        for (name, value) in rows where !value.isEmpty {
            html.element("<tr><th scope=row>", texts[name], "</th><td>")
            html.element("", value, "</td></tr>")
        }
        for (role, words) in assessment.coverage.words where words > 0 {
            html.element("<tr><th scope=row>", "\(texts[.wordsRead]): \(texts.name(Names.words(role)))", "</th><td>")
            html.element("", texts(.wordsCount, texts.number(words)), "</td></tr>")
        }
        html.markup("</tbody></table></div>")
        html.element("<p>", texts[PagePhrase.downloadIntro], "</p>")
        html.element("<p><button type=button class=dl hidden>", texts[PagePhrase.download], "</button></p>")
    }

    private func openDetails(_ summary: String, to html: inout HTMLWriter) {
        html.element("<details><summary>", summary, "</summary>")
    }

    func openTable(_ columns: [Phrase], to html: inout HTMLWriter) {
        html.markup("<div class=tw tabindex=0><table><thead><tr>")
        for column in columns { html.element("<th scope=col>", texts[column], "</th>") }
        html.markup("</tr></thead><tbody>")
    }
}
