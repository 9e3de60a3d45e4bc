package import Findings
import RuleBase
import Synchronization

/// What the rules say about findings, in one language: titles, messages and advice with their places filled in.
///
/// Templates are taken apart once a run, so that a report with thousands of findings stays cheap.
package struct FindingWording {
    /// A text of a rule with `{name}` where a value of the finding goes.
    struct Template: Sendable {
        private enum Piece: Sendable {
            case literal(String)
            case value(String)
        }

        private var pieces: [Piece] = []

        init(_ text: String) {
            guard text.utf8.contains(0x7B) else {
                if !text.isEmpty { pieces = [.literal(text)] }
                return
            }
            var rest = text.utf8[...]
            while let open = rest.firstIndex(of: 0x7B), let end = rest[open...].firstIndex(of: 0x7D) {
                if open > rest.startIndex { pieces.append(.literal(String(Substring(rest[..<open])))) }
                pieces.append(.value(String(Substring(rest[rest.index(after: open)..<end]))))
                rest = rest[rest.index(after: end)...]
            }
            if !rest.isEmpty { pieces.append(.literal(String(Substring(rest)))) }
        }

        /// The text where it says the same of every finding; nil where values go in.
        var constant: String? {
            if pieces.isEmpty { return "" }
            if pieces.count == 1, case .literal(let text) = pieces[0] { return text }
            return nil
        }

        /// Writes the text as a value of JSON.
        func write(from finding: Finding, to json: inout JSONWriter) {
            json.beginString()
            for piece in pieces {
                switch piece {
                case .literal(let text): json.text(text)
                case .value(let name): json.text(Self.value(name, of: finding))
                }
            }
            json.endString()
        }

        func filled(from finding: Finding) -> String {
            if pieces.count == 1, case .literal(let text) = pieces[0] { return text }
            var result = ""
            for piece in pieces {
                switch piece {
                case .literal(let text): result += text
                case .value(let name): result += Self.value(name, of: finding)
                }
            }
            return result
        }

        /// A value that the check did not give is left as written, so that it is seen and mended.
        private static func value(_ name: String, of finding: Finding) -> String {
            if !finding.values.isEmpty, let value = finding.values[name] { return value }
            return name == "match" ? finding.match : "{\(name)}"
        }
    }

    /// A class, because every finding of a report asks for the texts of its rule.
    final class RuleTexts: Sendable {
        let title: String
        let message: Template
        let advice: Template

        init(title: String, message: Template, advice: Template) {
            self.title = title
            self.message = message
            self.advice = advice
        }
    }

    private let texts: [String: RuleTexts]

    /// The wording in the language of a report. A rule that the rule base does not know goes by its id.
    package init(_ context: ReportContext) {
        texts = context.wording.texts
    }

    /// All that the rule of a finding says.
    func texts(of finding: Finding) -> RuleTexts? { texts[finding.rule] }

    package func title(of finding: Finding) -> String { texts(of: finding)?.title ?? finding.rule }
    package func message(of finding: Finding) -> String { texts(of: finding)?.message.filled(from: finding) ?? "" }
    package func advice(of finding: Finding) -> String { texts(of: finding)?.advice.filled(from: finding) ?? "" }
}

/// What all rules of a rule base say in one language, taken apart when the first report asks.
final class WordingCache: Sendable {
    let ruleBase: RuleBase
    let language: Language
    private let made = Mutex<[String: FindingWording.RuleTexts]?>(nil)

    init(_ ruleBase: RuleBase, _ language: Language) {
        self.ruleBase = ruleBase
        self.language = language
    }

    var texts: [String: FindingWording.RuleTexts] {
        made.withLock { made in
            if let made { return made }
            var texts: [String: FindingWording.RuleTexts] = [:]
            for rule in ruleBase.rules {
                let title = rule.title.text(in: language)
                let words = FindingWording.RuleTexts(
                    title: title.isEmpty ? rule.id : title, message: .init(rule.message.text(in: language)),
                    advice: .init(rule.advice.text(in: language)))
                for name in [rule.id] + rule.aliases where texts[name] == nil || name == rule.id { texts[name] = words }
            }
            made = texts
            return texts
        }
    }
}
