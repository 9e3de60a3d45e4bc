import Findings
import RuleBase

/// What the rules say about findings, in one language: titles, messages and advice with their places filled in.
///
/// Templates are taken apart once a rule, so that a report with thousands of findings stays cheap.
struct FindingWording {
    /// A text of a rule with `{name}` where a value of the finding goes.
    struct Template {
        private enum Piece {
            case literal(String)
            case value(String)
        }

        private var pieces: [Piece] = []

        init(_ text: String) {
            guard text.utf8.contains(0x7B) else {
                if !text.isEmpty { pieces = [.literal(text)] }
                return
            }
            var rest = text[...]
            while let open = rest.firstIndex(of: "{"), let end = rest[open...].firstIndex(of: "}") {
                if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
                pieces.append(.value(String(rest[rest.index(after: open)..<end])))
                rest = rest[rest.index(after: end)...]
            }
            if !rest.isEmpty { pieces.append(.literal(String(rest))) }
        }

        func filled(from finding: Finding) -> String {
            if pieces.count == 1, case .literal(let text) = pieces[0] { return text }
            var result = ""
            for piece in pieces {
                switch piece {
                case .literal(let text): result += text
                case .value("match"): result += finding.values["match"] ?? finding.match
                // A value that the check did not give is left as written, so that it is seen and mended.
                case .value(let name): result += finding.values[name] ?? "{\(name)}"
                }
            }
            return result
        }
    }

    struct RuleTexts {
        let title: String
        let message: Template
        let advice: Template
    }

    private var texts: [String: RuleTexts] = [:]

    /// Prepares the rules that the findings name. A rule that the rule base does not know goes by its id.
    init(_ findings: [Finding], _ context: ReportContext) {
        for number in findings.indices where texts[findings[number].rule] == nil {
            let finding = findings[number]
            let rule = context.ruleBase.rule(named: finding.rule)
            let words = { (text: LocalizedText?) in text?.text(in: context.language) ?? "" }
            let title = words(rule?.title)
            texts[finding.rule] = RuleTexts(
                title: title.isEmpty ? finding.rule : title,
                message: Template(words(rule?.message)), advice: Template(words(rule?.advice)))
        }
    }

    /// All that the rule of a finding says.
    func texts(of finding: Finding) -> RuleTexts? { texts[finding.rule] }

    func title(of finding: Finding) -> String { texts[finding.rule]?.title ?? finding.rule }
    func message(of finding: Finding) -> String { texts[finding.rule]?.message.filled(from: finding) ?? "" }
    func advice(of finding: Finding) -> String { texts[finding.rule]?.advice.filled(from: finding) ?? "" }
}
