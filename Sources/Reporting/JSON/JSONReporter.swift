internal import Comparison
package import Scoring

/// One object a bill, schema 1 (`Reports/schema/jura-report-1.json`): complete, and in a fixed order.
///
/// Each finding stands on one line, so that a change in a bill shows as changed lines.
package struct JSONReporter: Reporter {
    package init() {}

    package func report(_ assessment: Assessment, context: ReportContext) -> [UInt8] {
        guard let made = context.json else { return write(assessment, context) }
        return made.bytes { write(assessment, context) }
    }

    private func write(_ assessment: Assessment, _ context: ReportContext) -> [UInt8] {
        let report = JSONReport(assessment, context)
        // Room at once, so that the report is not moved again and again while it grows.
        let (findings, entries) = (assessment.findings.count + assessment.evidence.count, report.outline.entries.count)
        var json = JSONWriter(capacity: 32_768 + findings * 1200 + entries * 200)
        json.beginObject()
        json.line(1)
        report.writeHead(to: &json, schema: "jura-report-1", lines: true)
        report.writeFindings(to: &json)
        report.writeDecisions(to: &json)
        report.writeOutline(to: &json)
        json.line(1)
        json.pair("exit", context.exit)
        json.endLine()
        json.endObject()
        json.endLine()
        return json.bytes
    }

    // Many bills are a list of such objects.
    package func piece(_ assessment: Assessment, context: ReportContext) -> ReportPiece {
        ReportPiece(body: Array(report(assessment, context: context).dropLast()))
    }

    package func opening(context: ReportContext) -> [UInt8] { Array("[\n".utf8) }
    package var separator: [UInt8] { Array(",\n".utf8) }
    package func closing(_ batch: ReportBatch, context: ReportContext) -> [UInt8] {
        Array(batch.rows.isEmpty ? "]\n".utf8 : "\n]\n".utf8)
    }
}

/// A header line, then each finding and each good sign as an object on a line of its own.
package struct JSONLinesReporter: Reporter {
    package init() {}

    package func report(_ assessment: Assessment, context: ReportContext) -> [UInt8] {
        var json = JSONWriter()
        let report = JSONReport(assessment, context)
        json.beginObject()
        json.pair("type", "bill")
        report.writeHead(to: &json, schema: "jura-report-1", lines: false)
        json.pair("exit", context.exit)
        json.endObject()
        json.endLine()
        var lines = json.bytes
        for (type, list) in [("finding", assessment.findings), ("evidence", assessment.evidence)] {
            for (number, finding) in list.enumerated() where type == "evidence" || context.shows(finding) {
                var line = JSONWriter()
                line.beginObject()
                line.pair("type", type)
                line.pair("input", assessment.input.name)
                report.writeMembers(of: finding, id: FindingID.name(number, isEvidence: type == "evidence"), to: &line)
                line.endObject()
                line.endLine()
                lines += line.bytes
            }
        }
        return lines
    }
}
