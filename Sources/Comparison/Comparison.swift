public import Findings
internal import LegalModel

/// Two reports held against one another, from what the reports say alone.
///
/// Every finding of the old report is resolved, moved or carried over; every finding of the new one has appeared, is moved
/// or carried over. ``changedSeverity`` and ``acceptedSince`` name some of the pairs once more.
public struct Comparison: Sendable {
    public let old: ReportedBill
    public let new: ReportedBill
    /// What differs between the reports beside the bill; to be said first.
    public let differences: [ReportDifference]
    /// nil when a report has no outline: provisions are then compared by address alone.
    public let alignment: ProvisionAlignment?
    public let appeared: [FindingChange]
    public let resolved: [FindingChange]
    public let moved: [FindingChange]
    public let carriedOver: [FindingChange]
    public let score: ScoreChange

    /// The lowest severity that both reports list; what is below it is left out.
    public let show: Severity

    public init(_ old: ReportedBill, _ new: ReportedBill) {
        self.old = old
        self.new = new
        show = max(old.show, new.show)
        differences = ReportDifference.all(old, new)
        let places = AlignedPlaces(old, new)
        alignment = places.alignment
        // The numbers of the parts of the score count all findings of a report, so they stay as they are until here.
        let sameRules = !differences.contains { $0.concernsRules }
        let matcher = FindingMatcher(old.findings, new.findings, places)
        var (appeared, resolved): ([FindingChange], [FindingChange]) = ([], [])
        var (moved, carriedOver): ([FindingChange], [FindingChange]) = ([], [])
        var (oldCauses, newCauses): ([FindingChange.Cause?], [FindingChange.Cause?]) = ([], [])
        for (index, finding) in old.findings.enumerated() {
            guard matcher.newOfOld[index] == nil else {
                oldCauses.append(nil)
                continue
            }
            let isOfRules =
                !sameRules && (!new.rules.contains(finding.rule) || places.isUnchanged(finding, isOld: true))
            oldCauses.append(isOfRules ? .rules : .text)
            resolved.append(FindingChange(old: finding, new: nil, cause: isOfRules ? .rules : .text, wording: .changed))
        }
        for (index, finding) in new.findings.enumerated() {
            guard let partner = matcher.oldOfNew[index] else {
                let isOfRules =
                    !sameRules && (!old.rules.contains(finding.rule) || places.isUnchanged(finding, isOld: false))
                newCauses.append(isOfRules ? .rules : .text)
                appeared.append(
                    FindingChange(old: nil, new: finding, cause: isOfRules ? .rules : .text, wording: .changed))
                continue
            }
            newCauses.append(nil)
            let before = old.findings[partner]
            let change = FindingChange(
                old: before, new: finding, cause: sameRules || before.severity == finding.severity ? .text : .rules,
                wording: Self.wording(before, finding))
            if change.isMoved { moved.append(change) } else { carriedOver.append(change) }
        }
        let limit = show
        let isShown = { (change: FindingChange) in
            (change.new?.severity ?? limit) >= limit || (change.old?.severity ?? limit) >= limit
        }
        self.appeared = appeared.filter { $0.finding.severity >= limit }
        self.resolved = resolved.filter { $0.finding.severity >= limit }
        self.moved = moved.filter(isShown)
        self.carriedOver = carriedOver.filter(isShown)
        score = ScoreChange(old, new, sameRules: sameRules, oldCauses: oldCauses, newCauses: newCauses)
    }

    /// The pairs of findings, moved or not.
    public var pairs: [FindingChange] { carriedOver + moved }
    /// Pairs whose severity is another one now; also listed under moved or carried over.
    public var changedSeverity: [FindingChange] { pairs.filter(\.changesSeverity) }
    /// Pairs accepted after the old report was made; also listed under moved or carried over.
    public var acceptedSince: [FindingChange] { pairs.filter(\.isAcceptedSince) }
    /// Pairs whose sentence reads otherwise: the old finding, in new words.
    public var reworded: [FindingChange] { pairs.filter { $0.wording == .changed } }

    private static func wording(_ old: ReportedFinding, _ new: ReportedFinding) -> FindingChange.Wording {
        if old.context == new.context { return .same }
        return WordingReader.compact(old.context) == WordingReader.compact(new.context) ? .form : .changed
    }
}
