import RuleBase
import Scoring

/// The drawn figures of a score: inline SVG whose widths are per cent, so that words keep their size on a phone.
enum ScoreFigures {
    /// The patterns that tell the bands apart without colour. Written once a page.
    static func writePatterns(to html: inout HTMLWriter) {
        html.markup(
            """
            <svg class=defs aria-hidden=true width=0 height=0><defs>\
            <pattern id=pp width=7 height=7 patternUnits=userSpaceOnUse patternTransform="rotate(45)">\
            <rect width=7 height=7 class=pf /><rect width=2.4 height=7 class=ps /></pattern>\
            <pattern id=pn width=6 height=6 patternUnits=userSpaceOnUse>\
            <rect width=6 height=6 class=nf /><circle cx=2 cy=2 r=1.1 class=ps /><circle cx=5 cy=5 r=1.1 class=ps /></pattern>\
            </defs></svg>
            """)
    }

    /// A bar from 0 to 100 with the middle among Danish acts as a line.
    static func writeBar(_ value: Double?, _ model: ScoringModel, hasMedian: Bool = true, to html: inout HTMLWriter) {
        html.markup(
            "<svg class=bar aria-hidden=true width=\"100%\" height=16><rect class=t width=\"100%\" height=16 />")
        if let value {
            html.markup("<rect class=\"")
            html.markup(band(value, model))
            html.markup("\" height=16 width=\"")
            html.percent(max(0.8, min(100, value)))
            html.markup("\"/>")
            if hasMedian { html.markup("<line class=md x1=\"50%\" x2=\"50%\" y1=0 y2=16 />") }
        }
        html.markup("</svg>")
    }

    /// The scale of the whole: three bands, the figure as a needle, its uncertainty as a line.
    static func writeScale(_ text: TextReadiness, _ model: ScoringModel, _ texts: Texts, to html: inout HTMLWriter) {
        guard let value = text.value else { return }
        html.markup("<svg class=scale aria-hidden=true width=\"100%\" height=82>")
        let zones: [(Double, Double, StaticString, Phrase)] = [
            (0, model.partlyReadyFrom, "bn", .scaleNotReady),
            (model.partlyReadyFrom, model.readyFrom, "bp", .scalePartly), (model.readyFrom, 100, "br", .scaleReady),
        ]
        for (start, end, name, phrase) in zones {
            html.markup("<rect class=\"")
            html.markup(name)
            html.markup("\" y=26 height=14 x=\"")
            html.percent(start)
            html.markup("\" width=\"")
            html.percent(end - start)
            html.markup("\"/><text class=zn y=58 x=\"")
            html.percent((start + end) / 2)
            html.element("\">", texts[phrase], "</text>")
        }
        for tick in [model.partlyReadyFrom, model.readyFrom] {
            html.markup("<line class=tk y1=24 y2=44 x1=\"")
            html.percent(tick)
            html.markup("\" x2=\"")
            html.percent(tick)
            html.element("\"/><text class=zn y=76 x=\"", FixedDecimal.string(tick, digits: 0), "%\">")
            html.element("", texts.figure(tick), "</text>")
        }
        html.markup("<line class=un y1=14 y2=14 x1=\"")
        html.percent(max(0, value - text.uncertainty))
        html.markup("\" x2=\"")
        html.percent(min(100, value + text.uncertainty))
        html.markup("\"/><line class=nd y1=6 y2=44 x1=\"")
        html.percent(value)
        html.markup("\" x2=\"")
        html.percent(value)
        html.markup("\"/><circle class=np r=5 cy=14 cx=\"")
        html.percent(value)
        html.markup("\"/></svg>")
    }

    /// The class of the band that a figure falls in.
    static func band(_ value: Double, _ model: ScoringModel) -> StaticString {
        value >= model.readyFrom ? "br" : value >= model.partlyReadyFrom ? "bp" : "bn"
    }

    static func bandName(_ value: Double, _ model: ScoringModel) -> Phrase {
        value >= model.readyFrom ? .scaleReady : value >= model.partlyReadyFrom ? .scalePartly : .scaleNotReady
    }
}
