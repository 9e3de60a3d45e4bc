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
}
