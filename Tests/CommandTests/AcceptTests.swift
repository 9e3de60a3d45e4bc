import Foundation
import Testing

@Suite("jura accept")
struct AcceptTests {
    /// A bill with a finding in each of its sections.
    private func bill(_ sections: Int = 3) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let text = (1...sections).map { "§ \($0). Styrelsen skal snarest muligt behandle sag \(Self.word($0)).\n" }
        try folder.write("Lov om prøver\n\n" + text.joined(separator: "\n"), to: "lov.txt")
        return folder
    }

    /// Words that differ, so that no two sentences are alike.
    private static func word(_ number: Int) -> String {
        String(repeating: "abcdefghij".map(String.init)[number % 10], count: number) + "agen"
    }

    /// Runs a command at a terminal of its own and answers what it asks.
    private func atTerminal(_ arguments: [String], answers: [String], in folder: TemporaryFolder) throws -> (
        exit: Int32, said: String
    ) {
        let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        // The calls of the C library are behind a macro that Swift cannot set: TIOCSPTLCK unlocks, TIOCGPTN numbers.
        var (unlocked, number): (Int32, UInt32) = (0, 0)
        try #require(terminal >= 0 && ioctl(terminal, 0x4004_5431, &unlocked) == 0)
        try #require(ioctl(terminal, 0x8004_5430, &number) == 0)
        let end = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        try #require(end >= 0)
        let process = Process()
        process.executableURL = CommandLineRun.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        let handle = FileHandle(fileDescriptor: end, closeOnDealloc: true)
        process.standardInput = handle
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        for answer in answers { _ = (answer + "\n").withCString { write(terminal, $0, strlen($0)) } }
        process.waitUntilExit()
        // All that was said waits in the terminal; what is left ends with nothing more to read.
        var said: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
        while case let count = read(terminal, &buffer, buffer.count), count > 0 { said += buffer[..<count] }
        close(terminal)
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    private func ledger(_ folder: TemporaryFolder) -> String {
        (try? folder.read("lov.jura-accept.yaml")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    @Test("asks at a terminal, finding by finding, in the reader's language")
    func dialogue() throws {
        let folder = try bill()
        let run = try atTerminal(
            ["accept", "lov.txt"], answers: ["Fristen følger af praksis", "Anna Holm", "", "q"], in: folder)
        #expect(run.exit == 0)
        for words in ["Begrundelse: ", "Af (dit navn): ", "§ 1", "»snarest muligt«", "1 added"] {
            #expect(run.said.contains(words), "\(words) in \(run.said)")
        }
        let entries = ledger(folder).components(separatedBy: "- fingerprint:").count - 1
        #expect(entries == 1)
        #expect(
            ledger(folder).contains("reason: \"Fristen følger af praksis\"") && ledger(folder).contains("Anna Holm"))
        let check = try CommandLineRun(["check", "lov.txt", "--format", "json", "--fail-on", "never"], in: folder.url)
        #expect(check.output.contains("Fristen følger af praksis"))
        let english = try atTerminal(
            ["accept", "lov.txt", "--language", "en", "--by", "B"], answers: ["q"], in: folder)
        #expect(english.said.contains("Reason: ") && english.said.contains("nothing was accepted"))
    }

    @Test("keeps each decision as it is made: the end of the terminal loses none")
    func endOfInput() throws {
        let folder = try bill()
        let run = try atTerminal(["accept", "lov.txt", "--by", "A"], answers: ["første", "\u{4}"], in: folder)
        #expect(ledger(folder).contains("\"første\""), "\(run.said)")
    }

    @Test("many at once on one ledger lose nothing")
    func concurrent() async throws {
        let count = 12
        let folder = try bill(count)
        try folder.write("# Vores beslutninger\n", to: "lov.jura-accept.yaml")
        let url = folder.url
        let exits = await withTaskGroup(of: Int32.self) { group in
            for number in 1...count {
                group.addTask {
                    let named = ["accept", "lov.txt", "--at", "§ \(number)", "--reason", "r\(number)", "--by", "A"]
                    return (try? CommandLineRun(named, in: url).exit) ?? -1
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(exits.allSatisfy { $0 == 0 })
        let text = ledger(folder)
        #expect(text.hasPrefix("# Vores beslutninger\n"))
        for number in 1...count { #expect(text.contains("reason: \"r\(number)\"\n"), "§ \(number)") }
        let check = try CommandLineRun(["check", "lov.txt", "--fail-on", "note", "--format", "line"], in: folder.url)
        #expect(check.exit == 0, "\(check.output)")
    }

    @Test("the same decision made twice at once stands once")
    func twice() async throws {
        let folder = try bill(1)
        let url = folder.url
        let named = [
            "accept", "lov.txt", "--at", "§ 1", "--rule", "vague-deadline-as-soon-as-possible", "--reason", "r", "--by",
            "A",
        ]
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 { group.addTask { _ = try? CommandLineRun(named, in: url) } }
        }
        #expect(ledger(folder).components(separatedBy: "- fingerprint:").count == 2)
    }
}
