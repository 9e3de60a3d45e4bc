/// How the text readiness moved, and what moved it: the bill's words, or the rules that read them.
///
/// Where tool and rule base are the same, all of it comes from the text; where the document is the same, all of it comes
/// from the rules. Where both differ the split is estimated from the points that each finding takes: those of findings
/// that came or went by either cause, and for those in both reports the text's share is what the length of the bill
/// explains. The two always sum to the whole move.
public struct ScoreChange: Sendable {
    /// The move of one principle's contribution to the whole.
    public struct Principle: Sendable {
        public let number: Int
        public let old: Double?
        public let new: Double?
        /// In points of the whole; the points of all principles sum to the move of the whole.
        public let fromText: Double
        public let fromRules: Double
    }

    public let old: Double?
    public let new: Double?
    /// nil when a report has no figure.
    public let fromText: Double?
    public let fromRules: Double?
    public let isEstimated: Bool
    public let principles: [Principle]
    /// The quality of the assessment in the remarks, before and after.
    public let oldAssessment: Double?
    public let newAssessment: Double?

    /// - Parameters:
    ///   - oldCauses: for each old finding what took it away; nil for one that is still there.
    ///   - newCauses: for each new finding what brought it; nil for one that was there.
    init(
        _ old: ReportedBill, _ new: ReportedBill, sameRules: Bool, oldCauses: [FindingChange.Cause?],
        newCauses: [FindingChange.Cause?]
    ) {
        self.old = old.score.value
        self.new = new.score.value
        oldAssessment = old.score.assessment
        newAssessment = new.score.assessment
        let sameText = !old.digest.isEmpty && old.digest == new.digest
        isEstimated = !sameRules && !sameText
        let length = Double(max(1, old.words)) / Double(max(1, new.words))
        principles = (1...7).map { number in
            let (before, after) = (old.score.principle(number), new.score.principle(number))
            let move = Self.hundredths((after?.contribution ?? 0) - (before?.contribution ?? 0))
            var fromText = move
            if sameText, !sameRules {
                fromText = 0
            } else if !sameRules {
                let gone = Self.points(before, oldCauses)
                let came = Self.points(after, newCauses)
                fromText = Self.hundredths(gone.text - came.text + gone.kept * (1 - length))
                // More than the whole move in the other direction is not told from two bills and a sum.
                if gone.isEmpty, came.isEmpty { fromText = 0 }
            }
            return Principle(
                number: number, old: before?.value, new: after?.value, fromText: fromText,
                fromRules: Self.hundredths(move - fromText))
        }
        guard let first = old.score.value, let last = new.score.value else {
            (fromText, fromRules) = (nil, nil)
            return
        }
        let move = Self.hundredths(last - first)
        let text = sameRules ? move : sameText ? 0 : Self.hundredths(principles.reduce(0) { $0 + $1.fromText })
        fromText = text
        fromRules = Self.hundredths(move - text)
    }

    private struct Points {
        /// Taken by findings that came or went with the text.
        var text = 0.0
        var rules = 0.0
        /// Taken by findings that are in both reports.
        var kept = 0.0
        var isEmpty: Bool { text == 0 && rules == 0 && kept == 0 }
    }

    /// The points of the whole that the findings of a principle take, by cause.
    private static func points(_ principle: ReportedScore.Principle?, _ causes: [FindingChange.Cause?]) -> Points {
        var result = Points()
        guard let principle, principle.isRelevant, let value = principle.value else { return result }
        // The share of the principle in the whole; not known for one without a figure, and then nothing hangs on it.
        let share = value > 0 ? principle.contribution / value : 1.0 / 7
        for part in principle.parts where !part.findings.isEmpty {
            let each = part.loss * share / Double(part.findings.count)
            for finding in part.findings {
                switch causes.indices.contains(finding) ? causes[finding] : nil {
                case .text: result.text += each
                case .rules: result.rules += each
                case nil: result.kept += each
                }
            }
        }
        return result
    }

    private static func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

extension ReportedScore {
    func principle(_ number: Int) -> Principle? { principles.first { $0.number == number } }
}
