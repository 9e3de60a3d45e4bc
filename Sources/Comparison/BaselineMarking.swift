internal import Findings
public import Scoring

extension Comparison {
    /// Marks the findings of an assessment by what an earlier report says of them, and tells what is gone.
    ///
    /// - Parameter baseline: an earlier report on the same bill.
    public static func mark(_ assessment: inout Assessment, against baseline: ReportedBill) {
        let current = ReportedBill(assessment)
        let matcher = FindingMatcher(baseline.findings, current.findings, AlignedPlaces(baseline, current))
        for index in assessment.findings.indices {
            guard let partner = matcher.oldOfNew[index] else {
                assessment.findings[index].baselineState = .new
                continue
            }
            let (old, new) = (baseline.findings[partner], current.findings[index])
            assessment.findings[index].baselineState =
                old.fingerprint.exact != new.fingerprint.exact
                ? .reworded : old.address != new.address ? .moved : .unchanged
        }
        let gone = baseline.findings.indices.filter { matcher.newOfOld[$0] == nil }.map { baseline.findings[$0] }
        assessment.baseline = Baseline(
            name: baseline.name,
            resolved: gone.map {
                .init(
                    rule: $0.rule, severity: $0.severity, address: $0.address, match: $0.match,
                    fingerprint: $0.fingerprint.exact)
            })
    }
}
