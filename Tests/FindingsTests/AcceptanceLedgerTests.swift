import Findings
import LegalModel
import Testing

@Suite("The acceptance ledger")
struct AcceptanceLedgerTests {
    private func finding(_ print: String, _ address: String) -> Finding {
        Finding(
            rule: "r", category: .discretion, principle: .clearRules, severity: .warning, confidence: 1,
            role: .provision,
            address: LegalAddress(address)!, provision: 0, match: "m", context: "m",
            span: SourceSpan(start: 0, end: 1, line: 1, column: 1), fingerprint: Fingerprint(exact: print, loose: print)
        )
    }

    private func entry(_ print: String, _ address: String, until: String? = nil) -> Acceptance {
        Acceptance(fingerprint: print, address: address, rule: "r", reason: "why", by: "A", until: until)
    }

    @Test("follows the words to another address")
    func moved() {
        var findings = [finding("a", "§ 7")]
        #expect(AcceptanceLedger([entry("a", "§ 3")]).mark(&findings) == [])
        #expect(findings[0].isAccepted)
    }

    @Test("holds for the finding at its address, of several with equal words")
    func equalWords() {
        var findings = [finding("a", "§ 1"), finding("a", "§ 3")]
        #expect(AcceptanceLedger([entry("a", "§ 3")]).mark(&findings) == [])
        #expect(findings.map(\.isAccepted) == [false, true])
    }

    @Test("accepts nothing when it cannot tell which of several is meant")
    func ambiguous() {
        var findings = [finding("a", "§ 1"), finding("a", "§ 3")]
        #expect(AcceptanceLedger([entry("a", "§ 9")]).mark(&findings).map(\.cause) == [.ambiguous])
        #expect(findings.allSatisfy { !$0.isAccepted })
    }

    @Test("is stale when the words are gone")
    func stale() {
        var findings = [finding("b", "§ 3")]
        #expect(AcceptanceLedger([entry("a", "§ 3")]).mark(&findings).map(\.cause) == [.noFinding])
        #expect(!findings[0].isAccepted)
    }

    @Test(
        "judges dates only against a date it is given",
        arguments: [(nil, true), ("2027-06-30", true), ("2027-07-01", false)] as [(String?, Bool)])
    func dates(_ today: String?, _ holds: Bool) {
        var findings = [finding("a", "§ 3")]
        let stale = AcceptanceLedger([entry("a", "§ 3", until: "2027-06-30")]).mark(&findings, on: today)
        #expect(findings[0].isAccepted == holds && stale.map(\.cause) == (holds ? [] : [.expired]))
    }
}
