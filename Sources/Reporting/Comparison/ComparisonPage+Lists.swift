import Comparison
import Findings

extension ComparisonPage {
    func writeScore(_ score: ScoreChange, to html: inout HTMLWriter) {
        guard let old = score.old, let new = score.new else {
            html.element("<p>", "\(texts[ComparisonPhrase.score]): \(texts[ComparisonPhrase.noScore])", "</p>")
            return
        }
        html.element("<p class=mv><span>", texts[ComparisonPhrase.score], "</span> <b>")
        html.element("", "\(texts.decimal(old)) → \(texts.decimal(new))", "</b> <span class=d>")
        html.element("", texts.signed(new - old), "</span>")
        if let fromText = score.fromText, let fromRules = score.fromRules {
            let split =
                "\(texts(ComparisonPhrase.fromText, texts.signed(fromText))), "
                + "\(texts(ComparisonPhrase.fromRules, texts.signed(fromRules))) "
                + "(\(texts[score.isEstimated ? ComparisonPhrase.estimated : .exact]))"
            html.element(" <span>", split, "</span>")
        }
        html.markup("</p>\n<div class=tw tabindex=0><table><thead><tr>")
        html.element("<th scope=col>", texts[.principle], "</th>")
        for name in [ComparisonPhrase.before, .after] { html.element("<th scope=col class=num>", texts[name], "</th>") }
        html.element("<th scope=col class=num>", texts(ComparisonPhrase.fromText, ""), "</th>")
        html.element("<th scope=col class=num>", texts(ComparisonPhrase.fromRules, ""), "</th></tr></thead><tbody>")
        for principle in score.principles where principle.old != nil || principle.new != nil {
            let name = Principle(rawValue: principle.number).map { texts.name(Names.words($0)) } ?? ""
            html.element("<tr><td>", "\(principle.number) \(name)", "</td>")
            for value in [principle.old, principle.new] {
                html.element("<td class=num>", value.map { texts.decimal($0) } ?? "–", "</td>")
            }
            html.element("<td class=num>", texts.signed(principle.fromText), "</td>")
            html.element("<td class=num>", texts.signed(principle.fromRules), "</td></tr>")
        }
        html.markup("</tbody></table></div>\n")
        if let old = score.oldAssessment, let new = score.newAssessment {
            html.element("<p>", texts(ComparisonPhrase.remarks, texts.decimal(old), texts.decimal(new)), "</p>")
        }
    }

    func writeList(_ changes: [FindingChange], _ heading: ComparisonPhrase, to html: inout HTMLWriter) {
        guard !changes.isEmpty else { return }
        html.element("<h3 class=ph>", texts[heading], " <span class=c>")
        html.element("", texts.number(changes.count), "</span></h3><ol class=fs>")
        for change in changes { writeItem(change, sideBySide: false, to: &html) }
        html.markup("</ol>\n")
    }

    func writeFolded(_ changes: [FindingChange], _ heading: ComparisonPhrase, to html: inout HTMLWriter) {
        guard !changes.isEmpty else { return }
        html.element(
            "<details><summary>", "\(texts[heading]): \(texts.number(changes.count))", "</summary><ol class=fs>")
        for change in changes { writeItem(change, sideBySide: false, to: &html) }
        html.markup("</ol></details>\n")
    }

    /// Findings whose sentence was changed, with both wordings side by side.
    func writeReworded(_ changes: [FindingChange], to html: inout HTMLWriter) {
        guard !changes.isEmpty else { return }
        html.element("<h3 class=ph>", texts[ComparisonPhrase.reworded], " <span class=c>")
        html.element("", texts.number(changes.count), "</span></h3>")
        html.element("<p class=intro>", texts[ComparisonPhrase.rewordedIntro], "</p><ol class=fs>")
        for change in changes { writeItem(change, sideBySide: true, to: &html) }
        html.markup("</ol>\n")
    }

    private func writeItem(_ change: FindingChange, sideBySide: Bool, to html: inout HTMLWriter) {
        let finding = change.finding
        html.markup("<li class=\"")
        html.markup(HTMLReport.mark(finding.severity))
        html.markup("\"><p class=pl><b>")
        html.text(place(change))
        html.element("</b> <b class=s>", severity(change), "</b> <span class=c>")
        html.element("", finding.rule, "</span>")
        if change.cause == .rules { html.element(" <span class=c>", texts[ComparisonPhrase.causeRules], "</span>") }
        html.markup("</p>")
        if sideBySide, let old = change.old, let new = change.new {
            writeWordings(old, new, to: &html)
        } else {
            writeContext(finding, to: &html)
        }
        if !finding.message.isEmpty { html.element("<p>", finding.message, "</p>") }
        if let acceptance = finding.acceptance { html.element("<p class=ad>", texts.words(acceptance), "</p>") }
        html.markup("</li>\n")
    }

    private func place(_ change: FindingChange) -> String {
        if change.isMoved, let old = change.old, let new = change.new { return "\(old.address) → \(new.address)" }
        return change.finding.address.isEmpty ? texts[.whole] : change.finding.address
    }

    private func severity(_ change: FindingChange) -> String {
        let now = texts.name(Names.words(change.finding.severity))
        guard change.changesSeverity, let old = change.old else { return now }
        return "\(texts.name(Names.words(old.severity))) → \(now)"
    }

    private func writeContext(_ finding: ReportedFinding, to html: inout HTMLWriter) {
        guard !finding.context.isEmpty else { return }
        html.markup("<blockquote>")
        if !finding.match.isEmpty, let range = finding.context.firstRange(of: finding.match) {
            html.text(String(finding.context[..<range.lowerBound]))
            html.element("<mark>", finding.match, "</mark>")
            html.text(String(finding.context[range.upperBound...]))
        } else {
            html.text(finding.context)
        }
        html.markup("</blockquote>")
    }

    private func writeWordings(_ old: ReportedFinding, _ new: ReportedFinding, to html: inout HTMLWriter) {
        let difference = WordDifference(old.context, new.context)
        html.element("<div class=sbs><div><p class=h5>", "\(texts[ComparisonPhrase.before]) · \(old.address)", "</p>")
        for (number, piece) in difference.old.enumerated() {
            if number > 0 { html.markup(" ") }
            if piece.isShared { html.text(piece.text) } else { html.element("<del>", piece.text, "</del>") }
        }
        html.element("</div><div><p class=h5>", "\(texts[ComparisonPhrase.after]) · \(new.address)", "</p>")
        for (number, piece) in difference.new.enumerated() {
            if number > 0 { html.markup(" ") }
            if piece.isShared { html.text(piece.text) } else { html.element("<ins>", piece.text, "</ins>") }
        }
        html.markup("</div></div>")
    }

    func writeProvisions(_ alignment: ProvisionAlignment, to html: inout HTMLWriter) {
        let changes = alignment.changes
        let counts = Dictionary(grouping: changes, by: \.kind).mapValues(\.count)
        let count = { (kinds: ProvisionChange.Kind...) in kinds.reduce(0) { $0 + (counts[$1] ?? 0) } }
        html.element("<h3 class=ph>", texts[ComparisonPhrase.provisions], "</h3>")
        html.element(
            "<p class=intro>",
            texts(
                ComparisonPhrase.provisionsLine, texts.number(alignment.unchanged - count(.moved)),
                texts.number(count(.moved)),
                texts.number(count(.reworded)), texts.number(count(.added, .split)),
                texts.number(count(.removed, .merged))),
            "</p>")
        guard !changes.isEmpty else { return }
        html.element("<details><summary>", texts.number(changes.count), "</summary><ul>")
        for change in changes {
            let places = [change.old, change.new].compactMap(\.self)
            let shown = Set(places).count == 1 ? places.prefix(1) : places[...]
            html.element("<li>", shown.joined(separator: " → "), " <span class=c>")
            var words = texts[ComparisonPhrase.phrase(change.kind)]
            if change.kind == .reworded {
                words += ", " + texts(ComparisonPhrase.similarity, texts.percent(change.similarity))
            }
            html.element("", words, "</span></li>")
        }
        html.markup("</ul></details>\n")
    }
}
