internal import DanishText

/// Finds the uses of terms in a text in one pass, whatever ending they have.
///
///     husstand    also found as »husstande«, »husstanden«, »husstandens«
struct TermIndex {
    /// The stems of the words of each term.
    private let terms: [[String]]
    /// Terms by the stem of their first word.
    private var byFirst: [String: [Int]] = [:]
    private static let endings = [
        "ernes", "erne", "enes", "ene", "eres", "ens", "ets", "ers", "nes", "ere", "en", "et", "er", "es", "ne", "ns",
        "ts", "rs", "e", "n", "t", "r", "s",
    ].map { Array($0.utf8) }
    /// Letters that a stem keeps, whatever its ending looks like.
    private static let shortest = 4

    /// - Parameter terms: the stems of the words of each term.
    init(_ terms: [[String]]) {
        self.terms = terms
        for (number, stems) in terms.enumerated() {
            if let first = stems.first { byFirst[first, default: []].append(number) }
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
    func terms(startingWith stem: String) -> [Int] { byFirst[stem] ?? [] }

    /// How many words of a term there are, when the words after its first one have its stems; `stem` gives them.
    func length(of term: Int, next stem: (Int) -> String?) -> Int? {
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
