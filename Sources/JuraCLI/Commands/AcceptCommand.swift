internal import ArgumentParser
internal import Findings
internal import JuraKit
internal import LegalModel
internal import Reporting
internal import RuleAuthoring
internal import RuleBase
internal import Scoring

/// `jura accept`: writes into a bill's ledger that findings were seen and the text stays as it is.
struct AcceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Accepts findings of a bill, with a reason, in the ledger beside it.",
        discussion: """
            jura accept lov.xml --at "§ 4, stk. 2" --rule vague-deadline --reason "…" --by "Anna Holm"
            jura accept lov.xml                  asks finding by finding, at a terminal

            The ledger is lov.jura-accept.yaml. Entries are added at its end; comments and all else stay as they are.
            """)

    @Argument(help: "The bill.")
    var bill: String

    @Option(help: "The fingerprint of the finding, or its first eight digits or more.")
    var fingerprint: [String] = []

    @Option(help: "The address of findings: »§ 4, stk. 2« takes what stands there or inside it.")
    var at: String?

    @Option(help: "The rule of findings.")
    var rule: String?

    @Option(help: "Why the text stays as it is.")
    var reason: String?

    @Option(help: "Who decided.")
    var by: String?

    @Option(help: "The last day that the acceptance holds: 2027-06-30.")
    var until: String?

    @Option(help: "Another ledger than the one beside the bill.")
    var ledger: String?

    @Option(help: "The language of questions at a terminal: da or en.")
    var language: Language = .danish

    private var isNamed: Bool { !fingerprint.isEmpty || at != nil || rule != nil }

    func validate() throws {
        if let until, !AcceptanceFile.isDate(until) {
            throw ValidationError("--until \(until): a date such as 2027-06-30")
        }
        if let at, LegalAddress(at) == nil { throw ValidationError("--at \(at): an address such as »§ 4, stk. 2«") }
        for print in fingerprint where print.utf8.count < 8 {
            throw ValidationError("--fingerprint \(print): at least its first eight digits")
        }
        guard isNamed else { return }
        guard let reason, !reason.allSatisfy(\.isWhitespace) else {
            throw ValidationError("--reason is needed: why does the text stay as it is?")
        }
        guard let by, !by.allSatisfy(\.isWhitespace) else { throw ValidationError("--by is needed: who decided?") }
    }

    func run() throws {
        let path = ledger ?? LedgerFile.path(for: bill)
        var findings = try assess()
        let known = FileSystem.kind(of: path) == .file ? try LedgerFile.read(path) : []
        _ = AcceptanceLedger(known).mark(&findings.findings)
        let open = findings.findings.filter { $0.acceptance == nil }
        let count =
            isNamed
            ? try add(named(among: open, of: findings.findings), to: path)
            : try asked(open, path: path)
        if count == 0 { FileSystem.writeStandardError("nothing was accepted\n") }
    }

    /// Adds to the ledger and tells what was added.
    private func add(_ acceptances: [Acceptance], to path: String) throws -> Int {
        let added = try LedgerFile.add(acceptances, to: path)
        let lines = added.map { "\($0.address)  \($0.rule)  \($0.fingerprint)\n" }.joined()
        if !added.isEmpty {
            try FileSystem.writeStandardOutput(Array("\(lines)\(path): \(added.count) added\n".utf8))
        }
        return added.count
    }

    private func assess() throws -> Assessment {
        do {
            return try Analyzer(ruleBase: BuiltInRules.load()).makeWorker().assess(
                try FileSystem.read(bill), name: bill)
        } catch let error as FileError {
            throw CommandFailure(error, doing: "read the bill")
        } catch {
            throw CommandFailure("\(bill): error: \(ReadingErrorWords.words(for: error))")
        }
    }

    private func named(among open: [Finding], of all: [Finding]) throws -> [Acceptance] {
        let place = at.flatMap { LegalAddress($0) }
        let isMeant = { (finding: Finding) in
            (fingerprint.isEmpty || fingerprint.contains { finding.fingerprint.exact.hasPrefix($0) })
                && (place.map { $0.contains(finding.address) } ?? true) && (rule.map { finding.rule == $0 } ?? true)
        }
        let meant = open.filter(isMeant)
        guard !meant.isEmpty else {
            let isKnown = all.contains(where: isMeant)
            throw CommandFailure(
                isKnown
                    ? "\(bill): error: what was named is accepted already"
                    : "\(bill): error: no finding is as named\n  try: jura check \(bill)")
        }
        return meant.map {
            Acceptance(
                fingerprint: $0.fingerprint.exact, address: $0.address.description, rule: $0.rule, reason: reason ?? "",
                by: by ?? "", until: until)
        }
    }

    private func asked(_ open: [Finding], path: String) throws -> Int {
        guard FileSystem.standardOutputIsTerminal, FileSystem.standardInputIsTerminal else {
            throw CommandFailure(
                "jura accept: error: without a terminal the findings must be named\n  try: --at \"§ 4\" --rule ID --reason \"…\" --by NAME"
            )
        }
        let context = ReportContext(language: language, ruleBase: BuiltInRules.load())
        var dialogue = AcceptDialogue(by: by ?? "", until: until, context: context)
        return try dialogue.run(over: open) { _ = try add([$0], to: path) }
    }
}
