internal import Findings
internal import LegalModel
internal import Reporting
internal import RuleBase

/// Asks at the terminal which findings are accepted, one after another.
///
/// Each decision is passed on as it is made, so that nothing is lost when the terminal closes.
struct AcceptDialogue {
    var by: String
    let until: String?
    let context: ReportContext

    /// Asks about each finding, up to the end or to »q«.
    ///
    /// - Parameter accept: keeps a decision.
    /// - Returns: how many were kept.
    mutating func run(over findings: [Finding], accept: (Acceptance) throws -> Void) throws -> Int {
        var count = 0
        say(
            words(
                "\(findings.count) fund er ikke accepteret. En begrundelse accepterer fundet; en tom linje går videre; q slutter.",
                "\(findings.count) findings are not accepted. A reason accepts a finding; an empty line passes on; q ends."
            ) + "\n")
        for (number, finding) in findings.enumerated() {
            say("\n\(number + 1)/\(findings.count)  " + plain(described(finding)))
            guard let reason = ask(words("  Begrundelse: ", "  Reason: ")), reason != "q" else { break }
            guard !reason.isEmpty else { continue }
            while by.isEmpty {
                guard let name = ask(words("  Af (dit navn): ", "  By (your name): ")) else { return count }
                by = name
            }
            try accept(
                Acceptance(
                    fingerprint: finding.fingerprint.exact, address: finding.address.description, rule: finding.rule,
                    reason: reason, by: by, until: until))
            count += 1
        }
        return count
    }

    /// Address, severity and rule, the sentence with the words marked, and what the rule says.
    private func described(_ finding: Finding) -> String {
        let wording = FindingWording(context)
        let place =
            finding.address.components.isEmpty ? words("hele forslaget", "the whole bill") : "\(finding.address)"
        var lines = [
            "\(place)  \(context.severityName(finding.severity))  \(finding.rule)  \(wording.title(of: finding))"
        ]
        if !finding.context.isEmpty {
            let marked =
                finding.match.isEmpty
                ? finding.context
                : finding.context.replacing(finding.match, with: "»\(finding.match)«", maxReplacements: 1)
            lines.append("  \(marked)")
        }
        let message = wording.message(of: finding)
        if !message.isEmpty { lines.append("  \(message)") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func words(_ danish: String, _ english: String) -> String {
        context.language == .danish ? danish : english
    }

    private func ask(_ question: String) -> String? {
        say(question)
        guard let line = readLine() else { return nil }
        return line.split(separator: " ").joined(separator: " ")
    }

    private func say(_ text: String) {
        try? FileSystem.writeStandardOutput(Array(text.utf8))
    }

    /// A bill cannot steer the terminal.
    private func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map {
                    $0 != "\n" && ($0.value < 0x20 || (0x7F..<0xA0).contains($0.value)) ? " " : $0
                }))
    }
}
