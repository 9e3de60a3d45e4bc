internal import DanishText
internal import LegalModel

/// Which of some terms stand inside longer words of the act: »husstand« in »husstandsindkomst«, »butik« in »gårdbutik«.
struct CompoundUses {
    private static let keyLength = 4
    private var used: Set<Range<Int>> = []

    init(of terms: [Range<Int>], in analysis: BillAnalysis) {
        var byStart: [Substring: [(stem: String, tokens: Range<Int>)]] = [:]
        for tokens in terms {
            // Of a term of several words the longest one speaks for it.
            guard let longest = tokens.max(by: { analysis.folded($0).count < analysis.folded($1).count }) else {
                continue
            }
            let stem = analysis.stem(longest)
            guard stem.count >= Self.keyLength else {
                used.insert(tokens)
                continue
            }
            byStart[stem.prefix(Self.keyLength), default: []].append((stem, tokens))
        }
        guard !byStart.isEmpty else { return }
        var holders = [[Range<Int>]](repeating: [], count: analysis.distinctWords)
        for place in analysis.normativeWords {
            holders[analysis.distinctWord(at: place)] = Self.terms(in: analysis.folded(place), byStart)
        }
        for sentence in analysis.text.sentences where analysis.bill.blocks[sentence.block].role.isNormative {
            for place in sentence.tokens where analysis.isWord(place) {
                let word = analysis.distinctWord(at: place)
                if holders[word].isEmpty { continue }
                for tokens in holders[word] where !tokens.contains(place) { used.insert(tokens) }
            }
        }
    }

    func isUsed(_ term: Range<Int>) -> Bool { used.contains(term) }

    /// The terms whose stem stands in a word. Looks at every place where one could begin; words are short.
    private static func terms(
        in word: String, _ byStart: [Substring: [(stem: String, tokens: Range<Int>)]]
    ) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var rest = word[...]
        while rest.count >= keyLength {
            for entry in byStart[rest.prefix(keyLength)] ?? [] where rest.hasPrefix(entry.stem) {
                result.append(entry.tokens)
            }
            rest = rest.dropFirst()
        }
        return result
    }
}
