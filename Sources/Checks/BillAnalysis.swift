package import DanishText
package import LegalModel
package import RuleBase

/// A bill prepared for checks: its text, the hits of all patterns, and what stands where.
package struct BillAnalysis: Sendable {
    package let bill: Bill
    package let text: AnalyzedText
    package let ruleBase: RuleBase
    /// For each group of patterns its hits, in order.
    let hits: [[Hit]]
    /// For each token the number of its sentence.
    let sentenceOfToken: [Int32]
    /// For each provision the tokens of its whole subtree. Blocks stand in document order, so a subtree is contiguous.
    let tokensOfProvision: [Range<Int>]

    package init(bill: Bill, text: AnalyzedText, ruleBase: RuleBase, program: PatternProgram, memory: WordMemory) {
        self.bill = bill
        self.text = text
        self.ruleBase = ruleBase
        hits = PatternMatcher.hits(in: text, program: program, memory: memory)
        var sentenceOfToken = [Int32](repeating: -1, count: text.tokens.count)
        for (number, sentence) in text.sentences.enumerated() {
            for token in sentence.tokens { sentenceOfToken[token] = Int32(number) }
        }
        self.sentenceOfToken = sentenceOfToken
        tokensOfProvision = Self.tokenRanges(bill: bill, text: text)
    }

    /// The tokens of every provision with all that it holds.
    private static func tokenRanges(bill: Bill, text: AnalyzedText) -> [Range<Int>] {
        var ranges = [Range<Int>?](repeating: nil, count: bill.provisions.count)
        for (number, block) in bill.blocks.enumerated() {
            let tokens = text.blockTokens[number]
            var provision = block.provision
            while provision >= 0 {
                if let range = ranges[provision] {
                    if range.upperBound >= tokens.upperBound, range.lowerBound <= tokens.lowerBound { break }
                    ranges[provision] =
                        min(range.lowerBound, tokens.lowerBound)..<max(range.upperBound, tokens.upperBound)
                } else {
                    ranges[provision] = tokens
                }
                provision = bill.provisions[provision].parent
            }
        }
        return ranges.map { $0 ?? 0..<0 }
    }

    /// The sentence that a token stands in; nil for a token outside every sentence.
    func sentence(of token: Int) -> Sentence? {
        let number = sentenceOfToken[token]
        return number < 0 ? nil : text.sentences[Int(number)]
    }

    /// The block that a token stands in.
    func block(of token: Int) -> TextBlock? {
        sentence(of: token).map { bill.blocks[$0.block] }
    }

    /// The nearest enclosing provision of one of these kinds, the provision itself included.
    func enclosing(_ provision: ProvisionIndex, _ kinds: Set<Provision.Kind>) -> ProvisionIndex? {
        var index = provision
        while index >= 0 {
            if kinds.contains(bill.provisions[index].kind) { return index }
            index = bill.provisions[index].parent
        }
        return nil
    }

    /// The stykke (or amendment, or remark) that a provision belongs to, with its items.
    func passage(of provision: ProvisionIndex) -> ProvisionIndex {
        enclosing(provision, [.stykke, .amendment, .remarkSection, .specialRemark, .annex, .paragraf]) ?? provision
    }

    /// The lead-in of the list that a block is an item of: the last block of the enclosing provision before it.
    func leadIn(of block: TextBlock) -> Int? {
        var provision = block.provision
        guard [.nummer, .litra, .led].contains(bill.provisions[provision].kind) else { return nil }
        while [.nummer, .litra, .led].contains(bill.provisions[provision].kind) {
            provision = bill.provisions[provision].parent
        }
        guard provision >= 0 else { return nil }
        return bill.provisions[provision].blocks.last { bill.blocks[$0].range.upperBound <= block.range.lowerBound }
    }

    /// Whether any hit of a group covers a token of the range.
    func hasHit(of group: Int, in tokens: Range<Int>) -> Bool {
        firstHit(of: group, in: tokens) != nil
    }

    /// The first hit of a group that starts within the range.
    func firstHit(of group: Int, in tokens: Range<Int>) -> Hit? {
        guard group >= 0 else { return nil }
        let list = hits[group]
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle].tokens.lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < list.count && list[low].tokens.lowerBound < tokens.upperBound ? list[low] : nil
    }

    /// All hits of a group that start within the range.
    func hits(of group: Int, in tokens: Range<Int>) -> ArraySlice<Hit> {
        guard group >= 0, let first = firstHit(of: group, in: tokens) else { return [] }
        let list = hits[group]
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle].tokens.lowerBound < first.tokens.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < list.count, list[end].tokens.lowerBound < tokens.upperBound { end += 1 }
        return list[low..<end]
    }
}
