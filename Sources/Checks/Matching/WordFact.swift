/// Questions that checks ask about single words, whose answers depend on nothing but the word.
///
/// A worker asks once for each distinct word it meets, and then looks the answer up: the words of an act repeat, and
/// comparing letters was half of what the checks cost.
enum WordFact: Int, CaseIterable {
    /// Whether it names an act, see ``ActCues``.
    case namesAct
    /// Whether it is spelled in one of several ways, see ``SpellingVariants``.
    case spelling
    /// Whether LIX counts it as long.
    case isLong
}

extension BillAnalysis {
    /// The answer to a question about the word at a place: `find` is asked at most once for a word.
    func answer(_ fact: WordFact, at token: Int, _ find: () -> UInt8) -> UInt8 {
        guard let word = rememberedWord(at: token) else { return find() }
        return memory.answer(fact, word, find)
    }
}

/// A value for each distinct word of a bill, worked out where the word is first met.
struct WordTable<Value> {
    private var values: [Value?]

    init(for analysis: BillAnalysis) {
        values = [Value?](repeating: nil, count: analysis.distinctWords)
    }

    /// The value of the word at a place, which must be a word.
    mutating func value(at token: Int, in analysis: BillAnalysis, _ make: () -> Value) -> Value {
        let word = analysis.distinctWord(at: token)
        if let known = values[word] { return known }
        let made = make()
        values[word] = made
        return made
    }
}
