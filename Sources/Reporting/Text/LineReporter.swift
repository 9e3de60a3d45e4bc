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
        let wording = FindingWording(context)
        var lines = ByteBuffer()
        var address: [UInt8] = []
        let name = Array(TerminalText.printable(assessment.input.name).utf8)
        for number in assessment.findings.indices where context.shows(assessment.findings[number]) {
            let finding = assessment.findings[number]
            address.removeAll(keepingCapacity: true)
            finding.address.write(to: &address)
            lines.append(name)
            lines.append(UInt8(ascii: ":"))
            FixedDecimal.append(finding.span.line, to: &lines)
            lines.append(UInt8(ascii: ":"))
            FixedDecimal.append(finding.span.column, to: &lines)
            lines.append(": ")
            lines.append(finding.severity.rawValue)
            lines.append(": ")
            lines.append(TerminalText.printable(String(decoding: address, as: UTF8.self)))
            lines.append(": ")
            lines.append(finding.rule)
            lines.append(": ")
            lines.append(words(of: finding, wording))
            if let acceptance = finding.acceptance {
                lines.append(TerminalText.printable(" [\(context.texts.words(acceptance))]"))
            }
            lines.append(0x0A)
        }
        return lines.bytes
    }

    /// The message, with the words found before it unless it begins with them.
    private func words(of finding: Finding, _ wording: FindingWording) -> String {
        let message = wording.message(of: finding)
        let match = finding.match.isEmpty ? "" : "»\(finding.match)« "
        return TerminalText.printable(message.utf8.starts(with: match.utf8) ? message : match + message)
    }
}
