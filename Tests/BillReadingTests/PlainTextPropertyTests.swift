import BillReading
import LegalModel
import TestSupport
import Testing

@Suite("Plain text: any bytes")
struct PlainTextPropertyTests {
    private static let scraps = [
        "§", "§ 1. ", "§ 2\n", "§§ 3-4. ", "Stk. 2. ", "Stk. 99999999. ", "1) ", "2) ", "a) ", "ii) ", "– ",
        "Kapitel 3\n",
        "Afsnit II\n", "1. I § 4 ændres »", "«", "»", "«.\n", "\"", "”", "foretages følgende ændringer:\n", "\n",
        "\n\n", "\r\n",
        "\u{0C}", "\u{A0}", "\u{AD}", "-\n", "Side 3 af 9\n", "Til § 1\n", "Bilag 1\n",
        "Bemærkninger til lovforslaget\n",
        "Almindelige bemærkninger\n", "2.1. Gældende ret\n", "Givet på Slottet, den 1. maj 2020\n",
        "teksten går videre ",
        "Lov om x\n", "Lov nr. 5 af 1. maj 2000 indeholder følgende bestemmelse:\n", "jf.\n", "(", ")", "1000000) ",
    ]

    /// The same numbers every time.
    struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test("Scraps of bills in any order are read, and lead back to their source", arguments: 0..<300)
    func scraps(seed: Int) {
        var numbers = Numbers(state: UInt64(seed) &* 7919 &+ 1)
        let text = (0..<Int.random(in: 1...60, using: &numbers)).map { _ in
            Self.scraps.randomElement(using: &numbers) ?? ""
        }
        expectSound(Array(text.joined().utf8))
    }

    @Test("Bytes that are no text are read", arguments: 0..<100)
    func noise(seed: Int) {
        var numbers = Numbers(state: UInt64(seed) &+ 99)
        expectSound((0..<400).map { _ in UInt8.random(in: 0...255, using: &numbers) })
    }

    @Test("A text cut anywhere is read")
    func truncation() {
        let text = Array(
            "Lov om ændring af lov\n\n§ 1\n\nI lov om x foretages følgende ændringer:\n\n1. § 5 affattes:\n»§ 5. A.\nStk. 2. B.«\n"
                .utf8)
        for end in 0...text.count { expectSound(Array(text[..<end])) }
    }

    @Test(
        "A long text of one kind takes no more than linear time",
        arguments: ["§ 1. ", "1) ", "»", "(a) ", "Stk. 2. ", "\n", "x"])
    func longRuns(scrap: String) {
        expectSound(Array(String(repeating: scrap, count: 20_000).utf8))
    }

    @Test("Thousands of labels in one line, and deep lists")
    func manyLabels() {
        let items = (1...9000).map { "\($0) x," }.map { $0.replacing(" x", with: ") x") }.joined(separator: " ")
        expectSound(Array("Lov om x\n\n§ 1. Det er: \(items)".utf8))
        expectSound(Array("§ 1. Det er: \(String(repeating: "1) x: ", count: 20_000))".utf8))
        expectSound(Array("§ 1. Det er:\n\(String(repeating: "1) x:\n", count: 20_000))".utf8))
        expectSound(Array(("§ 1. A. " + (2...9000).map { "Stk. \($0). A. " }.joined()).utf8))
    }

    /// Reads the bytes; the blocks must lie in order, belong to provisions, and hold bytes of the source.
    private func expectSound(_ bytes: [UInt8]) {
        let bill = PlainTextReader.read(source: SourceText(bytes: bytes), notes: [])
        var end = 0
        var isSound = true
        for block in bill.blocks {
            isSound = isSound && block.range.lowerBound >= end && !block.range.isEmpty
            isSound = isSound && bill.provisions.indices.contains(block.provision)
            end = block.range.upperBound
            for offset in block.range {
                let source = bill.sourceMap.source(of: offset)
                let isJoint = bill.text[offset] == 0x20 && source <= bytes.count
                let isCopied = source < bytes.count && bytes[source] == bill.text[offset]
                isSound = isSound && (isCopied || isJoint)
            }
        }
        for (index, provision) in bill.provisions.enumerated() {
            isSound = isSound && provision.end > index && provision.parent < index
        }
        #expect(isSound)
    }
}
