import Foundation

/// A unit of an act.
struct UnitKey: Hashable {
    let act: Int
    let unit: Int
}

/// Hits, false alarms and misses over units.
struct Figures {
    var hits = 0
    var found = 0
    var gold = 0

    var precision: Double { found == 0 ? 0 : Double(hits) / Double(found) }
    var recall: Double { gold == 0 ? 0 : Double(hits) / Double(gold) }
    var f1: Double { found + gold == 0 ? 0 : 2 * Double(hits) / Double(found + gold) }

    static func + (left: Figures, right: Figures) -> Figures {
        Figures(hits: left.hits + right.hits, found: left.found + right.found, gold: left.gold + right.gold)
    }

    init(hits: Int = 0, found: Int = 0, gold: Int = 0) {
        self.hits = hits
        self.found = found
        self.gold = gold
    }

    /// The figures of a set of units against those that bear the label.
    init(_ units: Set<UnitKey>, against gold: Set<UnitKey>) {
        self.init(hits: units.intersection(gold).count, found: units.count, gold: gold.count)
    }

    var line: String {
        [precision, recall, f1].map { String(format: "%7.3f", $0) }.joined()
    }
}
