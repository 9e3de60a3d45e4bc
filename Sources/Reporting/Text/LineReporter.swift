import Findings
import LegalModel
import RuleBase
package import Scoring

/// One line a finding, for editors and for `grep`: `path:line:column: severity: address: rule: »words« message`.
///
/// The severity is the stable English name, so that an editor's pattern works in either language.
package struct LineReporter: Reporter {
    package init() {}

    package func report(_ assessment: Assessment, context: ReportContext) -> [UInt8] {
        let wording = FindingWording(assessment.findings, context)
        var lines = ""
        for finding in assessment.findings where context.shows(finding) {
            let match = finding.match.isEmpty ? "" : "»\(finding.match)« "
            let message = wording.message(of: finding)
            let words = message.hasPrefix(match) ? message : match + message
            let decision = finding.acceptance.map { " [\(context.texts.words($0))]" } ?? ""
            lines += TerminalText.printable(
                "\(assessment.input.name):\(finding.span.line):\(finding.span.column): \(finding.severity.rawValue): "
                    + "\(finding.address): \(finding.rule): \(words)" + decision)
            lines += "\n"
        }
        return Array(lines.utf8)
    }
}
