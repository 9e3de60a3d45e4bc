internal import ArgumentParser
internal import JuraKit
internal import Reporting
internal import RuleAuthoring
internal import RuleBase

/// `jura explain`: what a rule finds, why, and when not.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explains a rule: what it finds, why, examples, sources, when not.")

    @Argument(help: "The id of a rule.")
    var rule: String

    @Option(help: "The language: da or en.")
    var language: Language = .danish

    func run() throws {
        let ruleBase = BuiltInRules.load()
        guard let rule = ruleBase.rule(named: rule) else { throw CommandFailure(Self.unknown(rule, in: ruleBase)) }
        try FileSystem.writeStandardOutput(Array(RulePage(rule, language: language).text.utf8))
    }

    static func unknown(_ name: String, in ruleBase: RuleBase) -> String {
        let nearest = Spelling.nearest(to: name, among: ruleBase.rules.map(\.id))
        return "\(name): error: no such rule\n  try: \(nearest ?? "jura rules list")"
    }
}
