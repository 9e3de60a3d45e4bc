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

    private var isDanish: Bool { language == .danish }

    /// The page: title, what it finds, why, advice, when not, examples, sources.
    public var text: String {
        var parts = [
            "\(rule.id)\n\(rule.title.text(in: language))\n\(kind)",
            section("Hvad den siger", "What it says", rule.message.text(in: language)),
            section("Hvorfor", "Why", rule.why.text(in: language)),
            section("Råd", "Advice", rule.advice.text(in: language)),
            section("Ikke en anmærkning værd", "When not", rule.notWhen.text(in: language)),
            section("Finder", "Finds", rule.examples.fires.map { "  ✓ \($0)" }.joined(separator: "\n")),
            section("Tier om", "Stays silent", rule.examples.silent.map { "  – \($0)" }.joined(separator: "\n")),
            section("Kilder", "Sources", rule.sources.map { "  \($0)" }.joined(separator: "\n")),
        ]
        if !rule.aliases.isEmpty {
            parts.append(section("Tidligere navne", "Earlier names", rule.aliases.joined(separator: ", ")))
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var kind: String {
        let severity = rule.polarity == .evidence ? (isDanish ? "godt tegn" : "good sign") : rule.severity.rawValue
        let principle = rule.principle.map { (isDanish ? "princip " : "principle ") + String($0.rawValue) }
        return ([rule.category.rawValue, severity] + (principle.map { [$0] } ?? [])).joined(separator: " · ")
    }

    private func section(_ danish: String, _ english: String, _ body: String) -> String {
        body.isEmpty ? "" : "\(isDanish ? danish : english)\n\(Self.indented(body))"
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
