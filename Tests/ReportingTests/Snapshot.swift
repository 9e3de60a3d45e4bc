import Foundation
import Testing

/// Files that a report must equal. `JURA_RECORD=1` writes them anew; a test that recorded fails, so that it is never
/// taken for a test that passed.
enum Snapshot {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

    static func expect(
        _ bytes: [UInt8], named name: String, _ location: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["JURA_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
            Issue.record("recorded \(name)", sourceLocation: location)
            return
        }
        let expected = try Data(contentsOf: file)
        if expected == Data(bytes) { return }
        let pair = zip(
            String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false),
            String(decoding: expected, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false))
        let difference = pair.enumerated().first { $0.element.0 != $0.element.1 }
        let place = difference.map { "line \($0.offset + 1):\n  now  \($0.element.0)\n  then \($0.element.1)" }
        Issue.record("\(name) differs: \(place ?? "in length")", sourceLocation: location)
    }
}
