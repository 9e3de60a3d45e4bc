import Findings
import JuraKit
import RuleBase
import Testing

@Suite("What the built-in rule base promises")
struct RuleBaseContractTests {
    let ruleBase = BuiltInRules.load()

    @Test("has at least 120 rules and 900 expressions")
    func size() {
        let counts = RuleCounts(ruleBase)
        #expect(counts.rules >= 120)
        #expect(counts.expressions >= 900)
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
