/// Rounding that keeps a sum: the rounded parts add up to the rounded whole.
enum Apportionment {
    /// `parts` rounded to `digits` decimals so that they sum to `whole` rounded likewise. What rounding down leaves
    /// over goes to the largest remainders. Parts that do not sum to the whole in the first place are only rounded.
    static func rounded(_ parts: [Double], sum whole: Double, digits: Int) -> [Double] {
        var factor = 1.0
        for _ in 0..<digits { factor *= 10 }
        let scaled = parts.map { $0 * factor }
        guard !parts.isEmpty, abs(scaled.reduce(0, +) - whole * factor) < 1 else {
            return scaled.map { $0.rounded() / factor }
        }
        var units = scaled.map { $0.rounded(.down) }
        let missing = Int((whole * factor).rounded() - units.reduce(0, +))
        let byRemainder = scaled.indices.sorted {
            let (left, right) = (scaled[$0] - units[$0], scaled[$1] - units[$1])
            return left != right ? left > right : $0 < $1
        }
        for index in byRemainder.prefix(max(0, missing)) { units[index] += 1 }
        return units.map { $0 / factor }
    }
}
