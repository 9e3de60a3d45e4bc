import Findings
import LegalModel
import RuleBase
package import Scoring

/// SARIF 2.1.0: one log with one run, for one bill or many.
///
/// Every rule that ran is declared, so that a clean run closes old alerts. The legal address is a logical location beside
/// the physical one; fingerprints stand under keys of our own; acceptances are suppressions; reading notes are
/// notifications of the tool.
package struct SARIFReporter: Reporter {
    /// The sections that are written after the results.
    private enum Section: Int {
        case artifacts
        case notifications
    }

    package init() {}

    package func report(_ assessment: Assessment, context: ReportContext) -> [UInt8] {
        listOfOne(assessment, context: context)
    }

    package func opening(context: ReportContext) -> [UInt8] {
        Array(
            """
            {
             "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
             "version": "2.1.0",
             "runs": [{
              "columnKind": "unicodeCodePoints",
              "language": "\(context.language.rawValue)",
              "results": [

            """.utf8)
    }

    package var separator: [UInt8] { Array(",\n".utf8) }

    package func piece(_ assessment: Assessment, context: ReportContext) -> ReportPiece {
        let results = SARIFResults(assessment, context)
        return ReportPiece(
            body: results.results(), trailers: [results.artifact(), results.notifications()],
            rulesRun: assessment.coverage.rulesRun)
    }

    package func closing(_ batch: ReportBatch, context: ReportContext) -> [UInt8] {
        let tool = SARIFTool(rules: batch.rulesRun, toolVersion: batch.rows.first?.toolVersion, context)
        var bytes = Array("\n  ],\n  \"artifacts\": [\n".utf8)
        bytes += batch.trailers(of: Section.artifacts.rawValue, separator: separator)
        bytes += Array("\n  ],\n  \"invocations\": [{\n   \"executionSuccessful\": \(batch.exit != 2),\n".utf8)
        bytes += Array("   \"exitCode\": \(batch.exit),\n   \"toolExecutionNotifications\": [\n".utf8)
        let notes = batch.trailers(of: Section.notifications.rawValue, separator: separator)
        let failures = SARIFTool.notifications(of: batch.failures)
        bytes += notes + (notes.isEmpty || failures.isEmpty ? [] : separator) + failures
        bytes += Array("\n   ]\n  }],\n  \"tool\": ".utf8)
        bytes += tool.bytes()
        return bytes + Array("\n }]\n}\n".utf8)
    }
}
