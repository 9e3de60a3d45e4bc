import Findings
import LegalModel
package import Scoring

/// GitLab's code quality report: a list of issues, each with a fingerprint that no other issue in the list has. The format
/// knows no decisions: an accepted finding is an issue of the lowest severity that says so.
package struct GitLabReporter: Reporter {
    package init() {}

    package func report(_ assessment: Assessment, context: ReportContext) -> [UInt8] {
        listOfOne(assessment, context: context)
    }

    package func opening(context: ReportContext) -> [UInt8] { Array("[\n".utf8) }
    package var separator: [UInt8] { Array(",\n".utf8) }
    package func closing(_ batch: ReportBatch, context: ReportContext) -> [UInt8] { Array("\n]\n".utf8) }

    package func piece(_ assessment: Assessment, context: ReportContext) -> ReportPiece {
        let wording = FindingWording(context)
        var counts: [String: Int] = [:]
        var bytes: [UInt8] = []
        for finding in assessment.findings {
            // Counted before anything is left out, so that showing less renames no issue.
            let number = counts[finding.fingerprint.exact, default: 0]
            counts[finding.fingerprint.exact] = number + 1
            guard context.shows(finding) else { continue }
            var json = JSONWriter()
            write(finding, number: number, wording, assessment, context, to: &json)
            if !bytes.isEmpty { bytes += separator }
            bytes += json.bytes
        }
        return ReportPiece(body: bytes)
    }

    private func write(
        _ finding: Finding, number: Int, _ wording: FindingWording, _ assessment: Assessment, _ context: ReportContext,
        to json: inout JSONWriter
    ) {
        let severity =
            switch finding.isAccepted ? .note : finding.severity {
            case .error: "major"
            case .warning: "minor"
            case .note: "info"
            }
        // The same words in two bills, or twice in one, are two issues.
        let identity = "\(assessment.input.name)\n\(finding.fingerprint.exact)\n\(number)"
        json.beginObject()
        let decision = finding.acceptance.map { " [\(context.texts.words($0))]" } ?? ""
        json.pair("description", "\(context.texts.place(of: finding)): \(wording.message(of: finding))\(decision)")
        json.pair("check_name", finding.rule)
        json.pair("fingerprint", SHA256.hexDigest(of: Array(identity.utf8)))
        json.pair("severity", severity)
        json.key("location")
        json.beginObject()
        json.pair("path", assessment.input.name)
        json.key("lines")
        json.beginObject()
        json.pair("begin", finding.span.line)
        json.endObject()
        json.endObject()
        json.endObject()
    }
}
