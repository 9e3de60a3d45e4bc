import Foundation
import Testing

@testable import JuraCLI

@Suite("A cache that grew too large")
struct CacheTrimmingTests {
    @Test("loses its oldest entries until there is room")
    func trim() throws {
        let folder = try TemporaryFolder()
        for number in 0..<8 {
            let path = try folder.write(Data(count: 100), to: "cache/aa/\(number)")
            let date = Date(timeIntervalSince1970: 1_000_000 + Double(number * 60))
            try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
        }
        let cache = ReportCache(folder: folder.url.appendingPathComponent("cache").path, settings: [])
        cache.trim(to: 800)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/cache/aa").count == 8)
        cache.trim(to: 400)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/cache/aa").sorted()
        #expect(left == ["5", "6", "7"])
    }
}
