import Findings
import LegalModel
import RuleBase
import Scoring

/// The end of a text report: the figures, the seven principles, the counts, and what was not read.
struct TextSummary {
    let assessment: Assessment
    let context: ReportContext

    private var texts: Texts { context.texts }
    /// Columns of a row that are not the bar: number, name and figure, and the percentile where there is room for it.
    private static let (fixed, extra) = (46, 17)

    func write(to out: inout TerminalText) {
        readiness(to: &out)
        out.line()
        for principle in assessment.score.text.principles { row(principle, to: &out) }
        out.line()
        counts(to: &out)
        decisions(to: &out)
        notRead(to: &out)
        out.line(texts[.disclaimer], .dim)
    }

    private func readiness(to out: inout TerminalText) {
        let text = assessment.score.text
        if let value = text.value {
            let band = text.band.map { texts.name(Names.words($0)) } ?? ""
            out.line(texts(.bandLine, texts.figure(value), band), .bold)
            out.paragraph(ReadinessWords(assessment, context).sentences.joined(separator: " "), indent: 0)
        } else {
            out.line(texts[text.isPartial ? .noTotal : .nothingToScore], .bold)
        }
        guard assessment.bill.hasRemarks, let quality = assessment.score.assessment else { return }
        let band = texts.name(Names.words(quality.band))
        out.line("\(texts[.remarksQuality]): \(texts.figure(quality.value)) \(texts[.ofHundred]), \(band)", .bold)
    }

    private func row(_ score: PrincipleScore, to out: inout TerminalText) {
        let name = texts.name(Names.words(score.principle))
        out.add("  \(score.principle.rawValue) \(name)")
        out.add(String(repeating: " ", count: max(1, 36 - name.count)))
        guard score.isRelevant, let value = score.value else {
            out.line(texts[score.isAssessed ? .notRelevant : .notAssessed], .dim)
            return
        }
        let showsPercentile = out.width >= Self.fixed + Self.extra + 8
        let width = min(20, out.width - Self.fixed - (showsPercentile ? Self.extra : 0))
        let filled = max(0, min(width, Int((value / 100 * Double(width)).rounded())))
        let model = context.ruleBase.scoring
        let style: TerminalText.Style =
            value >= model.readyFrom ? .green : value >= model.partlyReadyFrom ? .yellow : .red
        out.add(String(repeating: "█", count: filled), style)
        out.add(String(repeating: "░", count: width - filled), .dim)
        let figure = texts.figure(value)
        out.add(String(repeating: " ", count: max(1, 5 - figure.count)) + figure)
        if score.hasOnlyNotes {
            if showsPercentile { out.add("   " + texts[.onlyNotes], .dim) }
        } else if showsPercentile, let percentile = score.percentile {
            out.add("   " + texts(.betterThanShort, texts.figure(percentile)), .dim)
        }
        out.endLine()
    }

    private func counts(to out: inout TerminalText) {
        let findings = assessment.findings
        let count = { (severity: Severity) in texts.number(findings.count { $0.severity == severity }) }
        out.paragraph(
            texts(
                .countsLine, texts.count(findings.count, .findingOne, .findingMany), count(.error), count(.warning),
                count(.note), texts.number(assessment.evidence.count)), indent: 0)
        let hidden = findings.count { !context.shows($0) }
        if hidden > 0 { out.paragraph(texts(.hiddenBySeverity, texts.number(hidden)), indent: 0) }
    }

    /// What was accepted, what no longer is, and what came and went since the earlier report.
    private func decisions(to out: inout TerminalText) {
        let accepted = assessment.findings.count(where: \.isAccepted)
        if accepted > 0 { out.line(texts(ComparisonPhrase.acceptedCount, texts.number(accepted))) }
        for stale in assessment.staleAcceptances {
            out.paragraph(
                TerminalText.printable("\(texts[ComparisonPhrase.stale]): \(texts.words(stale))"), indent: 0, .yellow)
        }
        guard let baseline = assessment.baseline else { return }
        let new = assessment.findings.count { $0.baselineState == .new }
        out.line(
            TerminalText.printable(
                texts(
                    ComparisonPhrase.sinceBaseline, baseline.name, texts.number(new),
                    texts.number(baseline.resolved.count))))
    }

    private func notRead(to out: inout TerminalText) {
        let notes = assessment.coverage.notRead
        guard !notes.isEmpty else {
            out.line(texts[.everythingRead])
            return
        }
        var counts: [(kind: ReadingNote.Kind, count: Int)] = []
        for note in notes {
            if let index = counts.firstIndex(where: { $0.kind == note.kind }) {
                counts[index].count += 1
            } else {
                counts.append((note.kind, 1))
            }
        }
        let list = counts.map { texts.name(Names.words($0.kind)) + ($0.count > 1 ? " (\($0.count))" : "") }
        out.paragraph(texts(.notReadCount, list.joined(separator: "; ")), indent: 0)
    }
}
