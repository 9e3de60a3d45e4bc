internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase

/// What can be amiss with the terms that a bill defines.
enum DefinitionsCheck: Check {
    static let name = "definitions"
    static let settings: [String: [String]] = [
        "variant": [
            "twice", "unused", "short-name-unused", "used-before", "with-discretion", "with-rule", "circular",
            "open-list",
            "two-spellings",
        ]
    ]

    static func candidates(for rules: [Rule], in analysis: BillAnalysis) -> [Candidate] {
        let terms = DefinedTerms(analysis).terms
        return rules.flatMap { rule -> [Candidate] in
            let found: [(tokens: Range<Int>, values: [String: String])]
            switch rule.settings["variant"] {
            case "twice": found = twice(terms, analysis)
            case "unused": found = unused(terms, analysis) { $0.form == .listItem || $0.form == .sentence }
            case "short-name-unused": found = unused(terms, analysis) { $0.form == .shortName }
            case "used-before": found = usedBefore(terms, analysis)
            case "with-discretion": found = withDiscretion(terms, analysis)
            case "with-rule": found = withRule(terms, analysis)
            case "open-list": found = openList(terms, analysis)
            case "two-spellings": found = SpellingVariants(analysis: analysis).pairs()
            default: found = []
            }
            return found.compactMap { place in
                guard let block = analysis.block(of: place.tokens.lowerBound), rule.roles.contains(block.role) else {
                    return nil
                }
                return Candidate(
                    rule: rule, tokens: place.tokens, provision: block.provision, role: block.role, values: place.values
                )
            }
        }
    }

    private typealias Place = (tokens: Range<Int>, values: [String: String])

    /// The second definition of a term for the whole act.
    private static func twice(_ terms: [DefinedTerms.Term], _ analysis: BillAnalysis) -> [Place] {
        var first: [String: DefinedTerms.Term] = [:]
        return terms.compactMap { term in
            guard term.isExplained, !term.isLocal else { return nil }
            let act = analysis.enclosing(term.provision, [.amendment]).map { analysis.bill.provisions[$0].parent } ?? 0
            let key = "\(act) \(term.term.lowercased())"
            guard let other = first[key] else {
                first[key] = term
                return nil
            }
            return (
                term.tokens,
                ["term": term.term, "other": analysis.bill.provisions[other.provision].address.description]
            )
        }
    }

    /// Terms that nothing in the act uses. An amending act may define what the amended act uses.
    private static func unused(
        _ terms: [DefinedTerms.Term], _ analysis: BillAnalysis, of form: (DefinedTerms.Term) -> Bool
    ) -> [Place] {
        guard analysis.bill.kind != .amendingAct else { return [] }
        let candidates = terms.filter {
            $0.uses == 0 && form($0) && analysis.bill.provisions[$0.provision].landing == nil
        }
        guard !candidates.isEmpty else { return [] }
        let inCompounds = CompoundUses(of: candidates.map(\.tokens), in: analysis)
        return candidates.compactMap { inCompounds.isUsed($0.tokens) ? nil : ($0.tokens, ["term": $0.term]) }
    }

    /// The first use of a short name that is given only later.
    private static func usedBefore(_ terms: [DefinedTerms.Term], _ analysis: BillAnalysis) -> [Place] {
        terms.compactMap { term in
            guard term.form == .shortName, let first = term.firstUse, first.lowerBound < term.tokens.lowerBound,
                analysis.words(first).lowercased() == term.term.lowercased(),
                analysis.enclosing(term.provision, [.amendment]) == nil,
                !terms.contains(where: {
                    $0.tokens.lowerBound <= first.lowerBound && $0.term.lowercased() == term.term.lowercased()
                })
            else { return nil }
            return (first, ["term": term.term, "other": analysis.bill.provisions[term.provision].address.description])
        }
    }

    /// The first evaluative word of a definition, as the rules of discretion find it.
    /// Rules that only propose match the ends of words (»*som«, »central*«) and say nothing without the model.
    private static func withDiscretion(_ terms: [DefinedTerms.Term], _ analysis: BillAnalysis) -> [Place] {
        let groups = analysis.ruleBase.rules.filter {
            $0.category == .discretion && $0.check == WordingCheck.name && $0.polarity == .fault && $0.wording.find >= 0
                && $0.confidence >= CandidateWeigher.leastRuleConfidence
        }
        return terms.compactMap { term in
            guard term.isExplained else { return nil }
            let hits = groups.flatMap { rule in
                analysis.hits(of: rule.wording.find, in: term.body).filter { hit in
                    guard let block = analysis.block(of: hit.tokens.lowerBound), !term.tokens.overlaps(hit.tokens)
                    else { return false }
                    return ConditionReader(analysis: analysis, hit: hit, block: block).allows(rule.wording)
                }
            }
            guard let first = hits.min(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) else { return nil }
            return (first.tokens, ["term": term.term])
        }
    }

    /// A definition that leaves open what else belongs to it.
    private static func openList(_ terms: [DefinedTerms.Term], _ analysis: BillAnalysis) -> [Place] {
        terms.compactMap { term in
            guard term.isExplained, term.body.upperBound > term.tokens.upperBound else { return nil }
            let open = (term.tokens.upperBound..<term.body.upperBound).first { place in
                openEnds.contains(analysis.text.tokens[place]) && isAtEnd(place, analysis) && !isInName(place, analysis)
            }
            return open.map { ($0..<$0 + 1, ["term": term.term]) }
        }
    }

    private static let openEnds = WordSet("m.v mv m.m m.fl lignende o.lign")

    /// Whether only a mark follows in the sentence or the line.
    private static func isAtEnd(_ place: Int, _ analysis: BillAnalysis) -> Bool {
        let next = place + 1
        guard let sentence = analysis.sentence(of: place), next < sentence.tokens.upperBound else { return true }
        return analysis.isMark(next, ".") || analysis.isMark(next, ";")
    }

    /// Whether the name of an act holds the word: »lov om vandforsyning m.v.«.
    private static func isInName(_ place: Int, _ analysis: BillAnalysis) -> Bool {
        guard let sentence = analysis.sentence(of: place) else { return false }
        return (max(sentence.tokens.lowerBound, place - 12)..<place).contains {
            analysis.folded($0) == "lov" && analysis.folded($0 + 1) == "om"
        }
    }

    /// A duty or a power after the first sentence of a definition: a rule that stands where nobody looks for it.
    private static func withRule(_ terms: [DefinedTerms.Term], _ analysis: BillAnalysis) -> [Place] {
        terms.compactMap { term in
            guard term.form == .listItem, let start = analysis.sentence(of: term.tokens.lowerBound)?.tokens.upperBound,
                start < term.body.upperBound
            else { return nil }
            for place in start..<term.body.upperBound where ["skal", "må", "kan"].contains(analysis.folded(place)) {
                guard let sentence = analysis.sentence(of: place)?.tokens,
                    !sentence[..<place].contains(where: {
                        ["der", "som", "at", "hvis", "når"].contains(analysis.folded($0))
                    })
                else { continue }
                let end = min(place + 3, term.body.upperBound)
                if analysis.folded(place) == "kan",
                    !(place..<end).contains(where: { analysis.folded($0) == "fastsætte" })
                {
                    continue
                }
                return (place..<min(place + 2, term.body.upperBound), ["term": term.term])
            }
            return nil
        }
    }
}
