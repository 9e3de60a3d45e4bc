/// The figures of a batch of comparisons in words, the same in the terminal and on the page.
struct ComparisonTotalsWords {
    let lines: [String]

    /// How many of the bills that fell most are named.
    private static let named = 5

    init(_ rows: [ComparisonRow], _ texts: Texts) {
        let totals = ComparisonTotals(rows)
        var lines: [String] = []
        if !totals.differences.isEmpty {
            lines.append(texts[ComparisonPhrase.differencesFirst])
            lines += totals.differences.prefix(10).map { "  " + texts.words($0) }
        }
        lines.append(
            texts(
                ComparisonPhrase.changedBills, texts.number(totals.changed), texts.number(rows.count - totals.changed)))
        let counts = totals.counts
        lines.append(
            texts(
                ComparisonPhrase.counts, texts.number(counts.appeared), texts.number(counts.resolved),
                texts.number(counts.moved), texts.number(counts.carriedOver), texts.number(counts.reworded)))
        if let mean = totals.mean {
            lines.append(
                texts(
                    ComparisonPhrase.meanMove, texts.decimal(mean.old), texts.decimal(mean.new),
                    texts.signed(mean.new - mean.old), texts.signed(mean.fromText), texts.signed(mean.fromRules)))
            lines.append(
                texts(
                    ComparisonPhrase.upAndDown, texts.number(totals.up), texts.number(totals.down),
                    texts.number(rows.count - totals.up - totals.down)))
        }
        let fallen = rows.filter { ($0.move ?? 0) <= -0.05 }
            .sorted { ($0.move ?? 0, $0.name) < ($1.move ?? 0, $1.name) }
        if !fallen.isEmpty {
            let list = fallen.prefix(Self.named).map { "\($0.name) (\(texts.signed($0.move ?? 0)))" }
            lines.append(texts(ComparisonPhrase.falls, list.joined(separator: ", ")))
        }
        if totals.changed < rows.count { lines.append(texts[ComparisonPhrase.sameBills]) }
        self.lines = lines
    }
}
