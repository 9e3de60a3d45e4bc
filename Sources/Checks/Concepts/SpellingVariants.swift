internal import DanishText
internal import LegalModel

/// Long words that an act spells in two ways: »indkomstregisteret« and »indkomstregistret«, »e-mail« and »email«.
struct SpellingVariants {
    let analysis: BillAnalysis

    private static let shortest = 5
    private static let prefixes: Set<String> = ["cpr", "cvr", "bbr", "edb", "sms", "pdf"]
    /// Endings that the orthography leaves open, each with the form that stands for both.
    private static let openEndings = [("steret", "stret"), ("nteret", "ntret")]

    /// How a word stands to its key.
    private enum Spelling: UInt8 {
        case none, plain, open
    }

    /// The first use of the second spelling of each word.
    func pairs() -> [(tokens: Range<Int>, values: [String: String])] {
        let open = openKeys()
        guard !open.isEmpty else { return [] }
        var keys = WordTable<String?>(for: analysis)
        var spellings: [String: String] = [:]
        var told: Set<String> = []
        var result: [(tokens: Range<Int>, values: [String: String])] = []
        for sentence in analysis.text.sentences where analysis.bill.blocks[sentence.block].role.isNormative {
            for place in sentence.tokens where analysis.text.tokens[place].kind == .word {
                let key = keys.value(at: place, in: analysis) {
                    Self.key(analysis.folded(place)).flatMap { open.contains($0) ? $0 : nil }
                }
                guard let key else { continue }
                let word = analysis.folded(place)
                if let other = spellings[key], other != word, told.insert(key).inserted {
                    result.append((place..<place + 1, ["term": analysis.words(place..<place + 1), "other": other]))
                } else if spellings[key] == nil {
                    spellings[key] = word
                }
            }
        }
        return result
    }

    /// The keys that some word of the bill does not spell as they are: only these can have two spellings.
    private func openKeys() -> Set<String> {
        var result: Set<String> = []
        for sentence in analysis.text.sentences where analysis.bill.blocks[sentence.block].role.isNormative {
            for place in sentence.tokens where analysis.text.tokens[place].kind == .word {
                let spelling = analysis.answer(.spelling, at: place) {
                    let word = analysis.folded(place)
                    return Self.key(word).map { $0 == word ? Spelling.plain : .open }?.rawValue
                        ?? Spelling.none.rawValue
                }
                if spelling == Spelling.open.rawValue, let key = Self.key(analysis.folded(place)) { result.insert(key) }
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
