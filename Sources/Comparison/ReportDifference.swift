internal import Findings

/// Something other than the bill that differs between two reports.
public struct ReportDifference: Sendable, Hashable {
    /// The raw value is the stable name used in JSON.
    public enum Kind: String, Sendable, CaseIterable {
        case tool
        case ruleBase = "rule-base"
        /// Other rules were used, by `--select`, `--ignore` or a new rule base.
        case rules
        /// One of them lists fewer severities.
        case show
        case language
        /// One of them has no outline of provisions.
        case outline
        /// They are about documents with different titles.
        case title
    }

    public let kind: Kind
    public let old: String
    public let new: String

    /// Whether the difference can change findings and figures though the words are the same.
    var concernsRules: Bool { kind == .tool || kind == .ruleBase || kind == .rules }

    static func all(_ old: ReportedBill, _ new: ReportedBill) -> [ReportDifference] {
        var result: [ReportDifference] = []
        func compare(_ kind: Kind, _ left: String, _ right: String) {
            if left != right { result.append(ReportDifference(kind: kind, old: left, new: right)) }
        }
        compare(.tool, old.toolVersion, new.toolVersion)
        let (left, right) = (Self.name(old), Self.name(new))
        if old.ruleBaseDigest != new.ruleBaseDigest {
            result.append(ReportDifference(kind: .ruleBase, old: left, new: right))
        }
        if old.rules != new.rules {
            let (gone, added) = (old.rules.subtracting(new.rules).sorted(), new.rules.subtracting(old.rules).sorted())
            result.append(
                ReportDifference(kind: .rules, old: gone.joined(separator: ", "), new: added.joined(separator: ", ")))
        }
        compare(.show, old.show.rawValue, new.show.rawValue)
        compare(.language, old.language, new.language)
        compare(.outline, old.outline == nil ? "-" : "1", new.outline == nil ? "-" : "1")
        compare(.title, old.title, new.title)
        return result
    }

    private static func name(_ bill: ReportedBill) -> String {
        "\(bill.ruleBaseVersion) (\(bill.ruleBaseDigest.prefix(12)))"
    }
}
