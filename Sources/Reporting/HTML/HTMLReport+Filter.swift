import Findings
import LegalModel
import Scoring

extension HTMLReport {
    /// The form that filters and searches, hidden until the script shows it, and the help on keys.
    func writeFilter(to html: inout HTMLWriter) {
        html.element(
            "<form class=flt id=filter role=search hidden aria-label=\"", texts[PagePhrase.filterHeading], "\"")
        html.element(" data-of=\"", texts[PagePhrase.shownOf], "\"")
        html.element(" data-hits=\"", texts[PagePhrase.hitsInText], "\"")
        html.element(" data-copy=\"", texts[PagePhrase.copy], "\"")
        html.element(" data-copied=\"", texts[PagePhrase.copied], "\"")
        html.element(" data-failed=\"", texts[PagePhrase.copyFailed], "\"")
        html.element(" data-open=\"", texts[PagePhrase.expandNotes], "\"")
        html.element(" data-fold=\"", texts[PagePhrase.foldNotes], "\">")
        html.element("<div class=f1><label class=fq><span>", texts[PagePhrase.search], "</span><input type=search id=q")
        html.element(" placeholder=\"", texts[PagePhrase.searchHint], "\" autocomplete=off></label>")
        writePrinciplePicks(to: &html)
        html.element("<fieldset><legend>", texts[PagePhrase.severities], "</legend>")
        for severity in Severity.allCases.sorted(by: >) {
            html.markup("<label class=\"pick ")
            html.markup(Self.mark(severity))
            html.markup("\"><input type=checkbox name=s value=")
            html.markup(Self.mark(severity))
            html.element("><span><b></b> ", texts.name(Names.words(severity)), "</span></label>")
        }
        html.markup("</fieldset></div><div class=f3>")
        html.element("<details class=f2><summary>", texts[PagePhrase.moreFilters], "</summary><div>")
        writeChoices(to: &html)
        html.markup("</div></details><output></output> ")
        html.element("<button type=button data-do=notes>", texts[PagePhrase.expandNotes], "</button> ")
        html.element("<button type=reset>", texts[PagePhrase.reset], "</button> ")
        html.element("<button type=button data-do=keys>", texts[PagePhrase.keysButton], "</button></div></form>\n")
        writeKeys(to: &html)
    }

    private func writePrinciplePicks(to html: inout HTMLWriter) {
        html.element("<fieldset><legend>", texts[PagePhrase.principles], "</legend>")
        for principle in Principle.allCases {
            html.markup("<label class=\"pick p")
            html.number(principle.rawValue)
            html.element("\" title=\"", texts.name(Names.words(principle)), "\"><input type=checkbox name=p value=")
            html.number(principle.rawValue)
            html.element(" aria-label=\"", "\(principle.rawValue) \(texts.name(Names.words(principle)))", "\"><span>")
            html.number(principle.rawValue)
            html.markup("</span></label>")
        }
        html.markup("</fieldset>")
    }

    private func writeChoices(to html: inout HTMLWriter) {
        let shown = assessment.findings.filter(context.shows)
        let categories = Set(shown.map(\.category))
        let roles = Set(shown.map(\.role))
        openChoice(.category, name: "c", to: &html)
        for category in Category.allCases where categories.contains(category) {
            writeOption(category.number, texts.name(Names.words(category)), to: &html)
        }
        html.markup("</select></label>")
        openChoice(.role, name: "r", to: &html)
        for role in TextRole.allCases where roles.contains(role) {
            writeOption(Int(role.rawValue), texts.name(Names.words(role)), to: &html)
        }
        html.markup("</select></label>")
        openChoice(.confidenceFrom, name: "k", to: &html)
        for percent in [50, 70, 80, 90, 95] { writeOption(percent, texts.percent(Double(percent) / 100), to: &html) }
        html.markup("</select></label>")
    }

    private func openChoice(_ phrase: PagePhrase, name: StaticString, to html: inout HTMLWriter) {
        html.element("<label>", texts[phrase], "<select name=")
        html.markup(name)
        html.element("><option value=\"\">", texts[PagePhrase.all], "</option>")
    }

    private func writeOption(_ value: Int, _ name: String, to html: inout HTMLWriter) {
        html.markup("<option value=")
        html.number(value)
        html.element(">", name, "</option>")
    }

    private func writeKeys(to html: inout HTMLWriter) {
        html.element(
            "<dialog id=taster aria-labelledby=taster-h><h2 id=taster-h>", texts[PagePhrase.keysHeading], "</h2><dl>")
        let keys: [(StaticString, PagePhrase)] = [
            ("j", .keyNext), ("k", .keyPrevious), ("o", .keyOpen), ("l", .keyList), ("c", .keyCopy),
            ("/", .keySearch), ("m", .keyMap), ("t", .keyTop), ("?", .keyHelp),
        ]
        for (key, phrase) in keys {
            html.markup("<div><dt><kbd>")
            html.markup(key)
            html.element("</kbd></dt><dd>", texts[phrase], "</dd></div>")
        }
        html.element(
            "</dl><p><label><input type=checkbox id=enkelt checked> ", texts[PagePhrase.keysOn], "</label></p>")
        html.element("<p><button type=button data-do=close>", texts[PagePhrase.close], "</button></p></dialog>\n")
    }

    /// What the marks in the text mean.
    func writeLegend(to html: inout HTMLWriter) {
        html.element("<p class=intro>", texts[PagePhrase.legendIntro], "</p><ul class=lg>")
        for principle in Principle.allCases {
            html.markup("<li class=p")
            html.number(principle.rawValue)
            html.markup("><i class=no>")
            html.number(principle.rawValue)
            html.element("</i> <span class=m>", texts.name(Names.words(principle)), "</span></li>")
        }
        html.element("<li class=g><span class=m>", texts[.goodSigns], "</span></li></ul>")
    }
}
