import Findings
import Foundation
import LegalModel
import Scoring
import TestSupport

@testable import Reporting

/// Documents on many bills, put together as the command does it.
enum SampleDocument {
    static let context = ReportContext(ruleBase: SampleRules.ruleBase)
    static let failure = BatchFailure(name: "ud/tom, æ.xml", reason: "the file is <empty>: 100 % \"nothing\"\nat all")

    /// An assessment with a decision, and held against an earlier report.
    static var decided: Assessment {
        var assessment = SampleAssessment.make()
        assessment.findings[1].acceptance = Acceptance(
            fingerprint: assessment.findings[1].fingerprint.exact, address: "§ 2", rule: assessment.findings[1].rule,
            reason: "Skønnet er hele meningen & begrundet.", by: "a.b", until: "2030-01-01")
        assessment.findings[2].baselineState = .unchanged
        assessment.findings[3].baselineState = .moved
        assessment.findings[4].baselineState = .new
        assessment.baseline = Baseline(name: "old.json", resolved: [])
        return assessment
    }

    /// One document on some bills and an input that could not be read.
    static func make(
        _ reporter: any Reporter, _ assessments: [Assessment], failures: [BatchFailure] = [failure],
        context: ReportContext = context
    ) -> [UInt8] {
        var bytes = reporter.opening(context: context)
        var batch = ReportBatch()
        var hasBody = false
        for assessment in assessments {
            let piece = reporter.piece(assessment, context: context)
            if hasBody, !piece.body.isEmpty { bytes += reporter.separator }
            hasBody = hasBody || !piece.body.isEmpty
            bytes += piece.body
            batch.add(piece)
            batch.rows.append(BatchRow(assessment))
        }
        batch.failures = failures
        batch.exit = failures.isEmpty ? 1 : 2
        return bytes + reporter.closing(batch, context: context)
    }

    /// The bills of a document: none, one, and two of which one has nothing to tell.
    static let batches: [[Assessment]] = [
        [], [SampleAssessment.make()], [decided, silent, SampleAssessment.make(copies: 2)],
    ]

    private static var silent: Assessment {
        // Of another size: no two inputs of a run are the same file.
        var assessment = SampleAssessment.make(copies: 3)
        assessment.findings = []
        return assessment
    }
}
