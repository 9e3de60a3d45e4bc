import Foundation
import Testing

@Suite("jura check --profile-rules")
struct RuleProfileTests {
    /// The figures of a table by the name at the start of the line.
    private func figures(_ table: Substring) -> [(name: String, figures: [Int])] {
        table.split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: " ").map(String.init)
            return (fields[0], fields.dropFirst().compactMap { Int($0) })
        }
    }

    @Test("tells on standard error what each rule and each check found and cost, the costliest first")
    func table() throws {
        let run = try CommandLineRun(
            ["check", "-", "--fail-on", "never", "--profile-rules"], input: CheckCommandTests.vague)
        #expect(run.exit == 0)
        let parts = run.errors.split(separator: "\n\n")
        #expect(parts.count == 2)
        let rules = figures(parts[0])
        #expect(rules.allSatisfy { $0.figures.count == 5 })
        let soonest = try #require(rules.first { $0.figures[3] > 0 })
        // Looked at, hit, proposed and kept: never more of what comes later.
        #expect(soonest.figures[0] >= soonest.figures[1] && soonest.figures[1] >= soonest.figures[2])
        let costs = rules.map { $0.figures[4] }
        #expect(costs == costs.sorted(by: >))
        let checks = figures(parts[1])
        #expect(checks.contains { $0.name == "wording" && $0.figures[1] > 0 })
        #expect(checks.map { $0.figures[2] } == checks.map { $0.figures[2] }.sorted(by: >))
    }

    @Test("changes no byte of the report, and counts the same for any number of workers")
    func same() throws {
        let folder = try TemporaryFolder()
        for (name, text) in [("a.txt", CheckCommandTests.vague), ("b.txt", CheckCommandTests.clear)] {
            _ = try folder.write(Data(text.utf8), to: name)
        }
        let plain = try CommandLineRun(["check", ".", "--format", "line", "--fail-on", "never"], in: folder.url)
        var counts: Set<String> = []
        for jobs in ["1", "2"] {
            let profiled = try CommandLineRun(
                ["check", ".", "--format", "line", "--fail-on", "never", "--profile-rules", "--jobs", jobs],
                in: folder.url)
            #expect(profiled.output == plain.output)
            let rules = figures(profiled.errors.split(separator: "\n\n")[0])
            counts.insert(rules.map { "\($0.name) \($0.figures.prefix(4))" }.sorted().joined(separator: "\n"))
        }
        #expect(counts.count == 1)
        #expect(counts.first?.isEmpty == false)
    }
}
