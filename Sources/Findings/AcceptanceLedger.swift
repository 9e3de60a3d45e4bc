internal import LegalModel

/// The acceptances of one bill, and what they do to its findings.
public struct AcceptanceLedger: Sendable {
    public let acceptances: [Acceptance]

    public init(_ acceptances: [Acceptance] = []) {
        self.acceptances = acceptances
    }

    /// Marks the findings that are accepted, and tells which acceptances are stale.
    ///
    /// An acceptance holds for one finding: the one with its fingerprint, and of several the one at its address. Where
    /// several have the fingerprint and none the address, it holds for none, unless there are as many acceptances as
    /// findings. Equal words elsewhere are never accepted silently.
    ///
    /// - Parameter date: the day to judge `until` against; without one every date holds.
    public func mark(_ findings: inout [Finding], on date: String? = nil) -> [StaleAcceptance] {
        guard !acceptances.isEmpty else { return [] }
        var places: [String: [Int]] = [:]
        let wanted = Set(acceptances.map(\.fingerprint))
        for (number, finding) in findings.enumerated() where wanted.contains(finding.fingerprint.exact) {
            places[finding.fingerprint.exact, default: []].append(number)
        }
        var result: [StaleAcceptance] = []
        var waiting: [String: [Acceptance]] = [:]
        for acceptance in acceptances {
            guard let found = places[acceptance.fingerprint] else {
                result.append(StaleAcceptance(acceptance, cause: .noFinding))
                continue
            }
            let here = found.first {
                findings[$0].acceptance == nil && findings[$0].address.description == acceptance.address
            }
            if let here {
                accept(&findings[here], acceptance, date, &result)
            } else {
                waiting[acceptance.fingerprint, default: []].append(acceptance)
            }
        }
        for acceptance in acceptances {
            guard let alike = waiting.removeValue(forKey: acceptance.fingerprint) else { continue }
            let free = (places[acceptance.fingerprint] ?? []).filter { findings[$0].acceptance == nil }
            if free.isEmpty {
                result += alike.map { StaleAcceptance($0, cause: .noFinding) }
            } else if free.count <= alike.count {
                for (number, one) in zip(free, alike) { accept(&findings[number], one, date, &result) }
                result += alike.dropFirst(free.count).map { StaleAcceptance($0, cause: .noFinding) }
            } else {
                result += alike.map { StaleAcceptance($0, cause: .ambiguous) }
            }
        }
        return result.sorted {
            ($0.acceptance.line, $0.acceptance.fingerprint) < ($1.acceptance.line, $1.acceptance.fingerprint)
        }
    }

    private func accept(
        _ finding: inout Finding, _ acceptance: Acceptance, _ date: String?, _ stale: inout [StaleAcceptance]
    ) {
        var acceptance = acceptance
        if let date, acceptance.hasExpired(on: date) {
            acceptance.isExpired = true
            stale.append(StaleAcceptance(acceptance, cause: .expired))
        }
        finding.acceptance = acceptance
    }
}
