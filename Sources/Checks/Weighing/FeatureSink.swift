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
        /// The beginning, and the end, of a token.
        case stem(Int32)
        case ending(Int32)
    }

    let hash: UInt64
    let letters: Letters

    static let none = FeatureWord(hash: 0, letters: .none)
}

/// Takes the features of a candidate one by one. Whoever only wants the sum of weights builds no names.
protocol FeatureSink {
    mutating func add(_ template: FeatureTemplate, _ first: FeatureWord, _ second: FeatureWord)
}

extension FeatureSink {
    @inline(__always)
    mutating func add(_ template: FeatureTemplate, _ first: FeatureWord) { add(template, first, .none) }
}

/// The sum of the weights of all features, and which of them had one: few do.
struct WeightSum: FeatureSink {
    /// A feature that the model knows.
    struct Part {
        let template: FeatureTemplate
        let first: FeatureWord
        let second: FeatureWord
        let weight: Float
    }

    let weights: CategoryWeights
    let prior: Float
    private(set) var sum: Float = 0
    private(set) var parts: [Part] = []

    init(weights: CategoryWeights, prior: Float) {
        self.weights = weights
        self.prior = prior
        parts.reserveCapacity(32)
    }

    @inline(__always)
    mutating func add(_ template: FeatureTemplate, _ first: FeatureWord, _ second: FeatureWord) {
        let key = template.key(first.hash, second.hash)
        // What ``RuleBase/CategoryWeights/weight(of:)`` does, written out: a call for each of three hundred features of
        // every candidate was a tenth of the run, and functions of other modules are not put in place.
        let mask = weights.keys.count - 1
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        while weights.keys[slot] != key {
            if weights.keys[slot] == 0 { return }
            slot = (slot + 1) & mask
        }
        var weight = weights.weights[slot]
        guard weight != 0 else { return }
        if template == .prior { weight *= prior }
        sum += weight
        parts.append(Part(template: template, first: first, second: second, weight: weight))
    }
}

/// All features, to be named later.
struct FeatureList: FeatureSink {
    private(set) var features: [(template: FeatureTemplate, first: FeatureWord, second: FeatureWord)] = []

    mutating func add(_ template: FeatureTemplate, _ first: FeatureWord, _ second: FeatureWord) {
        features.append((template, first, second))
    }
}
