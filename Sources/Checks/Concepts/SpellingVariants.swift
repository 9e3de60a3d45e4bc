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

    /// The first use of the second spelling of each word. Each word is looked at where it first stands: nothing that
    /// comes later can change what is told of it.
    func pairs() -> [(tokens: Range<Int>, values: [String: String])] {
        let open = Set(analysis.normativeWords.filter { spelling(at: $0) == .open }.compactMap(key))
        guard !open.isEmpty else { return [] }
        // Of a thousand words one has an open key: the others are told by their hashes.
        let hashes = WordSet(hashes: open.map(TokenHash.hash))
        var spellings: [String: String] = [:]
        var told: Set<String> = []
        var result: [(tokens: Range<Int>, values: [String: String])] = []
        for place in analysis.normativeWords {
            guard spelling(at: place) == .open || hashes.contains(analysis.text.tokens[place]),
                let key = key(at: place), open.contains(key)
            else { continue }
            if let other = spellings[key], other != analysis.folded(place), told.insert(key).inserted {
                result.append((place..<place + 1, ["term": analysis.words(place..<place + 1), "other": other]))
            } else if spellings[key] == nil {
                spellings[key] = analysis.folded(place)
            }
        }
        return result
    }

    private func spelling(at place: Int) -> Spelling {
        let known = analysis.answer(.spelling, at: place) {
            let word = analysis.folded(place)
            return Self.key(word).map { $0 == word ? Spelling.plain : .open }?.rawValue ?? Spelling.none.rawValue
        }
        return Spelling(rawValue: known) ?? .none
    }

    /// What both spellings of a word have in common.
    private func key(at place: Int) -> String? {
        switch spelling(at: place) {
        case .none: nil
        case .plain: analysis.folded(place)
        case .open: Self.key(analysis.folded(place))
        }
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
