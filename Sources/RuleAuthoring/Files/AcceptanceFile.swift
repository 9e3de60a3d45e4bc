public import Findings

/// Reads an acceptance ledger (`lovforslag.jura-accept.yaml`): a YAML list of decisions.
///
///     - fingerprint: 6f1c…
///       address: § 4, stk. 2
///       rule: discretion-without-criteria
///       reason: Lægefagligt skøn, jf. bemærkningerne pkt. 2.3
///       by: Anna Holm
///       until: 2027-12-31
public enum AcceptanceFile {
    /// The acceptances in the order of the file, or every problem found in it. A ledger with a problem is never half used.
    ///
    /// - Throws: ``RuleBaseError`` with the problems.
    public static func read(_ text: String, path: String) throws(RuleBaseError) -> [Acceptance] {
        let (entries, failures) = MappingReader.entries(of: RuleSourceFile(path: path, text: text))
        var problems = failures
        var result: [Acceptance] = []
        var seen: Set<[String]> = []
        for entry in entries {
            let acceptance = Acceptance(
                fingerprint: entry.string("fingerprint", required: true) ?? "", address: entry.string("address") ?? "",
                rule: entry.string("rule") ?? "", reason: entry.string("reason", required: true) ?? "",
                by: entry.string("by", required: true) ?? "", until: entry.string("until"), line: entry.line ?? 0)
            if entry.has("fingerprint"), !isFingerprint(acceptance.fingerprint) {
                entry.complain(
                    "»\(acceptance.fingerprint)« is not a fingerprint", at: "fingerprint",
                    expected: "32 digits 0-9 a-f, as reports show them; quote one that has digits alone")
            }
            if let until = acceptance.until, !isDate(until) {
                entry.complain("»until: \(until)« is not a date", at: "until", expected: "2027-06-30")
            }
            for (key, value) in [("reason", acceptance.reason), ("by", acceptance.by)]
            where value.isEmpty && entry.has(key) {
                entry.complain(
                    "»\(key)« is empty", at: key, expected: key == "reason" ? "why the text stays" : "who decided")
            }
            if !seen.insert([acceptance.fingerprint, acceptance.address]).inserted {
                entry.complain(
                    "the same finding at the same address is accepted twice", expected: "one entry a finding")
            }
            entry.finish()
            problems += entry.allProblems
            result.append(acceptance)
        }
        guard problems.isEmpty else { throw RuleBaseError(problems: problems) }
        return result
    }

    private static func isFingerprint(_ text: String) -> Bool {
        text.utf8.count == 32 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// Whether a text is a day of the calendar, written `2027-06-30`.
    public static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }
}
