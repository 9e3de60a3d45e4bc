public import ArgumentParser
internal import JuraKit
internal import RuleAuthoring

/// The command `jura`.
public struct Jura: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "jura",
        abstract: "Reads Danish draft bills and tells how ready they are to be administered digitally.",
        discussion: """
            jura check lovforslag.xml            the report in the terminal
            jura check lovforslag.txt -o rapport.html
            jura check udkast/ -o rapporter/     a folder of bills, a folder of reports

            Everything happens on this machine: no network connection is ever opened.
            """,
        version: "jura \(Version.tool) (offline: opens no network connection)",
        subcommands: [
            CheckCommand.self, CompareCommand.self, AcceptCommand.self, ExplainCommand.self, RulesCommand.self,
            CalibrateCommand.self, ConfigCommand.self, InitCommand.self,
        ])

    public init() {}

    /// Runs the command line and gives the exit code: 0 done, 1 done and something reached the threshold, 2 could not
    /// be done.
    @MainActor
    public static func run(_ arguments: [String]) async -> Int32 {
        do {
            try refuseUnknownCommand(arguments.first)
            var command = try parsed(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return 0
        } catch let failure as CommandFailure {
            FileSystem.writeStandardError(failure.message.hasSuffix("\n") ? failure.message : failure.message + "\n")
            return 2
        } catch let exit as ExitCode {
            return exit.rawValue
        } catch {
            let text = fullMessage(for: error)
            if exitCode(for: error).isSuccess {
                try? FileSystem.writeStandardOutput(Array((text + "\n").utf8))
                return 0
            }
            FileSystem.writeStandardError(text + "\n")
            return 2
        }
    }
}

extension Jura {
    /// `check` is read by itself first: putting the tree of all commands together takes as long as the checks of a short bill.
    /// Whatever that does not understand (help, a slip of the pen) is read, and told, by the whole.
    private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        if arguments.first == CheckCommand._commandName,
            let command = try? CheckCommand.parseAsRoot(Array(arguments.dropFirst())) as? CheckCommand
        {
            return command
        }
        return try parseAsRoot(arguments)
    }

    /// What stands where a command is expected and is none: a slip of the pen, or a bill whose command was left out.
    private static func refuseUnknownCommand(_ word: String?) throws {
        let names = configuration.subcommands.map { $0._commandName }
        guard let word, !word.hasPrefix("-") || word == "-", !(names + ["help"]).contains(word) else { return }
        if word == "-" || FileSystem.kind(of: word) != nil {
            throw CommandFailure("\(word): error: no command says what to do with it\n  try: jura check \(word)")
        }
        let nearest = Spelling.nearest(to: word, among: names)
        throw CommandFailure(
            "jura \(word): error: there is no such command\n  expected: \(names.joined(separator: ", "))"
                + (nearest.map { "\n  try: jura \($0)" } ?? ""))
    }
}

/// Something that stops a command: told on standard error, exit code 2.
struct CommandFailure: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }

    init(_ error: FileError, doing what: String) {
        message = "\(error.path): error: cannot \(what): \(error.reason)"
    }
}
