import Findings
import LegalModel
package import Scoring

/// The report for a terminal: a block a finding in the order of the bill, then the figures.
package struct TextReporter: Reporter {
    package init() {}

    package func report(_ assessment: Assessment, context: ReportContext) -> [UInt8] {
        var out = TerminalText(usesColor: context.usesColor, width: context.width)
        let wording = FindingWording(context)
        head(assessment, context.texts, to: &out)
        let narrowing = context.narrowing(of: assessment)
        for line in narrowing { out.paragraph(TerminalText.printable(line), indent: 0, .yellow) }
        if !narrowing.isEmpty { out.line() }
        for finding in assessment.findings where context.shows(finding) {
            block(finding, assessment, wording, context.texts, to: &out)
        }
        TextSummary(assessment: assessment, context: context).write(to: &out)
        return Array(out.text.utf8)
    }

    package var separator: [UInt8] { [0x0A] }

    private func head(_ assessment: Assessment, _ texts: Texts, to out: inout TerminalText) {
        let bill = assessment.bill
        out.paragraph(TerminalText.printable(bill.title), indent: 0, .bold)
        let facts = [
            bill.ministry, texts.name(Names.words(bill.kind)), bill.citation,
            texts(.wordsCount, texts.number(assessment.facts.words)),
            texts(.provisionsCount, texts.number(assessment.facts.provisions)),
        ]
        out.paragraph(
            facts.filter { !$0.isEmpty }.map(TerminalText.printable).joined(separator: " · "), indent: 0, .dim)
        out.line()
    }

    /// The address first: it is what a lawyer reads.
    private func block(
        _ finding: Finding, _ assessment: Assessment, _ wording: FindingWording, _ texts: Texts,
        to out: inout TerminalText
    ) {
        let span = finding.span
        let number = assessment.bill.number
        let isShort = number.hasPrefix("L ") && number.count < 8
        let address = finding.address.components.isEmpty ? texts[.whole] : finding.address.description
        out.line(
            TerminalText.printable(isShort ? "\(number) \(address)" : address), .bold,
            right: TerminalText.printable("\(assessment.input.name):\(span.line):\(span.column)"), .dim)
        if let landing = finding.landing {
            out.line("  " + TerminalText.printable(texts(.landsIn, landing.description)), .dim)
        }
        out.add("  ")
        out.add(texts.name(Names.words(finding.severity)), TerminalText.style(of: finding.severity))
        if finding.baselineState == .new { out.add(" (\(texts[ComparisonPhrase.isNew]))", .bold) }
        out.add("  \(finding.rule)", .dim)
        out.line("   " + wording.title(of: finding), .bold)
        excerpt(finding, to: &out)
        if let remark = finding.remark {
            out.paragraph(TerminalText.printable(texts.words(remark)), indent: 2, .cyan)
        }
        if let acceptance = finding.acceptance {
            out.paragraph(TerminalText.printable(texts.words(acceptance)), indent: 2, .green)
        }
        out.paragraph(TerminalText.printable(wording.message(of: finding)), indent: 2)
        let advice = TerminalText.printable(wording.advice(of: finding))
        let hint = texts(.explainHint, finding.rule)
        if TerminalText.columns(advice) + TerminalText.columns(hint) + 7 <= out.width {
            out.add("  " + advice + (advice.isEmpty ? "" : "     "))
            out.line(hint, .dim)
        } else {
            out.paragraph(advice, indent: 2)
            out.line("  " + hint, .dim)
        }
        out.line()
    }

    private func excerpt(_ finding: Finding, to out: inout TerminalText) {
        guard !finding.context.isEmpty else { return }
        let number = "\(finding.span.line)"
        let gutter = String(repeating: " ", count: max(0, 6 - number.count)) + number + " │ "
        let excerpt = Excerpt(of: finding, width: out.width - gutter.count)
        out.add(gutter, .dim)
        out.line(excerpt.line)
        guard !excerpt.marked.isEmpty else { return }
        out.add(String(repeating: " ", count: gutter.count - 2) + "│ ", .dim)
        out.add(String(repeating: " ", count: excerpt.marked.lowerBound))
        out.line(String(repeating: "^", count: excerpt.marked.count), TerminalText.style(of: finding.severity))
    }
}
