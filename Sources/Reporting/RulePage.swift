internal import Findings
public import RuleBase

/// What `jura explain` prints of a rule, for a terminal.
public struct RulePage {
    private let rule: Rule
    private let language: Language

    public init(_ rule: Rule, language: Language) {
        self.rule = rule
        self.language = language
    }

    private var texts: Texts { Texts(language: language) }

    /// The page: title, what it finds, why, advice, when not, examples, sources.
    public var text: String {
        var parts = [
            "\(rule.id)\n\(rule.title.text(in: language))\n\(kind)",
            section(.says, rule.message.text(in: language)),
            section(.why, rule.why.text(in: language)),
            section(.advice, rule.advice.text(in: language)),
            section(.notWhen, rule.notWhen.text(in: language)),
            section(.finds, rule.examples.fires.map { "  ✓ \(Self.lines($0))" }.joined(separator: "\n")),
            section(.silent, rule.examples.silent.map { "  – \(Self.lines($0))" }.joined(separator: "\n")),
            section(.sources, rule.sources.map { "  \($0)" }.joined(separator: "\n")),
        ]
        if !rule.aliases.isEmpty {
            parts.append(section(.aliases, rule.aliases.joined(separator: ", ")))
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var kind: String {
        let severity = rule.polarity == .evidence ? texts[.goodSign] : rule.severity.rawValue
        let principle = rule.principle.map { texts(.ofPrinciple, String($0.rawValue)) }
        return ([rule.category.rawValue, severity] + (principle.map { [$0] } ?? [])).joined(separator: " · ")
    }

    private func section(_ heading: RulePhrase, _ body: String) -> String {
        body.isEmpty ? "" : "\(texts[heading])\n\(Self.indented(body))"
    }

    /// The lines of an example under its first.
    private static func lines(_ example: String) -> String {
        example.split(separator: "\n").joined(separator: "\n    ")
    }

    /// Lines of at most 96 columns, two blanks in; lines that are indented already stay as they are.
    private static func indented(_ body: String) -> String {
        body.split(separator: "\n").flatMap { line -> [String] in
            if line.hasPrefix("  ") { return [String(line)] }
            var lines: [String] = []
            var current = " "
            for word in line.split(separator: " ") {
                if current.count + word.count + 1 > 96 {
                    lines.append(current)
                    current = " "
                }
                current += " \(word)"
            }
            return lines + [current]
        }.joined(separator: "\n")
    }
}
