import Foundation
import Testing

/// The findings of the bills under Corpus/ were read by hand; `expected.yaml` beside each bill holds the verdicts.
@Suite("Findings reviewed by hand")
struct ReviewedFindingsTests {
    static let corpus = GoldenReportTests.repository.appendingPathComponent("Corpus")
    static let bills = ((try? FileManager.default.contentsOfDirectory(atPath: corpus.path)) ?? [])
        .filter { FileManager.default.fileExists(atPath: corpus.appendingPathComponent("\($0)/expected.yaml").path) }
        .sorted()

    /// One line of `expected.yaml`: where, which category, which words.
    struct Verdict: Hashable {
        let address: String
        let category: String
        let match: String
    }

    @Test("There are reviewed bills, new acts and amending acts")
    func present() {
        #expect(Self.bills.count >= 8)
    }

    @Test("What a reader agreed with is found, and what must stay silent is", arguments: bills)
    func reviewed(_ bill: String) throws {
        let expected = try String(
            contentsOf: Self.corpus.appendingPathComponent("\(bill)/expected.yaml"), encoding: .utf8)
        let run = try CommandLineRun(
            ["check", "Corpus/\(bill)/bill.txt", "--format", "json", "--fail-on", "never", "--no-cache"],
            in: GoldenReportTests.repository)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let found = Set((report["findings"] as? [[String: Any]] ?? []).map(Self.verdict))
        let agreed = Self.verdicts(in: expected, section: "agree")
        let silent = Self.verdicts(in: expected, section: "silent")
        #expect(!agreed.isEmpty)
        let missing = agreed.filter { verdict in !found.contains { Self.fits($0, verdict) } }
        #expect(
            missing.isEmpty, "\(missing.map { "\($0.address) \($0.category) »\($0.match)«" }.joined(separator: "\n"))")
        let loud = silent.filter { verdict in found.contains { $0 == verdict } }
        #expect(loud.isEmpty, "\(loud)")
    }

    private static func verdict(_ finding: [String: Any]) -> Verdict {
        var address = finding["address"] as? String ?? ""
        if address.hasSuffix(". pkt."), let comma = address.lastIndex(of: ",") { address = String(address[..<comma]) }
        return Verdict(
            address: address, category: finding["category"] as? String ?? "", match: finding["match"] as? String ?? "")
    }

    /// The same place and category, and words that the reviewed words are part of, or the other way round.
    private static func fits(_ found: Verdict, _ expected: Verdict) -> Bool {
        guard found.address == expected.address, found.category == expected.category else { return false }
        // A finding about a whole provision has no words.
        return found.match == expected.match || found.match.contains(expected.match)
            || expected.match.contains(found.match)
    }

    /// Reads the lines `- { address: "…", category: …, match: "…" }` of one section.
    private static func verdicts(in text: String, section: String) -> [Verdict] {
        var inside = false
        var result: [Verdict] = []
        for line in text.split(separator: "\n") {
            if !line.hasPrefix(" ") { inside = line.hasPrefix("\(section):") }
            guard inside, let address = field("address", line), let category = field("category", line) else { continue }
            result.append(Verdict(address: address, category: category, match: field("match", line) ?? ""))
        }
        return result
    }

    private static func field(_ name: String, _ line: Substring) -> String? {
        guard let range = line.range(of: "\(name): ") else { return nil }
        let rest = line[range.upperBound...]
        if rest.hasPrefix("\"") {
            return rest.dropFirst().split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false).first.map(
                String.init)
        }
        return rest.prefix { $0 != "," && $0 != " " && $0 != "}" }.description
    }
}
