// A table: the words of comparisons and decisions. Exempt from the usual length.
import Comparison
import Findings

/// A phrase of a report on two versions, or on decisions. `{0}`, `{1}` are values.
enum ComparisonPhrase: CaseIterable {
    case title, comparedBills, from, to, score, scoreMove, fromText, fromRules, estimated, exact, noScore, before,
        after, inSum
    case differencesFirst, differenceTool, differenceRuleBase, differenceRules, differenceShow, differenceLanguage,
        differenceOutline, differenceTitle
    case appeared, resolved, moved, carriedOver, changedSeverity, acceptedSince, reworded, rewordedIntro, causeRules
    case provisions, provisionsLine, provisionMoved, provisionReworded, provisionSplit, provisionMerged, provisionAdded,
        provisionRemoved, similarity, unpaired, step, remarks, counts
    case decisions, decisionsIntro, acceptedCount, accepted, acceptedUntil, expired, stale, staleNone, staleAmbiguous,
        staleExpired
    case sinceBaseline, isNew, resolvedSince
    case changedBills, meanMove, upAndDown, falls, overview, document, move, folderNumber, sameBills

    var words: Words {
        switch self {
        case .title: ("Sammenligning", "Comparison")
        case .changedBills: ("{0} med ændringer, {1} uden", "{0} with changes, {1} without")
        case .meanMove:
            (
                "Tekstens parathed i gennemsnit: {0} → {1} ({2}), heraf fra teksten {3}, fra reglerne {4}",
                "Text readiness on average: {0} → {1} ({2}), of which from the text {3}, from the rules {4}"
            )
        case .upAndDown: ("Op: {0} · ned: {1} · som før: {2}", "Up: {0} · down: {1} · as before: {2}")
        case .falls: ("Faldet mest: {0}", "Fell most: {0}")
        case .overview: ("Oversigt", "Overview")
        case .document: ("Dokument", "Document")
        case .move: ("Flytning", "Move")
        case .folderNumber: ("kun i mappe {0}", "only in folder {0}")
        case .sameBills:
            (
                "Dokumenter uden ændringer er ikke vist. Alle står i tabellen: -o tabel.summary.csv.",
                "Documents without changes are not shown. All stand in the table: -o table.summary.csv."
            )
        case .comparedBills: ("Sammenligning af {0} dokumenter", "Comparison of {0} documents")
        case .from: ("Før", "Before")
        case .to: ("Efter", "After")
        case .score: ("Tekstens parathed", "Text readiness")
        case .scoreMove: ("Tekstens parathed: {0} → {1} ({2})", "Text readiness: {0} → {1} ({2})")
        case .fromText: ("heraf fra teksten {0}", "of which from the text {0}")
        case .fromRules: ("fra reglerne {0}", "from the rules {0}")
        case .estimated: ("skønnet fordeling", "estimated split")
        case .exact: ("nøjagtig fordeling", "exact split")
        case .noScore: ("intet tal", "no figure")
        case .before: ("Før", "Before")
        case .after: ("Efter", "After")
        case .inSum: ("I alt", "In sum")
        case .differencesFirst:
            ("Rapporterne er ikke lavet ens:", "The reports were not made alike:")
        case .differenceTool: ("jura {0} → {1}", "jura {0} → {1}")
        case .differenceRuleBase: ("regelgrundlag {0} → {1}", "rule base {0} → {1}")
        case .differenceRules:
            ("regler kun før: {0}; regler kun efter: {1}", "rules only before: {0}; rules only after: {1}")
        case .differenceShow:
            (
                "vist fra alvor {0} → {1}; kun det, begge viser, er sammenlignet",
                "shown from severity {0} → {1}; only what both show is compared"
            )
        case .differenceLanguage: ("sprog {0} → {1}", "language {0} → {1}")
        case .differenceOutline:
            (
                "en af rapporterne har ingen disposition; bestemmelser er sammenlignet efter nummer alene",
                "one of the reports has no outline; provisions are compared by number alone"
            )
        case .differenceTitle: ("titel: {0} → {1}", "title: {0} → {1}")
        case .appeared: ("Nye", "Appeared")
        case .resolved: ("Løst", "Resolved")
        case .moved: ("Flyttet", "Moved")
        case .carriedOver: ("Uændret sted", "Carried over")
        case .changedSeverity: ("Ændret alvor", "Changed severity")
        case .acceptedSince: ("Accepteret siden", "Accepted since")
        case .reworded: ("Samme fund i ny ordlyd", "The same finding in new words")
        case .rewordedIntro:
            (
                "Ordene er de samme, men sætningen om dem er ændret. Læs dem igen.",
                "The words are the same, but the sentence around them was changed. Read them again."
            )
        case .causeRules: ("skyldes reglerne, ikke teksten", "due to the rules, not the text")
        case .provisions: ("Bestemmelser", "Provisions")
        case .provisionsLine:
            (
                "{0} uændrede, {1} kun flyttet, {2} omformulerede, {3} nye, {4} udgåede",
                "{0} unchanged, {1} only moved, {2} reworded, {3} new, {4} gone"
            )
        case .provisionMoved: ("flyttet", "moved")
        case .provisionReworded: ("omformuleret", "reworded")
        case .provisionSplit: ("udskilt", "split off")
        case .provisionMerged: ("lagt ind i", "merged into")
        case .provisionAdded: ("ny", "new")
        case .provisionRemoved: ("udgået", "gone")
        case .similarity: ("{0} fælles", "{0} in common")
        case .unpaired: ("Uden modstykke", "Without a counterpart")
        case .step: ("Fra {0} til {1}", "From {0} to {1}")
        case .remarks: ("Bemærkningernes kvalitet: {0} → {1}", "Quality of the remarks: {0} → {1}")
        case .counts:
            (
                "{0} nye, {1} løst, {2} flyttet, {3} på samme sted; {4} i ny ordlyd",
                "{0} appeared, {1} resolved, {2} moved, {3} in place; {4} in new words"
            )
        case .decisions: ("Beslutninger", "Decisions")
        case .decisionsIntro:
            (
                "Disse fund er set og taget til efterretning. De tæller stadig i tallet.",
                "These findings were seen and accepted. They still count in the figure."
            )
        case .acceptedCount:
            (
                "{0} fund er accepteret; de tæller stadig i tallet.",
                "{0} findings are accepted; they still count in the figure."
            )
        case .accepted: ("Accepteret af {0}: {1}", "Accepted by {0}: {1}")
        case .acceptedUntil: ("til og med {0}", "until {0}")
        case .expired: ("udløbet", "lapsed")
        case .stale: ("Accept uden virkning", "Acceptance without effect")
        case .staleNone: ("intet fund har længere de ord", "no finding has those words any more")
        case .staleAmbiguous:
            ("flere fund har de ord, intet på stedet", "several findings have those words, none at the place")
        case .staleExpired: ("fristen er udløbet", "its date has passed")
        case .sinceBaseline: ("Siden {0}: {1} nye, {2} løst", "Since {0}: {1} new, {2} resolved")
        case .isNew: ("ny", "new")
        case .resolvedSince: ("Løst siden forrige rapport", "Resolved since the earlier report")
        }
    }

    static func phrase(_ kind: ReportDifference.Kind) -> ComparisonPhrase {
        switch kind {
        case .tool: .differenceTool
        case .ruleBase: .differenceRuleBase
        case .rules: .differenceRules
        case .show: .differenceShow
        case .language: .differenceLanguage
        case .outline: .differenceOutline
        case .title: .differenceTitle
        }
    }

    static func phrase(_ kind: ProvisionChange.Kind) -> ComparisonPhrase {
        switch kind {
        case .moved: .provisionMoved
        case .reworded: .provisionReworded
        case .split: .provisionSplit
        case .merged: .provisionMerged
        case .added: .provisionAdded
        case .removed: .provisionRemoved
        }
    }

    static func phrase(_ cause: StaleAcceptance.Cause) -> ComparisonPhrase {
        switch cause {
        case .noFinding: .staleNone
        case .ambiguous: .staleAmbiguous
        case .expired: .staleExpired
        }
    }
}

extension Texts {
    subscript(_ phrase: ComparisonPhrase) -> String { name(phrase.words) }

    func callAsFunction(_ phrase: ComparisonPhrase, _ values: String...) -> String {
        filled(self[phrase], values)
    }

    /// A move with its sign: `+3,2`, `−1,0`.
    func signed(_ value: Double, digits: Int = 1) -> String {
        let words = decimal(abs(value), digits: digits)
        return words == decimal(0, digits: digits) ? "±" + words : (value < 0 ? "−" : "+") + words
    }

    /// What differs between two reports, in words.
    func words(_ difference: ReportDifference) -> String {
        let missing = "–"
        return self(
            ComparisonPhrase.phrase(difference.kind), difference.old.isEmpty ? missing : difference.old,
            difference.new.isEmpty ? missing : difference.new)
    }

    /// Where the remarks give a reason, and the sentence.
    func words(_ remark: RemarkReason) -> String {
        "\(self[.reasonInRemarks]) (\(remark.address)): »\(remark.words)«"
    }

    /// Who accepted a finding, why and until when.
    func words(_ acceptance: Acceptance) -> String {
        var result = self(ComparisonPhrase.accepted, acceptance.by, acceptance.reason)
        if let until = acceptance.until { result += " (\(self(ComparisonPhrase.acceptedUntil, until)))" }
        return acceptance.isExpired ? "\(result) – \(self[ComparisonPhrase.expired])" : result
    }

    /// An acceptance that accepts nothing any more, and why.
    func words(_ stale: StaleAcceptance) -> String {
        let place =
            stale.acceptance.address.isEmpty
            ? stale.acceptance.rule : "\(stale.acceptance.address), \(stale.acceptance.rule)"
        return "\(place): \(self[ComparisonPhrase.phrase(stale.cause)]). \(words(stale.acceptance))"
    }
}
