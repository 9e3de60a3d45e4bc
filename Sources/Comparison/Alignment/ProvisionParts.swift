/// Finds provisions that were split into several, or merged into one.
struct ProvisionParts {
    private(set) var splits: [ProvisionAlignment.Pair] = []
    private(set) var merges: [ProvisionAlignment.Pair] = []

    /// The share of a part's words that must come from the whole.
    private static let threshold = 0.6
    /// How far from the whole a part may stand.
    private static let reach = 4

    init(_ alignment: ProvisionAlignment) {
        for (part, entry) in alignment.new.enumerated() where alignment.oldOfNew[part] == nil {
            let wholes = Self.near(part, alignment.oldOfNew)
            let best = Self.best(entry, among: wholes, of: alignment.old)
            if let best { splits.append(.init(old: best.index, new: part, similarity: best.share)) }
        }
        for (part, entry) in alignment.old.enumerated() where alignment.newOfOld[part] == nil {
            let wholes = Self.near(part, alignment.newOfOld)
            let best = Self.best(entry, among: wholes, of: alignment.new)
            if let best { merges.append(.init(old: part, new: best.index, similarity: best.share)) }
        }
    }

    /// The partners of the provisions around a place.
    private static func near(_ place: Int, _ partners: [Int?]) -> [Int] {
        let range = max(0, place - reach)..<min(partners.count, place + reach + 1)
        return Set(partners[range].compactMap(\.self)).sorted()
    }

    private static func best(
        _ part: ProvisionOutline.Entry, among places: [Int], of wholes: [ProvisionOutline.Entry]
    ) -> (index: Int, share: Double)? {
        guard part.words >= 5 else { return nil }
        let rated = places.filter { wholes[$0].words > part.words }.map { place in
            (index: place, share: contained(part, in: wholes[place]))
        }
        guard let best = rated.max(by: { ($0.share, $1.index) < ($1.share, $0.index) }), best.share >= threshold else {
            return nil
        }
        return best
    }

    /// The share of a part's word pairs that the whole has too, worked out from what the two have in common.
    private static func contained(_ part: ProvisionOutline.Entry, in whole: ProvisionOutline.Entry) -> Double {
        let common = part.sketch.similarity(to: whole.sketch)
        guard common > 0.1 else { return 0 }
        return min(1, common * Double(part.words + whole.words) / (1 + common) / Double(max(1, part.words)))
    }
}
