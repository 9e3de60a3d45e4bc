import Comparison
import Findings
import Testing

@Suite("The move of the score")
struct ScoreChangeTests {
    private let better = Versions.sample.replacing("snarest muligt", with: "inden 14 dage")

    @Test("is all the text's under one rule base, and the principles add up to it")
    func text() throws {
        let score = try Versions.compare(Versions.sample, better).score
        let move = try #require(score.new) - (try #require(score.old))
        #expect(move > 0 && abs(score.fromText! - move) < 0.006 && score.fromRules == 0 && !score.isEstimated)
        #expect(abs(score.principles.reduce(0) { $0 + $1.fromText } - move) < 0.01)
    }

    @Test("is all the rules' for one document")
    func rules() throws {
        let old = ReportedBill(try Versions.assess(Versions.sample))
        var new = old
        new.ruleBaseDigest = "other"
        new.findings.removeFirst()
        new.score.value = old.score.value! + 5
        let comparison = Comparison(old, new)
        #expect(comparison.score.fromText == 0 && abs(comparison.score.fromRules! - 5) < 0.001)
        #expect(comparison.resolved.map(\.cause) == [.rules])
        #expect(comparison.differences.map(\.kind) == [.ruleBase])
    }

    @Test("is split where both differ, and the parts always sum to the whole")
    func both() throws {
        let old = ReportedBill(try Versions.assess(Versions.sample))
        var new = ReportedBill(try Versions.assess(better))
        new.ruleBaseDigest = "other"
        new.toolVersion = "9"
        let score = Comparison(old, new).score
        #expect(score.isEstimated)
        #expect(abs(score.fromText! + score.fromRules! - (score.new! - score.old!)) < 0.006)
        #expect(score.fromText! > 0)
    }

    @Test("Only what both reports show is compared")
    func show() throws {
        let old = ReportedBill(try Versions.assess(Versions.sample))
        var new = old
        new.show = .warning
        new.findings.removeAll { $0.severity == .note }
        let comparison = Comparison(old, new)
        #expect(comparison.show == .warning && comparison.resolved.isEmpty && comparison.appeared.isEmpty)
        #expect(comparison.differences.map(\.kind) == [.show])
    }
}
