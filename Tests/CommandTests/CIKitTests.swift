import Foundation
import Testing

@Suite("The kit for CI")
struct CIKitTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let example = root.appending(path: "Tests/CommandTests/Example")

    private func bash(_ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]) throws
        -> (exit: Int32, output: String)
    {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["bash"] + arguments
        if let folder { process.currentDirectoryURL = folder }
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }

    @Test("the Action's own script checks the example repository as on record")
    func action() throws {
        let folder = try TemporaryFolder()
        let copy = folder.url.appending(path: "repository")
        try FileManager.default.copyItem(at: Self.example.appending(path: "repository"), to: copy)
        let run = try bash(
            [Self.root.appending(path: ".ci/action.sh").path], in: copy,
            environment: [
                "JURA_ACTION_PROGRAM": CommandLineRun.binary.path, "JURA_ACTION_PATHS": "udkast\n",
                "JURA_ACTION_OUTPUT": "out", "GITHUB_STEP_SUMMARY": "summary.md", "GITHUB_OUTPUT": "output.txt",
                "XDG_CACHE_HOME": folder.url.appending(path: "cache").path,
            ])
        #expect(run.exit == 1)
        // What declares every rule would change with each rule; its form is tested elsewhere.
        let files = ["summary.md", "output.txt", "out/summary.csv"]
        var outputs = ["annotations.txt": Data(run.output.utf8)]
        for name in files { outputs[name] = try folder.read("repository/\(name)") }
        let golden = Self.example.appending(path: "golden")
        for (name, data) in outputs {
            let file = golden.appending(path: name.replacing("/", with: "-"))
            if ProcessInfo.processInfo.environment["JURA_RECORD"] == "1" {
                try FileManager.default.createDirectory(at: golden, withIntermediateDirectories: true)
                try data.write(to: file)
                Issue.record("recorded \(name)")
            } else {
                #expect(try Data(contentsOf: file) == data, "\(name) differs; look at it, then record")
            }
        }
        let written = Set(folder.files().filter { $0.hasPrefix("repository/out/") }.map { $0.dropFirst(15) })
        #expect(
            written.isSuperset(of: ["fyrgebyr.html", "cykelskure.json", "jura.sarif", "jura.junit.xml", "index.html"]))
    }

    @Test("the Action's script fails where jura could not do its work")
    func actionFails() throws {
        let folder = try TemporaryFolder()
        let run = try bash(
            [Self.root.appending(path: ".ci/action.sh").path], in: folder.url,
            environment: [
                "JURA_ACTION_PROGRAM": CommandLineRun.binary.path, "JURA_ACTION_PATHS": "nowhere; touch owned",
            ])
        #expect(run.exit == 2)
        #expect(run.output.contains("::error file=nowhere; touch owned,"))
        #expect(!folder.files().contains("owned"))
    }

    @Test("completions load in bash and know the commands", arguments: ["bash", "zsh", "fish"])
    func completions(_ shell: String) throws {
        let run = try CommandLineRun(["--generate-completion-script", shell])
        #expect(run.exit == 0 && run.output.contains("jura"))
        guard shell == "bash" else { return }
        let folder = try TemporaryFolder()
        let script = try folder.write(run.output, to: "jura.bash")
        let test = """
            source '\(script)'; COMP_WORDS=(jura ch); COMP_CWORD=1; COMP_LINE='jura ch'; COMP_POINT=7
            $(complete -p jura | sed 's/.*-F \\([^ ]*\\).*/\\1/') jura ch jura; echo "${COMPREPLY[@]}"
            """
        let completed = try bash(["-c", test])
        #expect(completed.output.contains("check"), "\(completed.output)")
    }

    @Test("standard output of many bills is one list of JSON")
    func oneDocument() throws {
        let folder = try TemporaryFolder()
        try folder.write(CheckCommandTests.vague, to: "in/one.txt")
        try folder.write(CheckCommandTests.clear, to: "in/two.txt")
        for (paths, count) in [(["in"], 2), (["in/one.txt", "in/two.txt"], 2), (["in/one.txt", "in/none.txt"], 1)] {
            let run = try CommandLineRun(["check"] + paths + ["--format", "json"], in: folder.url)
            let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [Any]
            #expect(list?.count == count)
        }
        let one = try CommandLineRun(["check", "in/one.txt", "--format", "json"], in: folder.url)
        #expect(try JSONSerialization.jsonObject(with: Data(one.output.utf8)) is [String: Any])
        let log = try CommandLineRun(["check", "in", "in/none.txt", "--format", "sarif"], in: folder.url)
        #expect(log.exit == 2 && log.output.contains("\"executionSuccessful\": false"))
    }
}
