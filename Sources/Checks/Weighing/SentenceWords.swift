internal import DanishText

/// The words of one sentence as features see them, worked out once for all candidates in it.
struct SentenceWords {
    let tokens: Range<Int>
    /// For each token its word, `#` for a number.
    private(set) var words: [FeatureWord] = []
    /// For each word or number its beginning; none for a mark.
    private(set) var stems: [FeatureWord] = []
    private(set) var governing: [(place: Int, kind: FeatureNames.Governing)] = []
    private(set) var hasPenalty = false
    /// The word lists of the rule base that have an entry in the sentence, with where.
    let lists: [(word: FeatureWord, hits: ArraySlice<Hit>)]

    /// Letters of a word that its beginning has at most, in bytes.
    static let stemLength = 6
    static let number = TokenHash.hash("#")

    init(_ tokens: Range<Int>, in analysis: BillAnalysis, names: FeatureNames) {
        self.tokens = tokens
        lists = names.lists.compactMap { list in
            let hits = analysis.hits(of: list.group, in: tokens)
            return hits.isEmpty ? nil : (list.word, hits)
        }
        let text = analysis.text
        words.reserveCapacity(tokens.count)
        stems.reserveCapacity(tokens.count)
        text.bytes.withUnsafeBufferPointer { bytes in
            for place in tokens {
                let token = text.tokens[place]
                words.append(
                    FeatureWord(hash: token.kind == .number ? Self.number : token.hash, letters: .token(Int32(place))))
                stems.append(Self.stem(of: token, at: place, in: bytes))
                guard token.kind == .word, let kind = names.governing[token.hash] else { continue }
                governing.append((place, kind))
                if kind == .penalty { hasPenalty = true }
            }
        }
    }

    /// The beginning of a word; none for numbers and marks.
    static func stem(of token: Token, at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> FeatureWord {
        guard token.kind == .word else { return .none }
        let range = stemRange(of: token.range, in: bytes)
        let hash = TokenHash.of(UnsafeBufferPointer(rebasing: bytes[range]))
        return FeatureWord(hash: hash, letters: .stem(Int32(place)))
    }

    /// The first letters of a word, never half a letter.
    static func stemRange(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        guard range.count > stemLength else { return range }
        var end = range.lowerBound + stemLength
        while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return range.lowerBound..<end
    }

    /// The last letters of a word, never half a letter.
    static func endingRange(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        guard range.count > 3 else { return range }
        var start = range.upperBound - 3
        while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start..<range.upperBound
    }

    /// The word at a place, or nil outside the sentence.
    func word(_ place: Int) -> FeatureWord? {
        tokens.contains(place) ? words[place - tokens.lowerBound] : nil
    }

    func stem(_ place: Int) -> FeatureWord {
        tokens.contains(place) ? stems[place - tokens.lowerBound] : .none
    }

    /// The nearest governing word of a kind before or after a place.
    func nearest(_ kind: FeatureNames.Governing, before place: Int) -> Int? {
        governing.last { $0.kind == kind && $0.place < place }?.place
    }

    func nearest(_ kind: FeatureNames.Governing, after place: Int) -> Int? {
        governing.first { $0.kind == kind && $0.place >= place }?.place
    }
}
