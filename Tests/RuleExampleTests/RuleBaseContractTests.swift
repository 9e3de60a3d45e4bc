import Findings
import JuraKit
import Reporting
import RuleBase
import Testing

@Suite("What the built-in rule base promises")
struct RuleBaseContractTests {
    let ruleBase = BuiltInRules.load()

    @Test("has at least 250 rules and 2,500 expressions")
    func size() {
        let counts = RuleCounts(ruleBase)
        #expect(counts.rules >= 250)
        #expect(counts.expressions >= 2500)
    }

    @Test("shows every rule by three examples that fire and three that stay silent")
    func examples() {
        for rule in ruleBase.rules {
            #expect(rule.examples.fires.count >= 3 && rule.examples.silent.count >= 3, "\(rule.id)")
            #expect(Set(rule.examples.fires).count == rule.examples.fires.count, "\(rule.id) repeats an example")
        }
    }

    @Test("says of every rule that fires nowhere in the corpus why it is kept, and of no other")
    func kept() throws {
        let quality = try QualityTables.read()
        for rule in ruleBase.rules {
            let fires = (quality.hits[rule.id]?.findings ?? 0) > 0
            let isKept = !rule.kept.danish.isEmpty && !rule.kept.english.isEmpty
            #expect(fires != isKept, "\(rule.id) has \(quality.hits[rule.id]?.findings ?? 0) findings in the corpus")
        }
    }

    @Test("keeps no rule that is right in under half of a read sample")
    func precision() throws {
        let quality = try QualityTables.read()
        #expect(quality.judged.count >= 90)
        for (rule, precision) in quality.judged {
            #expect(precision.share >= 0.5, "\(rule): \(precision.right) of \(precision.looked)")
            #expect(ruleBase.rule(named: rule) != nil, "\(rule) is judged but is no rule")
        }
    }

    @Test("has a working rule in every category", arguments: Category.allCases)
    func category(_ category: Category) {
        #expect(ruleBase.rules.contains { $0.category == category && $0.polarity == .fault })
    }

    @Test("speaks Danish and English in every rule")
    func languages() {
        for rule in ruleBase.rules {
            for text in [rule.title, rule.message, rule.advice, rule.why] {
                #expect(!text.danish.isEmpty && !text.english.isEmpty, "\(rule.id)")
            }
        }
    }

    @Test("advises and never judges")
    func wording() {
        for rule in ruleBase.rules where rule.polarity == .fault {
            let words = (rule.message.danish + " " + rule.advice.danish).lowercased()
            #expect(!words.contains("ulovlig") && !words.contains("fejl i loven"), "\(rule.id)")
        }
    }

    @Test("names a check that exists, and every check has a rule")
    func checks() {
        let named = Set(ruleBase.rules.map(\.check))
        #expect(named == Set(RuleCompiler.checks.keys))
    }
}
