internal import DanishText
internal import LegalModel

/// Long words that an act spells in two ways: »indkomstregisteret« and »indkomstregistret«, »e-mail« and »email«.
struct SpellingVariants {
    let analysis: BillAnalysis

    private static let shortest = 5
    private static let prefixes: Set<String> = ["cpr", "cvr", "bbr", "edb", "sms", "pdf"]
    /// Endings that the orthography leaves open, each with the form that stands for both.
    private static let openEndings = [("steret", "stret"), ("nteret", "ntret")]

    /// The first use of the second spelling of each word.
    func pairs() -> [(tokens: Range<Int>, values: [String: String])] {
        var spellings: [String: String] = [:]
        var told: Set<String> = []
        var result: [(tokens: Range<Int>, values: [String: String])] = []
        for sentence in analysis.text.sentences where analysis.bill.blocks[sentence.block].role.isNormative {
            for place in sentence.tokens where analysis.text.tokens[place].kind == .word {
                let word = analysis.folded(place)
                guard let key = Self.key(word) else { continue }
                if let other = spellings[key], other != word, told.insert(key).inserted {
                    result.append((place..<place + 1, ["term": analysis.words(place..<place + 1), "other": other]))
                } else if spellings[key] == nil {
                    spellings[key] = word
                }
            }
        }
        return result
    }

    /// What both spellings have in common; nil for a word that has one spelling only.
    private static func key(_ word: String) -> String? {
        guard word.count >= shortest, !word.hasSuffix("-") else { return nil }
        var key = word
        for (open, common) in openEndings where key.hasSuffix(open) || key.hasSuffix(open + "s") {
            key = key.replacing(open, with: common)
        }
        // Other hyphens may be left from a line that was broken there: »fast-sætte«.
        guard let hyphen = key.firstIndex(of: "-") else { return key }
        return key.distance(from: key.startIndex, to: hyphen) < 3 || prefixes.contains(String(key[..<hyphen]))
            ? key.filter { $0 != "-" } : nil
    }
}
