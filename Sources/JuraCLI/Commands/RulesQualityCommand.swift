internal import ArgumentParser
internal import JuraKit
internal import Reporting
internal import RuleBase

extension RulesCommand {
    /// How often rules fire and how often they are right.
    struct Quality: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a page on rule quality: findings per 100,000 words, precision, examples.",
            discussion: """
                Figures stand as tables in a folder beside the rules: hits.tsv, judged.tsv and annotated.tsv. With folders of acts \
                the findings are counted anew and hits.tsv is written; without them the page is made from the figures as they are.
                """)

        @Argument(help: "Acts, or folders of acts, to count findings in; none to use the figures as they are.")
        var paths: [String] = []

        @Option(help: "The rule base; the one in the binary when left out.")
        var rules: String?

        @Option(help: "The folder with the tables.")
        var data = "Rules/quality"

        @Option(name: [.short, .long], help: "The page to write.")
        var output: String

        @Option(help: "The language: da or en.")
        var language: Language = .danish

        func run() throws {
            let ruleBase = try rules.map(RuleFolder.load) ?? BuiltInRules.load()
            var quality = RuleQuality()
            try read("judged.tsv") { (text: String) throws(RuleQualityError) in try quality.readJudged(text) }
            try read("annotated.tsv") { (text: String) throws(RuleQualityError) in try quality.readAnnotated(text) }
            if paths.isEmpty {
                try read("hits.tsv") { (text: String) throws(RuleQualityError) in try quality.readHits(text) }
            } else {
                try count(with: ruleBase, into: &quality)
            }
            let context = ReportContext(language: language, ruleBase: ruleBase)
            let page = RuleQualityPage(quality, context: context, toolVersion: Version.tool).write()
            do {
                if !paths.isEmpty { try FileSystem.write(Array(quality.hitsFile.utf8), to: "\(data)/hits.tsv") }
                try FileSystem.write(page, to: output)
            } catch {
                throw CommandFailure(error, doing: "write the page on rule quality")
            }
        }

        /// Reads one table; a table that is not there is as an empty one.
        private func read(_ name: String, _ take: (String) throws(RuleQualityError) -> Void) throws {
            let path = "\(data)/\(name)"
            guard FileSystem.kind(of: path) == .file else { return }
            do {
                try take(String(decoding: try FileSystem.read(path), as: UTF8.self))
            } catch let error as RuleQualityError {
                throw CommandFailure(
                    "\(path):\(error.line): error: this line is not a row of the table\n  expected: fields parted by tabs, as in the lines around it"
                )
            } catch let error as FileError {
                throw CommandFailure(error, doing: "read the tables of rule quality")
            }
        }

        private func count(with ruleBase: RuleBase, into quality: inout RuleQuality) throws {
            let worker = Analyzer(ruleBase: ruleBase).makeWorker()
            let inputs = InputList(paths, standardInputName: nil)
            if let failure = inputs.failures.first { throw CommandFailure("\(failure.name): error: \(failure.reason)") }
            var counter = RuleHitCounter()
            for file in inputs.files {
                guard let path = file.path, let bytes = try? FileSystem.read(path),
                    let assessment = try? worker.assess(bytes, name: file.name)
                else {
                    FileSystem.writeStandardError("\(file.name): passed over, it cannot be read\n")
                    continue
                }
                counter.add(assessment)
            }
            counter.enter(into: &quality)
        }
    }
}
