internal import DanishText
internal import LegalModel

/// Where patterns stand: matched before anybody asks, or when a condition asks, see ``AskedGroups``.
extension BillAnalysis {
    /// Whether any hit of a group starts within the range.
    func hasHit(of group: Int, in tokens: Range<Int>) -> Bool {
        guard group >= 0 else { return false }
        guard let asked = program.asked.number(of: group) else { return hits.first(of: group, in: tokens) != nil }
        return sentences(in: tokens).contains { number in
            guard bears(asked, number) else { return false }
            let sentence = text.sentences[number].tokens
            let isWhole = tokens.lowerBound <= sentence.lowerBound && sentence.upperBound <= tokens.upperBound
            return isWhole && bearsAlone(asked, number)
                || hits(asked: asked, number).contains { tokens.contains($0.tokens.lowerBound) }
        }
    }

    /// All hits of a group that start within the range.
    func hits(of group: Int, in tokens: Range<Int>) -> ArraySlice<Hit> {
        guard group >= 0, let asked = program.asked.number(of: group) else { return hits[group, in: tokens] }
        var result: ArraySlice<Hit> = []
        for number in sentences(in: tokens) where bears(asked, number) {
            result += hits(asked: asked, number).filter { tokens.contains($0.tokens.lowerBound) }
        }
        return result
    }

    /// Whether a group stands anywhere in text that becomes law.
    func standsInProvisions(_ group: Int) -> Bool {
        if let known = standing[group] { return known }
        let found =
            program.asked.number(of: group).map { asked in
                text.sentences.indices.contains {
                    bill.blocks[text.sentences[$0].block].role.isNormative && bears(asked, $0)
                        && (bearsAlone(asked, $0) || !hits(asked: asked, $0).isEmpty)
                }
            } ?? hits[group].contains { block(of: $0.tokens.lowerBound)?.role.isNormative == true }
        standing[group] = found
        return found
    }

    /// The sentences that have tokens in a range.
    private func sentences(in tokens: Range<Int>) -> Range<Int> {
        guard let first = tokens.first(where: { sentenceOfToken[$0] >= 0 }),
            let last = tokens.last(where: { sentenceOfToken[$0] >= 0 })
        else { return 0..<0 }
        return Int(sentenceOfToken[first])..<Int(sentenceOfToken[last]) + 1
    }

    /// Whether a word of the sentence, by its number, may be one that a pattern of an asked group hangs on.
    private func bears(_ asked: Int, _ sentence: Int) -> Bool { bit(asked, sentence * 2 * program.asked.width) }

    /// Whether a word of the sentence is a pattern of an asked group by itself.
    private func bearsAlone(_ asked: Int, _ sentence: Int) -> Bool {
        bit(asked, (sentence * 2 + 1) * program.asked.width)
    }

    private func bit(_ asked: Int, _ row: Int) -> Bool { askedBits[row + asked >> 6] & 1 << UInt64(asked & 63) != 0 }

    private func hits(asked: Int, _ sentence: Int) -> [Hit] {
        PatternMatcher.hits(
            asked: asked, in: text.sentences[sentence].tokens, classes: classes, program: program, memory: memory)
    }
}
