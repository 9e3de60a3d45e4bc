import RuleBase
import Testing

@testable import RuleAuthoring

@Suite("The pattern language")
struct PatternLanguageTests {
    /// The rows of steps that a pattern expands to, written out: words, gaps, focus.
    private func rows(_ text: String, lists: [String: [String]] = [:]) throws -> [String] {
        var table = PatternTable()
        let group = table.newGroup()
        let parsed = try lists.mapValues { try $0.map { try PatternParser.parse($0) } }
        let expansion = PatternExpansion(list: { parsed[$0] }, irregular: [:])
        try expansion.expand(try PatternParser.parse(text), into: &table, group: group)
        return table.patterns.map { pattern in
            pattern.steps.enumerated().map { number, step in
                var part =
                    step.gap.upperBound > 0
                    ? "[\(step.gap.lowerBound)-\(step.gap.upperBound)\(step.passesComma ? "" : "!")] " : ""
                if step.gap.upperBound == 0, step.passesComma { part += ", " }
                if number == pattern.focus.lowerBound, pattern.focus != 0..<pattern.steps.count { part += "<" }
                switch step.what {
                case .word(let set):
                    let words = table.sets[set]
                    part += (words.forms + words.prefixes.map { "\($0)*" } + words.suffixes.map { "*\($0)" }).joined(
                        separator: "|")
                case .number: part += "#"
                case .mark(let mark): part += "mark\(mark)"
                case .sentenceStart: part += "^"
                }
                if number == pattern.focus.upperBound - 1, pattern.focus != 0..<pattern.steps.count { part += ">" }
                return part
            }.joined(separator: " ")
        }
    }

    @Test(
        "reads each of its forms",
        arguments: [
            ("hurtigst muligt", ["hurtigst muligt"]),
            ("jf. dog", ["jf dog"]),
            ("Kan", ["kan"]),
            ("regler, der", ["regler , der"]),
            ("(nærmere|) regler", ["nærmere regler", "regler"]),
            ("nærmere? regler", ["nærmere regler", "regler"]),
            ("(a|b|c d)", ["a|b", "c d"]),
            ("*styrelsen indberet*", ["*styrelsen indberet*"]),
            ("kan [0-6] <give tilladelse>", ["kan [0-6] <give tilladelse>"]),
            ("kan [1-2!] give", ["kan [1-2!] give"]),
            ("inden # dage", ["inden # dage"]),
            ("^ dog", ["^ dog"]),
        ] as [(String, [String])])
    func forms(_ pattern: String, _ expected: [String]) throws {
        #expect(try rows(pattern) == expected)
    }

    @Test("takes the entries of a word list, single words as one set")
    func lists() throws {
        #expect(
            try rows("@who kan", lists: ["who": ["nævnet", "rådet", "told- og skatteforvaltningen"]]) == [
                "nævnet|rådet kan", "told- og skatteforvaltningen kan",
            ])
    }

    @Test("inflects a base form")
    func lemma() throws {
        let row = try #require(try rows("rimelig:a").first)
        for form in ["rimelig", "rimeligt", "rimelige", "rimeligere"] { #expect(row.contains(form)) }
    }

    @Test(
        "says what is wrong with a pattern",
        arguments: [
            "(a|b", "a)", "a | b", "[0-5 a", "[5-0] a", "a [x] b", "*a*", "<> a", "", "rimelig:q", "@nowhere", "a ^ b",
        ])
    func errors(_ pattern: String) {
        #expect(throws: PatternError.self) { try rows(pattern) }
    }
}
