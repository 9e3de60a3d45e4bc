internal import Findings
public import RuleBase
public import Scoring

/// Fits the reference curve of the score to the assessments of a corpus; only figures are kept.
///
/// The curve of a principle is 50 at the median burden of the acts that the principle is relevant to (of those with a
/// burden, should the median be nought) and 20 at their 90th percentile.
public struct Calibration {
    private let ruleBase: RuleBase
    private let scorer: Scorer
    /// For each act the uncapped burden of every rule, by principle.
    private var acts: [[Principle: [Double]]] = []

    public init(ruleBase: RuleBase) {
        self.ruleBase = ruleBase
        scorer = Scorer(ruleBase)
    }

    /// How many acts were added.
    public var count: Int { acts.count }

    /// Adds an act. Acts of less than 100 words of normative text are passed over: their burden says nothing.
    public mutating func add(_ assessment: Assessment) {
        guard assessment.facts.words >= 100 else { return }
        acts.append(
            scorer.ruleBurdens(
                findings: assessment.findings, evidence: assessment.evidence, words: assessment.facts.words))
    }

    /// The file `calibration.yaml` of the rule base.
    public func yaml() -> String {
        var curves: [Principle: ScoringModel.Curve] = [:]
        for principle in Principle.allCases { curves[principle] = curve(of: principle) }
        let values = acts.map { value(of: $0, curves) }.sorted()
        var lines = [
            "about: Written by `jura calibrate`; the reference curve of the score. Figures only, no text of any act.",
            "acts: \(acts.count)",
            "text: [\(Self.list(Self.steps(values)))]",
            "principles:",
        ]
        for principle in Principle.allCases {
            guard let curve = curves[principle] else { continue }
            lines.append("  \(principle.rawValue):")
            lines.append("    midpoint: \(Scale.rounded(curve.midpoint, 4))")
            lines.append("    steepness: \(Scale.rounded(curve.steepness, 4))")
            lines.append("    rule-cap: \(Scale.rounded(curve.ruleCap, 4))")
            lines.append("    percentiles: [\(Self.list(curve.percentiles))]")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func curve(of principle: Principle) -> ScoringModel.Curve? {
        let relevant = acts.compactMap { $0[principle] }
        let uncapped = relevant.map { $0.reduce(0, +) }.filter { $0 > 0 }.sorted()
        guard !uncapped.isEmpty else { return nil }
        let cap = ruleBase.scoring.ruleShareCap * Self.quantile(uncapped, 0.5)
        let totals = relevant.map { $0.reduce(0) { $0 + min($1, cap) } }.sorted()
        let median = Self.quantile(totals, 0.5)
        let midpoint = median > 0 ? median : Self.quantile(totals.filter { $0 > 0 }, 0.5)
        let high = Self.quantile(totals, 0.9)
        // 100 / (1 + x^s) is 20 where x^s is 4.
        let steepness = high > midpoint ? Scale.logarithm(4) / Scale.logarithm(high / midpoint) : 2
        return ScoringModel.Curve(
            midpoint: midpoint, steepness: min(max(steepness, 0.8), 4), ruleCap: cap, percentiles: Self.steps(totals))
    }

    private func value(of act: [Principle: [Double]], _ curves: [Principle: ScoringModel.Curve]) -> Double {
        var sum = 0.0
        var weights = 0.0
        for principle in Principle.allCases {
            guard let burdens = act[principle], let curve = curves[principle] else { continue }
            let weight = ruleBase.scoring.principleWeights[principle] ?? 1
            sum += weight * curve.score(of: burdens.reduce(0) { $0 + min($1, curve.ruleCap) })
            weights += weight
        }
        return weights > 0 ? sum / weights : 100
    }

    /// The 0th, 5th, … 100th percentile.
    private static func steps(_ sorted: [Double]) -> [Double] {
        stride(from: 0, through: 100, by: 5).map { quantile(sorted, Double($0) / 100) }
    }

    private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
        guard !sorted.isEmpty else { return 0 }
        let place = share * Double(sorted.count - 1)
        let low = Int(place)
        guard low + 1 < sorted.count else { return sorted[low] }
        return sorted[low] + (sorted[low + 1] - sorted[low]) * (place - Double(low))
    }

    private static func list(_ figures: [Double]) -> String {
        figures.map { String(Scale.rounded($0, 3)) }.joined(separator: ", ")
    }
}
