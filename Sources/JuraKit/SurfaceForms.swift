public import RuleBase

/// The surface forms that the patterns of rules expand to, for a reader, and for comparing with other search programs.
public struct SurfaceForms {
    private let ruleBase: RuleBase
    /// A pattern with more forms than this is cut: gaps and lists can multiply without end.
    private static let mostForms = 20_000

    public init(_ ruleBase: RuleBase) {
        self.ruleBase = ruleBase
    }

    /// All forms of the rules' patterns, sorted, each once; all rules when `rules` is empty. A gap is written ` … `.
    public func forms(of rules: [Rule]) -> [String] {
        let groups = Set((rules.isEmpty ? ruleBase.rules : rules).map(\.wording.find))
        var result: Set<String> = []
        for pattern in ruleBase.patterns.patterns where groups.contains(pattern.group) {
            result.formUnion(forms(of: pattern))
        }
        return result.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    private func forms(of pattern: PatternTable.Pattern) -> [String] {
        var rows = [""]
        for step in pattern.steps {
            let words = words(of: step.what)
            guard !words.isEmpty else { continue }
            let joint = step.gap.upperBound > 0 ? " … " : step.passesComma ? ", " : " "
            var longer: [String] = []
            for row in rows {
                for word in words where longer.count < Self.mostForms {
                    longer.append(row.isEmpty ? word : row + joint + word)
                }
            }
            rows = longer
        }
        return rows
    }

    private func words(of what: PatternTable.What) -> [String] {
        switch what {
        case .word(let number):
            let set = ruleBase.patterns.sets[number]
            return set.forms + set.prefixes.map { "\($0)*" } + set.suffixes.map { "*\($0)" }
        case .number: return ["#"]
        case .mark(let mark):
            return [mark < 0x80 ? String(UnicodeScalar(mark)) : mark == 0xA7 ? "§" : mark == 0xBB ? "»" : "«"]
        case .sentenceStart: return []
        }
    }
}
