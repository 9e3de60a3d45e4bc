import Findings
import RuleBase
import TestSupport
import Testing

@testable import Reporting

@Suite("Rule quality") struct RuleQualityTests {
    private static func quality() throws -> RuleQuality {
        var quality = RuleQuality()
        try quality.readHits("# about\nacts\t40\nwords\t200000\nsoonest\t50\t12\n")
        try quality.readJudged("soonest\ttext/2027-1\t§ 1\tsnarest\tright\nsoonest\ttext/2027-2\t§ 3\tsnarest\twrong\n")
        return quality
    }

    @Test("Findings are told per 100,000 words, and the share that was right")
    func figures() throws {
        let quality = try Self.quality()
        #expect(quality.rate(of: "soonest") == 25)
        #expect(quality.rate(of: "unknown") == 0)
        #expect(quality.precision(of: "soonest")?.precision.share == 0.5)
        #expect(quality.precision(of: "soonest")?.isAnnotated == false)
        #expect(quality.precision(of: "unknown") == nil)
    }

    @Test("Annotation speaks before a reader where it has twenty findings or more")
    func annotated() throws {
        var quality = try Self.quality()
        try quality.readAnnotated("acts\t251\nsoonest\t9\t19\n")
        #expect(quality.precision(of: "soonest")?.isAnnotated == false)
        try quality.readAnnotated("soonest\t18\t20\n")
        #expect(quality.precision(of: "soonest")?.precision.share == 0.9)
        #expect(quality.annotatedActs == 251)
    }

    @Test("A line that is no row is told by its number")
    func broken() {
        var quality = RuleQuality()
        #expect(throws: RuleQualityError.self) { try quality.readHits("acts\t40\nno tab here\n") }
        #expect(throws: RuleQualityError.self) { try quality.readJudged("a\tb\tc\td\tperhaps\n") }
        do throws(RuleQualityError) {
            try quality.readHits("acts\t40\n\n# about\nwords\n")
            Issue.record("nothing was thrown")
        } catch {
            #expect(error.line == 4)
        }
    }

    @Test("The counts are written as they are read")
    func roundTrip() throws {
        var again = RuleQuality()
        try again.readHits(try Self.quality().hitsFile)
        #expect(again.hits == (try Self.quality()).hits)
        #expect(again.acts == 40 && again.words == 200_000)
    }

    @Test(
        "The page tells every rule in either language, and escapes what it is given",
        arguments: [Language.danish, .english])
    func page(_ language: Language) throws {
        let rules = SampleRules.ruleBase
        let context = ReportContext(language: language, ruleBase: rules)
        let bytes = RuleQualityPage(try Self.quality(), context: context, toolVersion: "1<2").write()
        let page = String(decoding: bytes, as: UTF8.self)
        for rule in rules.rules { #expect(page.contains(rule.id)) }
        #expect(page.contains("lang=\(language.rawValue)") || page.contains("lang=\"\(language.rawValue)\""))
        #expect(!page.contains("1<2"))
        #expect(page.contains(language == .danish ? "Sådan er der målt" : "How it was measured"))
        #expect(bytes == RuleQualityPage(try Self.quality(), context: context, toolVersion: "1<2").write())
    }
}
