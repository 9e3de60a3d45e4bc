/// Sums the weights of the candidates of a bill.
///
/// What a sentence and its lead-in weigh is summed once, for every part of the model: it is two thirds of
/// the features, and a sentence has three candidates and more.
struct BillWeights {
    private let table: WeightTable
    private var sentence: SharedSums
    private var leadIn: SharedSums
    private var own: OwnSum
    private var strongest = StrongestParts()

    init(_ table: WeightTable) {
        self.table = table
        sentence = SharedSums(table)
        leadIn = SharedSums(table)
        own = OwnSum(table)
    }

    /// A sum that starts lower than this, by sentence and matched words alone, ends as no finding: of what starts so,
    /// one in four hundred would. Four proposals in ten are done with here, before the dearest features.
    private static let hopeless: Float = -3.5

    /// The sum of a candidate's weights for a part; 0 for one that stands in no sentence, nil for a proposal that is
    /// hopeless from the start.
    mutating func sum(
        _ number: Int, _ features: inout CandidateFeatures, part: Int, prior: Float, isProposed: Bool
    ) -> Float? {
        guard let step = features.enter(number) else { return 0 }
        if step.contains(.sentence) {
            sentence.clear()
            features.emitSentence(to: &sentence)
        }
        if step.contains(.leadIn) {
            leadIn.clear()
            features.emitLeadIn(to: &leadIn)
        }
        own.start(part: part, prior: prior, sum: sentence.sums[part] + leadIn.sums[part])
        features.emitWords(number, to: &own)
        if isProposed, own.sum < Self.hopeless { return nil }
        features.emitSurroundings(number, to: &own)
        return own.sum
    }

    /// What weighed most, for and against, in the sum just made for a part.
    mutating func strongestParts(_ part: Int) -> [WeightPart] {
        strongest.clear()
        sentence.tell(part: part, to: &strongest)
        leadIn.tell(part: part, to: &strongest)
        for found in own.found where strongest.wants(found.weight) { strongest.take(found) }
        return strongest.all
    }
}
