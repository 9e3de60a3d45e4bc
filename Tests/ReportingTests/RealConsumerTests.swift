import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite("Real consumers") struct RealConsumerTests {
    @Test("The formats satisfy their schemas and the programs that read them, where those are installed")
    func validate() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "jura-formats-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (number, assessments) in SampleDocument.batches.enumerated() {
            for format in ReporterCatalogue.formats
            where ["sarif", "junit", "gitlab", "json", "jsonl", "csv"].contains(format.name) {
                let bytes = SampleDocument.make(format.reporter, assessments)
                try Data(bytes).write(to: folder.appending(path: "\(number).\(format.extensions[0])"))
            }
        }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let process = Process()
        process.executableURL = root.appending(path: "Scripts/validate-formats.py")
        process.arguments = [folder.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
        print(text)
    }
}
