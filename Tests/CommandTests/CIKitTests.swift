import Foundation
import Testing

@Suite("The kit for CI")
struct CIKitTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let example = root.appending(path: "Corpus/example-repository")
    private static let golden = root.appending(path: "Reports/action")

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
        try FileManager.default.copyItem(at: Self.example, to: copy)
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
        for (name, data) in outputs {
            let file = Self.golden.appending(path: name.replacing("out/", with: ""))
            if ProcessInfo.processInfo.environment["JURA_RECORD"] == "1" {
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

    @Test("the GitLab template's own lines give the artifacts it names")
    func gitlab() throws {
        let folder = try TemporaryFolder()
        let copy = folder.url.appending(path: "repository")
        try FileManager.default.copyItem(at: Self.example, to: copy)
        let template = try String(contentsOf: Self.root.appending(path: ".ci/gitlab.yml"), encoding: .utf8)
        let lines = template.split(separator: "\n").map(String.init)
        let start = try #require(lines.firstIndex { $0.hasPrefix("  script:") }) + 1
        let script = lines[start...].prefix { $0.hasPrefix("    ") }.joined(separator: " ")
            .trimmingCharacters(in: .whitespaces).dropFirst(2)
        let job = "jura() { '\(CommandLineRun.binary.path)' \"$@\" --no-cache; }; \(script)"
        let run = try bash(
            ["-c", job], in: copy, environment: ["JURA_PATHS": "udkast", "JURA_OPTIONS": "--fail-on error"])
        #expect(run.exit == 1 && run.output.contains("jura explain"), "\(run.output.prefix(500))")
        let named = lines.compactMap { $0.firstMatch(of: /(codequality|junit): (\S+)/).map { String($0.2) } }
        #expect(named.count == 2)
        for name in named { #expect(try !folder.read("repository/\(name)").isEmpty) }
        // Reports of two runs can be compared though other JSON stands beside them.
        let compared = try CommandLineRun(["compare", "jura-reports", "jura-reports"], in: copy)
        #expect(compared.exit == 0, "\(compared.errors)")
    }

    @Test("the hooks name an entry that works, and pass over what the settings exclude")
    func hooks() throws {
        let folder = try TemporaryFolder()
        let copy = folder.url.appending(path: "repository")
        try FileManager.default.copyItem(at: Self.example, to: copy)
        let hooks = try String(contentsOf: Self.root.appending(path: ".pre-commit-hooks.yaml"), encoding: .utf8)
        let entries = hooks.matches(of: /entry: jura (.*)/).map { String($0.1) }
        #expect(entries.count == 2 && Set(entries).count == 1)
        let files = ["udkast/fyrgebyr.txt", "udkast/noter-fyr.txt", "udkast/kladder/gammel.txt"]
        let run = try CommandLineRun(entries[0].split(separator: " ").map(String.init) + files, in: copy)
        #expect(run.exit == 0 && run.output.isEmpty, "\(run.errors)")
        let bad = try CommandLineRun(
            entries[0].split(separator: " ").map(String.init) + ["udkast/cykelskure.txt"], in: copy)
        #expect(bad.exit == 1 && bad.output.contains("udkast/cykelskure.txt:6:47"))
    }

    @Test("the man page is written of every command, and the formatter of man pages has nothing to remark")
    func manual() throws {
        let folder = try TemporaryFolder()
        let script = Self.root.appending(path: "Scripts/generate-manual.py").path
        let run = try bash(["-c", "'\(script)' '\(CommandLineRun.binary.path)' share"], in: folder.url)
        #expect(run.exit == 0)
        let page = String(decoding: try folder.read("share/man/man1/jura.1"), as: UTF8.self)
        for words in [
            "jura check", "jura compare", "jura accept", "jura rules impact", "\\-\\-fail\\-on", "EXIT STATUS",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        let formatted = try bash(
            [
                "-c",
                "command -v groff >/dev/null || exit 77; groff -Kutf8 -man -Tutf8 -ww -z share/man/man1/jura.1 2>&1",
            ],
            in: folder.url)
        #expect(formatted.exit == 77 || formatted.exit == 0 && formatted.output.isEmpty, "\(formatted.output)")
        for (shell, file) in [
            ("bash", "bash-completion/completions/jura"), ("zsh", "zsh/site-functions/_jura"),
            ("fish", "fish/vendor_completions.d/jura.fish"),
        ] {
            let checked = try bash(
                ["-c", "command -v \(shell) >/dev/null || exit 77; \(shell) -n share/\(file) 2>&1"], in: folder.url)
            #expect(checked.exit == 77 || checked.exit == 0 && checked.output.isEmpty, "\(checked.output)")
        }
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
