/// Questions that checks ask about single words, whose answers depend on nothing but the word.
///
/// A worker asks once for each distinct word it meets, and then looks the answer up: the words of an act repeat, and
/// comparing letters was half of what the checks cost.
enum WordFact: Int, CaseIterable {
    /// Whether it names an act, see ``ActCues``.
    case namesAct
    /// Whether it is spelled in one of several ways, see ``SpellingVariants``.
    case spelling
    /// What it says of a step of a case, and who takes it, see ``CaseWord``.
    case caseStep
    case casePart
    /// What it says about time, see ``CaseTime``.
    case caseTime
}

extension BillAnalysis {
    func isWord(_ token: Int) -> Bool { distinctWord(at: token) >= 0 }

    /// The answer to a question about the word at a place: `find` is asked at most once for a word.
    func answer(_ fact: WordFact, at token: Int, _ find: () -> UInt8) -> UInt8 {
        guard let word = rememberedWord(at: token) else { return find() }
        return memory.answer(fact, word, find)
    }
}
