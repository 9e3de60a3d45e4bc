internal import DanishText
internal import LegalModel

/// Which of some terms stand inside longer words of the act: »husstand« in »husstandsindkomst«, »butik« in »gårdbutik«.
struct CompoundUses {
    private static let keyLength = 4
    private var used: Set<Range<Int>> = []

    init(of terms: [Range<Int>], in analysis: BillAnalysis) {
        var stems = Stems()
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
            stems.add(stem, tokens)
        }
        guard !stems.isEmpty else { return }
        var holders = [[Range<Int>]](repeating: [], count: analysis.distinctWords)
        for place in analysis.normativeWords {
            holders[analysis.distinctWord(at: place)] = stems.terms(in: analysis.folded(place))
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

    /// Stems of terms, found inside words byte by byte: every distinct word of the act is asked.
    private struct Stems {
        private var entries: [(key: UInt32, stem: [UInt8], tokens: Range<Int>)] = []
        /// A bit for each key that some stem begins with, and perhaps for others.
        private var keyBits: UInt64 = 0

        var isEmpty: Bool { entries.isEmpty }

        mutating func add(_ stem: String, _ tokens: Range<Int>) {
            let bytes = Array(stem.utf8)
            let key = bytes.withUnsafeBytes { Self.key($0, 0) }
            entries.append((key, bytes, tokens))
            keyBits |= Self.bit(key)
        }

        /// The terms whose stem stands in a word, at every place where it does.
        func terms(in word: String) -> [Range<Int>] {
            var word = word
            return word.withUTF8 { letters in
                var result: [Range<Int>] = []
                let raw = UnsafeRawBufferPointer(letters)
                for place in 0..<max(0, letters.count - CompoundUses.keyLength + 1) {
                    let key = Self.key(raw, place)
                    guard keyBits & Self.bit(key) != 0 else { continue }
                    for entry in entries where entry.key == key && letters[place...].starts(with: entry.stem) {
                        result.append(entry.tokens)
                    }
                }
                return result
            }
        }

        /// The first bytes from a place on; every stem has them.
        private static func key(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt32 {
            bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
        }

        private static func bit(_ key: UInt32) -> UInt64 { 1 << UInt64((key &* 0x9E37_79B1) >> 26) }
    }
}
