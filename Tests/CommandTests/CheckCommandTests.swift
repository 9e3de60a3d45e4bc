import Foundation
import Testing

@Suite("jura check")
struct CheckCommandTests {
    static let vague = "Lov om prøver\n\n§ 1. Styrelsen skal snarest muligt behandle en ansøgning.\n"
    static let clear = "Lov om prøver\n\n§ 1. Gebyret er 100 kr.\n"

    @Test("tells the address, the words and the rule in the terminal")
    func text() throws {
        let run = try CommandLineRun(["check", "-", "--stdin-name", "prøver.txt"], input: Self.vague)
        #expect(run.output.contains("§ 1"))
        #expect(run.output.contains("snarest muligt"))
        #expect(run.output.contains("^^^^"))
        #expect(run.output.contains("jura explain"))
        #expect(!run.output.contains("\u{1B}["))
    }

    @Test(
        "ends with 0, 1 or 2 as the threshold says",
        arguments: [
            (["--fail-on", "never"], 0), (["--fail-on", "warning"], 1), (["--fail-on", "note"], 1),
            (["--min-score", "100", "--fail-on", "never"], 1), (["--fail-on", "sometimes"], 2), (["--jobs", "-1"], 2),
            (["--format", "word"], 2), (["--select", "no-such-rule"], 2),
        ] as [([String], Int32)])
    func exits(_ options: [String], _ exit: Int32) throws {
        #expect(try CommandLineRun(["check", "-"] + options, input: Self.vague).exit == exit)
    }

    @Test("never passes silently over an input that is not there")
    func missing() throws {
        let run = try CommandLineRun(["check", "no/such/bill.xml"])
        #expect(run.exit == 2)
        #expect(run.errors.contains("no/such/bill.xml: error: no such file or folder"))
    }

    struct BadInput: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let says: String
        var testDescription: String { name }
    }

    @Test(
        "says where, what and what next for bad input, and reports the rest",
        arguments: [
            BadInput(name: "empty.txt", bytes: [], says: "empty"),
            BadInput(name: "picture.txt", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0, 1, 0], says: "image"),
            BadInput(name: "paper.txt", bytes: Array("%PDF-1.7 ...".utf8), says: "PDF"),
            BadInput(name: "broken.xml", bytes: Array("<Dokument><Meta></Dokument>".utf8), says: "line 1"),
            BadInput(name: "other.xml", bytes: Array("<?xml version=\"1.0\"?><recipe/>".utf8), says: "<recipe>"),
            BadInput(
                name: "entity.xml",
                bytes: Array("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Dokument>&x;</Dokument>".utf8),
                says: "DOCTYPE"),
            BadInput(name: "page.txt", bytes: Array("<!DOCTYPE html><html><body>§ 1</body></html>".utf8), says: "HTML"),
        ])
    func badInput(_ input: BadInput) throws {
        let folder = try TemporaryFolder()
        let bad = try folder.write(Data(input.bytes), to: input.name)
        let good = try folder.write(Self.clear, to: "good.txt")
        let run = try CommandLineRun(["check", bad, good, "-o", "\(folder.url.path)/out", "--format", "json"])
        #expect(run.exit == 2)
        #expect(run.errors.contains("\(bad): error: "))
        #expect(run.errors.contains(input.says), "\(run.errors)")
        #expect(folder.files().contains("out/good.json"))
        let summary = String(decoding: try folder.read("out/summary.json"), as: UTF8.self)
        #expect(summary.contains(input.name))
    }

    @Test("finds no bills in an empty folder and says what it looks for")
    func emptyFolder() throws {
        let folder = try TemporaryFolder()
        let run = try CommandLineRun(["check", folder.url.path])
        #expect(run.exit == 2)
        #expect(run.errors.contains("holds no bills"))
        #expect(run.errors.contains(".xml"))
    }

    @Test("writes a folder of reports: one of each kind a bill, a summary and an index")
    func folderOfReports() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.vague, to: "in/a/one.txt")
        try folder.write(Self.clear, to: "in/two.txt")
        try folder.write(Self.clear, to: "in/two.xml.txt")
        _ = try CommandLineRun(["check", "in", "-o", "out/"], in: folder.url)
        let files = Set(folder.files())
        for name in ["a/one.json", "a/one.html", "two.json", "two.html", "summary.json", "summary.csv", "index.html"] {
            #expect(files.contains("out/\(name)"), "\(name) among \(files.sorted())")
        }
        #expect(!files.contains { $0.contains(".part") })
    }

    @Test("keeps the endings of two inputs of one stem")
    func equalStems() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.clear, to: "in/bill.txt")
        try folder.write(Self.clear, to: "in/bill.xml")
        _ = try CommandLineRun(["check", "in", "-o", "out", "--format", "json"], in: folder.url)
        #expect(folder.files().contains("out/bill.txt.json"))
    }

    @Test("gives the same bytes for any number of workers, order of inputs and locale")
    func sameBytes() throws {
        let folder = try TemporaryFolder()
        let names = (0..<12).map { "in/\($0).txt" }
        for (number, name) in names.enumerated() {
            try folder.write(number.isMultiple(of: 2) ? Self.vague : Self.clear + Self.vague, to: name)
        }
        func report(_ paths: [String], _ jobs: String, _ locale: String) throws -> [String: Data] {
            let out = try TemporaryFolder()
            _ = try CommandLineRun(
                ["check"] + paths + ["-o", out.url.path, "--jobs", jobs], in: folder.url,
                environment: ["LC_ALL": locale])
            return Dictionary(uniqueKeysWithValues: try out.files().map { ($0, try out.read($0)) })
        }
        let one = try report(names, "1", "C")
        #expect(one.count == 27)
        #expect(try one == report(names.reversed(), "2", "da_DK.UTF-8"))
        #expect(try one == report(names.shuffled(), "4", "tr_TR.UTF-8"))
    }

    @Test("puts several formats out in one run")
    func severalOutputs() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.vague, to: "bill.txt")
        let run = try CommandLineRun(
            ["check", "bill.txt", "-o", "a.json", "-o", "b.html", "-o", "csv:c.out"], in: folder.url)
        #expect(run.output.isEmpty)
        #expect(Set(folder.files()) == ["a.json", "b.html", "bill.txt", "c.out"])
    }

    @Test("colours only when asked, and NO_COLOR is honoured")
    func colours() throws {
        let always = try CommandLineRun(["check", "-", "--color", "always"], input: Self.vague)
        #expect(always.output.contains("\u{1B}["))
        let forced = try CommandLineRun(
            ["check", "-"], input: Self.vague, environment: ["FORCE_COLOR": "1", "NO_COLOR": ""])
        #expect(forced.output.contains("\u{1B}["))
        let refused = try CommandLineRun(
            ["check", "-"], input: Self.vague, environment: ["FORCE_COLOR": "1", "NO_COLOR": "1"])
        #expect(!refused.output.contains("\u{1B}["))
    }
}
