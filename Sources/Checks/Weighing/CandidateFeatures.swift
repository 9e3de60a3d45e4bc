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
    let candidates: [Candidate]
    let neighbours: Neighbours
    private var sentence: SentenceWords?
    private var sentenceNumber: Int32 = -1
    /// What stands above the candidate in hand; those that follow mostly share it.
    private var headings: (provision: ProvisionIndex, stems: [FeatureWord]) = (-1, [])
    private var leadIn: (block: Int, stems: [FeatureWord]) = (-1, [])

    init(of candidates: [Candidate], in analysis: BillAnalysis, names: FeatureNames) {
        self.analysis = analysis
        self.names = names
        self.candidates = candidates
        neighbours = Neighbours(candidates, in: analysis)
    }

    /// All candidates in the order of the text, so that those of one sentence stand in a row.
    var order: [Int] {
        candidates.indices.sorted { (candidates[$0].tokens.lowerBound, $0) < (candidates[$1].tokens.lowerBound, $1) }
    }

    /// Gives the features of a candidate to a sink. Candidates of one sentence in a row share work.
    mutating func emit(_ number: Int, to sink: inout some FeatureSink) {
        let candidate = candidates[number]
        let first = candidate.tokens.lowerBound
        if sentence == nil || sentenceNumber != analysis.sentenceOfToken[first] {
            sentenceNumber = analysis.sentenceOfToken[first]
            guard let found = analysis.sentence(of: first) else { return }
            sentence = SentenceWords(found.tokens, in: analysis, names: names)
        }
        guard let sentence else { return }
        let rule = names.rules[candidate.rule.number]
        sink.add(.bias, .none)
        sink.add(.prior, .none)
        sink.add(.rule, rule)
        emitMatch(candidate, sentence, to: &sink)
        emitBeside(candidate, rule, sentence, to: &sink)
        emitSentence(candidate, rule, sentence, to: &sink)
        emitLists(candidate, rule, sentence, to: &sink)
        emitPlace(candidate, sentence, to: &sink)
        emitAbove(candidate, to: &sink)
        emitNeighbours(number, to: &sink)
    }

    /// The matched words themselves.
    private func emitMatch(_ candidate: Candidate, _ sentence: SentenceWords, to sink: inout some FeatureSink) {
        for place in candidate.tokens.prefix(10) {
            guard let word = sentence.word(place) else { continue }
            sink.add(.match, word)
            let stem = sentence.stem(place)
            if stem.hash != 0, stem.hash != word.hash { sink.add(.matchStem, stem) }
            if place + 1 < candidate.tokens.upperBound, let next = sentence.word(place + 1) {
                sink.add(.matchPair, word, next)
            }
        }
        let last = candidate.tokens.upperBound - 1
        let token = analysis.text.tokens[last]
        guard token.kind == .word else { return }
        let hash = analysis.text.bytes.withUnsafeBufferPointer {
            TokenHash.of(UnsafeBufferPointer(rebasing: $0[SentenceWords.endingRange(of: token.range, in: $0)]))
        }
        sink.add(.ending, FeatureWord(hash: hash, letters: .ending(Int32(last))))
    }

    /// The words right beside the match, and those within six words.
    private func emitBeside(
        _ candidate: Candidate, _ rule: FeatureWord, _ sentence: SentenceWords, to sink: inout some FeatureSink
    ) {
        let (first, last) = (candidate.tokens.lowerBound, candidate.tokens.upperBound - 1)
        let before = sentence.word(first - 1) ?? names[.start]
        let after = sentence.word(last + 1) ?? names[.end]
        sink.add(.before, before)
        sink.add(.after, after)
        sink.add(.beforePair, sentence.word(first - 2) ?? names[.start], before)
        sink.add(.afterPair, after, sentence.word(last + 2) ?? names[.end])
        sink.add(.around, before, after)
        sink.add(.ruleBefore, rule, before)
        sink.add(.ruleAfter, rule, after)
        if let word = sentence.word(first) { sink.add(.beforeMatch, before, word) }
        if let word = sentence.word(last) { sink.add(.matchAfter, word, after) }
        for place in max(sentence.tokens.lowerBound, first - 7)..<first {
            let stem = sentence.stem(place)
            if stem.hash != 0 { sink.add(.left, stem) }
            if place + 1 < first, let word = sentence.word(place), let next = sentence.word(place + 1) {
                sink.add(.leftPair, word, next)
            }
        }
        for place in last + 1..<max(last + 1, min(sentence.tokens.upperBound, last + 8)) {
            let stem = sentence.stem(place)
            if stem.hash != 0 { sink.add(.right, stem) }
            if let word = sentence.word(place), let next = sentence.word(place + 1) { sink.add(.rightPair, word, next) }
        }
    }

    /// The sentence: its words, how it and the clause begin, modal verb and condition, and signs.
    private func emitSentence(
        _ candidate: Candidate, _ rule: FeatureWord, _ sentence: SentenceWords, to sink: inout some FeatureSink
    ) {
        let first = candidate.tokens.lowerBound
        for stem in sentence.stems.prefix(120) where stem.hash != 0 { sink.add(.sentence, stem) }
        let opening = sentence.words.first ?? .none
        sink.add(.opening, opening)
        if sentence.words.count > 1 { sink.add(.openingPair, opening, sentence.words[1]) }
        let clause = clauseOpening(before: first, in: sentence)
        sink.add(.clause, clause)
        sink.add(.ruleClause, rule, clause)
        let modalBefore = sentence.nearest(.modal, before: first).flatMap(sentence.word) ?? names[.none]
        sink.add(.modalBefore, modalBefore)
        sink.add(.ruleModal, rule, modalBefore)
        sink.add(.modalAfter, sentence.nearest(.modal, after: first).flatMap(sentence.word) ?? names[.none])
        sink.add(.condition, sentence.nearest(.condition, before: first).flatMap(sentence.word) ?? names[.none])
        if sentence.hasPenalty { sink.add(.flag, names[.penalty]) }
        let length = sentence.words.count
        sink.add(.length, names[length < 12 ? .short : length < 30 ? .medium : length < 60 ? .long : .veryLong])
        emitFigures(candidate, sentence, to: &sink)
    }

    /// References and numbers near the match.
    private func emitFigures(_ candidate: Candidate, _ sentence: SentenceWords, to sink: inout some FeatureSink) {
        let tokens = analysis.text.tokens
        let end = candidate.tokens.upperBound
        for place in end..<max(end, min(sentence.tokens.upperBound, end + 4)) {
            if tokens[place].hash == Self.reference { sink.add(.flag, names[.reference]) }
            if tokens[place].hash == Self.section { sink.add(.flag, names[.section]) }
        }
        let near =
            max(
                sentence.tokens.lowerBound, candidate.tokens.lowerBound - 6)..<max(
                end, min(sentence.tokens.upperBound, end + 6))
        if near.contains(where: { tokens[$0].kind == .number }) { sink.add(.flag, names[.number]) }
    }

    private static let reference = TokenHash.hash("jf")
    private static let section = TokenHash.hash("§")
    private static let comma = TokenHash.hash(",")
    private static let semicolon = TokenHash.hash(";")
    private static let colon = TokenHash.hash(":")

    /// The word that the clause of a place begins with: the nearest conjunction or relative before it, or the word
    /// after the nearest comma, or the first word of the sentence.
    private func clauseOpening(before place: Int, in sentence: SentenceWords) -> FeatureWord {
        for at in stride(from: place - 1, through: sentence.tokens.lowerBound, by: -1) {
            let hash = analysis.text.tokens[at].hash
            if let kind = names.governing[hash], kind == .opening || kind == .condition {
                return sentence.word(at) ?? .none
            }
            if hash == Self.comma || hash == Self.semicolon || hash == Self.colon {
                return sentence.word(at + 1) ?? .none
            }
        }
        return sentence.words.first ?? .none
    }

    /// Word lists of the rule base: which have an entry in the sentence, and on which side of the match.
    private func emitLists(
        _ candidate: Candidate, _ rule: FeatureWord, _ sentence: SentenceWords, to sink: inout some FeatureSink
    ) {
        let first = candidate.tokens.lowerBound
        let end = candidate.tokens.upperBound
        for (list, hits) in sentence.lists {
            if hits[hits.startIndex].tokens.lowerBound < first {
                sink.add(.list, list, names[.before])
                sink.add(.ruleList, rule, list)
                if hits.contains(where: { (first - 5..<first).contains($0.tokens.lowerBound) }) {
                    sink.add(.listNear, list, names[.before])
                }
            }
            if hits[hits.endIndex - 1].tokens.lowerBound >= end {
                sink.add(.list, list, names[.after])
                if hits.contains(where: { (end..<end + 5).contains($0.tokens.lowerBound) }) {
                    sink.add(.listNear, list, names[.after])
                }
            }
            if hits.contains(where: { candidate.tokens.contains($0.tokens.lowerBound) }) {
                sink.add(.list, list, names[.here])
            }
        }
    }

    /// Lead-in and headings.
    private mutating func emitAbove(_ candidate: Candidate, to sink: inout some FeatureSink) {
        if headings.provision != candidate.provision {
            headings = (candidate.provision, headingStems(above: candidate.provision))
        }
        for stem in headings.stems { sink.add(.heading, stem) }
        guard let block = analysis.sentence(of: candidate.tokens.lowerBound)?.block else { return }
        if leadIn.block != block {
            let lead = analysis.leadIn(of: analysis.bill.blocks[block])
            leadIn = (block, lead.map { stems(analysis.text.blockTokens[$0].suffix(40)) } ?? [])
        }
        for stem in leadIn.stems { sink.add(.leadIn, stem) }
    }

    private func headingStems(above provision: ProvisionIndex) -> [FeatureWord] {
        let bill = analysis.bill
        var provision = provision
        var count = 0
        var result: [FeatureWord] = []
        while provision > 0 {
            for number in bill.provisions[provision].blocks where bill.blocks[number].role == .heading && count < 3 {
                count += 1
                result += stems(analysis.text.blockTokens[number].prefix(20))
            }
            provision = bill.provisions[provision].parent
        }
        return result
    }

    private func stems(_ tokens: Range<Int>) -> [FeatureWord] {
        analysis.text.bytes.withUnsafeBufferPointer { bytes in
            tokens.map { SentenceWords.stem(of: analysis.text.tokens[$0], at: $0, in: bytes) }.filter { $0.hash != 0 }
        }
    }

    /// Role, kind of provision, and where in it the sentence stands.
    private func emitPlace(_ candidate: Candidate, _ sentence: SentenceWords, to sink: inout some FeatureSink) {
        sink.add(.role, names.roles[Int(candidate.role.rawValue)])
        let kind = analysis.bill.provisions[candidate.provision].kind
        sink.add(.kind, names.kinds[Int(kind.rawValue)])
        if analysis.bill.kind == .amendingAct { sink.add(.flag, names[.amending]) }
        guard let found = analysis.sentence(of: candidate.tokens.lowerBound) else { return }
        let isOnly = analysis.text.blockSentences[found.block].count == 1
        sink.add(.place, names[isOnly ? .single : found.number == 1 ? .first : found.number == 2 ? .second : .later])
        if analysis.bill.blocks[found.block].continuesLine { sink.add(.flag, names[.quoted]) }
    }

    /// Other candidates in the sentence.
    private func emitNeighbours(_ number: Int, to sink: inout some FeatureSink) {
        let candidate = candidates[number]
        for other in neighbours.inSentence[number] where other != number {
            let rule = names.rules[candidates[other].rule.number]
            if candidates[other].tokens.overlaps(candidate.tokens) {
                sink.add(.overlap, rule)
            } else if candidates[other].rule.category == candidate.rule.category {
                sink.add(.beside, rule)
            } else {
                sink.add(.category, names.categories[candidates[other].rule.category.number], rule)
            }
        }
        let count = neighbours.count[number]
        sink.add(.count, names[count == 1 ? .one : count == 2 ? .two : count == 3 ? .three : .many])
        sink.add(.occurrence, names[neighbours.isRepeated[number] ? .again : .first])
    }
}
