import Comparison
import Findings
import JuraKit
import RuleBase
import Testing

/// What changes form and not words must make no finding new.
@Suite("The same words")
struct SameBillTests {
    /// Every »§ n« and »stk. n« of the text one higher, with a new § 1 in front.
    static func renumbered(_ text: String) -> String {
        let higher = text.replacing(/§ (\d+)/) { "§ \(Int($0.1)! + 1)" }
        guard let place = higher.firstRange(of: "\n§ 2.") else { return higher }
        return higher[..<place.lowerBound] + "\n§ 1. Loven gælder for prøver i hele landet.\n"
            + higher[place.lowerBound...]
    }

    /// The same §§ from last to first, each with its old number. The last one stays: what follows the §§ stands behind it.
    static func reordered(_ text: String) -> String {
        let parts = text.split(separator: "\n§ ", omittingEmptySubsequences: false).map(String.init)
        // The §§ that an amending act quotes cannot change places with its own.
        guard parts.count > 3, !text.contains("foretages følgende ændring") else { return text }
        return ([parts[0]] + parts[1..<(parts.count - 1)].reversed() + parts.suffix(1)).joined(separator: "\n§ ")
    }

    /// Hard blanks, double blanks and CRLF.
    static func respaced(_ text: String) -> String {
        text.replacing("stk. ", with: "stk.\u{A0}").replacing(" skal ", with: "  skal ").replacing("\n", with: "\r\n")
    }

    /// Every cross-reference points elsewhere.
    static func redirected(_ text: String) -> String {
        text.replacing(/(jf\. |i |efter )§ (\d+), stk\. (\d+)/) { "\($0.1)§ \(Int($0.2)! + 7), stk. \(Int($0.3)! + 1)" }
            .replacing(/(i |efter )§ (\d+)/) { "\($0.1)§ \(Int($0.2)! + 7)" }
    }

    struct Change: Sendable, CustomTestStringConvertible {
        let name: String
        let apply: @Sendable (String) -> String
        var testDescription: String { name }
    }

    static let changes = [
        Change(name: "renumbered", apply: renumbered), Change(name: "reordered", apply: reordered),
        Change(name: "respaced", apply: respaced), Change(name: "redirected", apply: redirected),
    ]

    /// Whether a finding is about words alone: others look for the targets of references, or speak at the first mention in
    /// a bill, and do come and go.
    private static func isAboutWords(_ change: FindingChange) -> Bool {
        Versions.analyzer.ruleBase.rule(named: change.finding.rule)?.check == "wording"
    }

    @Test("make no finding new and none resolved, and are not taken for other words", arguments: changes)
    func sample(_ change: Change) throws {
        let comparison = try Versions.compare(Versions.sample, change.apply(Versions.sample))
        #expect(comparison.pairs.count >= 8)
        #expect(comparison.appeared.filter(Self.isAboutWords).map(\.finding.rule) == [])
        #expect(comparison.resolved.filter(Self.isAboutWords).map(\.finding.rule) == [])
        #expect(comparison.reworded.map(\.finding.rule) == [])
    }

    /// Whether a rule speaks may hang on what stands around the words; that what it says in both is one finding may not.
    @Test("never make one finding of an invented bill out as resolved and new", arguments: changes)
    func invented(_ change: Change) throws {
        #expect(!Versions.invented.isEmpty)
        for text in Versions.invented {
            let comparison = try Versions.compare(text, change.apply(text))
            let said = { (finding: ReportedFinding) in
                "\(finding.rule) »\(finding.match)« \(wording(finding.context))"
            }
            let resolved = comparison.resolved.filter(Self.isAboutWords).map { said($0.finding) }
            let appeared = comparison.appeared.filter(Self.isAboutWords).map { said($0.finding) }
            #expect(Set(resolved).intersection(appeared) == [], "\(text.prefix(60))")
            #expect(comparison.pairs.count * 4 >= comparison.old.findings.count * 3, "\(text.prefix(60))")
        }
    }

    @Test("A renumbered provision is moved, not resolved")
    func moved() throws {
        let comparison = try Versions.compare(Versions.sample, Self.renumbered(Versions.sample))
        #expect(comparison.carriedOver.isEmpty)
        #expect(comparison.moved.contains { $0.old?.address == "§ 2" && $0.new?.address == "§ 3" })
    }

    @Test("The same report has nothing to tell")
    func same() throws {
        let comparison = try Versions.compare(Versions.sample, Versions.sample)
        #expect(comparison.appeared.isEmpty && comparison.resolved.isEmpty && comparison.moved.isEmpty)
        #expect(comparison.differences.isEmpty && comparison.score.fromText == 0 && comparison.score.fromRules == 0)
        #expect(comparison.alignment?.changes == [])
    }
}
