internal import Findings
internal import LegalModel

/// Asks at the terminal which findings are accepted, one after another.
struct AcceptDialogue {
    var by: String
    let until: String?

    /// The acceptances that were given before the end, or before »q«.
    mutating func run(over findings: [Finding]) throws -> [Acceptance] {
        var result: [Acceptance] = []
        say(
            "\(findings.count) findings that are not accepted. A reason accepts a finding; an empty line passes on; q ends.\n"
        )
        for (number, finding) in findings.enumerated() {
            say(
                "\n\(number + 1)/\(findings.count)  \(finding.address)  \(finding.severity.rawValue)  \(finding.rule)\n"
            )
            if !finding.match.isEmpty { say("  »\(plain(finding.match))«\n") }
            if !finding.context.isEmpty { say("  \(plain(finding.context))\n") }
            guard let reason = ask("  Reason: "), reason != "q" else { break }
            guard !reason.isEmpty else { continue }
            while by.isEmpty {
                guard let name = ask("  By (your name): ") else { return result }
                by = name
            }
            result.append(
                Acceptance(
                    fingerprint: finding.fingerprint.exact, address: finding.address.description, rule: finding.rule,
                    reason: reason, by: by, until: until))
        }
        return result
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
                text.unicodeScalars.map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? " " : $0 }))
    }
}
