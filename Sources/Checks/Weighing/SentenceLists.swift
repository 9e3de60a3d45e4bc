internal import RuleBase

/// Where the word lists of the rule base have entries: for the whole bill in the order of the text, then for one
/// sentence list by list.
struct SentenceLists {
    struct Entry {
        /// The number of the list in ``FeatureNames/lists``.
        let list: Int32
        /// The first token.
        let first: Int32
    }

    private let all: [Entry]
    /// The entries of the sentence in hand, list by list, each in the order of the text.
    private(set) var entries: [Entry] = []

    init(_ analysis: BillAnalysis, _ names: FeatureNames) {
        var all: [Entry] = []
        for (number, list) in names.lists.enumerated() {
            for hit in analysis.hits[list.group] {
                all.append(Entry(list: Int32(number), first: Int32(hit.tokens.lowerBound)))
            }
        }
        self.all = all.sorted { ($0.first, $0.list) < ($1.first, $1.list) }
    }

    /// Turns to the sentence of these tokens.
    mutating func enter(_ tokens: Range<Int>) {
        entries.removeAll(keepingCapacity: true)
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(all[middle].first) < tokens.lowerBound { low = middle + 1 } else { high = middle }
        }
        while low < all.count, Int(all[low].first) < tokens.upperBound {
            // A handful: each goes to its place among those of its list.
            var place = entries.count
            while place > 0, entries[place - 1].list > all[low].list { place -= 1 }
            entries.insert(all[low], at: place)
            low += 1
        }
    }

    /// On which sides of a match a list has entries.
    struct Sides {
        let list: Int
        var isBefore = false
        var isNearBefore = false
        var isWithin = false
        var isAfter = false
        var isNearAfter = false
    }

    /// Tells for each list with an entry in the sentence where it stands beside a match.
    @inline(__always)
    func forEachList(beside match: Range<Int>, _ take: (Sides) -> Void) {
        var index = 0
        while index < entries.count {
            var sides = Sides(list: Int(entries[index].list))
            while index < entries.count, Int(entries[index].list) == sides.list {
                let first = Int(entries[index].first)
                if first < match.lowerBound {
                    sides.isBefore = true
                    if first >= match.lowerBound - 5 { sides.isNearBefore = true }
                } else if first < match.upperBound {
                    sides.isWithin = true
                } else {
                    sides.isAfter = true
                    if first < match.upperBound + 5 { sides.isNearAfter = true }
                }
                index += 1
            }
            take(sides)
        }
    }
}
