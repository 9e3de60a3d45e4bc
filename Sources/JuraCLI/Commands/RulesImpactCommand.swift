internal import ArgumentParser
internal import JuraKit
internal import RuleBase

extension RulesCommand {
    /// What a change of the rule base does to real acts.
    struct Impact: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Shows the findings that a change of the rule base gains and loses on a folder of acts, rule by rule.")

        @Argument(help: "Acts, or folders of acts.")
        var paths: [String]

        @Option(help: "The changed rule base.")
        var rules = "Rules"

        @Option(help: "The rule base before the change; the one in the binary when left out.")
        var before: String?

        @Option(help: "Examples shown for each rule and direction.")
        var examples = 3

        func run() throws {
            let old = try Analyzer(ruleBase: before.map(RuleFolder.load) ?? BuiltInRules.load()).makeWorker()
            let new = try Analyzer(ruleBase: RuleFolder.load(rules)).makeWorker()
            let inputs = InputList(paths, standardInputName: nil)
            if let failure = inputs.failures.first { throw CommandFailure("\(failure.name): error: \(failure.reason)") }
            var impact = RuleImpact(examples: examples)
            for file in inputs.files {
                guard let path = file.path, let bytes = try? FileSystem.read(path),
                    let before = try? old.assess(bytes, name: file.name),
                    let after = try? new.assess(bytes, name: file.name)
                else {
                    FileSystem.writeStandardError("\(file.name): passed over, it cannot be read\n")
                    continue
                }
                impact.add(before: before, after: after)
            }
            try FileSystem.writeStandardOutput(Array(Self.words(impact).utf8))
        }

        private static func words(_ impact: RuleImpact) -> String {
            var lines = ["\(impact.acts) acts, \(impact.changes.count) rules changed"]
            for change in impact.changes {
                lines.append("\n\(change.rule)   \(change.before) before, +\(change.gained) −\(change.lost)")
                lines += change.gainedExamples.map { "  + \($0)" } + change.lostExamples.map { "  − \($0)" }
            }
            return lines.joined(separator: "\n") + "\n"
        }
    }
}
