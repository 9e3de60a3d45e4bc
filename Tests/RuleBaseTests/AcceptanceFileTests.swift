import Findings
import RuleAuthoring
import Testing

@Suite("The file of acceptances")
struct AcceptanceFileTests {
    static let print = String(repeating: "a1", count: 16)
    static let ledger = """
        # En overskrift, som bliver stående.

        - fingerprint: "\(print)"   # med bemærkning
          address: § 4, stk. 2
          rule: vague-deadline
          reason: Lægefagligt, jf. pkt. 2.3
          by: Anna
          until: 2027-12-31

        """

    @Test("is read with its lines")
    func reads() throws {
        let read = try AcceptanceFile.read(Self.ledger, path: "l.yaml")
        #expect(read.count == 1 && read[0].until == "2027-12-31" && read[0].line == 3)
        #expect(try AcceptanceFile.read("", path: "l.yaml").isEmpty)
        #expect(try AcceptanceFile.read("# intet endnu\n", path: "l.yaml").isEmpty)
    }

    @Test(
        "is refused with line and reason",
        arguments: [
            ("a: b\n", "no list"), ("- x\n", "not a mapping"),
            ("- fingerprint: abc\n  reason: x\n  by: y\n", "not a fingerprint"),
            ("- reason: x\n  by: y\n", "»fingerprint« is missing"),
            ("- fingerprint: \"\(print)\"\n  by: y\n", "»reason« is missing"),
            ("- fingerprint: \"\(print)\"\n  reason: x\n  by: y\n  until: 2027-02-30\n", "not a date"),
            ("- fingerprint: \"\(print)\"\n  reson: x\n  by: y\n", "»reson« is not known"), ("- [\n", ""),
        ])
    func refuses(_ text: String, _ what: String) {
        let error = #expect(throws: RuleBaseError.self) { try AcceptanceFile.read(text, path: "l.yaml") }
        #expect(
            error?.problems.contains { $0.what.contains(what) && $0.line != nil } == true,
            "\(String(describing: error))")
    }

    @Test(
        "is added to without a change of what stands in it",
        arguments: [
            "", ledger, ledger.replacing("\n", with: "\r\n"), String(ledger.dropLast()), "# kun en bemærkning",
            "  - {fingerprint: \"\(String(repeating: "b", count: 32))\", reason: x, by: y}\n",
        ])
    func adds(_ before: String) throws {
        let added = Acceptance(
            fingerprint: String(repeating: "c", count: 32), address: "§ 1", rule: "r",
            reason: "a \"b\" #c: d\\ \u{7} é", by: "B", until: "2028-01-01")
        let after = AcceptanceEntry.append([added], to: before)
        #expect(after.utf8.starts(with: before.utf8))
        let (old, new) = (try AcceptanceFile.read(before, path: "l"), try AcceptanceFile.read(after, path: "l"))
        #expect(
            new.count == old.count + 1 && new.last?.reason == "a \"b\" #c: d\\ é" && new.last?.until == "2028-01-01")
    }
}
