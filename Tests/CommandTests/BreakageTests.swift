import Foundation
import Testing

/// What a killed run and a full disk leave behind: whole files or none.
@Suite("Runs that end in the middle")
struct BreakageTests {
    private static func bills(_ count: Int) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let sections = (1...40).map {
            "§ \($0). Styrelsen skal snarest muligt behandle ansøgning nr. \($0) skriftligt.\n"
        }
        for number in 0..<count {
            try folder.write("Lov om prøver \(number)\n\n" + sections.joined(separator: "\n"), to: "in/\(number).txt")
        }
        return folder
    }

    /// Runs a script, with the program as `$JURA` and the folder as working folder.
    private static func bash(_ script: String, in folder: TemporaryFolder) throws -> (exit: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["bash", "-c", script]
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(["JURA": CommandLineRun.binary.path]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }

    /// Whether every report of a folder is whole, and nothing but reports stands there.
    private static func expectWhole(_ folder: TemporaryFolder, _ name: String) throws {
        for file in folder.files() where file.hasPrefix("\(name)/") {
            let data = try folder.read(file)
            switch file.split(separator: ".").last {
            case "json", "sarif":
                #expect(throws: Never.self, "\(file)") { try JSONSerialization.jsonObject(with: data) }
            case "html": #expect(data.suffix(8).elementsEqual("</html>\n".utf8), "\(file)")
            case "csv": #expect(data.last == 0x0A, "\(file)")
            // One rename may be under way when the run is killed: that file is whole too, under a passing name.
            case "part": #expect(data.last == 0x0A, "\(file)")
            default: Issue.record("\(file) is no report")
            }
        }
    }

    @Test("SIGKILL leaves whole reports, and a cache that the next run can use")
    func killed() throws {
        let folder = try Self.bills(60)
        for count in [0, 1, 20, 60, 110] {
            let process = Process()
            process.executableURL = CommandLineRun.binary
            process.arguments = [
                "check", "in", "-o", "out/", "-o", "out/all.sarif", "--cache", "cache\(count)", "--fail-on", "never",
            ]
            process.currentDirectoryURL = folder.url
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try? FileManager.default.removeItem(at: folder.url.appending(path: "out"))
            try process.run()
            let reports = { folder.files().count { $0.hasPrefix("out/") && $0 != "out" } }
            while process.isRunning, reports() < count { usleep(500) }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal, "the run was over before \(count) reports were seen")
            #expect(reports() >= count && reports() < 123)
            try Self.expectWhole(folder, "out")
        }
        let check = ["check", "in", "--fail-on", "never", "-o"]
        #expect(try CommandLineRun(check + ["after/", "--cache", "cache60"], in: folder.url).exit == 0)
        #expect(try CommandLineRun(check + ["plain/", "--no-cache"], in: folder.url).exit == 0)
        for file in folder.files() where file.hasPrefix("plain/") {
            #expect(try folder.read(file) == folder.read("after/" + file.dropFirst(6)), "\(file)")
        }
    }

    @Test("a limit on file size, like a full disk, is told, ends with 2 and leaves what was there")
    func limited() throws {
        let folder = try Self.bills(1)
        try folder.write("{}\n", to: "old.json")
        try folder.write("# Beslutninger\n", to: "in/0.jura-accept.yaml")
        let run = try Self.bash(
            "ulimit -f 4; \"$JURA\" check in/0.txt -o old.json -o new.html -o in.sarif --no-cache --fail-on never",
            in: folder)
        #expect(run.exit == 2, "\(run.output)")
        #expect(run.output.contains("cannot") && run.output.contains("error"), "\(run.output)")
        #expect(String(decoding: try folder.read("old.json"), as: UTF8.self) == "{}\n")
        #expect(folder.files().allSatisfy { !$0.contains("new") && !$0.contains("sarif") && !$0.contains(".part") })
        let accept = try Self.bash(
            "ulimit -f 1; \"$JURA\" accept in/0.txt --rule written-form-required --reason r --by A --language da",
            in: folder)
        #expect(accept.exit == 2, "\(accept.output)")
        #expect(String(decoding: try folder.read("in/0.jura-accept.yaml"), as: UTF8.self) == "# Beslutninger\n")
        #expect(!folder.files().contains { $0.contains(".part") })
    }

    @Test("a full device is told on every road to it, and a device is never replaced by a file")
    func fullDevice() throws {
        let folder = try Self.bills(1)
        for command in [
            "check in/0.txt > /dev/full", "check in/0.txt -o json:/dev/full", "check in/0.txt -o html:link",
            "compare a.json a.json > /dev/full", "config > /dev/full",
        ] {
            let run = try Self.bash(
                "ln -sf /dev/full link; \"$JURA\" check in/0.txt -o a.json --fail-on never --no-cache; \"$JURA\" \(command)",
                in: folder)
            #expect(run.exit == 2, "\(command): \(run.exit) \(run.output)")
        }
        var status = stat()
        #expect(stat("/dev/full", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    }

    @Test("a link is followed, and the mode of a file that is replaced is kept")
    func links() throws {
        let folder = try Self.bills(1)
        let run = try Self.bash(
            """
            mkdir real; echo old > real/r.json; chmod 600 real/r.json; ln -s real/r.json r.json
            "$JURA" check in/0.txt -o r.json --no-cache --fail-on never; test -L r.json; echo "$?"; stat -c %a real/r.json
            """, in: folder)
        #expect(run.output == "0\n600\n")
        #expect(try folder.read("real/r.json").count > 1000)
    }
}
