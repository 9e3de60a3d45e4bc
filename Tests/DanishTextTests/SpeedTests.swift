import DanishText
import Foundation
import LegalModel
import TestSupport
import Testing

/// Prints how fast text is analysed, when `JURA_SPEED` is set; say `swift test -c release --filter SpeedTests`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["JURA_SPEED"] != nil))
struct SpeedTests {
    @Test("Speed of the analysis of plain acts")
    func speed() throws {
        var lines: [String] = []
        for file in RealCorpus.files("text") where lines.count < 400_000 {
            let content = try Data(contentsOf: file)
            lines += String(decoding: content, as: UTF8.self).split(separator: "\n").map(String.init)
        }
        let bill = TinyBill.withBlocks(lines)
        let megabytes = Double(bill.text.count) / 1e6
        for _ in 0..<5 {
            let start = clock()
            let tokens = AnalyzedText(bill: bill).tokens.count
            let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
            print("bench: \(megabytes) MB, \(tokens) tokens, \(megabytes / seconds) MB/s of processor time in all")
        }
    }
}
