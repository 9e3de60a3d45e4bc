import Findings
import Scoring

extension JSONReport {
    /// The score with its parts. Rounded parts add up to the rounded whole: contributions to the value, losses to
    /// 100 less the value.
    func writeScore(to json: inout JSONWriter, lines: Bool) {
        let text = assessment.score.text
        json.key("score")
        json.beginObject()
        if lines { json.line(2) }
        json.key("text")
        json.beginObject()
        json.pair("value", text.value, digits: 2)
        json.key("band")
        if let band = text.band { json.string(band.rawValue) } else { json.null() }
        json.pair("percentile", text.percentile, digits: 1)
        json.pair("uncertainty", text.uncertainty, digits: 2)
        if text.isPartial {
            json.key("partial")
            json.bool(true)
        }
        json.key("principles")
        json.beginList()
        let contributions = Apportionment.rounded(
            text.principles.map(\.contribution), sum: text.value ?? 0, digits: 2)
        for (principle, contribution) in zip(text.principles, contributions) {
            if lines { json.line(3) }
            write(principle, contribution, to: &json)
        }
        if lines { json.endLine(2) }
        json.endList()
        json.endObject()
        if lines { json.line(2) }
        json.key("assessment")
        if let quality = assessment.score.assessment {
            json.beginObject()
            json.pair("value", quality.value, digits: 2)
            json.pair("band", quality.band.rawValue)
            write(quality.parts, value: quality.value, to: &json)
            json.endObject()
        } else {
            json.null()
        }
        if lines { json.endLine(1) }
        json.endObject()
    }

    private func write(_ principle: PrincipleScore, _ contribution: Double, to json: inout JSONWriter) {
        json.beginObject()
        json.pair("principle", principle.principle.rawValue)
        json.key("relevant")
        json.bool(principle.isRelevant)
        if principle.hasOnlyNotes {
            json.key("onlyNotes")
            json.bool(true)
        }
        if !principle.isAssessed {
            json.key("assessed")
            json.bool(false)
        }
        json.pair("value", principle.value, digits: 2)
        json.pair("burden", principle.burden, digits: 3)
        json.pair("percentile", principle.percentile, digits: 1)
        json.pair("contribution", contribution, digits: 2)
        write(principle.parts, value: principle.value ?? 100, to: &json)
        json.endObject()
    }

    private func write(_ parts: [ScorePart], value: Double, to json: inout JSONWriter) {
        let whole = 100 - (value * 100).rounded() / 100
        let losses = Apportionment.rounded(parts.map(\.loss), sum: whole, digits: 2)
        json.key("parts")
        json.beginList()
        for (part, loss) in zip(parts, losses) {
            json.beginObject()
            json.pair("rule", part.rule)
            json.pair("weight", part.weight, digits: 3)
            json.pair("loss", loss, digits: 2)
            json.key("findings")
            json.beginList()
            for number in part.findings { json.string(FindingID.name(number)) }
            json.endList()
            json.endObject()
        }
        json.endList()
    }
}
