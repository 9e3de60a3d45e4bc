package import Findings

/// Weights by which candidates are weighed, with the confidence below which a candidate is no finding.
///
/// A category has two linear models: one for what rules find, one for what rules only propose. The second never hears
/// what rules found, so it stands on the language alone and carries over to acts that no rule was written from. A category
/// with the first alone weighs everything with it.
public struct WeighingModel: Sendable {
    /// What one linear model weighs.
    package struct Part: Sendable, Hashable, Comparable {
        package let category: Category
        /// Whether the candidates come from rules that only propose.
        package let isProposed: Bool

        package init(_ category: Category, isProposed: Bool) {
            self.category = category
            self.isProposed = isProposed
        }

        /// The name in files: `discretion`, `discretion/proposed`.
        package var name: String { isProposed ? category.rawValue + Self.suffix : category.rawValue }

        package init?(name: some StringProtocol) {
            isProposed = name.hasSuffix(Self.suffix)
            guard let category = Category(rawValue: String(isProposed ? name.dropLast(Self.suffix.count) : name[...]))
            else { return nil }
            self.category = category
        }

        private static let suffix = "/proposed"

        package static func < (left: Part, right: Part) -> Bool { left.name < right.name }
    }

    package private(set) var parts: [Part: CategoryWeights] = [:]
    /// The classes of words that features tell.
    package let classes: StemClasses

    /// A model that weighs nothing.
    public init() { classes = StemClasses() }

    package init(_ parts: [Part: CategoryWeights], classes: StemClasses = StemClasses()) {
        self.parts = parts
        self.classes = classes
    }

    public var isEmpty: Bool { parts.isEmpty }

    /// Whether the model has an opinion of a category's candidates.
    package func weighs(_ category: Category) -> Bool { parts[Part(category, isProposed: false)] != nil }

    /// How many weights there are.
    public var count: Int { parts.values.reduce(0) { $0 + $1.count } }
}

/// The weights of one linear model, by the key of the feature, and its threshold.
package struct CategoryWeights: Sendable {
    /// The least confidence of a finding.
    package let threshold: Double
    /// Keys and weights in the order of the keys.
    package let entries: [(key: UInt64, weight: Float)]

    package init(threshold: Double, entries: [(key: UInt64, weight: Float)]) {
        self.threshold = threshold
        self.entries = entries.sorted { $0.key < $1.key }
    }

    /// Entries that are in the order of their keys already.
    init(threshold: Double, sorted entries: [(key: UInt64, weight: Float)]) {
        self.threshold = threshold
        self.entries = entries
    }

    package var count: Int { entries.count }
}
