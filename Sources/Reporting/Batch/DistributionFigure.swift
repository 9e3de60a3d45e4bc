import RuleBase

/// How the figures of a batch are spread: ten columns from 0 to 100, with the limits of the bands.
struct DistributionFigure {
    let rows: [BatchRow]
    let model: ScoringModel
    let texts: Texts

    private static let height = 150.0
    private static let top = 22.0

    func write(to html: inout HTMLWriter) {
        var columns = [Int](repeating: 0, count: 10)
        for value in rows.compactMap(\.value) { columns[max(0, min(9, Int(value / 10)))] += 1 }
        let most = Double(max(1, columns.max() ?? 1))
        let spoken = columns.enumerated().map { "\($0.offset * 10)–\($0.offset * 10 + 10): \($0.element)" }
        html.element("<p class=intro>", texts[.distributionIntro], "</p>")
        html.markup("<div class=dist><svg role=img width=\"100%\" height=200 aria-label=\"")
        html.element("", "\(texts[.distributionIntro]) \(spoken.joined(separator: ", "))", "\">")
        for (number, count) in columns.enumerated() {
            let height = (Self.height - Self.top) * Double(count) / most
            let left = Double(number) * 10
            if count > 0 {
                html.markup("<rect class=")
                html.markup(ScoreFigures.band(left + 5, model))
                html.element(" y=", FixedDecimal.string(Self.height - height, digits: 1), " height=")
                html.element("", FixedDecimal.string(height, digits: 1), " width=\"9.2%\" x=\"")
                html.percent(left + 0.4)
                html.element("\"/><text y=", FixedDecimal.string(Self.height - height - 7, digits: 1), " x=\"")
                html.percent(left + 5)
                html.element("\">", texts.number(count), "</text>")
            }
        }
        html.markup("<line class=tk x1=0 x2=\"100%\" y1=150 y2=150 />")
        for (place, phrase) in [
            (model.partlyReadyFrom / 2, Phrase.scaleNotReady),
            ((model.partlyReadyFrom + model.readyFrom) / 2, .scalePartly), ((model.readyFrom + 100) / 2, .scaleReady),
        ] {
            html.markup("<text y=192 x=\"")
            html.percent(place)
            html.element("\">", texts[phrase], "</text>")
        }
        for tick in stride(from: 0.0, through: 100, by: 20) {
            html.markup("<text y=170 x=\"")
            html.percent(tick)
            html.element("\">", texts.figure(tick), "</text>")
        }
        for limit in [model.partlyReadyFrom, model.readyFrom] {
            html.markup("<line class=md y1=4 y2=150 x1=\"")
            html.percent(limit)
            html.markup("\" x2=\"")
            html.percent(limit)
            html.markup("\"/>")
        }
        html.markup("</svg></div>")
    }
}
