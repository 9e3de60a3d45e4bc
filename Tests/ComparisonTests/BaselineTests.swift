import Comparison
import Findings
import Scoring
import Testing

@Suite("A baseline")
struct BaselineTests {
    @Test("tells each finding as new, moved, reworded or unchanged")
    func states() throws {
        let old = ReportedBill(try Versions.assess(Versions.sample))
        var new = try Versions.assess(
            Versions.sample.replacing("inden 4 uger", with: "inden 6 uger").replacing(
                "Gebyret er 100 kr. og", with: "Gebyret udgør efter omstændighederne 100 kr. og"))
        Comparison.mark(&new, against: old)
        let states = Dictionary(grouping: new.findings, by: \.baselineState)
        #expect(states[.unchanged]?.isEmpty == false && states[.reworded]?.isEmpty == false)
        #expect(states[BaselineState?.none] == nil)
        #expect(new.baseline?.resolved.isEmpty == true)
    }

    @Test("of nothing makes everything new")
    func nothing() throws {
        var new = try Versions.assess(Versions.sample)
        Comparison.mark(&new, against: ReportedBill())
        #expect(new.findings.allSatisfy { $0.baselineState == .new })
    }
}
