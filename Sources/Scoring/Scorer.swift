package import Findings
package import RuleBase

/// Computes the score of a bill from its findings; DESIGN §5.
///
/// All figures are rounded here, once, so that the parts sum to the whole in every report: the contributions of the
/// principles are hundredths that sum to the text readiness, and the losses of the rules are hundredths that sum to what
/// a principle lacks of 100.
package struct Scorer {
    private let model: ScoringModel

    package init(_ ruleBase: RuleBase) {
        model = ruleBase.scoring
    }

    /// - Parameters:
    ///   - words: words of normative text.
    ///   - hasRemarks: whether the quality of the assessment can be scored.
    package func score(findings: [Finding], evidence: [Finding], words: Int, hasRemarks: Bool) -> Score {
        Score(
            text: textReadiness(findings: findings, evidence: evidence, words: words),
            assessment: hasRemarks ? assessmentQuality(findings) : nil)
    }

    /// For each relevant principle the uncapped burden of every rule; what calibration is fitted to.
    package func ruleBurdens(findings: [Finding], evidence: [Finding], words: Int) -> [Principle: [Double]] {
        var result: [Principle: [Double]] = [:]
        for principle in Principle.allCases where isRelevant(principle, findings, evidence, words) {
            let burden = Burden(findings, own: own(principle, findings), words: words, model: model, cap: .infinity)
            result[principle] = burden.shares.map { $0.weight * 1000 / Double(max(words, 1)) }
        }
        return result
    }

    /// The numbers of the findings about the text that concern a principle.
    private func own(_ principle: Principle, _ findings: [Finding]) -> [Int] {
        findings.indices.filter { findings[$0].principle == principle && findings[$0].category != .assessment }
    }

    /// The first principle concerns every text with rules in it; another one only a text that touches it.
    private func isRelevant(_ principle: Principle, _ findings: [Finding], _ evidence: [Finding], _ words: Int) -> Bool
    {
        guard words > 0 else { return false }
        if principle == .clearRules { return true }
        return findings.indices.contains { findings[$0].principle == principle && findings[$0].category != .assessment }
            || evidence.indices.contains { evidence[$0].principle == principle }
    }

    /// Whether findings of no weight are all that touches the principle.
    private func hasOnlyNotes(_ principle: Principle, _ findings: [Finding], _ evidence: [Finding]) -> Bool {
        !own(principle, findings).isEmpty && !evidence.contains { $0.principle == principle }
    }

    private func textReadiness(findings: [Finding], evidence: [Finding], words: Int) -> TextReadiness {
        let relevant = Principle.allCases.filter { isRelevant($0, findings, evidence, words) }
        let weights = relevant.reduce(0) { $0 + (model.principleWeights[$1] ?? 1) }
        var variance = 0.0
        var scores: [PrincipleScore] = []
        for principle in Principle.allCases {
            guard relevant.contains(principle) else {
                scores.append(
                    PrincipleScore(
                        principle: principle, isRelevant: false, value: nil, burden: 0, percentile: nil,
                        contribution: 0,
                        parts: []))
                continue
            }
            let curve =
                model.curves[principle] ?? .init(midpoint: 2, steepness: 1.5, ruleCap: .infinity, percentiles: [])
            let burden = Burden(findings, own: own(principle, findings), words: words, model: model, cap: curve.ruleCap)
            let value = Scale.rounded(curve.score(of: burden.total), 2)
            let share = (model.principleWeights[principle] ?? 1) / max(weights, .leastNonzeroMagnitude)
            let low = curve.score(of: burden.total + burden.deviation)
            let high = curve.score(of: max(0, burden.total - burden.deviation))
            variance += (share * (high - low) / 2) * (share * (high - low) / 2)
            scores.append(
                PrincipleScore(
                    principle: principle, isRelevant: true, value: value, burden: Scale.rounded(burden.total, 3),
                    percentile: curve.percentiles.isEmpty ? nil : Scale.rounded(curve.percentile(of: burden.total), 0),
                    contribution: Scale.rounded(share * value, 2), parts: Self.parts(burden, missing: 100 - value),
                    hasOnlyNotes: burden.shares.isEmpty && hasOnlyNotes(principle, findings, evidence)))
        }
        guard !relevant.isEmpty else {
            return TextReadiness(value: nil, band: nil, percentile: nil, uncertainty: 0, principles: scores)
        }
        let value = Scale.rounded(scores.reduce(0) { $0 + $1.contribution }, 2)
        let percentile =
            model.textPercentiles.isEmpty ? nil : 100 - Scale.share(of: model.textPercentiles, above: value)
        return TextReadiness(
            value: value, band: band(value), percentile: percentile.map { Scale.rounded($0, 0) },
            uncertainty: Scale.rounded(min(50, variance.squareRoot()), 1), principles: scores)
    }

    private func band(_ value: Double) -> Band {
        value >= model.readyFrom ? .ready : value >= model.partlyReadyFrom ? .partlyReady : .notReady
    }

    /// Shares what is missing among the rules by weight, in whole hundredths that sum exactly (largest remainder).
    private static func parts(_ burden: Burden, missing: Double) -> [ScorePart] {
        let weight = burden.shares.reduce(0) { $0 + $1.counted }
        guard weight > 0 else { return [] }
        let hundredths = Int((missing * 100).rounded())
        let exact = burden.shares.map { Double(hundredths) * $0.counted / weight }
        var whole = exact.map { Int($0) }
        let left = hundredths - whole.reduce(0, +)
        let order = exact.indices.sorted { (exact[$1] - Double(whole[$1]), $0) < (exact[$0] - Double(whole[$0]), $1) }
        for index in order.prefix(left) { whole[index] += 1 }
        return zip(burden.shares, whole).map { share, loss in
            ScorePart(
                rule: share.rule, weight: Scale.rounded(share.counted, 3), loss: Double(loss) / 100,
                findings: share.findings)
        }
    }

    /// What a finding about the remarks takes from their 100 points, by severity; times its confidence.
    private static func assessmentLoss(_ severity: Severity) -> Double {
        switch severity {
        case .error: 20
        case .warning: 8
        case .note: 0
        }
    }

    /// 100 less the losses of all rules about the remarks; when they exceed 100 they are scaled to sum to 100.
    private func assessmentQuality(_ findings: [Finding]) -> AssessmentQuality {
        var losses: [String: (loss: Double, findings: [Int])] = [:]
        for number in findings.indices where findings[number].category == .assessment {
            let finding = findings[number]
            let loss = Self.assessmentLoss(finding.severity) * finding.confidence
            guard loss > 0 else { continue }
            losses[finding.rule, default: (0, [])].loss += loss
            losses[finding.rule, default: (0, [])].findings.append(number)
        }
        // One rule that speaks of every provision counts at most as three serious findings.
        let capped = losses.mapValues { (loss: min($0.loss, 3 * Self.assessmentLoss(.error)), findings: $0.findings) }
        let total = capped.values.reduce(0) { $0 + $1.loss }
        let scale = total > 100 ? 100 / total : 1
        let parts = capped.sorted { ($1.value.loss, $0.key) < ($0.value.loss, $1.key) }.map { rule, part in
            ScorePart(
                rule: rule, weight: Scale.rounded(part.loss, 2), loss: Scale.rounded(part.loss * scale, 2),
                findings: part.findings)
        }
        let value = Scale.rounded(max(0, 100 - parts.reduce(0) { $0 + $1.loss }), 2)
        return AssessmentQuality(value: value, band: band(value), parts: parts)
    }
}
