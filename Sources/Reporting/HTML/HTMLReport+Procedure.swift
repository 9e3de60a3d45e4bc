import Findings
import LegalModel
import Scoring

extension HTMLReport {
    /// The course of a case: stage by stage downwards, a lane for each of those who act most.
    func writeProcedure(to html: inout HTMLWriter) {
        let steps = assessment.facts.procedure
        guard !steps.isEmpty else {
            html.element("<p>", texts[PagePhrase.noProcedure], "</p>")
            return
        }
        html.element("<p class=intro>", texts[PagePhrase.procedureIntro], "</p>")
        let actors = mainActors(steps)
        html.markup("<div class=lanes>")
        for name in actors + [""] {
            html.markup("<p><span>")
            html.text(name.isEmpty ? texts[PagePhrase.others] : Self.capitalised(name))
            html.markup("</span></p>")
        }
        html.markup("</div><ol class=tl>")
        for stage in CaseStage.allCases {
            let here = steps.filter { $0.stage == stage }
            guard !here.isEmpty else { continue }
            html.element("<li><h3>", texts[PagePhrase.phrase(stage)], "</h3><ul>")
            for step in here.prefix(8) { write(step, lanes: actors, isQuoted: true, to: &html) }
            html.markup("</ul>")
            if here.count > 8 {
                let more = texts(PagePhrase.showMore, texts.number(here.count - 8))
                html.element("<details><summary>", more, "</summary><ul>")
                for step in here.dropFirst(8) { write(step, lanes: actors, isQuoted: !isBig, to: &html) }
                html.markup("</ul></details>")
            }
            html.markup("</li>")
        }
        html.markup("</ol>")
    }

    private func write(_ step: BillFacts.CaseStep, lanes: [String], isQuoted: Bool, to html: inout HTMLWriter) {
        html.markup("<li class=a")
        html.number((lanes.firstIndex(of: step.actor) ?? lanes.count) + 1)
        html.markup("><p class=who>")
        if step.actor.isEmpty {
            html.element("<span>", texts[PagePhrase.whoUnnamed], "</span>")
        } else {
            html.markup("<b")
            markLanguage(to: &html)
            html.element(">", Self.capitalised(step.actor), "</b>")
        }
        if step.when.isEmpty {
            html.element(" <span class=when>", texts[PagePhrase.whenUnnamed], "</span>")
        } else {
            html.markup(" <b class=when")
            markLanguage(to: &html)
            html.element(">", step.when, "</b>")
        }
        if step.isManual { html.element(" <b class=man>", texts[PagePhrase.manual], "</b>") }
        html.markup("</p><p class=say")
        markLanguage(to: &html)
        html.markup(">")
        let words = Array(step.words.utf8)
        let end = Self.cut(words, at: 220, step: -1, limit: 0)
        if isQuoted { html.text(words, 0..<end) }
        html.markup(isQuoted && end < words.count ? " … <span class=pl>" : " <span class=pl>")
        writeLink(places.provision(at: step.address), step.address.description, to: &html)
        html.markup("</span></p></li>")
    }

    /// The actors who take most steps, at most three, in the order that they come in.
    private func mainActors(_ steps: [BillFacts.CaseStep]) -> [String] {
        var counts: [String: Int] = [:]
        var order: [String] = []
        for step in steps where !step.actor.isEmpty {
            if counts[step.actor] == nil { order.append(step.actor) }
            counts[step.actor, default: 0] += 1
        }
        let places = Dictionary(uniqueKeysWithValues: zip(order, 0...))
        let most = order.sorted {
            counts[$0]! != counts[$1]! ? counts[$0]! > counts[$1]! : places[$0]! < places[$1]!
        }.prefix(3)
        return most.sorted { places[$0]! < places[$1]! }
    }

    private static func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    func writeCitations(to html: inout HTMLWriter) {
        let citations = assessment.facts.citations
        guard !citations.isEmpty else {
            html.element("<p>", texts[PagePhrase.noCitations], "</p>")
            return
        }
        let counts = (texts.number(assessment.facts.references), texts.number(citations.count))
        html.element("<p class=intro>", texts(PagePhrase.citationsIntro, counts.0, counts.1), "</p>")
        openTable([.place, .uses], to: &html)
        for citation in citations.prefix(15) {
            html.markup("<tr><td>")
            let home = citation.isExternal ? nil : places.provision(at: citation.target)
            writeLink(home, citation.target.description, to: &html)
            html.element(" <span class=c>", texts[citation.isExternal ? PagePhrase.otherAct : .ownText], "</span></td>")
            html.element("<td class=num>", texts.number(citation.uses), "</td></tr>")
        }
        html.markup("</tbody></table></div>")
    }
}
