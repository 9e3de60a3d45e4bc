import DanishText
import Foundation
import RuleAuthoring
import RuleBase
import Testing

@Suite("Loading a rule base")
struct RuleBaseLoaderTests {
    static let good = """
        id: soonest
        title: { da: "Snarest", en: "Soonest" }
        category: vague-deadline
        severity: warning
        find: ["snarest (muligt|)"]
        unless: [{ after: ["og senest"], within: 2 }]
        message: { da: "»{match}« har ingen længde.", en: "“{match}” has no length." }
        advice: { da: "Overvej en frist i dage.", en: "Consider a limit in days." }
        why: { da: "En frist skal kunne beregnes.", en: "A limit must be computable." }
        examples:
          fires: ["Svar gives ⟦snarest⟧.", "Svar gives ⟦snarest muligt⟧.", "Svar: ⟦snarest⟧."]
          silent: ["Svar gives inden 14 dage.", "Svar gives snarest og senest om 3 dage.", "Svar gives i morgen."]
        """
    static let checks: [String: [String: [String]]] = ["wording": [:], "complexity": ["measure": ["words"]]]

    private func load(_ files: [String: String]) throws -> RuleBase {
        try RuleBaseLoader.load(files.map { RuleSourceFile(path: $0.key, text: $0.value) }, checks: Self.checks)
    }

    private func problems(_ files: [String: String]) -> [RuleProblem] {
        do {
            _ = try load(files)
            return []
        } catch let error as RuleBaseError {
            return error.problems
        } catch {
            return []
        }
    }

    @Test("keeps weights and classes of words through the compiled form")
    func model() throws {
        let ruleBase = try load([
            "1-x/soonest.yaml": Self.good, "rulebase.yaml": "version: \"2.0.0\"\n",
            "model/classes.txt": "# about\nregler\tkrav regler vilkår\nkan\tkan skal\n",
            "model/weights.txt": "vague-deadline\tthreshold\t0.4\nvague-deadline\tbefore-class=regler\t-0.25\n",
        ])
        let again = try RuleBundle.read(
            RuleBundle.write(
                version: ruleBase.version, rules: ruleBase.rules, patterns: ruleBase.patterns, lists: ruleBase.lists,
                catalogues: ruleBase.catalogues, scoring: ruleBase.scoring, model: ruleBase.model))
        #expect(again.digest == ruleBase.digest)
        #expect(again.model.count == 1)
        let classes = again.model.classes
        #expect(classes.classes.map(\.name) == ["regler", "kan"])
        #expect(classes.number(of: TokenHash.hash("vilkår")) == 0)
        #expect(classes.number(of: TokenHash.hash("skal")) == 1)
        #expect(classes.number(of: TokenHash.hash("blomst")) == -1)
        #expect(classes.number(of: 0) == -1)
    }

    @Test("keeps what findings count through the compiled form")
    func counts() throws {
        let ruleBase = try load([
            "1-x/soonest.yaml": Self.good,
            "rulebase.yaml": "version: \"2.0.0\"\ncounts: { exception: 0.5, soonest: 0.25 }\n",
        ])
        let again = try RuleBundle.read(
            RuleBundle.write(
                version: ruleBase.version, rules: ruleBase.rules, patterns: ruleBase.patterns, lists: ruleBase.lists,
                catalogues: ruleBase.catalogues, scoring: ruleBase.scoring))
        #expect(again.scoring.findingWeights == ["exception": 0.5, "soonest": 0.25])
        #expect(again.digest == ruleBase.digest)
    }

    @Test("tells of a count of something that is neither a category nor a rule")
    func countOfNothing() throws {
        let found = problems([
            "1-x/soonest.yaml": Self.good, "rulebase.yaml": "version: \"2.0.0\"\ncounts: { excepton: 0.5 }\n",
        ])
        let problem = try #require(found.first)
        #expect(found.count == 1 && problem.file == "rulebase.yaml" && problem.line == 2)
        #expect(problem.suggestion == "exception")
    }

    @Test("tells of a line of classes that is none")
    func brokenClasses() {
        let found = problems([
            "1-x/soonest.yaml": Self.good, "rulebase.yaml": "version: \"2.0.0\"\n",
            "model/classes.txt": "regler\tkrav regler\nno tab here\n",
        ])
        #expect(found.map(\.file) == ["model/classes.txt"])
        #expect(found.map(\.line) == [2])
    }

    @Test("gives the same rules after a round through the compiled form")
    func roundTrip() throws {
        let files = ["1-x/soonest.yaml": Self.good, "rulebase.yaml": "version: \"2.0.0\"\n"]
        let ruleBase = try load(files)
        let bundle = RuleBundle.write(
            version: ruleBase.version, rules: ruleBase.rules, patterns: ruleBase.patterns, lists: ruleBase.lists,
            catalogues: ruleBase.catalogues, scoring: ruleBase.scoring)
        let again = try RuleBundle.read(bundle)
        #expect(again.version == "2.0.0")
        #expect(again.digest == ruleBase.digest)
        let (before, after) = (try #require(ruleBase.rules.first), try #require(again.rules.first))
        #expect(before.message == after.message)
        #expect(before.wording == after.wording)
        #expect(before.examples.fires == after.examples.fires)
        #expect(again.patterns.patterns == ruleBase.patterns.patterns)
    }

    @Test("keeps the lines of an example that is a whole bill, and why a rule is kept")
    func wholeBill() throws {
        let examples = try #require(Self.good.range(of: "examples:"))
        let rule =
            Self.good[..<examples.lowerBound] + """
                kept: { da: "Derfor.", en: "That is why." }
                examples:
                  fires:
                    - |
                      Lov om prøver

                      § 1. Svar gives ⟦snarest⟧.
                    - "Svar: ⟦snarest⟧."
                    - "Besked gives ⟦snarest⟧."
                  silent: ["Svar gives i dag.", "Svar gives i morgen.", "Svar gives aldrig."]
                """
        let files = ["1-x/soonest.yaml": String(rule), "rulebase.yaml": "version: \"2.0.0\"\n"]
        let ruleBase = try load(files)
        let bundle = RuleBundle.write(
            version: ruleBase.version, rules: ruleBase.rules, patterns: ruleBase.patterns, lists: ruleBase.lists,
            catalogues: ruleBase.catalogues, scoring: ruleBase.scoring)
        let read = try #require(try RuleBundle.read(bundle).rules.first)
        #expect(read.examples.fires.first == "Lov om prøver\n\n§ 1. Svar gives ⟦snarest⟧.")
        #expect(read.kept.danish == "Derfor." && read.kept.english == "That is why.")
    }

    @Test("asks for three examples of each kind")
    func tooFew() {
        let few = Self.good.replacing(", \"Svar: ⟦snarest⟧.\"", with: "")
        let found = problems(["1-x/soonest.yaml": few, "rulebase.yaml": "version: \"2.0.0\"\n"])
        #expect(found.contains { $0.what.contains("too few examples") })
    }

    @Test("does not depend on the order of the files")
    func order() throws {
        var other = Self.good
        other.replace("id: soonest", with: "id: another")
        let files = [("a/soonest.yaml", Self.good), ("a/another.yaml", other), ("rulebase.yaml", "version: \"1\"")]
            .map { RuleSourceFile(path: $0.0, text: $0.1) }
        let one = try RuleBaseLoader.load(files, checks: Self.checks)
        let two = try RuleBaseLoader.load(files.reversed(), checks: Self.checks)
        #expect(one.digest == two.digest)
    }

    @Test(
        "tells each kind of problem with its line and what would be right",
        arguments: [
            ("severity: warning", "severity: warnin", "»severity: warnin« is not known", "warning"),
            ("category: vague-deadline", "category: vague-deadlin", "is not known", "vague-deadline"),
            ("find: [", "fnd: [", "»fnd« is not known here", "find"),
            ("after: [", "aftr: [", "»aftr« is not known here", "after"),
        ])
    func problem(_ right: String, _ wrong: String, _ says: String, _ suggestion: String) throws {
        var text = Self.good
        text.replace(right, with: wrong)
        let found = try #require(problems(["1-x/soonest.yaml": text]).first { $0.what.contains(says) })
        #expect(found.line != nil)
        #expect(found.suggestion == suggestion)
    }

    @Test("refuses a second rule of the same id, a file of another name, and YAML that is none")
    func others() {
        #expect(
            problems(["a/soonest.yaml": Self.good, "b/soonest.yaml": Self.good]).contains {
                $0.what.contains("is taken")
            })
        #expect(problems(["a/other.yaml": Self.good]).contains { $0.what.contains("another name") })
        #expect(!problems(["a/broken.yaml": "id: [unclosed"]).isEmpty)
    }
}
