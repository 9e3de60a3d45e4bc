internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase

/// References inside the bill that lead nowhere, in a ring, far, or to too much at once.
enum ReferencesCheck: Check {
    static let name = "references"
    static let settings: [String: [String]] = [
        "variant": ["missing", "circular", "chain", "overlong", "numbering"], "limit": [],
    ]

    static func candidates(for rules: [Rule], in analysis: BillAnalysis) -> [Candidate] {
        let references = ReferenceScanner.references(in: analysis)
        let graph = ReferenceGraph(references, in: analysis)
        return rules.flatMap { rule -> [Candidate] in
            let limit = rule.settings["limit"].flatMap { Int($0) } ?? 0
            switch rule.settings["variant"] {
            case "missing": return missing(references, rule, analysis)
            case "circular": return graph.rings().compactMap { candidate(rule, $0.first, analysis, other: $0.second) }
            case "chain":
                return graph.chains(longerThan: limit).compactMap {
                    candidate(rule, $0.first, analysis, other: $0.last, count: $0.length)
                }
            case "overlong": return overlong(references, rule, limit, analysis)
            case "numbering": return skips(rule, analysis)
            default: return []
            }
        }
    }

    /// §§ of a new act whose number leaves one out.
    private static func skips(_ rule: Rule, _ analysis: BillAnalysis) -> [Candidate] {
        guard analysis.bill.kind == .newAct, analysis.numbering.isWhole else { return [] }
        var last = 0
        return analysis.bill.provisions.indices.compactMap { index in
            let provision = analysis.bill.provisions[index]
            guard provision.kind == .paragraf, provision.landing == nil, provision.address.components.count == 1,
                let number = Int(provision.label), let role = analysis.role(of: index)
            else { return nil }
            defer { last = number }
            guard last > 0, number > last + 1 else { return nil }
            return Candidate(
                rule: rule, tokens: 0..<0, provision: index, role: role,
                values: ["match": provision.address.description])
        }
    }

    /// Targets that the bill does not have. Only where the bill's own numbering is all there is: not in amending acts.
    private static func missing(
        _ references: [ReferenceScanner.Reference], _ rule: Rule, _ analysis: BillAnalysis
    ) -> [Candidate] {
        guard analysis.bill.kind == .newAct || analysis.bill.kind == .consolidatedAct else { return [] }
        let numbering = analysis.numbering
        guard numbering.isWhole else { return [] }
        return references.compactMap { reference in
            guard reference.isCertainlyOwn, isWithinText(reference, analysis),
                let missing = numbering.missingPart(of: reference.target)
            else { return nil }
            return candidate(rule, reference, analysis, other: nil, target: missing)
        }
    }

    /// Whether the reference stands in a sentence and is not a torn-off piece of a list, »og § 14.«
    private static func isWithinText(_ reference: ReferenceScanner.Reference, _ analysis: BillAnalysis) -> Bool {
        guard let sentence = analysis.sentence(of: reference.tokens.lowerBound) else { return false }
        return analysis.wordCount(in: sentence.tokens) - analysis.wordCount(in: reference.tokens) >= 3
    }

    private static func overlong(
        _ references: [ReferenceScanner.Reference], _ rule: Rule, _ limit: Int, _ analysis: BillAnalysis
    ) -> [Candidate] {
        var result: [Candidate] = []
        var count = 0
        for (number, reference) in references.enumerated() {
            count = reference.opensExpression ? 1 : count + 1
            let isLast = number + 1 == references.count || references[number + 1].opensExpression
            if isLast, count > limit, let found = candidate(rule, reference, analysis, count: count) {
                result.append(found)
            }
        }
        return result
    }

    private static func candidate(
        _ rule: Rule, _ reference: ReferenceScanner.Reference, _ analysis: BillAnalysis,
        other: ReferenceScanner.Reference? = nil, target: LegalAddress? = nil, count: Int = 0
    ) -> Candidate? {
        guard let role = analysis.block(of: reference.tokens.lowerBound)?.role, rule.roles.contains(role) else {
            return nil
        }
        return Candidate(
            rule: rule, tokens: reference.tokens, provision: reference.provision, role: role,
            values: [
                "target": (target ?? reference.target).description,
                "other": other.map { analysis.bill.provisions[$0.provision].address.description } ?? "",
                "count": String(count), "limit": rule.settings["limit"] ?? "",
            ])
    }
}
