/// Sums the weights of the candidates of a bill.
///
/// What a sentence, its lead-in and its headings weigh is summed once, for every part of the model: it is two thirds of
/// the features, and a sentence has three candidates and more.
struct BillWeights {
    private let table: WeightTable
    private var sentence: SharedSums
    private var headings: SharedSums
    private var leadIn: SharedSums

    init(_ table: WeightTable) {
        self.table = table
        sentence = SharedSums(table)
        headings = SharedSums(table)
        leadIn = SharedSums(table)
    }

    /// The sum of a candidate's weights for a part; 0 for one that stands in no sentence.
    mutating func sum(_ number: Int, _ features: inout CandidateFeatures, part: Int, prior: Float) -> Float {
        guard let step = features.enter(number) else { return 0 }
        if step.contains(.sentence) {
            sentence.clear()
            features.emitSentence(to: &sentence)
        }
        if step.contains(.headings) {
            headings.clear()
            features.emitHeadings(to: &headings)
        }
        if step.contains(.leadIn) {
            leadIn.clear()
            features.emitLeadIn(to: &leadIn)
        }
        let shared = sentence.sums[part] + headings.sums[part] + leadIn.sums[part]
        var own = WeightSum(table: table, part: Int32(part), prior: prior, sum: shared)
        features.emitOwn(number, to: &own)
        return own.sum
    }

    /// What weighed in the sum just made of this candidate.
    func parts(_ number: Int, _ features: CandidateFeatures, part: Int, prior: Float) -> [WeightPart] {
        var own = WeightParts(table: table, part: Int32(part), prior: prior, parts: [])
        own.parts.reserveCapacity(24)
        sentence.append(part: part, to: &own.parts)
        headings.append(part: part, to: &own.parts)
        leadIn.append(part: part, to: &own.parts)
        features.emitOwn(number, to: &own)
        return own.parts
    }
}
