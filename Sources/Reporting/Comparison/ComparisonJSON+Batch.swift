import Comparison
import RuleBase

extension ComparisonJSON {
    /// One bill among many: what is carried over is counted, not listed.
    static func piece(_ series: VersionSeries, _ context: ReportContext) -> [UInt8] {
        var json = JSONWriter()
        json.line(1)
        json.beginObject()
        json.pair("name", series.name)
        write(series, all: false, to: &json)
        json.endLine(1)
        json.endObject()
        return json.bytes
    }

    static func batch(
        _ pieces: [[UInt8]], _ rows: [ComparisonRow], _ unpaired: [UnpairedReport], _ toolVersion: String,
        _ context: ReportContext
    ) -> [UInt8] {
        var json = JSONWriter()
        writeHead(toolVersion, context, to: &json)
        json.line(1)
        write(ComparisonTotals(rows), of: rows.count, to: &json)
        json.line(1)
        json.key("comparisons")
        json.beginList()
        var bytes = json.bytes
        bytes += pieces.joined(separator: [0x2C])
        // The rest of the object, taken from one that is written whole, so that commas fall where they should.
        var rest = JSONWriter()
        rest.beginObject()
        rest.key("comparisons")
        rest.beginList()
        let start = rest.bytes.count
        if !pieces.isEmpty { rest.endLine(1) }
        rest.endList()
        rest.line(1)
        rest.key("unpaired")
        rest.beginList()
        for report in unpaired {
            rest.beginObject()
            rest.pair("name", report.name)
            rest.pair("version", report.version)
            rest.endObject()
        }
        rest.endList()
        writeEnd(context, to: &rest)
        return bytes + rest.bytes[start...]
    }

    private static func write(_ totals: ComparisonTotals, of count: Int, to json: inout JSONWriter) {
        json.key("totals")
        json.beginObject()
        json.pair("bills", count)
        json.pair("changed", totals.changed)
        json.pair("up", totals.up)
        json.pair("down", totals.down)
        json.pair("meanOld", totals.mean?.old, digits: 2)
        json.pair("meanNew", totals.mean?.new, digits: 2)
        json.pair("meanFromText", totals.mean?.fromText, digits: 2)
        json.pair("meanFromRules", totals.mean?.fromRules, digits: 2)
        json.key("counts")
        write(totals.counts, to: &json)
        json.endObject()
    }
}
