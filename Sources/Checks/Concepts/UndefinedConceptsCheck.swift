internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase

/// Concepts on which a right or a duty depends, neither defined in the act nor tied to another.
///
/// The rules of this check bring the candidates: by their own `find` (variant `words`), or by a catalogue of concepts
/// (variant `catalogue`). All of them are weighed together, each concept at the first place that depends on it, and
/// only the best of an act are told.
enum UndefinedConceptsCheck: Check {
    static let name = "undefined-concepts"
    static let settings: [String: [String]] = ["variant": ["words", "catalogue"], "list": []]

    /// The lowest weight that is told.
    private static let threshold = 0.33
    /// A concept beyond these in number must weigh ``strong``.
    private static let mostOrdinary = 3
    private static let strong = 0.5

    static func candidates(for rules: [Rule], in analysis: BillAnalysis) -> [Candidate] {
        let places = rules.flatMap { candidates(for: $0, in: analysis) }
        guard !places.isEmpty else { return [] }
        let ground = ConceptGround(analysis)
        var first: [String: Candidate] = [:]
        for place in places {
            guard let weighed = ground.weighed(place) else { continue }
            let key = ground.key(of: place.tokens)
            if let other = first[key], !comesBefore(weighed, other) { continue }
            first[key] = weighed
        }
        let ranked = first.values.filter { $0.confidence >= threshold }.sorted(by: weighsMore)
        return ranked.enumerated().filter { $0.offset < mostOrdinary || $0.element.confidence >= strong }.map(\.element)
    }

    /// The places that one rule brings.
    private static func candidates(for rule: Rule, in analysis: BillAnalysis) -> [Candidate] {
        let hits: [(hit: Hit, entry: CatalogueEntry?)]
        if rule.settings["variant"] == "catalogue" {
            let entries = analysis.ruleBase.catalogues[rule.settings["list"] ?? ""] ?? []
            hits = entries.flatMap { entry in analysis.hits[entry.group].map { ($0, entry) } }
        } else {
            guard rule.wording.find >= 0 else { return [] }
            hits = analysis.hits[rule.wording.find].map { ($0, nil) }
        }
        return hits.compactMap { hit, entry in
            guard let block = analysis.block(of: hit.tokens.lowerBound), rule.roles.contains(block.role),
                ConditionReader(analysis: analysis, hit: hit, block: block).allows(rule.wording)
            else { return nil }
            var values = ["term": entry?.name ?? analysis.words(hit.tokens)]
            if let entry { values.merge(["look-da": entry.advice.danish, "look-en": entry.advice.english]) { $1 } }
            return Candidate(
                rule: rule, tokens: hit.tokens, provision: block.provision, role: block.role, values: values,
                reasons: entry.map { ["concept of the catalogue: \($0.name)"] } ?? [])
        }
    }

    /// The first place of a concept stands for it; of two rules at one place the one that weighs more.
    private static func comesBefore(_ left: Candidate, _ right: Candidate) -> Bool {
        if left.tokens.lowerBound != right.tokens.lowerBound { return left.tokens.lowerBound < right.tokens.lowerBound }
        return weighsMore(left, right)
    }

    private static func weighsMore(_ left: Candidate, _ right: Candidate) -> Bool {
        if left.confidence != right.confidence { return left.confidence > right.confidence }
        if left.tokens.lowerBound != right.tokens.lowerBound { return left.tokens.lowerBound < right.tokens.lowerBound }
        return left.rule.id < right.rule.id
    }
}
