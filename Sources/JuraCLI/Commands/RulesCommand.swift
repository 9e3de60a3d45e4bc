internal import ArgumentParser
internal import Findings
internal import JuraKit
internal import Reporting
internal import RuleAuthoring
internal import RuleBase

/// `jura rules`: everything about the rule base.
struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Lists, tests and compiles rules.",
        subcommands: [List.self, Test.self, Forms.self, Impact.self, Compile.self, Page.self, Quality.self],
        defaultSubcommand: List.self)

    /// One line a rule.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists the rules: id, category, severity, title.")

        @Option(help: "The language of titles: da or en.")
        var language: Language = .danish

        func run() throws {
            let rules = BuiltInRules.load().rules
            let width = rules.map(\.id.count).max() ?? 0
            let lines = rules.map { rule in
                let id = rule.id + String(repeating: " ", count: width - rule.id.count)
                let category =
                    rule.category.rawValue + String(repeating: " ", count: max(0, 26 - rule.category.rawValue.count))
                let severity = rule.polarity == .evidence ? "evidence" : rule.severity.rawValue
                return
                    "\(id)  \(rule.principle.map { String($0.rawValue) } ?? "-")  \(category)\(severity + String(repeating: " ", count: max(0, 10 - severity.count)))\(rule.title.text(in: language))\n"
            }
            try FileSystem.writeStandardOutput(Array(lines.joined().utf8))
        }
    }

    /// All problems of a rule base, and its examples.
    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Reports all problems of a rule base and runs every rule's examples in every disguise.")

        @Argument(help: "The folder of the rule base; the one in the binary when left out.")
        var folder: String?

        func run() throws {
            let ruleBase = try folder.map(RuleFolder.load) ?? BuiltInRules.load()
            let runner = RuleExampleRunner(ruleBase: ruleBase)
            var failures = 0
            for rule in ruleBase.rules {
                for failure in runner.failures(of: rule) {
                    failures += 1
                    FileSystem.writeStandardError("\(failure.description)\n")
                }
            }
            let counts = RuleCounts(ruleBase)
            try FileSystem.writeStandardOutput(Array("\(counts.description)\n".utf8))
            if failures > 0 { throw CommandFailure("\(failures) examples do not do what they say") }
        }
    }

    /// Every surface form of every pattern.
    struct Forms: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints every surface form that the patterns of the rules expand to.")

        @Argument(help: "Rules; all of them when left out.")
        var rules: [String] = []

        func run() throws {
            let ruleBase = BuiltInRules.load()
            for name in rules where ruleBase.rule(named: name) == nil {
                throw CommandFailure(ExplainCommand.unknown(name, in: ruleBase))
            }
            let forms = SurfaceForms(ruleBase).forms(of: rules.compactMap { ruleBase.rule(named: $0) })
            try FileSystem.writeStandardOutput(Array((forms.joined(separator: "\n") + "\n").utf8))
        }
    }

    /// The compiled form of a rule base.
    struct Compile: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks a rule base and writes the form that the binary carries.")

        @Argument(help: "The folder of the rule base.")
        var folder: String

        @Option(
            name: [.short, .long],
            help: "The file to write. Beside it stands its image (.image), which the program starts from.")
        var output: String

        func run() throws {
            let bundle = RuleCompiler.bundle(of: try RuleFolder.load(folder))
            do {
                try FileSystem.write(bundle, to: output)
                try FileSystem.write(RuleCompiler.image(of: bundle), to: RuleCompiler.imageName(of: output))
            } catch let error as FileError {
                throw CommandFailure(error, doing: "write the compiled rule base")
            }
        }
    }
}

extension RulesCommand {
    /// A page a rule, and their index.
    struct Page: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes an HTML page for every rule, and an index of them.")

        @Argument(help: "The folder of the rule base; the one in the binary when left out.")
        var folder: String?

        @Option(name: [.short, .long], help: "The folder to write to.")
        var output: String

        @Option(help: "The language: da or en.")
        var language: Language = .danish

        func run() throws {
            let ruleBase = try folder.map(RuleFolder.load) ?? BuiltInRules.load()
            let context = ReportContext(language: language, ruleBase: ruleBase)
            do {
                try FileSystem.makeFolder(output)
                for (name, page) in RulePages.pages(context, toolVersion: Version.tool) {
                    try FileSystem.write(page, to: "\(output)/\(name)")
                }
            } catch {
                throw CommandFailure(error, doing: "write the pages of the rules")
            }
        }
    }
}

/// Reads the files of a rule base.
enum RuleFolder {
    /// - Throws: ``CommandFailure`` with every problem of the rule base.
    static func load(_ folder: String) throws -> RuleBase {
        guard FileSystem.kind(of: folder) == .folder else {
            throw CommandFailure("\(folder): error: no such folder\n  expected: a folder with rulebase.yaml and rules")
        }
        do {
            let isRead: (String) -> Bool = {
                InputList.ending($0) == "yaml" || $0 == RuleBaseLoader.modelPath
                    || $0 == RuleBaseLoader.modelClassesPath
            }
            let sources = try FileSystem.files(below: folder).filter(isRead).map { path in
                RuleSourceFile(
                    path: path, text: String(decoding: try FileSystem.read("\(folder)/\(path)"), as: UTF8.self))
            }
            return try RuleBaseLoader.load(sources, checks: RuleCompiler.checks)
        } catch let error as FileError {
            throw CommandFailure(error, doing: "read the rule base")
        } catch let error as RuleBaseError {
            throw CommandFailure(error.problems.map { ProblemWords.words($0, in: folder) }.joined(separator: "\n"))
        }
    }
}
