import Comparison
import Findings
import Foundation
import JuraKit
import Reporting
import RuleBase
import Scoring
import Testing

@Suite("Reading a report back")
struct ReportReaderTests {
    private func report(_ text: String = Versions.sample) throws -> (Assessment, [UInt8]) {
        let assessment = try Versions.assess(text)
        let reporter = try #require(ReporterCatalogue.format(named: "json")?.reporter)
        return (assessment, reporter.report(assessment, context: ReportContext(ruleBase: Versions.analyzer.ruleBase)))
    }

    @Test("gives what the assessment would have given")
    func roundTrip() throws {
        let (assessment, bytes) = try report()
        let (read, made) = (try ReportReader.read(bytes), ReportedBill(assessment))
        #expect(read.outline == made.outline)
        #expect(read.rules == made.rules && read.digest == made.digest && read.words == made.words)
        #expect(read.findings.map(\.fingerprint) == made.findings.map(\.fingerprint))
        #expect(read.findings.map(\.place) == made.findings.map(\.place))
        #expect(read.findings.map(\.context) == made.findings.map(\.context))
        #expect(
            read.score.principles.map { $0.parts.map(\.findings) }
                == made.score.principles.map { $0.parts.map(\.findings) })
    }

    @Test("says line and reason of what is wrong, and stops at any cut")
    func broken() throws {
        let (_, bytes) = try report()
        for end in stride(from: 0, to: bytes.count - 2, by: max(1, bytes.count / 400)) {
            #expect(throws: JSONError.self) { try ReportReader.read(Array(bytes[..<end])) }
        }
        let cases: [(String, String, Int)] = [
            ("", "empty", 1), ("[]", "not an object", 1), ("{\"schema\": \"x\"}", "not a report", 1),
            ("{\n\"schema\": 3}", "expected a text", 1), ("{\n \"a\": tru\n}", "a value was expected", 2),
            ("{\"a\": \"\\q\"}", "means nothing", 1), ("{} x", "follows the end", 1), ("{\n\n\"a\" 1}", "»:«", 3),
        ]
        for (text, what, line) in cases {
            let error = #expect(throws: JSONError.self) { try ReportReader.read(Array(text.utf8)) }
            #expect(error?.what.contains(what) == true && error?.line == line, "\(text): \(String(describing: error))")
        }
        #expect(throws: JSONError.self) { try ReportReader.read([UInt8](repeating: 0x5B, count: 100_000)) }
    }

    @Test("never trusts a byte", arguments: 0..<8)
    func noise(_ seed: UInt64) throws {
        var (_, bytes) = try report("Lov om prøver\n\n§ 1. Styrelsen skal snarest muligt svare.\n")
        var state = seed &+ 1
        for _ in 0..<300 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            _ = try? ReportReader.read(bytes)
        }
    }

    @Test("takes a report of an early version, without outline")
    func early() throws {
        let (_, bytes) = try report()
        var object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        object["outline"] = nil
        let old = try ReportReader.read([UInt8](try JSONSerialization.data(withJSONObject: object)))
        let comparison = Comparison(old, try ReportReader.read(bytes))
        #expect(comparison.alignment == nil && comparison.differences.map(\.kind) == [.outline])
        #expect(comparison.appeared.isEmpty && comparison.resolved.isEmpty)
    }
}
