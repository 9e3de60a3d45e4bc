internal import RuleBase

/// The three features that speak loudest for a candidate, and the three that speak loudest against it.
struct StrongestParts {
    private var pro: [WeightPart] = []
    private var contra: [WeightPart] = []

    /// How many are told on each side.
    static let count = 3
    /// What weighs less tells a reader nothing.
    static let least: Float = 0.05

    /// For and then against, the loudest first; of equally loud ones the first.
    var all: [WeightPart] { pro + contra }

    mutating func clear() {
        pro.removeAll(keepingCapacity: true)
        contra.removeAll(keepingCapacity: true)
    }

    /// Whether a weight is among the loudest so far.
    @inline(__always)
    func wants(_ weight: Float) -> Bool {
        if weight >= Self.least { return pro.count < Self.count || weight > pro[Self.count - 1].weight }
        if weight <= -Self.least { return contra.count < Self.count || weight < contra[Self.count - 1].weight }
        return false
    }

    /// Takes one that is wanted. What stands with every candidate tells nothing of this one.
    mutating func take(_ part: WeightPart) {
        guard part.template != .bias else { return }
        if part.weight > 0 { Self.insert(part, into: &pro) } else { Self.insert(part, into: &contra) }
    }

    private static func insert(_ part: WeightPart, into parts: inout [WeightPart]) {
        var place = parts.count
        while place > 0, abs(parts[place - 1].weight) < abs(part.weight) { place -= 1 }
        if parts.count == count { parts.removeLast() }
        parts.insert(part, at: place)
    }
}
