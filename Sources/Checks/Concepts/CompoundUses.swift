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
            let stem = TermIndex.stem(analysis.folded(longest))
            guard stem.count >= Self.keyLength else {
                used.insert(tokens)
                continue
            }
            byStart[stem.prefix(Self.keyLength), default: []].append((stem, tokens))
        }
        guard !byStart.isEmpty else { return }
        for sentence in analysis.text.sentences where analysis.bill.blocks[sentence.block].role.isNormative {
            for place in sentence.tokens where analysis.text.tokens[place].kind == .word {
                mark(analysis.folded(place), at: place, byStart)
            }
        }
    }

    func isUsed(_ term: Range<Int>) -> Bool { used.contains(term) }

    /// Looks at every place of a word where a stem could begin; words are short.
    private mutating func mark(
        _ word: String, at place: Int, _ byStart: [Substring: [(stem: String, tokens: Range<Int>)]]
    ) {
        var rest = word[...]
        while rest.count >= Self.keyLength {
            for entry in byStart[rest.prefix(Self.keyLength)] ?? []
            where !entry.tokens.contains(place) && rest.hasPrefix(entry.stem) {
                used.insert(entry.tokens)
            }
            rest = rest.dropFirst()
        }
    }
}
