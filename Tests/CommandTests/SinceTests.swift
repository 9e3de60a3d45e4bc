import Foundation
import Testing

@Suite("Only what changed")
struct SinceTests {
    private static let before = """
        Lov om prøver

        § 1. Styrelsen skal snarest muligt behandle en ansøgning.

        § 2. Gebyret er 100 kr.

        """

    private func git(_ arguments: [String], in folder: URL) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["git", "-c", "user.name=x", "-c", "user.email=x@x", "-c", "init.defaultBranch=main"] + arguments
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "git \(arguments)")
    }

    private func repository() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.before, to: "udkast/lov.txt")
        try folder.write(Self.before, to: "udkast/anden.txt")
        try git(["init", "-q"], in: folder.url)
        try git(["add", "."], in: folder.url)
        try git(["commit", "-qm", "first"], in: folder.url)
        return folder
    }

    private func findings(_ folder: TemporaryFolder, _ more: String...) throws -> [String: [String]] {
        let run = try CommandLineRun(["check", "udkast", "--since", "HEAD", "--format", "json"] + more, in: folder.url)
        let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]] ?? []
        var result: [String: [String]] = [:]
        for report in list {
            let name = try #require((report["input"] as? [String: Any])?["name"] as? String)
            #expect(report["since"] as? String == "HEAD")
            result[name] = (report["findings"] as? [[String: Any]] ?? []).compactMap { $0["address"] as? String }
        }
        return result
    }

    @Test("bills without a change are left out, and only changed provisions speak")
    func changes() throws {
        let folder = try repository()
        #expect(try findings(folder) == [:])
        try folder.write(
            Self.before.replacing("100 kr.", with: "100 kr., som betales hurtigst muligt."), to: "udkast/lov.txt")
        #expect(try findings(folder).mapValues(Set.init) == ["udkast/lov.txt": ["§ 2"]])
        #expect(
            try CommandLineRun(["check", "udkast/lov.txt", "--since", "HEAD", "--fail-on", "note"], in: folder.url).exit
                == 1)
    }

    @Test("the report says first that it tells of a change only")
    func saidFirst() throws {
        let folder = try repository()
        try folder.write(
            Self.before.replacing("100 kr.", with: "100 kr., som betales hurtigst muligt."), to: "udkast/lov.txt")
        let run = try CommandLineRun(["check", "udkast/lov.txt", "--since", "HEAD"], in: folder.url)
        let note = try #require(run.output.firstRange(of: "Kun fund i bestemmelser, der er ændret siden HEAD"))
        let finding = try #require(run.output.firstRange(of: "jura explain"))
        #expect(note.lowerBound < finding.lowerBound)
        let whole = try CommandLineRun(["check", "udkast/lov.txt"], in: folder.url)
        #expect(!whole.output.contains("Kun fund"))
    }

    @Test("a provision that was only renumbered is no change")
    func renumbered() throws {
        let folder = try repository()
        let moved = Self.before.replacing("§ 2.", with: "§ 3.").replacing("§ 1.", with: "§ 2.")
            .replacing("§ 2. Styrelsen", with: "§ 1. Loven gælder for alle.\n\n§ 2. Styrelsen")
        try folder.write(moved, to: "udkast/lov.txt")
        #expect(try findings(folder)["udkast/lov.txt"] == [])
    }

    @Test("everything in a new or moved bill is told rightly")
    func newBill() throws {
        let folder = try repository()
        try folder.write(Self.before, to: "udkast/ny.txt")
        try git(["mv", "udkast/lov.txt", "udkast/flyttet.txt"], in: folder.url)
        let found = try findings(folder)
        #expect(Set(found.keys) == ["udkast/flyttet.txt", "udkast/ny.txt"])
        #expect(found["udkast/flyttet.txt"] == [])
        #expect(found["udkast/ny.txt"]?.contains("§ 1") == true)
    }

    @Test("what is no repository or no commit is said clearly")
    func unclear() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.before, to: "lov.txt")
        let none = try CommandLineRun(["check", "lov.txt", "--since", "HEAD"], in: folder.url)
        #expect(none.exit == 2 && none.errors.contains("git repository"))
        let repository = try repository()
        for reference in ["no-such", "--output=x"] {
            let run = try CommandLineRun(["check", "udkast", "--since=\(reference)"], in: repository.url)
            #expect(run.exit == 2 && run.errors.contains("no such commit"), "\(run.errors)")
        }
    }
}
