internal import Findings
internal import LegalModel
internal import RuleBase

/// The weight that findings put on one principle, rule by rule.
struct Burden {
    /// What one rule adds.
    struct Share {
        let rule: String
        /// What a finding of the rule counts beside others of its severity.
        let factor: Double
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
        let roles = TextRole.allCases.map { model.roleWeights[$0.name] ?? 1 }
        for number in own {
            let rule = findings[number].rule
            let severity = Self.weight(of: findings[number].severity, model: model)
            guard severity > 0 else { continue }
            let place = numbers[rule] ?? shares.count
            if place == shares.count {
                numbers[rule] = place
                let category = findings[number].category.rawValue
                let factor = model.findingWeights[rule] ?? model.findingWeights[category] ?? 1
                shares.append(Share(rule: rule, factor: factor))
            }
            // Severity × confidence × role × what its rule or its category counts.
            let role = roles[Int(findings[number].role.rawValue)]
            let weight = severity * findings[number].confidence * role * shares[place].factor
            guard weight > 0 else { continue }
            shares[place].weight += weight
            shares[place].findings.append(number)
            shares[place].squares += weight * weight / max(findings[number].confidence, 0.1)
        }
        let thousands = Double(max(words, 1)) / 1000
        let limit = cap * thousands
        self.shares = shares.filter { !$0.findings.isEmpty }.sorted { ($1.weight, $0.rule) < ($0.weight, $1.rule) }.map
        { share in
            var share = share
            share.counted = min(share.weight, limit)
            return share
        }
        total = self.shares.reduce(0) { $0 + $1.counted } / thousands
        // One finding of weight 1 more or less is always possible: it keeps a short bill without findings uncertain.
        deviation = (self.shares.reduce(1) { $0 + $1.squares }).squareRoot() / thousands
    }

    private static func weight(of severity: Severity, model: ScoringModel) -> Double {
        switch severity {
        case .error: model.errorWeight
        case .warning: model.warningWeight
        case .note: model.noteWeight
        }
    }
}
