import Findings
import LegalModel
import Scoring

/// A batch as data: one object or one row a bill.
enum BatchSummary {
    static func json(_ rows: [BatchRow], failures: [BatchFailure], exit: Int) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.line(1)
        json.pair("schema", JSONReport.schemaBase + "jura-summary-1.json")
        json.line(1)
        if let first = rows.first {
            JSONReport.writeTool(first.toolVersion, to: &json)
            json.line(1)
            JSONReport.writeRuleBase(first.ruleBaseVersion, first.ruleBaseDigest, to: &json)
            json.line(1)
        }
        json.key("totals")
        json.beginObject()
        json.pair("bills", rows.count)
        json.pair("failed", failures.count)
        json.pair("words", rows.reduce(0) { $0 + $1.words })
        json.pair("findings", rows.reduce(0) { $0 + $1.findings })
        json.pair("median", median(rows), digits: 2)
        json.endObject()
        json.line(1)
        json.key("bills")
        json.beginList()
        for row in rows {
            json.line(2)
            write(row, to: &json)
        }
        if !rows.isEmpty { json.endLine(1) }
        json.endList()
        json.line(1)
        json.key("failed")
        json.beginList()
        for failure in failures {
            json.line(2)
            json.beginObject()
            json.pair("name", failure.name)
            json.pair("reason", failure.reason)
            json.endObject()
        }
        if !failures.isEmpty { json.endLine(1) }
        json.endList()
        json.line(1)
        json.pair("exit", exit)
        json.endLine()
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private static func write(_ row: BatchRow, to json: inout JSONWriter) {
        json.beginObject()
        json.pair("name", row.name)
        json.pair("title", row.title)
        json.pair("kind", row.kind.rawValue)
        json.pair("number", row.number)
        json.key("year")
        if let year = row.year { json.integer(year) } else { json.null() }
        json.pair("ministry", row.ministry)
        json.pair("digest", row.digest)
        json.pair("words", row.words)
        json.pair("provisions", row.provisions)
        json.pair("value", row.value, digits: 2)
        json.key("band")
        if let band = row.band { json.string(band.rawValue) } else { json.null() }
        json.pair("percentile", row.percentile, digits: 1)
        json.pair("uncertainty", row.uncertainty, digits: 2)
        json.key("principles")
        json.beginList()
        for value in row.principles {
            if let value { json.decimal(value, digits: 2) } else { json.null() }
        }
        json.endList()
        json.key("severities")
        json.beginObject()
        for (severity, count) in zip(Severity.allCases, row.severities) {
            json.key(named: severity.rawValue)
            json.integer(count)
        }
        json.endObject()
        json.key("categories")
        json.beginObject()
        for (category, count) in zip(Category.allCases, row.categories) {
            json.key(named: category.rawValue)
            json.integer(count)
        }
        json.endObject()
        json.pair("evidence", row.evidence)
        json.pair("assessment", row.assessmentQuality, digits: 2)
        json.endObject()
    }

    static func csv(_ rows: [BatchRow]) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(
            [
                "name", "title", "kind", "number", "year", "ministry", "words", "provisions", "value", "band",
                "percentile",
            ]
                + ["uncertainty"] + (1...7).map { "principle-\($0)" } + Severity.allCases.map(\.rawValue)
                + Category.allCases.map(\.rawValue) + ["evidence", "remarks-value"])
        for row in rows {
            csv.field(row.name)
            csv.field(row.title)
            csv.field(row.kind.rawValue)
            csv.field(row.number)
            csv.field(row.year)
            csv.field(row.ministry)
            csv.field(row.words)
            csv.field(row.provisions)
            csv.field(row.value, digits: 2)
            csv.field(row.band?.rawValue ?? "")
            csv.field(row.percentile, digits: 1)
            csv.field(row.uncertainty, digits: 2)
            for value in row.principles { csv.field(value, digits: 2) }
            for count in row.severities + row.categories { csv.field(count) }
            csv.field(row.evidence)
            csv.field(row.assessmentQuality, digits: 2)
            csv.endRow()
        }
        return csv.bytes
    }

    /// The middle of the figures for text readiness; nil when no bill has one.
    static func median(_ rows: [BatchRow]) -> Double? {
        let values = rows.compactMap(\.value).sorted()
        guard !values.isEmpty else { return nil }
        let middle = values.count / 2
        return values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
    }
}
