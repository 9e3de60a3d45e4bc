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

@Suite("Settings of the analyst and of CI")
struct WorkflowSettingsTests {
    @Test("a configuration can name the baseline, ledgers and the model; the command line wins")
    func workflow() throws {
        let folder = try TemporaryFolder()
        try folder.write(CheckCommandTests.vague, to: "lov.txt")
        let run = { try CommandLineRun($0, in: folder.url) }
        _ = try run(["check", "lov.txt", "-o", "sidst/", "--format", "json", "--fail-on", "never", "--isolated"])
        try folder.write("version: 1\nfail-on: note\nbaseline: sidst\nfail-on-new: true\n", to: "jura.yaml")
        #expect(try run(["check", "lov.txt", "--format", "line"]).exit == 0)
        #expect(try run(["check", "lov.txt", "--format", "line", "--no-fail-on-new"]).exit == 1)
        #expect(try run(["config"]).output.contains("baseline    sidst                       jura.yaml:3"))
        try folder.write("version: 1\nfail-on-new: true\n", to: "jura.yaml")
        let alone = try run(["check", "lov.txt"])
        #expect(alone.exit == 2 && alone.errors.contains("nothing to be newer than"))

        _ = try run(["accept", "lov.txt", "--at", "§ 1", "--reason", "r", "--by", "A", "--ledger", "faelles.yaml"])
        try folder.write("version: 1\nfail-on: note\naccept: [faelles.yaml]\n", to: "jura.yaml")
        #expect(try run(["check", "lov.txt", "--format", "line"]).exit == 0)
        try folder.write("version: 1\nfail-on: note\naccept: [no.yaml]\n", to: "jura.yaml")
        #expect(try run(["check", "lov.txt"]).errors.contains("no.yaml: error: no such file"))

        let json = ["check", "lov.txt", "--format", "json", "--fail-on", "never"]
        try folder.write("version: 1\nno-model: true\n", to: "jura.yaml")
        let off = try run(json).output
        #expect(try off == run(json + ["--isolated", "--no-model"]).output)
        #expect(try off != run(json + ["--isolated"]).output)
        #expect(try run(json + ["--model"]).output == run(json + ["--isolated"]).output)
        try folder.write("version: 1\nno-model: perhaps\n", to: "jura.yaml")
        #expect(try run(["config"]).errors.contains("»no-model: perhaps« is not known"))
    }

    @Test("several formats go to folders and files, one to standard output")
    func formats() throws {
        let folder = try TemporaryFolder()
        try folder.write(CheckCommandTests.vague, to: "lov.txt")
        let run = { try CommandLineRun(["check", "lov.txt", "--fail-on", "never"] + $0, in: folder.url) }
        #expect(try run(["-o", "ud/", "--format", "json,html,sarif"]).exit == 0)
        #expect(Set(folder.files()).isSuperset(of: ["ud/lov.json", "ud/lov.html", "ud/lov.sarif", "ud/index.html"]))
        #expect(try run(["-o", "to/", "--format", "markdown", "--format", "csv"]).exit == 0)
        #expect(Set(folder.files()).isSuperset(of: ["to/lov.md", "to/lov.csv"]))
        let several = try run(["--format", "json,html"])
        #expect(several.exit == 2 && several.output.isEmpty)
        #expect(several.errors.contains("standard output takes one format"))
        #expect(several.errors.contains("-o rapport.json -o rapport.html"))
        #expect(try run(["--format", "jason"]).errors.contains("try: json"))
        #expect(try run(["-o", "a.csv", "--format", "json,html"]).errors.contains("its ending means csv"))
        #expect(try run(["-o", "fund.out", "--format", "sarif"]).exit == 0)
        #expect(String(decoding: try folder.read("fund.out"), as: UTF8.self).contains("\"2.1.0\""))
        try folder.write("version: 1\nformat: [json, markdown]\noutput: [fast/]\n", to: "jura.yaml")
        #expect(try run([]).exit == 0)
        #expect(Set(folder.files()).isSuperset(of: ["fast/lov.json", "fast/lov.md"]))
        try folder.write("version: 1\nformat: [json, markdwon]\n", to: "jura.yaml")
        #expect(try CommandLineRun(["config"], in: folder.url).errors.contains("try: markdown"))
    }

    @Test(
        "a selection is said first and gives no total", arguments: [["--select", "3"], ["--ignore", "5,discretion"]])
    func selection(_ options: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write(CompareCommandTests.new, to: "lov.txt")
        let text = try CommandLineRun(
            ["check", "lov.txt", "--min-score", "99", "--fail-on", "never"] + options, in: folder.url)
        #expect(text.exit == 0 && text.errors.contains("--min-score is not judged"))
        let note = try #require(
            text.output.firstRange(of: "Kun et udvalg af reglerne er brugt (\(options.joined(separator: " ")))"))
        let finding = try #require(text.output.firstRange(of: "jura explain"))
        #expect(note.lowerBound < finding.lowerBound)
        #expect(!text.output.contains("af 100") && text.output.contains("ikke vurderet"))
        let run = try CommandLineRun(["check", "lov.txt", "--format", "json"] + options, in: folder.url)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(report["selection"] as? String == options.joined(separator: " "))
        let score = try #require((report["score"] as? [String: Any])?["text"] as? [String: Any])
        #expect(score["value"] is NSNull && score["partial"] as? Bool == true)
        let principles = try #require(score["principles"] as? [[String: Any]])
        #expect(principles.contains { $0["assessed"] as? Bool == false && $0["value"] is NSNull })
        #expect(principles.contains { $0["value"] is Double })
        for format in ["html", "markdown"] {
            let other = try CommandLineRun(["check", "lov.txt", "--format", format] + options, in: folder.url)
            #expect(other.output.contains("Kun et udvalg af reglerne er brugt"), "\(format)")
        }
    }
}
