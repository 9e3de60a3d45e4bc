package import DanishText
package import LegalModel
package import RuleBase

/// A bill prepared for checks: its text, the hits of all patterns, and what stands where.
///
/// A class, because every check holds it and a copy of it would count references to thirty arrays. It stays with the
/// worker that made it; what several checks ask for is worked out once and kept.
package final class BillAnalysis {
    package let bill: Bill
    package let text: AnalyzedText
    package let ruleBase: RuleBase
    let program: PatternProgram
    /// For each group of patterns its hits, in order; none for groups that are asked.
    let hits: HitIndex
    /// For each token the number of its sentence.
    let sentenceOfToken: [Int32]
    /// For each sentence what its words and marks say of it, and how many words and figures it has.
    private let signsOfSentence: [TokenSigns]
    let wordsOfSentence: [Int32]
    /// For each sentence which asked groups may stand there, and which do by a word alone; see ``AskedGroups``.
    let askedBits: [UInt64]
    /// For each token its class.
    let classes: [Int32]
    /// For each provision the tokens of its whole subtree. Blocks stand in document order, so a subtree is contiguous.
    let tokensOfProvision: [Range<Int>]
    /// The words of the bill and what is known of them.
    private let wordOfToken: [Int32]
    private let rememberedWords: [Int32]
    let memory: WordMemory
    /// For each group of patterns whether it stands in the provisions; nil where nobody has asked.
    var standing: [Bool?]

    package init(bill: Bill, text: AnalyzedText, ruleBase: RuleBase, program: PatternProgram, memory: WordMemory) {
        self.bill = bill
        self.text = text
        self.ruleBase = ruleBase
        self.memory = memory
        self.program = program
        let recognition = memory.recognise(text)
        wordOfToken = recognition.words
        rememberedWords = recognition.remembered
        classes = recognition.classes
        hits = PatternMatcher.hits(in: text, classes: recognition.classes, program: program, memory: memory)
        standing = [Bool?](repeating: nil, count: program.groupCount)
        let sentences = Sentences(text, recognition, memory, width: program.asked.width * 2)
        sentenceOfToken = sentences.ofToken
        signsOfSentence = sentences.signs
        wordsOfSentence = sentences.words
        askedBits = sentences.asked
        tokensOfProvision = Self.tokenRanges(bill: bill, text: text)
    }

    /// All references of the bill, read once.
    private(set) lazy var references = ReferenceScanner.scan(self)
    /// The labels that the bill has, read once.
    private(set) lazy var numbering = Numbering(of: self)
    /// The terms that the bill defines, read once.
    private(set) lazy var definedTerms = DefinedTerms.read(self)
    /// The passages of the remarks that give reasons; nil for a bill without remarks.
    private(set) lazy var remarkReasons = bill.hasRemarks ? RemarkReasons(self) : nil
    /// Where terms stand that the bill explains, as definitions and as uses, by their first tokens.
    private lazy var explainedPlaces = definedTerms.filter(\.isExplained).flatMap { [$0.tokens] + $0.places }
        .sorted { $0.lowerBound < $1.lowerBound }

    /// Whether words stand within a term of several words that the bill explains.
    func isExplained(_ tokens: Range<Int>) -> Bool {
        var (low, high) = (0, explainedPlaces.count)
        while low < high {
            let middle = (low + high) / 2
            if explainedPlaces[middle].lowerBound <= tokens.lowerBound { low = middle + 1 } else { high = middle }
        }
        // Terms are short and seldom overlap: the nearest ones before tell.
        return explainedPlaces[max(0, low - 3)..<low].contains { $0.upperBound >= tokens.upperBound }
    }
    /// Where each distinct word of the normative text first stands, in order.
    private(set) lazy var normativeWords = firstPlaces()
    /// The provision that holds the title.
    private(set) lazy var titleProvision = bill.provisions.firstIndex { $0.kind == .ceremony }

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

    /// What the word at a place says of its sentence; nothing for numbers and marks.
    func signs(at token: Int) -> TokenSigns {
        rememberedWord(at: token).map { memory.tokenSigns[Int($0)] } ?? []
    }

    /// Whether a sentence, by its number, holds a word or mark of this sign.
    func sentence(_ number: Int, bears sign: TokenSigns) -> Bool { signsOfSentence[number].contains(sign) }

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
    func enclosing(_ provision: ProvisionIndex, _ kinds: Provision.Kinds) -> ProvisionIndex? {
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

    /// The word or number at a place in small letters.
    func folded(_ token: Int) -> String {
        guard let word = rememberedWord(at: token) else { return text.string(text.tokens[token].range) }
        return memory.folded(word) { text.string(text.tokens[token].range).lowercased() }
    }

    /// The word at a place without its ending.
    func stem(_ token: Int) -> String {
        let make = { TermIndex.stem(self.folded(token)) }
        return rememberedWord(at: token).map { memory.stem($0, make) } ?? make()
    }

    /// A hash of the word at a place without its ending, of a number as it stands.
    func stemHash(_ token: Int) -> UInt64 {
        guard let word = rememberedWord(at: token) else { return text.tokens[token].hash }
        return memory.stemHash(word) { TokenHash.hash(self.stem(token)) }
    }

    private func firstPlaces() -> [Int] {
        var isMet = [Bool](repeating: false, count: distinctWords)
        var places: [Int] = []
        for sentence in text.sentences where bill.blocks[sentence.block].role.isNormative {
            for place in sentence.tokens where wordOfToken[place] >= 0 && !isMet[Int(wordOfToken[place])] {
                isMet[Int(wordOfToken[place])] = true
                places.append(place)
            }
        }
        return places
    }

    /// How many distinct words the bill has, whatever their letters' size.
    var distinctWords: Int { rememberedWords.count }

    /// The number of the word at a place among the distinct words of the bill.
    func distinctWord(at token: Int) -> Int { Int(wordOfToken[token]) }

    /// The number of the word at a place in the memory; nil for numbers and marks.
    func rememberedWord(at token: Int) -> Int32? {
        let word = wordOfToken[token]
        return word < 0 ? nil : rememberedWords[Int(word)]
    }
}

extension BillAnalysis {
    /// What is known of sentences, read in one pass over the tokens.
    private struct Sentences {
        var ofToken: [Int32]
        var signs: [TokenSigns] = []
        var words: [Int32] = []
        var asked: [UInt64]

        init(_ text: AnalyzedText, _ recognition: WordMemory.Recognition, _ memory: WordMemory, width: Int) {
            asked = [UInt64](repeating: 0, count: text.sentences.count * width)
            signs.reserveCapacity(text.sentences.count)
            words.reserveCapacity(text.sentences.count)
            ofToken = [Int32](repeating: -1, count: text.tokens.count)
            for (number, sentence) in text.sentences.enumerated() {
                var sign: TokenSigns = []
                var marks: Int32 = 0
                for token in sentence.tokens {
                    ofToken[token] = Int32(truncatingIfNeeded: number)
                    let word = recognition.words[token]
                    if word >= 0 {
                        sign.formUnion(memory.tokenSigns[Int(recognition.remembered[Int(word)])])
                        let row = Int(recognition.classes[token]) * width
                        if row > 0 {
                            for place in 0..<width { asked[number * width + place] |= memory.askedBits[row + place] }
                        }
                    } else if recognition.classes[token] < WordMemory.numberClass {
                        sign.formUnion(.of(mark: WordMemory.mark(ofClass: recognition.classes[token])))
                        marks += 1
                    }
                }
                signs.append(sign)
                words.append(Int32(truncatingIfNeeded: sentence.tokens.count) - marks)
            }
        }
    }
}

extension Provision {
    /// Some kinds of provisions, in one word of memory.
    struct Kinds: ExpressibleByArrayLiteral {
        private let bits: UInt32

        init(arrayLiteral kinds: Kind...) {
            bits = kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
        }

        func contains(_ kind: Kind) -> Bool { bits & 1 << UInt32(kind.rawValue) != 0 }
    }
}
