internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase

/// What the remarks of a bill must say and do not, or say against the provisions. Silent for bills without remarks.
enum RemarksCheck: Check {
    static let name = "remarks"
    static let settings: [String: [String]] = [
        "variant": Variant.allCases.map(\.rawValue),
        "section": RemarkSections.Point.allCases.map(\.rawValue) + ["others"],
    ]

    enum Variant: String, CaseIterable {
        case missingSection = "missing-section"
        case emptySection = "empty-section"
        case noImplementation = "no-implementation"
        case noCost = "no-cost"
        case noPrinciples = "no-principles"
        case principleGap = "principle-gap"
        case principleBare = "principle-bare"
        case principleOrder = "principle-order"
        case principleSkipped = "principle-skipped"
        case specialRemark = "special-remark"
        case europeanContradiction = "eu-contradiction"
        case dataProtectionAuthority = "data-protection-authority"
        case tableRow = "table-row"
        case comparison
        case dataProtectionMissing = "data-protection-missing"
        case consultationShort = "consultation-short"
        case dateOff = "date-off"
        case territorial
    }

    static func candidates(for rules: [Rule], in analysis: BillAnalysis) -> [Candidate] {
        guard analysis.bill.hasRemarks else { return [] }
        let sections = RemarkSections(analysis)
        guard let remarks = sections.remarks else { return [] }
        let reader = RemarksReader(analysis: analysis, sections: sections, remarks: remarks)
        return rules.flatMap { rule -> [Candidate] in
            guard let variant = rule.settings["variant"].flatMap(Variant.init) else { return [] }
            return reader.places(variant, section: rule.settings["section"]).map { place in
                Candidate(
                    rule: rule, tokens: place.tokens, provision: place.provision, role: place.role, values: place.values
                )
            }
        }
    }
}
