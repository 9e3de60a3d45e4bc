internal import DanishText

/// Finds the uses of terms in a text in one pass, whatever ending they have.
///
///     husstand    also found as »husstande«, »husstanden«, »husstandens«
struct TermIndex {
    /// The stems of the words of each term, as hashes.
    private let terms: [[UInt64]]
    /// Terms by the stem of their first word.
    private var byFirst: [UInt64: [Int]] = [:]
    /// A bit for six bits of the first stem of every term: most words of a bill start no term, and need no look-up.
    private var marks: UInt64 = 0
    private static let endings = [
        "ernes", "erne", "enes", "ene", "eres", "ens", "ets", "ers", "nes", "ere", "en", "et", "er", "es", "ne", "ns",
        "ts", "rs", "e", "n", "t", "r", "s",
    ].map { Array($0.utf8) }
    /// Letters that a stem keeps, whatever its ending looks like.
    private static let shortest = 4

    /// - Parameter terms: the stems of the words of each term, as ``BillAnalysis/stemHash(_:)`` gives them.
    init(_ terms: [[UInt64]]) {
        self.terms = terms
        for (number, stems) in terms.enumerated() {
            guard let first = stems.first else { continue }
            byFirst[first, default: []].append(number)
            marks |= 1 << (first >> 58)
        }
    }

    /// A word without its ending; short words keep theirs. »butikk« and »butik« are one stem.
    static func stem(_ word: String) -> String {
        var word = word
        return word.withUTF8 { bytes in
            var letters = bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
            var end = bytes.count
            for ending in endings where letters - ending.count >= shortest && bytes.hasSuffix(ending) {
                end -= ending.count
                letters -= ending.count
                break
            }
            if letters > shortest, bytes[end - 1] == bytes[end - 2], bytes[end - 1] < 0x80 { end -= 1 }
            return String(decoding: bytes[..<end], as: UTF8.self)
        }
    }

    /// The terms whose first word has this stem.
    func terms(startingWith stem: UInt64) -> [Int] {
        marks & 1 << (stem >> 58) != 0 ? byFirst[stem] ?? [] : []
    }

    /// How many words of a term there are, when the words after its first one have its stems; `stem` gives them.
    func length(of term: Int, next stem: (Int) -> UInt64?) -> Int? {
        let stems = terms[term]
        return stems.indices.dropFirst().allSatisfy { stem($0) == stems[$0] } ? stems.count : nil
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool {
        guard count >= ending.count else { return false }
        var place = 1
        while place <= ending.count, self[count - place] == ending[ending.count - place] { place += 1 }
        return place > ending.count
    }
}
