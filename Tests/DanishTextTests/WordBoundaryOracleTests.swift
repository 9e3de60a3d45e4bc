internal import CTextShim
import DanishText
import Foundation
import LegalModel
import TestSupport
import Testing

/// Compares our tokens with the word boundaries of ICU on published acts.
///
/// Where the two differ, they differ for one of the reasons of ``BoundaryDifference``; anything else fails the test.
@Suite struct WordBoundaryOracleTests {
    @Test("Every boundary that ICU sets differently has a known reason")
    func differences() throws {
        var counts: [BoundaryDifference: Int] = [:]
        var agreed = 0
        var unexplained: [String] = []
        for file in RealCorpus.files("text", every: RealCorpus.step(97)) {
            let name = file.lastPathComponent
            let content = try Data(contentsOf: file)
            let text = AnalyzedText(bill: TinyBill.reading(String(decoding: content.prefix(300_000), as: UTF8.self)))
            #expect(Self.isComposed(text.bytes), "\(name) is in NFC")
            let ours = Self.boundaries(of: text)
            let theirs = Self.wordBoundaries(text.bytes)
            agreed += ours.intersection(theirs).count
            for boundary in ours.symmetricDifference(theirs) {
                let isOurs = ours.contains(boundary)
                if let difference = BoundaryDifference(text.bytes, boundary) {
                    counts[difference, default: 0] += 1
                } else {
                    let around =
                        text.string(max(0, boundary - 20)..<boundary) + "|"
                        + text.string(boundary..<min(text.bytes.count, boundary + 20))
                    unexplained.append("\(name) \(isOurs ? "ours" : "ICU"): \(around)")
                }
            }
        }
        print("ICU: \(agreed) boundaries agree")
        for (difference, count) in counts.sorted(by: { $0.value > $1.value }) {
            print("  \(difference.rawValue): \(count)")
        }
        print("ICU: \(unexplained.count) unexplained\n  " + unexplained.prefix(40).joined(separator: "\n  "))
        #expect(unexplained.isEmpty)
    }

    /// Where our tokens begin and end, the stops of abbreviations as tokens of their own.
    private static func boundaries(of text: AnalyzedText) -> Set<Int> {
        Set(
            text.tokens.flatMap { token in
                let end = token.range.upperBound
                return [token.range.lowerBound, end] + (token.flags.contains(.hasAbbreviationStop) ? [end + 1] : [])
            })
    }

    private static func isComposed(_ bytes: [UInt8]) -> Bool {
        var composed = [UInt8](repeating: 0, count: bytes.count * 3 + 16)
        let count = ts_nfc(bytes, Int64(bytes.count), &composed, Int64(composed.count))
        return count == Int64(bytes.count) && composed.starts(with: bytes)
    }

    /// ICU's boundaries without those inside white space.
    private static func wordBoundaries(_ bytes: [UInt8]) -> Set<Int> {
        var found = [Int64](repeating: 0, count: bytes.count + 1)
        let count = ts_word_boundaries(bytes, Int64(bytes.count), &found, Int64(found.count))
        let isBlank = { (index: Int) in index < 0 || index >= bytes.count || bytes[index] <= 0x20 }
        return Set(found.prefix(Int(count)).map { Int($0) }.filter { !(isBlank($0) && isBlank($0 - 1)) })
    }
}

/// Why our tokens and ICU's words differ, and why ours serve better.
enum BoundaryDifference: String {
    /// ICU cuts at every hyphen; a compound (`CPR-nummer`) and the first part of one (`told-`) are one word to a rule.
    case hyphen = "hyphens inside and after words"
    /// ICU takes a stop without a blank (`jf.lov`, `anvendelse.Stk`) for a part of the word.
    case missingBlank = "stops without a blank after them"
    /// ICU cuts `1½` in two and keeps a figure and a comma without a blank together in its own way.
    case figure = "figures with commas and fractions"

    /// The reason for the boundary at `boundary`, nil when there is none.
    init?(_ bytes: [UInt8], _ boundary: Int) {
        let before = boundary > 0 ? bytes[boundary - 1] : 0
        let after = boundary < bytes.count ? bytes[boundary] : 0
        let isDigit = { (byte: UInt8) in byte &- 0x30 < 10 }
        switch (before, after) {
        case (UInt8(ascii: "-"), _), (_, UInt8(ascii: "-")): self = .hyphen
        case (UInt8(ascii: "."), _), (_, UInt8(ascii: ".")): self = .missingBlank
        case (UInt8(ascii: ","), _), (_, UInt8(ascii: ",")): self = .figure
        case _ where isDigit(before) || isDigit(after): self = .figure
        default: return nil
        }
    }
}
