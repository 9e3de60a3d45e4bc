internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase

/// The features of the candidates of one bill: what each looks like, and what stands around it.
///
/// Features are given to a sink one by one. A feature that several words give stands several times and counts so.
struct CandidateFeatures {
    let analysis: BillAnalysis
    let names: FeatureNames
    let words: BillWords
    let spots: [Spot]
    let neighbours: Neighbours
    /// The candidates with words in the order of the text, so that those of one sentence stand in a row.
    let order: [Int]
    /// The sentence in hand, and what stands above it; candidates that follow mostly share both.
    private(set) var sentence: Sentence?
    private(set) var lists: SentenceLists
    private var hasPenalty = false
    private(set) var leadIn: (block: Int, tokens: Range<Int>) = (-1, 0..<0)

    /// What weighing asks of a candidate, without its texts: to look at one counts no references.
    struct Spot {
        let tokens: Range<Int>
        let provision: ProvisionIndex
        let rule: Int
        let category: Int
        let role: TextRole
        let confidence: Double
        let isProposed: Bool
        let isWeighable: Bool

        init(_ candidate: Candidate) {
            tokens = candidate.tokens
            provision = candidate.provision
            rule = candidate.rule.number
            category = candidate.rule.category.number
            role = candidate.role
            confidence = candidate.confidence
            isProposed = candidate.isProposed
            isWeighable = candidate.isWeighable
        }
    }

    /// What a step to another candidate changed.
    struct Step: OptionSet {
        let rawValue: Int
        static let sentence = Step(rawValue: 1)
        static let leadIn = Step(rawValue: 2)
    }

    /// - Parameter table: the weights that the features are asked for; nil where all are wanted.
    init(of candidates: [Candidate], in analysis: BillAnalysis, names: FeatureNames, for table: WeightTable? = nil) {
        self.analysis = analysis
        self.names = names
        words = BillWords(analysis, names, table)
        lists = SentenceLists(analysis, names)
        let spots = candidates.map(Spot.init)
        self.spots = spots
        let order = spots.indices.filter { !spots[$0].tokens.isEmpty }
            .sorted { (spots[$0].tokens.lowerBound, $0) < (spots[$1].tokens.lowerBound, $1) }
        self.order = order
        neighbours = Neighbours(spots, order: order, in: analysis)
    }

    /// The candidates of one sentence after another.
    var sentences: [ArraySlice<Int>] {
        var result: [ArraySlice<Int>] = []
        var start = 0
        for place in order.indices.dropFirst() {
            let (before, here) = (spots[order[place - 1]].tokens.lowerBound, spots[order[place]].tokens.lowerBound)
            guard analysis.sentenceOfToken[before] != analysis.sentenceOfToken[here] else { continue }
            result.append(order[start..<place])
            start = place
        }
        if start < order.count { result.append(order[start...]) }
        return result
    }

    /// Gives all features of a candidate to a sink.
    mutating func emit(_ number: Int, to sink: inout some FeatureSink) {
        guard enter(number) != nil else { return }
        emitSentence(to: &sink)
        emitLeadIn(to: &sink)
        emitWords(number, to: &sink)
        emitSurroundings(number, to: &sink)
    }

    /// Turns to the sentence of a candidate and what stands above it; nil when it stands in no sentence.
    mutating func enter(_ number: Int) -> Step? {
        let first = spots[number].tokens.lowerBound
        var step: Step = []
        if sentence?.tokens.contains(first) != true {
            guard let found = analysis.sentence(of: first) else { return nil }
            sentence = found
            lists.enter(found.tokens)
            hasPenalty = found.tokens.contains { words.governing[$0] == FeatureNames.Governing.penalty.rawValue }
            step.insert(.sentence)
            if leadIn.block != found.block {
                let lead = analysis.leadIn(of: analysis.bill.blocks[found.block])
                leadIn = (found.block, lead.map { analysis.text.blockTokens[$0].suffix(40) } ?? 0..<0)
                step.insert(.leadIn)
            }
        }
        return step
    }

    // MARK: What candidates share

    /// The sentence: its words, how it begins, its length, what kind of text it stands in and where.
    func emitSentence(to sink: inout some FeatureSink) {
        guard let sentence else { return }
        let tokens = sentence.tokens
        for place in tokens.prefix(120) where sink.wantsStem(words.stemParts[place]) && words.stems[place] != 0 {
            sink.add(.sentence, words.stem(place))
        }
        let opening = words.word(tokens.lowerBound)
        sink.add(.opening, opening)
        if tokens.count > 1 { sink.add(.openingPair, opening, words.word(tokens.lowerBound + 1)) }
        if hasPenalty { sink.add(.flag, names[.penalty]) }
        let length = tokens.count
        sink.add(.length, names[length < 12 ? .short : length < 30 ? .medium : length < 60 ? .long : .veryLong])
        if analysis.bill.kind == .amendingAct { sink.add(.flag, names[.amending]) }
        let block = analysis.bill.blocks[sentence.block]
        sink.add(.kind, names.kinds[Int(analysis.bill.provisions[block.provision].kind.rawValue)])
        let isOnly = analysis.text.blockSentences[sentence.block].count == 1
        let number = sentence.number
        sink.add(.place, names[isOnly ? .single : number == 1 ? .first : number == 2 ? .second : .later])
        if block.continuesLine { sink.add(.flag, names[.quoted]) }
    }

    func emitLeadIn(to sink: inout some FeatureSink) {
        for place in leadIn.tokens where sink.wantsStem(words.stemParts[place]) && words.stems[place] != 0 {
            sink.add(.leadIn, words.stem(place))
        }
    }
}
