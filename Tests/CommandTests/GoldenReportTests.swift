import Foundation
import Testing

@Suite("The reports under Reports/")
struct GoldenReportTests {
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("are what the tool writes of Corpus/ now; `make golden` writes them anew")
    func golden() throws {
        let out = try TemporaryFolder()
        let run = try CommandLineRun(
            ["check", "Corpus", "-o", out.url.path, "--fail-on", "never"], in: Self.repository)
        #expect(run.exit == 0, "\(run.errors)")
        for name in out.files() {
            let golden = try? Data(contentsOf: Self.repository.appendingPathComponent("Reports/\(name)"))
            #expect(try golden == out.read(name), "Reports/\(name) differs")
        }
    }
}
