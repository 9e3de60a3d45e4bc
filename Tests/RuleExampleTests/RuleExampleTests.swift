import JuraKit
import RuleBase
import Testing

@Suite("Every rule's own examples, in every disguise")
struct RuleExampleTests {
    static let ruleBase = BuiltInRules.load()

    @Test("finds what its examples mark, and nothing in its silent ones", arguments: ruleBase.rules.map(\.id))
    func examples(of id: String) throws {
        let rule = try #require(Self.ruleBase.rule(named: id))
        let failures = RuleExampleRunner(ruleBase: Self.ruleBase).failures(of: rule)
        #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
    }
}
