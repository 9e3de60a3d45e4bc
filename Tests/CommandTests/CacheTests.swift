import Foundation
import Testing

@Suite("The cache")
struct CacheTests {
    private func folderOfBills() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for number in 0..<5 {
            try folder.write(
                CheckCommandTests.vague + "\n§ \(number + 2). Gebyret er \(number) kr.\n", to: "in/\(number).txt")
        }
        return folder
    }

    private func check(_ folder: TemporaryFolder, _ out: String, _ more: String...) throws -> [String: Data] {
        let run = try CommandLineRun(["check", "in", "-o", out + "/", "-o", out + "/all.sarif"] + more, in: folder.url)
        #expect(run.exit <= 1, "\(run.errors)")
        let files = folder.files().filter { $0.hasPrefix(out + "/") && !$0.hasSuffix("/a") }
        return Dictionary(
            uniqueKeysWithValues: try files.map { (String($0.dropFirst(out.count)), try folder.read($0)) })
    }

    @Test("a second run gives the same files, and broken entries are made anew")
    func sameFiles() throws {
        let folder = try folderOfBills()
        let plain = try check(folder, "plain", "--no-cache")
        #expect(plain.count == 14)
        #expect(try check(folder, "first", "--cache", "cache") == plain)
        let entries = folder.files().filter { $0.hasPrefix("cache/") && $0.count > 20 }
        #expect(entries.count == 5)
        #expect(try check(folder, "second", "--cache", "cache") == plain)
        for (number, entry) in entries.enumerated() {
            var bytes = try folder.read(entry)
            switch number {
            case 0: bytes = Data()
            case 1: bytes = bytes.prefix(bytes.count / 2)
            case 2: bytes[bytes.count - 9] ^= 1
            case 3: bytes = Data("jura cache 1\n".utf8)
            default: bytes.append(0)
            }
            try folder.write(bytes, to: entry)
        }
        #expect(try check(folder, "third", "--cache", "cache") == plain)
        let healed = try entries.map { try folder.read($0).count }
        #expect(healed.allSatisfy { $0 > 1000 })
    }

    @Test("another setting, rule or decision is another entry")
    func settings() throws {
        let folder = try folderOfBills()
        let danish = try check(folder, "da", "--cache", "cache")
        #expect(try check(folder, "en", "--cache", "cache", "--language", "en") != danish)
        let strict = ["check", "in", "-o", "x/", "--cache", "cache", "--fail-on"]
        #expect(try CommandLineRun(strict + ["note"], in: folder.url).exit == 1)
        #expect(try CommandLineRun(strict + ["never"], in: folder.url).exit == 0)
        #expect(try CommandLineRun(strict + ["note"], in: folder.url).exit == 1)
        let less = try check(folder, "less", "--cache", "cache", "--ignore", "vague-deadline")
        #expect(less["/0.json"] != danish["/0.json"])
    }

    @Test("a run without a cache it can write does its work")
    func unwritable() throws {
        let folder = try folderOfBills()
        try folder.write("a file", to: "cache")
        #expect(try check(folder, "out", "--cache", "cache") == check(folder, "plain", "--no-cache"))
    }

    @Test("two runs at once share it")
    func twoAtOnce() async throws {
        let folder = try folderOfBills()
        let plain = try check(folder, "plain", "--no-cache")
        let path = folder.url
        let exits = await withTaskGroup(of: Int32?.self) { group in
            for number in 0..<4 {
                group.addTask {
                    try? CommandLineRun(
                        ["check", "in", "-o", "run\(number)/", "-o", "run\(number)/all.sarif", "--cache", "cache"],
                        in: path
                    ).exit
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(exits.allSatisfy { $0.map { $0 <= 1 } ?? false })
        for number in 0..<4 {
            #expect(try folder.read("run\(number)/all.sarif") == plain["/all.sarif"])
        }
    }
}
