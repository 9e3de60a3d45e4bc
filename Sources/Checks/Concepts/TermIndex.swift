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
    ]

    /// - Parameter terms: the stems of the words of each term.
    init(_ terms: [[String]]) {
        self.terms = terms
        for (number, stems) in terms.enumerated() {
            if let first = stems.first { byFirst[first, default: []].append(number) }
        }
    }

    /// A word without its ending; short words keep theirs.
    static func stem(_ word: String) -> String {
        for ending in endings where word.count - ending.count >= 4 && word.hasSuffix(ending) {
            return doubledMadeSingle(String(word.dropLast(ending.count)))
        }
        return doubledMadeSingle(word)
    }

    /// »butikk« and »butik« are one stem.
    private static func doubledMadeSingle(_ stem: String) -> String {
        guard stem.count > 4, let last = stem.last, stem.dropLast().last == last else { return stem }
        return String(stem.dropLast())
    }

    /// The terms whose first word has this stem.
    func terms(startingWith stem: String) -> [Int] { byFirst[stem] ?? [] }

    /// How many words of a term there are, when the words after its first one have its stems; `stem` gives them.
    func length(of term: Int, next stem: (Int) -> String?) -> Int? {
        let stems = terms[term]
        return stems.indices.dropFirst().allSatisfy { stem($0) == stems[$0] } ? stems.count : nil
    }
}
