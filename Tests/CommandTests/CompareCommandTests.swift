import Foundation
import Testing

@Suite("jura compare, jura accept and baselines")
struct CompareCommandTests {
    static let old = "Lov om prøver\n\n§ 1. Styrelsen skal snarest muligt behandle en ansøgning.\n"
    static let new =
        "Lov om prøver\n\n§ 1. Loven gælder i hele landet.\n\n§ 2. Styrelsen skal snarest muligt behandle en ansøgning.\n\n§ 3. Styrelsen kan i særlige tilfælde dispensere.\n"

    private func reports() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in [("old", Self.old), ("new", Self.new)] {
            try folder.write(text, to: "\(name).txt")
            _ = try CommandLineRun(
                ["check", "\(name).txt", "-o", "\(name).json", "--fail-on", "never"], in: folder.url)
        }
        return folder
    }

    @Test("compares two reports, three, and folders of them")
    func compares() throws {
        let folder = try reports()
        let two = try CommandLineRun(["compare", "old.json", "new.json", "--language", "en"], in: folder.url)
        #expect(two.exit == 0 && two.errors.isEmpty)
        #expect(two.output.contains("Moved (") && two.output.contains("§ 1 → § 2") && two.output.contains("Appeared ("))
        let three = try CommandLineRun(
            ["compare", "old.json", "old.json", "new.json", "-o", "c.html", "-o", "c.json", "-o", "c.csv"],
            in: folder.url)
        #expect(three.exit == 0 && three.output.isEmpty)
        let json = try #require(try JSONSerialization.jsonObject(with: folder.read("c.json")) as? [String: Any])
        #expect((json["steps"] as? [Any])?.count == 2)
        #expect(String(decoding: try folder.read("c.html"), as: UTF8.self).contains("</html>"))
        for name in ["a", "b"] {
            try folder.write(folder.read(name == "a" ? "old.json" : "new.json"), to: "\(name)/lov.json")
        }
        try folder.write(folder.read("new.json"), to: "b/anden.json")
        let folders = try CommandLineRun(["compare", "a", "b", "--format", "json"], in: folder.url)
        let batch = try #require(try JSONSerialization.jsonObject(with: Data(folders.output.utf8)) as? [String: Any])
        #expect((batch["comparisons"] as? [Any])?.count == 1 && (batch["unpaired"] as? [Any])?.count == 1)
    }

    @Test("folders: an overview, only what changed, a table of all, the same bytes for any number of workers")
    func folders() throws {
        let folder = try reports()
        for number in 0..<6 {
            try folder.write(folder.read("old.json"), to: "a/\(number).json")
            try folder.write(folder.read(number < 2 ? "new.json" : "old.json"), to: "b/\(number).json")
        }
        for name in ["summary.json", "x.gitlab.json", "x.sarif.json"] { try folder.write("[]", to: "b/\(name)") }
        func documents(_ jobs: String) throws -> [Data] {
            let names = ["c.txt", "c.json", "c.csv", "c.html", "c.summary.csv"].map { "\(jobs)/\($0)" }
            let run = try CommandLineRun(
                ["compare", "a", "b", "--jobs", jobs] + names.flatMap { ["-o", $0] }, in: folder.url)
            #expect(run.exit == 0, "\(run.errors)")
            return try names.map(folder.read)
        }
        let one = try documents("1")
        #expect(try one == documents("3"))
        let text = String(decoding: one[0], as: UTF8.self)
        #expect(text.hasPrefix("Sammenligning af 6 dokumenter\n2 med ændringer, 4 uden\n"))
        #expect(text.components(separatedBy: "Flyttet (").count == 3)
        let json = try #require(try JSONSerialization.jsonObject(with: one[1]) as? [String: Any])
        let totals = try #require(json["totals"] as? [String: Any])
        #expect(totals["changed"] as? Int == 2 && totals["bills"] as? Int == 6)
        #expect(((totals["counts"] as? [String: Any])?["moved"] as? Int ?? 0) > 0)
        #expect(String(decoding: one[3], as: UTF8.self).contains("<a href=\"#d2\">"))
        let rows = String(decoding: one[4], as: UTF8.self).split(separator: "\r\n")
        #expect(
            rows.count == 7
                && Set(rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }) == [17])
        let fail = ["compare", "a", "b", "--fail-on", "note", "--format", "summary"]
        #expect(try CommandLineRun(fail, in: folder.url).exit == 1)
        try folder.write("{}", to: "b/3.json")
        try folder.write("{", to: "b/4.json")
        let broken = try CommandLineRun(fail, in: folder.url)
        #expect(broken.exit == 2 && broken.output.isEmpty)
        #expect(broken.errors.contains("b/3.json:1:1: error") && broken.errors.contains("b/4.json:1"))
    }

    @Test("three versions: what the hearing and the committee changed, provision by provision, text and rules apart")
    func threePoints() throws {
        let folder = try reports()
        let adopted = Self.new.replacing("kan i særlige tilfælde dispensere", with: "skal afslå")
        try folder.write(adopted, to: "adopted.txt")
        _ = try CommandLineRun(
            ["check", "adopted.txt", "-o", "adopted.json", "--no-model", "--fail-on", "never"], in: folder.url)
        func compared(_ format: String) throws -> String {
            try CommandLineRun(
                ["compare", "old.json", "new.json", "adopted.json", "--format", format, "--language", "en"],
                in: folder.url
            ).output
        }
        let text = try compared("text")
        let hearing = try #require(text.firstRange(of: "From old.txt to new.txt"))
        let committee = try #require(text.firstRange(of: "From new.txt to adopted.txt"))
        #expect(text[hearing.upperBound..<committee.lowerBound].contains("Appeared ("))
        #expect(text[committee.upperBound...].contains("Resolved ("))
        #expect(text.components(separatedBy: "of which from the text").count == 4)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(compared("json").utf8)) as? [String: Any])
        let steps = try #require(json["steps"] as? [[String: Any]])
        let moves = steps.compactMap { $0["score"] as? [String: Any] }
        #expect(moves.count == 2 && moves.allSatisfy { $0["fromText"] is Double && $0["fromRules"] is Double })
        let csv = try compared("csv").split(separator: "\r\n").map { $0.split(separator: ",")[1] }
        #expect(csv.contains("1") && csv.contains("2"))
        let html = try compared("html")
        #expect(html.contains("id=\"samlet-trin1\"") && html.contains("id=\"samlet-trin2\""))
    }

    @Test("says where a report is broken", arguments: ["{\n\"schema\": \"x\",\n", "", "[1]", "{}"])
    func broken(_ text: String) throws {
        let folder = try reports()
        try folder.write(text, to: "bad.json")
        let run = try CommandLineRun(["compare", "old.json", "bad.json"], in: folder.url)
        #expect(run.exit == 2 && run.errors.contains("bad.json:") && run.output.isEmpty)
        #expect(try CommandLineRun(["compare", "old.json"], in: folder.url).exit == 2)
        #expect(try CommandLineRun(["compare", "old.json", "none.json"], in: folder.url).exit == 2)
    }

    @Test("fails on what is new alone, and leaves the report's figures as they are")
    func failOnNew() throws {
        let folder = try reports()
        let fail = ["--fail-on", "warning", "--format", "line"]
        let same = ["check", "old.txt", "--baseline", "old.json", "--fail-on-new"]
        #expect(try CommandLineRun(["check", "old.txt"] + fail, in: folder.url).exit == 1)
        #expect(try CommandLineRun(same + fail, in: folder.url).exit == 0)
        #expect(
            try CommandLineRun(["check", "new.txt", "--baseline", "old.json", "--fail-on-new"] + fail, in: folder.url)
                .exit == 1)
        #expect(try CommandLineRun(["check", "old.txt", "--fail-on-new"] + fail, in: folder.url).exit == 2)
        #expect(try CommandLineRun(["check", "old.txt", "--baseline", "none.json"] + fail, in: folder.url).exit == 2)
        let json = try CommandLineRun(
            ["check", "new.txt", "--baseline", "old.json", "--format", "json"], in: folder.url
        ).output
        #expect(json.contains("\"baseline\": \"moved\"") && json.contains("\"baseline\": \"new\""))
    }

    @Test("accepts findings with a reason, beside the bill, and keeps comments")
    func accepts() throws {
        let folder = try reports()
        try folder.write("# Vores beslutninger\n", to: "old.jura-accept.yaml")
        let named = ["accept", "old.txt", "--at", "§ 1", "--reason", "Fristen står i bekendtgørelsen", "--by", "Anna"]
        let accept = try CommandLineRun(named + ["--until", "2027-12-31"], in: folder.url)
        #expect(accept.exit == 0 && accept.output.contains("vague-deadline"))
        let ledger = String(decoding: try folder.read("old.jura-accept.yaml"), as: UTF8.self)
        #expect(ledger.hasPrefix("# Vores beslutninger\n- fingerprint: "))
        let check = ["check", "old.txt", "--fail-on", "note", "--today"]
        let held = try CommandLineRun(check + ["2027-12-31"], in: folder.url)
        #expect(held.exit == 0 && held.output.contains("Accepteret af Anna: Fristen står i bekendtgørelsen"))
        let lapsed = try CommandLineRun(check + ["2028-01-01", "--format", "json"], in: folder.url)
        #expect(
            lapsed.exit == 1 && lapsed.output.contains("\"cause\": \"expired\"")
                && lapsed.errors.contains("date has passed"))
        #expect(try CommandLineRun(named, in: folder.url).errors.contains("accepted already"))
        #expect(
            try CommandLineRun(["accept", "old.txt", "--at", "§ 9", "--reason", "x", "--by", "y"], in: folder.url).exit
                == 2)
        #expect(try CommandLineRun(["accept", "old.txt", "--at", "§ 1", "--by", "y"], in: folder.url).exit == 2)
        #expect(try CommandLineRun(["accept", "old.txt"], in: folder.url).errors.contains("without a terminal"))
    }

    @Test("lapses when the words change, and says so")
    func lapses() throws {
        let folder = try reports()
        _ = try CommandLineRun(["accept", "old.txt", "--at", "§ 1", "--reason", "r", "--by", "A"], in: folder.url)
        try folder.write(Self.old.replacing("behandle", with: "afslutte"), to: "old.txt")
        let run = try CommandLineRun(["check", "old.txt", "--fail-on", "warning"], in: folder.url)
        #expect(run.exit == 1 && run.errors.contains("no finding has those words any more"))
        #expect(run.output.contains("Accept uden virkning"))
    }

    @Test("stops at a ledger that cannot be read")
    func badLedger() throws {
        let folder = try reports()
        try folder.write("- fingerprint: abc\n", to: "old.jura-accept.yaml")
        let run = try CommandLineRun(["check", "old.txt", "--format", "line"], in: folder.url)
        #expect(run.exit == 2 && run.errors.contains("old.jura-accept.yaml:1"))
        #expect(try CommandLineRun(["check", "new.txt", "--accept", "none.yaml"], in: folder.url).exit == 2)
    }
}
