internal import DanishText
internal import RuleBase

/// The words of a bill as features see them: for each token the hash of the word and of its beginning, and what it
/// governs.
///
/// Written once a bill and read some hundred times a candidate, so it lies in plain memory; places are checked by
/// whoever asks, against the sentence.
final class BillWords {
    let count: Int
    /// For each token its hash, that of `#` for a number.
    let words: UnsafeMutablePointer<UInt64>
    /// For each word the hash of its beginning; 0 for numbers and marks.
    let stems: UnsafeMutablePointer<UInt64>
    /// For each token a ``FeatureNames/Governing`` or 0.
    let governing: UnsafeMutablePointer<UInt8>
    /// For each word the parts of the model in which its beginning weighs anything by itself, as bits.
    let stemParts: UnsafeMutablePointer<UInt32>
    /// For each token the number of its class, or -1: of its beginning, or of the number or mark itself.
    let classes: UnsafeMutablePointer<Int16>

    /// Letters of a word that its beginning has at most, in bytes.
    static let stemLength = 6
    static let number = TokenHash.hash("#")

    init(_ analysis: BillAnalysis, _ names: FeatureNames, _ table: WeightTable?) {
        let text = analysis.text
        count = text.tokens.count
        words = .allocate(capacity: count)
        stems = .allocate(capacity: count)
        stemParts = .allocate(capacity: count)
        governing = .allocate(capacity: count)
        classes = .allocate(capacity: count)
        text.bytes.withUnsafeBufferPointer { bytes in
            for (place, token) in text.tokens.enumerated() {
                let hash = token.isNumber ? Self.number : token.hash
                let signs: WordSigns
                if let word = analysis.rememberedWord(at: place) {
                    signs = analysis.memory.signs(word) {
                        WordSigns(hash, stem: Self.stemHash(of: token.range, in: bytes), names, table)
                    }
                } else {
                    signs = WordSigns(hash, stem: 0, names, table)
                }
                (words + place).initialize(to: hash)
                (governing + place).initialize(to: signs.governing)
                (stems + place).initialize(to: signs.stem)
                (stemParts + place).initialize(to: signs.stemParts)
                (classes + place).initialize(to: signs.stemClass)
            }
        }
    }

    deinit {
        words.deallocate()
        stems.deallocate()
        stemParts.deallocate()
        governing.deallocate()
        classes.deallocate()
    }

    @inline(__always)
    func word(_ place: Int) -> FeatureWord {
        FeatureWord(hash: words[place], letters: .token(Int32(truncatingIfNeeded: place)))
    }

    @inline(__always)
    func stem(_ place: Int) -> FeatureWord {
        FeatureWord(hash: stems[place], letters: .stem(Int32(truncatingIfNeeded: place)))
    }

    private static func stemHash(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        TokenHash.of(UnsafeBufferPointer(rebasing: bytes[stemRange(of: range, in: bytes)]))
    }

    /// The first letters of a word, never half a letter.
    static func stemRange(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        guard range.count > stemLength else { return range }
        var end = range.lowerBound + stemLength
        while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return range.lowerBound..<end
    }
}

/// What a word is to features, whatever stands around it.
struct WordSigns {
    /// The hash of its beginning; 0 for numbers and marks.
    let stem: UInt64
    /// The parts of the model in which its beginning weighs anything by itself, as bits.
    let stemParts: UInt32
    /// The number of its class, or -1: of its beginning, or of the number or mark itself.
    let stemClass: Int16
    /// A ``FeatureNames/Governing`` or 0.
    let governing: UInt8

    static let unknown = WordSigns(stem: 0, stemParts: 0, stemClass: -1, governing: 0)

    private init(stem: UInt64, stemParts: UInt32, stemClass: Int16, governing: UInt8) {
        (self.stem, self.stemParts, self.stemClass, self.governing) = (stem, stemParts, stemClass, governing)
    }

    init(_ hash: UInt64, stem: UInt64, _ names: FeatureNames, _ table: WeightTable?) {
        self.init(
            stem: stem, stemParts: table?.partsOfStem(stem) ?? 0,
            stemClass: names.stemClasses.number(of: stem == 0 ? hash : stem),
            governing: names.governing[hash])
    }
}
