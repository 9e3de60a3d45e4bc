internal import Findings
internal import LegalModel
internal import RuleBase

/// The weight that findings put on one principle, rule by rule.
struct Burden {
    /// What one rule adds.
    struct Share {
        let rule: String
        /// Sum of the weights of its findings.
        var weight: Double = 0
        /// The weight that counts, after the cap.
        var counted: Double = 0
        var findings: [Int] = []
        /// Sum of the squared weights, for the uncertainty.
        var squares: Double = 0
    }

    private(set) var shares: [Share]
    /// Weight per 1,000 words of normative text, after the cap.
    let total: Double
    /// How far the total could be off: one standard deviation, when each finding is taken as a rare, independent event
    /// that a reader would confirm with its confidence.
    let deviation: Double

    /// - Parameters:
    ///   - findings: all findings of the assessment.
    ///   - own: the numbers of those that concern the principle.
    ///   - words: words of normative text; at least 1.
    init(_ findings: [Finding], own: [Int], words: Int, model: ScoringModel, cap: Double) {
        var shares: [Share] = []
        var numbers: [String: Int] = [:]
        for number in own {
            let weight = Self.weight(of: findings[number], model: model)
            guard weight > 0 else { continue }
            let place = numbers[findings[number].rule] ?? shares.count
            if place == shares.count {
                numbers[findings[number].rule] = place
                shares.append(Share(rule: findings[number].rule))
            }
            shares[place].weight += weight
            shares[place].findings.append(number)
            shares[place].squares += weight * weight / max(findings[number].confidence, 0.1)
        }
        let thousands = Double(max(words, 1)) / 1000
        let limit = cap * thousands
        self.shares = shares.sorted { ($1.weight, $0.rule) < ($0.weight, $1.rule) }.map { share in
            var share = share
            share.counted = min(share.weight, limit)
            return share
        }
        total = self.shares.reduce(0) { $0 + $1.counted } / thousands
        // One finding of weight 1 more or less is always possible: it keeps a short bill without findings uncertain.
        deviation = (self.shares.reduce(1) { $0 + $1.squares }).squareRoot() / thousands
    }

    /// Severity × confidence × role × what its rule or its category counts.
    static func weight(of finding: Finding, model: ScoringModel) -> Double {
        let severity =
            switch finding.severity {
            case .error: model.errorWeight
            case .warning: model.warningWeight
            case .note: model.noteWeight
            }
        let own = model.findingWeights[finding.rule] ?? model.findingWeights[finding.category.rawValue] ?? 1
        return severity * finding.confidence * (model.roleWeights[finding.role.name] ?? 1) * own
    }
}
