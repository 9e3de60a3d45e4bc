/// Sums the weights of the candidates of a bill.
///
/// What a sentence and its lead-in weigh for a part of the model is summed once, for all candidates of that part: it is
/// two thirds of the features, and a sentence has three candidates and more.
struct BillWeights {
    /// A sum for each part, and which of them are made for the sentence or lead-in in hand.
    private struct Shared {
        var sums: [PartSum]
        private var made: UInt64 = 0

        init(_ table: WeightTable) { sums = [PartSum](repeating: PartSum(table), count: table.partCount) }

        mutating func clear() { made = 0 }

        /// Starts the sum of a part; false where it is made already.
        mutating func starts(_ part: Int) -> Bool {
            guard made & 1 << UInt64(part) == 0 else { return false }
            made |= 1 << UInt64(part)
            sums[part].start(part: part)
            return true
        }
    }

    private var sentence: Shared
    private var leadIn: Shared
    private var own: PartSum
    private var strongest = StrongestParts()

    init(_ table: WeightTable) {
        sentence = Shared(table)
        leadIn = Shared(table)
        own = PartSum(table)
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
        if step.contains(.sentence) { sentence.clear() }
        if step.contains(.leadIn) { leadIn.clear() }
        // No closures here: each would copy the features, a dozen arrays, to hold them.
        if sentence.starts(part) { features.emitSentence(to: &sentence.sums[part]) }
        if leadIn.starts(part) { features.emitLeadIn(to: &leadIn.sums[part]) }
        own.start(part: part, prior: prior, sum: sentence.sums[part].sum + leadIn.sums[part].sum)
        features.emitWords(number, to: &own)
        if isProposed, own.sum < Self.hopeless { return nil }
        features.emitSurroundings(number, to: &own)
        return own.sum
    }

    /// What weighed most, for and against, in the sum just made for a part.
    mutating func strongestParts(_ part: Int) -> [WeightPart] {
        strongest.clear()
        for found in sentence.sums[part].found where strongest.wants(found.weight) { strongest.take(found) }
        for found in leadIn.sums[part].found where strongest.wants(found.weight) { strongest.take(found) }
        for found in own.found where strongest.wants(found.weight) { strongest.take(found) }
        return strongest.all
    }
}
