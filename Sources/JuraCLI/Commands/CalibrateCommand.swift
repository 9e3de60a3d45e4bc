internal import ArgumentParser
internal import JuraKit
internal import RuleBase

/// `jura calibrate`: fits the reference curve of the score.
struct CalibrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "Fits the reference curve of the score to a corpus of acts; only figures are stored.")

    @Argument(help: "Folders of acts.")
    var folders: [String]

    @Option(name: [.short, .long], help: "The file to write: Rules/calibration.yaml.")
    var output: String

    @Option(help: "The rule base to calibrate; the one in the binary when left out.")
    var rules: String?

    func run() async throws {
        let ruleBase = try rules.map(RuleFolder.load) ?? BuiltInRules.load()
        let inputs = InputList(folders, standardInputName: nil)
        if let failure = inputs.failures.first { throw CommandFailure("\(failure.name): error: \(failure.reason)") }
        var calibration = Calibration(ruleBase: ruleBase)
        let worker = Analyzer(ruleBase: ruleBase).makeWorker()
        for file in inputs.files {
            guard let path = file.path, let bytes = try? FileSystem.read(path),
                let assessment = try? worker.assess(bytes, name: file.name)
            else { continue }
            calibration.add(assessment)
        }
        do {
            try FileSystem.write(Array(calibration.yaml().utf8), to: output)
        } catch {
            throw CommandFailure(error, doing: "write the calibration")
        }
        FileSystem.writeStandardError("\(calibration.count) acts\n")
    }
}
