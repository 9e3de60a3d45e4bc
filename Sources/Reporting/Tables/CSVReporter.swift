import Findings
import LegalModel
package import Scoring

/// The findings as a table: a header row, then a row a finding. Column names are stable and the same in every language.
package struct CSVReporter: Reporter {
    static let columns = [
        "input", "id", "rule", "category", "principle", "severity", "confidence", "role", "address", "landing", "match",
        "context", "line", "column", "start", "end", "message", "advice", "fingerprint", "accepted", "baseline",
        "remark",
    ]

    package init() {}

    package func report(_ assessment: Assessment, context: ReportContext) -> [UInt8] {
        listOfOne(assessment, context: context)
    }

    package func opening(context: ReportContext) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(Self.columns)
        return csv.bytes
    }

    package func piece(_ assessment: Assessment, context: ReportContext) -> ReportPiece {
        var csv = CSVWriter()
        let wording = FindingWording(context)
        for (number, finding) in assessment.findings.enumerated() where context.shows(finding) {
            csv.field(assessment.input.name)
            csv.field(FindingID.name(number))
            csv.field(finding.rule)
            csv.field(finding.category.rawValue)
            csv.field(finding.principle?.rawValue)
            csv.field(finding.severity.rawValue)
            csv.field(finding.confidence, digits: 2)
            csv.field(finding.role.name)
            csv.field(finding.address.description)
            csv.field(finding.landing?.description ?? "")
            csv.field(finding.match)
            csv.field(finding.context)
            csv.field(finding.span.line)
            csv.field(finding.span.column)
            csv.field(finding.span.start)
            csv.field(finding.span.end)
            csv.field(wording.message(of: finding))
            csv.field(wording.advice(of: finding))
            csv.field(finding.fingerprint.exact)
            csv.field(finding.acceptance?.reason ?? "")
            csv.field(finding.baselineState?.rawValue ?? "")
            csv.field(finding.remark.map { "\($0.address): \($0.words)" } ?? "")
            csv.endRow()
        }
        return ReportPiece(body: csv.bytes)
    }
}
