/// The rules that a bill is read with, and the figures that its score is read against.
public struct RuleBase: Sendable {
    /// The version of the rule base, such as `0.1.0`.
    public let version: String
    /// SHA-256 of the compiled rule base, hexadecimal: two equal digests find the same.
    public let digest: String
    /// All rules, by id.
    public let rules: [Rule]
    /// All patterns, word for word.
    package var patterns: PatternTable { table.value }
    private let table: Deferred<PatternTable>
    /// Where the rule base is laid out already; nil for one that was just put together.
    package let image: RuleImage?
    /// Groups of word lists that checks in code use, by the list's name.
    package let lists: [String: Int]
    /// Entries of data files that checks in code use: the catalogue of sensitive concepts, say.
    package let catalogues: [String: [CatalogueEntry]]
    public let scoring: ScoringModel
    /// What candidates are weighed with; empty where rules stand alone.
    public let model: WeighingModel

    private let index: [String: Int]

    package init(
        version: String, digest: String, rules: [Rule], patterns: PatternTable, lists: [String: Int],
        catalogues: [String: [CatalogueEntry]], scoring: ScoringModel, model: WeighingModel = WeighingModel()
    ) {
        self.init(
            version: version, digest: digest, rules: rules, table: Deferred(made: patterns), image: nil, lists: lists,
            catalogues: catalogues, scoring: scoring, model: model)
    }

    /// With patterns that are read when they are asked for, and an image of them for who only runs them.
    init(
        version: String, digest: String, rules: [Rule], table: Deferred<PatternTable>, image: RuleImage?,
        lists: [String: Int], catalogues: [String: [CatalogueEntry]], scoring: ScoringModel, model: WeighingModel
    ) {
        self.version = version
        self.digest = digest
        self.rules = rules
        self.table = table
        self.image = image
        self.lists = lists
        self.catalogues = catalogues
        self.scoring = scoring
        self.model = model
        var index: [String: Int] = [:]
        for (number, rule) in rules.enumerated() {
            index[rule.id] = number
            for alias in rule.aliases where index[alias] == nil { index[alias] = number }
        }
        self.index = index
    }

    /// The rule of an id or of an old id.
    public func rule(named id: String) -> Rule? {
        index[id].map { rules[$0] }
    }
}

/// An entry of a catalogue: a term, the patterns that find it, and where a bill should look.
package struct CatalogueEntry: Sendable {
    package let name: String
    package let group: Int
    package let advice: LocalizedText

    package init(name: String, group: Int, advice: LocalizedText) {
        self.name = name
        self.group = group
        self.advice = advice
    }
}
