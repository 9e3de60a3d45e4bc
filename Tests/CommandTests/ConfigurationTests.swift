import Foundation
import Testing

@Suite("Configuration")
struct ConfigurationTests {
    private static let vague = CheckCommandTests.vague

    @Test("the nearest jura.yaml counts, and the command line wins")
    func order() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.vague, to: "a/b/bill.txt")
        try folder.write("version: 1\nfail-on: never\n", to: "jura.yaml")
        try folder.write("version: 1\nfail-on: note\n", to: "a/jura.yaml")
        let check = { try CommandLineRun(["check"] + $0, in: folder.url).exit }
        #expect(try check(["a/b/bill.txt"]) == 1)
        #expect(try check(["a/b/bill.txt", "--fail-on", "never"]) == 0)
        #expect(try check(["a/b/bill.txt", "--config", "jura.yaml"]) == 0)
        try folder.write("version: 1\nlanguage: en\n", to: "a/b/jura.yaml")
        // Nothing is merged: what the nearest file leaves out is the default.
        let run = try CommandLineRun(["config", "a/b/bill.txt"], in: folder.url)
        #expect(run.output.contains("# a/b/jura.yaml"))
        #expect(run.output.contains("language    en                          a/b/jura.yaml:2"))
        #expect(run.output.contains("fail-on     error                       default"))
        #expect(
            try CommandLineRun(["config", "a/b", "--isolated"], in: folder.url).output.contains("# no configuration"))
    }

    @Test("extends takes the rest from another file, and a circle is refused")
    func extends() throws {
        let folder = try TemporaryFolder()
        try folder.write("version: 1\nshow: error\nignore: [discretion]\n", to: "shared/base.yaml")
        try folder.write("version: 1\nextends: shared/base.yaml\nignore: [delegation, \"1\"]\n", to: "jura.yaml")
        let run = try CommandLineRun(["config"], in: folder.url)
        #expect(run.output.contains("show        error                       shared/base.yaml:2"))
        #expect(run.output.contains("ignore      [delegation, 1]             jura.yaml:3"))
        try folder.write("version: 1\nextends: ../jura.yaml\n", to: "shared/base.yaml")
        let circle = try CommandLineRun(["config"], in: folder.url)
        #expect(circle.exit == 2 && circle.errors.contains("circle"))
    }

    @Test("everything wrong in a file is told at once, with line and nearest word")
    func problems() throws {
        let folder = try TemporaryFolder()
        try folder.write("version: 2\nfail-onn: note\nshow: hihg\nmin-score: 120\njobs: many\n", to: "jura.yaml")
        let run = try CommandLineRun(["config"], in: folder.url)
        #expect(run.exit == 2)
        for words in [
            "jura.yaml:1", "jura.yaml:2", "»fail-onn« is not known here", "try: fail-on", "jura.yaml:3",
            "»show: hihg« is not known", "»min-score: 120« cannot be used", "»jobs: many« is not a number",
        ] {
            #expect(run.errors.contains(words), "\(words) in \(run.errors)")
        }
        try folder.write("show: note\n", to: "jura.yaml")
        #expect(try CommandLineRun(["config"], in: folder.url).errors.contains("»version« is missing"))
        #expect(try CommandLineRun(["check", "x", "--config", "none.yaml"], in: folder.url).exit == 2)
    }

    @Test("inputs that belong to different configurations are refused")
    func different() throws {
        let folder = try TemporaryFolder()
        try folder.write("version: 1\n", to: "a/jura.yaml")
        try folder.write(Self.vague, to: "a/bill.txt")
        try folder.write(Self.vague, to: "b/bill.txt")
        let run = try CommandLineRun(["check", "a/bill.txt", "b/bill.txt"], in: folder.url)
        #expect(run.exit == 2 && run.errors.contains("different configurations"))
    }

    @Test("init writes a file in which every line can be taken into use")
    func initialise() throws {
        let folder = try TemporaryFolder()
        #expect(try CommandLineRun(["init"], in: folder.url).exit == 0)
        let text = String(decoding: try folder.read("jura.yaml"), as: UTF8.self)
        #expect(try CommandLineRun(["config"], in: folder.url).output.contains("# jura.yaml"))
        #expect(try CommandLineRun(["init"], in: folder.url).exit == 2)
        let used = text.split(separator: "\n").map {
            $0.contains("extends") ? "" : $0.wholeMatch(of: /# ([a-z-]+: .*)/).map { String($0.1) } ?? ""
        }
        try folder.write("version: 1\n" + used.joined(separator: "\n") + "\n", to: "jura.yaml")
        let run = try CommandLineRun(["config"], in: folder.url)
        #expect(run.exit == 0, "\(run.errors)")
        #expect(!run.output.contains("default"))
    }

    @Test("ignore files pass over files in folders, never one that is named")
    func ignoreFiles() throws {
        let folder = try TemporaryFolder()
        for name in ["bill.txt", "noter.txt", "old/bill.txt", "old/keep.txt", "new/a-kladde.txt", "new/b.txt"] {
            try folder.write(CheckCommandTests.clear, to: "in/\(name)")
        }
        try folder.write("# notes\nnoter.*\n/old/\n", to: "in/.juraignore")
        try folder.write("*-kladde.txt\n", to: "in/new/.juraignore")
        let names = { (run: CommandLineRun) in
            let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]] ?? []
            return list.compactMap { ($0["input"] as? [String: Any])?["name"] as? String }
        }
        let all = try CommandLineRun(["check", "in", "--format", "json"], in: folder.url)
        #expect(try names(all) == ["in/bill.txt", "in/new/b.txt"])
        let named = try CommandLineRun(["check", "in", "in/noter.txt", "--format", "json"], in: folder.url)
        #expect(try names(named) == ["in/bill.txt", "in/new/b.txt", "in/noter.txt"])
        let forced = try CommandLineRun(
            ["check", "in/noter.txt", "in/old/bill.txt", "in/new/b.txt", "--force-exclude", "--format", "json"],
            in: folder.url)
        #expect(try names(forced) == ["in/new/b.txt"])
        try folder.write("version: 1\nexclude: [\"in/**/b*\"]\n", to: "jura.yaml")
        let none = try CommandLineRun(["check", "in", "--format", "json"], in: folder.url)
        #expect(none.exit == 2 && none.errors.contains("passed over") && none.output == "[\n]\n")
    }
}
