internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase

/// What stands beside each candidate: finds of rules in its sentence, and whether its words stood in the act before.
struct Neighbours {
    /// The finds of rules in the order of the text, so that those of a sentence stand in a row.
    private var finds: [Int] = []
    /// For each find of a rule the finds of its sentence, as a range of ``finds``. What is only proposed hears of none.
    private var rangeInSentence: [Range<Int32>]
    /// Whether a candidate of the category had the same words earlier in the act.
    private(set) var isRepeated: [Bool]
    /// How many places of its category the stykke holds.
    private(set) var count: [Int32]

    /// The finds of rules in the sentence of a find, itself included.
    func inSentence(_ number: Int) -> ArraySlice<Int> {
        finds[Int(rangeInSentence[number].lowerBound)..<Int(rangeInSentence[number].upperBound)]
    }

    /// - Parameter order: the candidates with words, in the order of the text.
    init(_ spots: [CandidateFeatures.Spot], order: [Int], in analysis: BillAnalysis) {
        rangeInSentence = [Range<Int32>](repeating: 0..<0, count: spots.count)
        isRepeated = [Bool](repeating: false, count: spots.count)
        count = [Int32](repeating: 1, count: spots.count)
        // Categories and provisions as one number; a text and a category as one hash.
        let kinds = Category.allCases.count * 2
        var places = [Int](repeating: 0, count: spots.count)
        var firstAt = HashTable<Int32>(capacity: order.count, absent: -1)
        var counts = [(count: Int32, last: Int32)](repeating: (0, -1), count: analysis.bill.provisions.count * kinds)
        var start = 0
        var sentence: Int32 = -2
        for number in order {
            let spot = spots[number]
            let tokens = spot.tokens
            var hash = UInt64(spot.category) &* 0x9E37_79B9_7F4A_7C15
            for token in tokens { hash = (hash &* 31) ^ analysis.text.tokens[token].hash }
            let first = firstAt.value(of: hash, orElse: Int32(tokens.lowerBound))
            isRepeated[number] = Int(first) < tokens.lowerBound
            let place = spot.provision * kinds + spot.category * 2 + (spot.isProposed ? 1 : 0)
            places[number] = place
            if Int(counts[place].last) != tokens.lowerBound {
                counts[place] = (counts[place].count + 1, Int32(tokens.lowerBound))
            }
            guard !spot.isProposed else { continue }
            if analysis.sentenceOfToken[tokens.lowerBound] != sentence {
                close(start)
                start = finds.count
                sentence = analysis.sentenceOfToken[tokens.lowerBound]
            }
            finds.append(number)
        }
        close(start)
        for number in order { count[number] = counts[places[number]].count }
    }

    /// The finds from `start` on are all those of a sentence.
    private mutating func close(_ start: Int) {
        for place in start..<finds.count { rangeInSentence[finds[place]] = Int32(start)..<Int32(finds.count) }
    }
}
