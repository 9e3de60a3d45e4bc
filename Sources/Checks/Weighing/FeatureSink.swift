internal import RuleBase

/// A word of a feature: its hash, and where its letters are to be had when somebody asks for the name.
package struct FeatureWord: Sendable {
    package enum Letters: Sendable {
        /// No word.
        case none
        /// A name of ``FeatureNames``.
        case name(Int32)
        /// A token in small letters, `#` for a number.
        case token(Int32)
        /// The beginning of a token.
        case stem(Int32)
    }

    let hash: UInt64
    let letters: Letters

    static let none = FeatureWord(hash: 0, letters: .none)
}

/// Takes the features of a candidate one by one. Whoever only wants the sum of weights builds no names.
protocol FeatureSink {
    /// Whether the sink has use for features of the beginning of a word alone, by the parts of the model where they
    /// weigh anything, see ``WordSigns/stemParts``.
    func wantsStem(_ parts: UInt32) -> Bool
    mutating func add(_ template: FeatureTemplate, _ first: FeatureWord, _ second: FeatureWord)
    /// The one feature with a value of its own: the logit of the confidence that the rule states for itself.
    mutating func addPrior()
}

extension FeatureSink {
    @inline(__always)
    mutating func add(_ template: FeatureTemplate, _ first: FeatureWord) { add(template, first, .none) }
}

/// A feature that weighs something: what a reader is told.
struct WeightPart {
    let template: FeatureTemplate
    let first: FeatureWord
    let second: FeatureWord
    let weight: Float
}

/// The sum of the weights of features for one part of the model, and which they were.
struct PartSum: FeatureSink {
    let table: WeightTable
    private var part = 0
    private var prior: Float = 0
    private(set) var sum: Float = 0
    private(set) var found: [WeightPart] = []

    init(_ table: WeightTable) { self.table = table }

    /// Starts anew.
    mutating func start(part: Int, prior: Float = 0, sum: Float = 0) {
        (self.part, self.prior, self.sum) = (part, prior, sum)
        found.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    func wantsStem(_ parts: UInt32) -> Bool { parts & 1 << UInt32(truncatingIfNeeded: part) != 0 }

    @inline(__always)
    mutating func add(_ template: FeatureTemplate, _ first: FeatureWord, _ second: FeatureWord) {
        let weight = table.weight(of: template.key(first.hash, second.hash), part: part)
        if weight != 0 { take(template, first, second, weight) }
    }

    mutating func addPrior() {
        let weight = table.weight(of: FeatureTemplate.prior.key(0, 0), part: part) * prior
        if weight != 0 { take(.prior, .none, .none, weight) }
    }

    private mutating func take(
        _ template: FeatureTemplate, _ first: FeatureWord, _ second: FeatureWord, _ weight: Float
    ) {
        sum += weight
        found.append(WeightPart(template: template, first: first, second: second, weight: weight))
    }
}

/// All features, to be named later.
struct FeatureList: FeatureSink {
    private(set) var features: [(template: FeatureTemplate, first: FeatureWord, second: FeatureWord)] = []

    func wantsStem(_ parts: UInt32) -> Bool { true }

    mutating func add(_ template: FeatureTemplate, _ first: FeatureWord, _ second: FeatureWord) {
        features.append((template, first, second))
    }

    mutating func addPrior() { add(.prior, .none) }
}
