public import Findings

/// The weights and the reference curve that scores are computed from; figures only, stored with the rule base.
public struct ScoringModel: Sendable {
    /// The curve of one principle: `100 / (1 + (burden / midpoint) ^ steepness)`, 50 at the median of the reference acts.
    public struct Curve: Sendable {
        /// The median burden of the reference acts, in weight per 1,000 words.
        public let midpoint: Double
        public let steepness: Double
        /// The greatest burden that one rule may add, so that one word forty times does not decide.
        public let ruleCap: Double
        /// The burden at the 0th, 5th, … 100th percentile of the reference acts: 21 figures.
        public let percentiles: [Double]

        public init(midpoint: Double, steepness: Double, ruleCap: Double, percentiles: [Double]) {
            self.midpoint = midpoint
            self.steepness = steepness
            self.ruleCap = ruleCap
            self.percentiles = percentiles
        }

        /// The score of a burden, 0 to 100.
        public func score(of burden: Double) -> Double {
            guard midpoint > 0 else { return burden > 0 ? 0 : 100 }
            return 100 / (1 + Scale.power(burden / midpoint, steepness))
        }

        /// The share of the reference acts with at least this burden, 0 to 100: 90 means better than nine in ten.
        public func percentile(of burden: Double) -> Double {
            Scale.share(of: percentiles, above: burden)
        }
    }

    public var errorWeight: Double
    public var warningWeight: Double
    public var noteWeight: Double
    /// The greatest share of the median burden of a principle that one rule may carry; used by calibration to fix
    /// ``Curve/ruleCap``.
    public var ruleShareCap: Double
    /// What a finding counts by the role of its text; 1 where a role is not named.
    public var roleWeights: [String: Double]
    /// What a finding counts by its rule or its category, the rule before the category; 1 where neither is named.
    public var findingWeights: [String: Double]
    /// How much each principle counts in the whole.
    public var principleWeights: [Principle: Double]
    public var curves: [Principle: Curve]
    /// The text readiness at the 0th, 5th, … 100th percentile of the reference acts: 21 figures, or none before calibration.
    public var textPercentiles: [Double]
    /// At or above: klar.
    public var readyFrom: Double
    /// At or above: delvis klar; below: ikke klar.
    public var partlyReadyFrom: Double
    /// How many acts the curves were fitted to.
    public var referenceActs: Int

    public init(
        errorWeight: Double = 5, warningWeight: Double = 2, noteWeight: Double = 0, ruleShareCap: Double = 0.5,
        roleWeights: [String: Double] = [:], findingWeights: [String: Double] = [:],
        principleWeights: [Principle: Double] = [:], curves: [Principle: Curve] = [:], textPercentiles: [Double] = [],
        readyFrom: Double = 65,
        partlyReadyFrom: Double = 40, referenceActs: Int = 0
    ) {
        self.errorWeight = errorWeight
        self.warningWeight = warningWeight
        self.noteWeight = noteWeight
        self.ruleShareCap = ruleShareCap
        self.roleWeights = roleWeights
        self.findingWeights = findingWeights
        self.principleWeights = principleWeights
        self.curves = curves
        self.textPercentiles = textPercentiles
        self.readyFrom = readyFrom
        self.partlyReadyFrom = partlyReadyFrom
        self.referenceActs = referenceActs
    }
}
