internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase

/// Measures of a bill as a whole, against what is usual in Danish acts.
struct BillMeasures {
    let analysis: BillAnalysis
    /// Shorter bills say too little for a share or a mean.
    private static let fewestWords = 400
    /// A long sentence by the baselines of the corpus.
    private static let longSentence = 40

    private var words = 0
    private var longWords = 0
    private var sentences = 0
    private var longSentences = 0
    private var references = 0
    private var exceptions = 0

    init(_ analysis: BillAnalysis) {
        self.analysis = analysis
        for (number, sentence) in analysis.text.sentences.enumerated()
        where analysis.bill.blocks[sentence.block].role.isNormative {
            let count = Int(analysis.wordsOfSentence[number])
            words += count
            sentences += 1
            if count > Self.longSentence { longSentences += 1 }
            for place in sentence.tokens {
                let signs = analysis.signs(at: place)
                if signs.contains(.isLong) { longWords += 1 }
                if signs.contains(.exception) { exceptions += 1 }
                if signs.contains(.comparison) { references += 1 }
            }
        }
    }

    /// One candidate about the document when the measure lies above the limit.
    func candidate(of rule: Rule, _ measure: ComplexityCheck.Measure, limit: Double) -> Candidate? {
        guard words >= Self.fewestWords else { return nil }
        let value: Double
        switch measure {
        case .lix: value = Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)
        case .sentenceMean: value = Double(words) / Double(sentences)
        case .longSentenceShare: value = 100 * Double(longSentences) / Double(sentences)
        case .referencesPer1000: value = perThousand(references)
        case .exceptionsPer1000: value = perThousand(exceptions)
        default: value = perThousand(delegations())
        }
        guard value > limit else { return nil }
        return Candidate(
            rule: rule, tokens: 0..<0, provision: 0, role: .provision,
            values: [
                "value": Self.danish(Scale.rounded(value, 1)), "value-en": String(Scale.rounded(value, 1)),
                "limit": Self.danish(limit), "limit-en": String(limit),
            ])
    }

    /// A figure with a comma before its decimals.
    private static func danish(_ value: Double) -> String { String(value).replacing(".", with: ",") }

    private func perThousand(_ count: Int) -> Double { 1000 * Double(count) / Double(words) }

    /// The powers to lay down rules, as the rules of delegation find them, each place once.
    private func delegations() -> Int {
        var places: Set<Int> = []
        for rule in analysis.ruleBase.rules
        where rule.category == .delegation && rule.polarity == .fault && rule.wording.find >= 0 {
            for hit in analysis.hits[rule.wording.find]
            where analysis.block(of: hit.tokens.lowerBound)?.role.isNormative == true {
                places.insert(Int(analysis.sentenceOfToken[hit.tokens.lowerBound]))
            }
        }
        return places.count
    }
}
