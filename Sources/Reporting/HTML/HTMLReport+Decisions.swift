import Findings
import LegalModel
import Scoring

extension HTMLReport {
    /// Whether there is anything to tell about acceptances or an earlier report.
    var hasDecisions: Bool {
        !assessment.staleAcceptances.isEmpty || assessment.baseline != nil
            || assessment.findings.contains { $0.acceptance != nil }
    }

    /// What was decided about findings: acceptances as decisions, not as holes, and what came and went since an earlier
    /// report.
    func writeDecisions(to html: inout HTMLWriter) {
        let accepted = assessment.findings.indices.filter { assessment.findings[$0].acceptance != nil }
        if !accepted.isEmpty {
            html.element("<p class=intro>", texts[ComparisonPhrase.decisionsIntro], "</p><ol class=fs>")
            for number in accepted { writeDecision(number, to: &html) }
            html.markup("</ol>")
        }
        if !assessment.staleAcceptances.isEmpty {
            html.element("<h3>", texts[ComparisonPhrase.stale], "</h3><ul>")
            for stale in assessment.staleAcceptances { html.element("<li>", texts.words(stale), "</li>") }
            html.markup("</ul>")
        }
        if let baseline = assessment.baseline {
            let new = assessment.findings.count { $0.baselineState == .new }
            let counts = (texts.number(new), texts.number(baseline.resolved.count))
            html.element("<p>", texts(ComparisonPhrase.sinceBaseline, baseline.name, counts.0, counts.1), "</p>")
            writeResolved(baseline, to: &html)
        }
    }

    /// The mark on a finding in the list: that it is accepted and why, or that it is new.
    func writeDecision(on finding: Finding, to html: inout HTMLWriter) {
        if let acceptance = finding.acceptance { html.element("<p class=ad>", texts.words(acceptance), "</p>") }
        if finding.baselineState == .new { html.element("<p class=c>", texts[ComparisonPhrase.isNew], "</p>") }
    }

    /// The reason that the remarks give, with the way to it.
    func writeRemark(of finding: Finding, to html: inout HTMLWriter) {
        guard let remark = finding.remark else { return }
        html.element("<p class=ad>", texts[.reasonInRemarks], " (")
        writeLink(remark.provision, remark.address.description, to: &html)
        html.element("): »", remark.words, "«</p>")
    }

    private func writeDecision(_ number: Int, to html: inout HTMLWriter) {
        let finding = assessment.findings[number]
        guard let acceptance = finding.acceptance else { return }
        html.element("<li class=g><p class=pl><a href=\"#", FindingID.name(number), "\">")
        html.element(
            "", finding.address.components.isEmpty ? texts[.whole] : finding.address.description, "</a> <span class=c>")
        html.element("", wording.title(of: finding), "</span></p><p>")
        if !finding.match.isEmpty { html.text("»\(finding.match)«. ") }
        html.element("", texts.words(acceptance), "</p></li>\n")
    }

    private func writeResolved(_ baseline: Baseline, to html: inout HTMLWriter) {
        guard !baseline.resolved.isEmpty else { return }
        html.element("<details><summary>", texts[ComparisonPhrase.resolvedSince], "</summary><ul>")
        for finding in baseline.resolved {
            let place = finding.address.isEmpty ? texts[.whole] : finding.address
            html.element("<li>", finding.match.isEmpty ? place : "\(place): »\(finding.match)«", " <span class=c>")
            html.element("", finding.rule, "</span></li>")
        }
        html.markup("</ul></details>\n")
    }
}
