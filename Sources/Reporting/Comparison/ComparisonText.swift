import Comparison
import Findings
import RuleBase

/// A comparison for a terminal: how the reports were made, what moved the figure, then what came and went.
struct ComparisonText {
    private let texts: Texts
    private var out: TerminalText

    init(_ context: ReportContext) {
        texts = context.texts
        out = TerminalText(usesColor: context.usesColor, width: context.width)
    }

    func write(_ document: ComparisonDocument) -> [UInt8] {
        var copy = self
        for series in document.series { copy.write(series) }
        return Array(copy.out.text.utf8)
    }

    /// One bill among many: nothing where nothing changed.
    func piece(_ series: VersionSeries) -> [UInt8] {
        guard ComparisonRow(series).hasChanges else { return [] }
        var copy = self
        copy.out.line()
        copy.write(series)
        return Array(copy.out.text.utf8)
    }

    /// The figures of all bills, then each that changed.
    func batch(_ pieces: [[UInt8]], _ rows: [ComparisonRow], _ unpaired: [UnpairedReport]) -> [UInt8] {
        var copy = self
        let words = ComparisonTotalsWords(rows, texts)
        copy.out.line(texts(ComparisonPhrase.comparedBills, texts.number(rows.count)), .bold)
        for line in words.lines { copy.out.paragraph(TerminalText.printable(line), indent: 0) }
        var bytes = Array(copy.out.text.utf8)
        bytes += pieces.joined()
        guard !unpaired.isEmpty else { return bytes }
        var last = self
        last.out.line()
        last.out.line("\(texts[ComparisonPhrase.unpaired]) (\(texts.number(unpaired.count)))", .bold)
        for report in unpaired {
            last.out.line(
                "  "
                    + TerminalText.printable(
                        "\(report.name) (\(texts(ComparisonPhrase.folderNumber, "\(report.version + 1)")))"))
        }
        return bytes + last.out.text.utf8
    }

    private mutating func write(_ series: VersionSeries) {
        out.paragraph(TerminalText.printable(series.reports.last?.title ?? ""), indent: 0, .bold)
        out.paragraph(TerminalText.printable(series.reports.map(\.name).joined(separator: " → ")), indent: 0, .dim)
        write(series.whole, isStep: !series.steps.isEmpty)
        for step in series.steps {
            out.line()
            out.line(TerminalText.printable(texts(ComparisonPhrase.step, step.old.name, step.new.name)), .bold)
            write(step, isStep: false)
        }
    }

    /// - Parameter isStep: whether the lists follow step by step, so that only the figures are wanted here.
    private mutating func write(_ comparison: Comparison, isStep: Bool) {
        if !comparison.differences.isEmpty {
            out.line(texts[ComparisonPhrase.differencesFirst], .yellow)
            for difference in comparison.differences {
                out.paragraph(TerminalText.printable(texts.words(difference)), indent: 2)
            }
        }
        write(comparison.score)
        out.paragraph(
            texts(
                ComparisonPhrase.counts, texts.number(comparison.appeared.count),
                texts.number(comparison.resolved.count),
                texts.number(comparison.moved.count), texts.number(comparison.carriedOver.count),
                texts.number(comparison.reworded.count)), indent: 0)
        if let alignment = comparison.alignment { write(alignment) }
        guard !isStep else { return }
        write(comparison.appeared, under: .appeared, .red)
        write(comparison.resolved, under: .resolved, .green)
        write(comparison.reworded, under: .reworded, .yellow)
        write(comparison.changedSeverity, under: .changedSeverity, .yellow)
        write(comparison.moved, under: .moved, .dim)
        write(comparison.acceptedSince, under: .acceptedSince, .dim)
    }

    private mutating func write(_ score: ScoreChange) {
        if let old = score.old, let new = score.new {
            out.line(
                texts(ComparisonPhrase.scoreMove, texts.decimal(old), texts.decimal(new), texts.signed(new - old)),
                .bold)
            if let fromText = score.fromText, let fromRules = score.fromRules {
                out.line(
                    "  \(texts(ComparisonPhrase.fromText, texts.signed(fromText))), "
                        + "\(texts(ComparisonPhrase.fromRules, texts.signed(fromRules)))"
                        + (score.isEstimated ? " (\(texts[ComparisonPhrase.estimated]))" : ""))
            }
        } else {
            out.line("\(texts[ComparisonPhrase.score]): \(texts[ComparisonPhrase.noScore])", .bold)
        }
        if let old = score.oldAssessment, let new = score.newAssessment {
            out.line(texts(ComparisonPhrase.remarks, texts.decimal(old), texts.decimal(new)))
        }
    }

    private mutating func write(_ alignment: ProvisionAlignment) {
        let changes = Dictionary(grouping: alignment.changes, by: \.kind).mapValues(\.count)
        let count = { (kinds: ProvisionChange.Kind...) in kinds.reduce(0) { $0 + (changes[$1] ?? 0) } }
        out.paragraph(
            "\(texts[ComparisonPhrase.provisions]): "
                + texts(
                    ComparisonPhrase.provisionsLine, texts.number(alignment.unchanged - count(.moved)),
                    texts.number(count(.moved)),
                    texts.number(count(.reworded)), texts.number(count(.added, .split)),
                    texts.number(count(.removed, .merged))), indent: 0)
    }

    private mutating func write(
        _ changes: [FindingChange], under heading: ComparisonPhrase, _ style: TerminalText.Style
    ) {
        guard !changes.isEmpty else { return }
        out.line()
        out.line("\(texts[heading]) (\(texts.number(changes.count)))", style)
        for change in changes { write(change, isReworded: heading == .reworded) }
    }

    private mutating func write(_ change: FindingChange, isReworded: Bool) {
        let finding = change.finding
        var place = finding.address.isEmpty ? texts[.whole] : finding.address
        if change.isMoved, let old = change.old, let new = change.new { place = "\(old.address) → \(new.address)" }
        out.add("  " + TerminalText.printable(place), .bold)
        var severity = texts.name(Names.words(finding.severity))
        if let old = change.old, change.changesSeverity {
            severity = "\(texts.name(Names.words(old.severity))) → \(severity)"
        }
        out.add("  \(severity)", TerminalText.style(of: finding.severity))
        out.add("  " + TerminalText.printable(finding.rule), .dim)
        out.line(finding.match.isEmpty ? "" : "  »\(TerminalText.printable(finding.match))«")
        if change.cause == .rules { out.line("    (\(texts[ComparisonPhrase.causeRules]))", .dim) }
        if let acceptance = finding.acceptance {
            out.paragraph(TerminalText.printable(texts.words(acceptance)), indent: 4, .dim)
        }
        guard isReworded, let old = change.old, let new = change.new else { return }
        out.paragraph("− " + TerminalText.printable(old.context), indent: 4, .red)
        out.paragraph("+ " + TerminalText.printable(new.context), indent: 4, .green)
    }
}
