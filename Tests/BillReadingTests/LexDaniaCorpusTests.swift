import Foundation
import LegalModel
import TestSupport
import Testing

@testable import BillReading

/// The acts of the corpus, where there is one.
private enum Corpus {
    static let files = RealCorpus.files("lexdania")

    /// Every `step`th act, read.
    static func bills(step: Int) throws -> [(name: String, bill: Bill)] {
        try stride(from: 0, to: files.count, by: step).map { index in
            let file = files[index]
            let name = file.lastPathComponent
            return (name, try BillReader.read([UInt8](Data(contentsOf: file)), name: name))
        }
    }
}

@Suite("The corpus of acts", .enabled(if: !Corpus.files.isEmpty))
struct LexDaniaCorpusTests {
    @Test("Every byte of text stands in the source where the map says, references and joints aside")
    func exactSpans() throws {
        for (name, bill) in try Corpus.bills(step: 7) {
            var wrong = 0
            for block in bill.blocks {
                for offset in block.range {
                    let source = bill.source.bytes[bill.sourceMap.source(of: offset)]
                    let byte = bill.text[offset]
                    // »&« begins a reference; a joint is a blank that the source does not hold.
                    if source != byte, source != UInt8(ascii: "&"), byte != 0x20, byte != 0x09 { wrong += 1 }
                }
            }
            #expect(wrong == 0, "\(name)")
        }
    }

    @Test("Every word of the acts is read")
    func nothingLost() throws {
        for (name, bill) in try Corpus.bills(step: 29) {
            var words = 0
            let source = String(decoding: bill.source.bytes, as: UTF8.self)
            for run in source.split(separator: "<Char").dropFirst() {
                let text = run.split(separator: "</Char>", omittingEmptySubsequences: false)[0].drop { $0 != ">" }
                words += text.dropFirst().utf8.count { $0 > 0x20 } - 4 * text.count { $0 == "&" }
            }
            // The literal labels of flattened §§ are labels, `&lt;` is shorter than `&amp;`.
            let read = bill.blocks.reduce(0) { sum, block in sum + bill.text[block.range].count { $0 > 0x20 } }
            #expect(abs(read - words) <= words / 500 + 8, "\(name): \(read) of \(words)")
        }
    }

    @Test("Provisions and blocks form a tree in document order")
    func tree() throws {
        for (name, bill) in try Corpus.bills(step: 11) {
            #expect(!bill.title.isEmpty, "\(name)")
            #expect(bill.provisions[0].end == bill.provisions.count)
            for (index, provision) in bill.provisions.enumerated().dropFirst() {
                let parent = bill.provisions[provision.parent]
                let isInside = provision.parent < index && provision.end <= parent.end && provision.end > index
                #expect(isInside, "\(name) [\(index)]")
            }
            var end = 0
            for block in bill.blocks {
                #expect(block.range.lowerBound >= end && !block.range.isEmpty, "\(name)")
                end = block.range.upperBound
            }
        }
    }

    @Test("An address leads to one provision, but for the few labels that acts repeat")
    func uniqueAddresses() throws {
        var addresses = 0
        var repeated = 0
        for (_, bill) in try Corpus.bills(step: 5) {
            var seen: Set<LegalAddress> = []
            for provision in bill.provisions.dropFirst() where provision.landing == nil {
                let parent = bill.provisions[provision.parent]
                let isCitedByParent = parent.address == provision.address || provision.kind == .note
                if provision.address.components.isEmpty || isCitedByParent { continue }
                addresses += 1
                if !seen.insert(provision.address).inserted { repeated += 1 }
                #expect(LegalAddress(provision.address.description) == provision.address)
            }
        }
        #expect(repeated * 1000 < addresses, "\(repeated) of \(addresses)")
    }

    @Test("Acts cut off or damaged anywhere never bring the reader down")
    func damage() throws {
        var random = SystemRandomNumberGenerator()
        for index in stride(from: 0, to: Corpus.files.count, by: 60) {
            let bytes = [UInt8](try Data(contentsOf: Corpus.files[index])).prefix(120_000)
            for _ in 0..<6 {
                _ = try? BillReader.read(Array(bytes.prefix(.random(in: 0...bytes.count, using: &random))), name: "")
                var damaged = Array(bytes)
                for _ in 0..<Int.random(in: 1...6, using: &random) {
                    damaged[.random(in: damaged.indices, using: &random)] = .random(in: 0...255, using: &random)
                }
                _ = try? BillReader.read(damaged, name: "")
            }
        }
    }
}
