import Findings
import LegalModel
package import Scoring

/// Workflow commands that GitHub shows as annotations: `::warning file=…,line=…,title=…::message`.
///
/// Accepted findings are decisions and come last, as notices with their reason; with a baseline only what is new gets an
/// annotation. GitHub shows ten of each severity a step, so the most serious come first.
package struct GitHubReporter: Reporter {
    package init() {}

    package func report(_ assessment: Assessment, context: ReportContext) -> [UInt8] {
        let wording = FindingWording(context)
        let findings = assessment.findings.filter { context.shows($0) && (Self.isNews($0) || $0.isAccepted) }
        var lines = ""
        for severity in Severity.allCases.reversed() {
            for finding in findings where finding.severity == severity && !finding.isAccepted {
                lines += line(finding, wording, assessment, context)
            }
        }
        for finding in findings where finding.isAccepted { lines += line(finding, wording, assessment, context) }
        return Array(lines.utf8)
    }

    package func closing(_ batch: ReportBatch, context: ReportContext) -> [UInt8] {
        Array(
            batch.failures.map {
                "::error file=\(Self.property($0.name)),title=\(Self.property(context.texts[.failed]))::\(Self.data($0.reason))\n"
            }.joined().utf8)
    }

    static func isNews(_ finding: Finding) -> Bool {
        switch finding.baselineState {
        case .new, .reworded, nil: true
        case .unchanged, .moved: false
        }
    }

    private func line(
        _ finding: Finding, _ wording: FindingWording, _ assessment: Assessment, _ context: ReportContext
    ) -> String {
        let command =
            switch finding.isAccepted ? .note : finding.severity {
            case .error: "error"
            case .warning: "warning"
            case .note: "notice"
            }
        let region = SourceRegion(finding, in: assessment.bill.source)
        var properties = [("file", assessment.input.name), ("line", "\(region.span.line)")]
        if let end = region.end {
            properties.append(("endLine", "\(end.line)"))
            // GitHub refuses columns that span lines.
            if end.line == region.span.line {
                properties += [("col", "\(region.span.column)"), ("endColumn", "\(end.column)")]
            }
        }
        properties.append(("title", "\(context.texts.place(of: finding)): \(wording.title(of: finding))"))
        let list = properties.map { "\($0.0)=\(Self.property($0.1))" }.joined(separator: ",")
        let decision = finding.acceptance.map { "[\(context.texts.words($0))]" } ?? ""
        let text = [wording.message(of: finding), wording.advice(of: finding), "(\(finding.rule))", decision]
        return "::\(command) \(list)::\(Self.data(text.filter { !$0.isEmpty }.joined(separator: " ")))\n"
    }

    /// The escapes of a message, as the toolkit of GitHub Actions has them.
    static func data(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    /// The escapes of a property.
    static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
