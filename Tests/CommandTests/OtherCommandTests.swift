import Foundation
import Testing

@Suite("The other commands")
struct OtherCommandTests {
    @Test("--version and --help end with 0 and speak on standard output")
    func help() throws {
        for arguments in [["--version"], ["--help"], ["check", "--help"], ["rules", "--help"]] {
            let run = try CommandLineRun(arguments)
            #expect(run.exit == 0)
            #expect(!run.output.isEmpty)
            #expect(run.errors.isEmpty)
        }
    }

    @Test("an unknown command or option is refused with exit code 2")
    func unknown() throws {
        for arguments in [["chekc"], ["check"], ["check", "x", "--fomat", "json"]] {
            #expect(try CommandLineRun(arguments).exit == 2)
        }
        #expect(try CommandLineRun(["comapre", "a", "b"]).errors.contains("try: jura compare"))
        #expect(try CommandLineRun(["/dev/null"]).errors.contains("try: jura check /dev/null"))
    }

    @Test("check reads with a folder of rules instead of the built-in ones, and refuses one that is not there")
    func ruleFolder() throws {
        let bill = "Corpus/2027-L139-oetilskud/bill.txt"
        let common = ["check", bill, "--format", "json", "--fail-on", "never", "--no-cache"]
        let builtIn = try CommandLineRun(common, in: GoldenReportTests.repository)
        let read = try CommandLineRun(common + ["--rules", "Rules"], in: GoldenReportTests.repository)
        #expect(read.exit == 0)
        #expect(read.output == builtIn.output)
        let missing = try CommandLineRun(common + ["--rules", "nowhere"], in: GoldenReportTests.repository)
        #expect(missing.exit == 2)
        #expect(missing.errors.contains("nowhere: error: no such folder"))
    }

    @Test("explain tells what, why and when not")
    func explain() throws {
        let rules = try CommandLineRun(["rules", "list"])
        let id = try #require(rules.output.split(separator: " ").first.map(String.init))
        let page = try CommandLineRun(["explain", id])
        #expect(page.exit == 0)
        #expect(page.output.contains(id))
        #expect(page.output.contains("Hvorfor"))
        #expect(try CommandLineRun(["explain", id, "--language", "en"]).output.contains("Why"))
    }

    @Test("explain suggests the nearest rule")
    func explainUnknown() throws {
        let rules = try CommandLineRun(["rules", "list"])
        let id = try #require(rules.output.split(separator: " ").first.map(String.init))
        let run = try CommandLineRun(["explain", id + "x"])
        #expect(run.exit == 2)
        #expect(run.errors.contains("try: \(id)"))
    }

    @Test("rules test reports all problems of a rule base at once, with line and nearest word")
    func rulesTest() throws {
        let folder = try TemporaryFolder()
        try folder.write("version: \"1\"\n", to: "rules/rulebase.yaml")
        try folder.write("id: a-rule\nseverity: hihg\ncategory: discretoin\n", to: "rules/1-x/a-rule.yaml")
        try folder.write("id: b-rule\nfind: [ \"(open\" ]\nsevrity: note\n", to: "rules/1-x/b-rule.yaml")
        let run = try CommandLineRun(["rules", "test", "rules"], in: folder.url)
        #expect(run.exit == 2)
        #expect(run.errors.contains("rules/1-x/a-rule.yaml:2"))
        #expect(run.errors.contains("»severity: hihg« is not known"))
        #expect(run.errors.contains("try: discretion"))
        #expect(run.errors.contains("never closed"))
        #expect(run.errors.contains("try: severity"))
    }

    @Test("rules page writes a page a rule, and an index that leads to each")
    func rulePages() throws {
        let out = try TemporaryFolder()
        #expect(try CommandLineRun(["rules", "page", "-o", out.url.path, "--language", "en"]).exit == 0)
        let count = try CommandLineRun(["rules", "list"]).output.split(separator: "\n").count
        let names = out.files()
        #expect(names.count == count + 1)
        let index = String(decoding: try out.read("index.html"), as: UTF8.self)
        for name in names where name != "index.html" {
            #expect(index.contains("href=\"./\(name)\""), "\(name)")
            let page = String(decoding: try out.read(name), as: UTF8.self)
            #expect(page.contains("<html lang=\"en\">") && page.contains("What it says"), "\(name)")
        }
        let page = String(decoding: try out.read("discretion-necessary.html"), as: UTF8.self)
        #expect(page.contains("<mark>") && page.contains("<blockquote lang=da>"))
    }

    @Test("rules quality counts a folder, keeps the figures, and writes the same page from them")
    func ruleQuality() throws {
        let out = try TemporaryFolder()
        try out.write("acts-of-old\n", to: "data/readme.txt")
        let bill = GoldenReportTests.repository.appendingPathComponent("Corpus/2027-L139-oetilskud/bill.txt").path
        let common = ["rules", "quality", "--data", "\(out.url.path)/data", "-o"]
        #expect(try CommandLineRun(common + ["\(out.url.path)/counted.html", bill]).exit == 0)
        #expect(String(decoding: try out.read("data/hits.tsv"), as: UTF8.self).contains("acts\t1\n"))
        #expect(try CommandLineRun(common + ["\(out.url.path)/again.html"]).exit == 0)
        #expect(try out.read("counted.html") == out.read("again.html"))
        try out.write("rule\tact\n", to: "data/judged.tsv")
        let run = try CommandLineRun(common + ["\(out.url.path)/broken.html"])
        #expect(run.exit == 2)
        #expect(run.errors.contains("judged.tsv:1: error: this line is not a row of the table"))
    }

    @Test("the page on rule quality in Reports is what the figures say")
    func committedQualityPage() throws {
        let out = try TemporaryFolder()
        let page = "\(out.url.path)/rule-quality.html"
        #expect(try CommandLineRun(["rules", "quality", "-o", page], in: GoldenReportTests.repository).exit == 0)
        let golden = GoldenReportTests.repository.appendingPathComponent("Reports/rule-quality.html")
        #expect(try out.read("rule-quality.html") == Data(contentsOf: golden), "run: make golden")
    }

    @Test("PDF without a Chromium says what is missing and what to do")
    func noChromium() throws {
        let run = try CommandLineRun(
            ["check", "-", "--format", "pdf"], input: "§ 1. Loven gælder.", environment: ["JURA_CHROMIUM": "/nowhere"])
        #expect(run.exit == 2 && run.output.isEmpty)
        #expect(run.errors.contains("no Chromium was found") && run.errors.contains("apt-get install chromium"))
    }
}
