internal import DanishText

/// Finds the uses of terms in a text in one pass, whatever ending they have.
///
///     husstand    also found as »husstande«, »husstanden«, »husstandens«
struct TermIndex {
    private struct Term {
        /// The stem of each word.
        let stems: [String]
    }

    private let terms: [Term]
    /// Terms by the first letters of their first word.
    private var byStart: [Substring: [Int]] = [:]
    private static let startLength = 3
    private static let endings = [
        "ernes", "erne", "enes", "ene", "eres", "ens", "ets", "ers", "nes", "ere", "en", "et", "er", "es", "ne", "ns",
        "ts", "rs", "e", "n", "t", "r", "s",
    ]

    init(_ phrases: [[String]]) {
        terms = phrases.map { Term(stems: $0.map(Self.stem)) }
        for (number, term) in terms.enumerated() {
            guard let first = term.stems.first else { continue }
            byStart[first.prefix(Self.startLength), default: []].append(number)
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

    /// The terms that begin with this word, with the number of words they take. `word` gives the words that follow.
    func terms(startingWith first: String, next word: (Int) -> String?) -> [(term: Int, length: Int)] {
        let stem = Self.stem(first)
        var result: [(Int, Int)] = []
        for number in byStart[stem.prefix(Self.startLength)] ?? [] {
            let stems = terms[number].stems
            guard stems[0] == stem else { continue }
            let fits = stems.indices.dropFirst().allSatisfy { offset in word(offset).map(Self.stem) == stems[offset] }
            if fits { result.append((number, stems.count)) }
        }
        return result
    }
}
