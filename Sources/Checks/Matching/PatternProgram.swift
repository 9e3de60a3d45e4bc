package import RuleBase

/// The patterns of a rule base, ready to run: each pattern hangs on its rarest step, so that only words that can start
/// something cost more than one look-up.
package struct PatternProgram: Sendable {
    /// A place where a word of a set may stand: a pattern and one of its steps.
    struct Anchor: Sendable {
        let pattern: Int32
        let step: Int16
        /// Where the neighbour stands that must be a word of ``neighbourSet``: 1 after, -1 before, 0 where none must.
        let neighbour: Int16
        let neighbourSet: Int32
    }

    /// One step, flat: what the token must be and how far it may stand from the step before.
    struct Step: Sendable {
        enum Kind: UInt8 {
            case word
            case number
            case mark
            case sentenceStart
        }

        let kind: Kind
        let passesComma: Bool
        let least: UInt8
        let most: UInt8
        /// The number of a set, or a mark.
        let value: Int32
    }

    /// One pattern: its steps in ``steps`` and what of it is reported.
    struct Pattern: Sendable {
        let first: Int32
        let count: Int32
        let focusStart: Int32
        let focusEnd: Int32
        let group: Int32
    }

    let steps: [Step]
    let patterns: [Pattern]
    let groupCount: Int
    /// The greatest number of steps of a pattern.
    let longest: Int
    let classes: WordClasses
    /// For each set the patterns that hang on it.
    let anchors: [[Anchor]]
    /// Patterns without a word to hang on; they hang on numbers or marks.
    let numberAnchors: [Anchor]
    let markAnchors: [UInt8: [Anchor]]
    let wordsInRow: Int
    /// Groups that are matched only where a condition asks for them.
    var asked: AskedGroups

    package init(_ table: PatternTable) {
        classes = WordClasses(table)
        groupCount = table.groupCount
        asked = AskedGroups(groupCount: groupCount)
        wordsInRow = (table.sets.count + 63) / 64
        var steps: [Step] = []
        patterns = table.patterns.map { pattern in
            let first = steps.count
            steps += pattern.steps.map(Self.flat)
            return Pattern(
                first: Int32(first), count: Int32(pattern.steps.count), focusStart: Int32(pattern.focus.lowerBound),
                focusEnd: Int32(pattern.focus.upperBound), group: Int32(pattern.group))
        }
        self.steps = steps
        longest = table.patterns.map(\.steps.count).max() ?? 0
        let costs = table.sets.map(Self.cost)
        var anchors = [[Anchor]](repeating: [], count: table.sets.count)
        var numberAnchors: [Anchor] = []
        var markAnchors: [UInt8: [Anchor]] = [:]
        for (number, pattern) in table.patterns.enumerated() {
            guard let best = Self.rarest(pattern.steps, costs: costs) else { continue }
            let anchor = Self.anchor(pattern: number, step: best, of: pattern.steps, costs: costs)
            switch pattern.steps[best].what {
            case .word(let set): anchors[set].append(anchor)
            case .number: numberAnchors.append(anchor)
            case .mark(let mark): markAnchors[mark, default: []].append(anchor)
            case .sentenceStart: break
            }
        }
        self.anchors = anchors
        self.numberAnchors = numberAnchors
        self.markAnchors = markAnchors
    }

    /// The program that leaves to conditions what only conditions name.
    func asking(_ ruleBase: RuleBase) -> PatternProgram {
        let free = numberAnchors + markAnchors.values.joined()
        var program = self
        program.asked = AskedGroups(
            of: ruleBase, groupCount: groupCount, always: Set(free.map { Int(patterns[Int($0.pattern)].group) }))
        return program
    }

    /// An anchor with the rarer of the words that must stand right beside it: where that one is not, nothing else needs
    /// to be looked at, and that is so nine times of ten.
    private static func anchor(
        pattern: Int, step: Int, of steps: [PatternTable.Step], costs: [Double]
    ) -> Anchor {
        var (side, set, cost) = (0, 0, Double.infinity)
        func consider(_ place: Int, beyond gap: PatternTable.Step, _ direction: Int) {
            guard gap.gap == 0...0, !gap.passesComma, case .word(let neighbour) = steps[place].what,
                costs[neighbour] < cost
            else { return }
            (side, set, cost) = (direction, neighbour, costs[neighbour])
        }
        if step + 1 < steps.count { consider(step + 1, beyond: steps[step + 1], 1) }
        if step > 0 { consider(step - 1, beyond: steps[step], -1) }
        return Anchor(
            pattern: Int32(pattern), step: Int16(step), neighbour: Int16(side), neighbourSet: Int32(set))
    }

    private static func flat(_ step: PatternTable.Step) -> Step {
        let (kind, value): (Step.Kind, Int32) =
            switch step.what {
            case .word(let set): (.word, Int32(set))
            case .number: (.number, 0)
            case .mark(let mark): (.mark, Int32(mark))
            case .sentenceStart: (.sentenceStart, 0)
            }
        return Step(
            kind: kind, passesComma: step.passesComma, least: UInt8(clamping: step.gap.lowerBound),
            most: UInt8(clamping: step.gap.upperBound), value: value)
    }

    /// The step that is expected least often; nil for a pattern that could stand anywhere.
    private static func rarest(_ steps: [PatternTable.Step], costs: [Double]) -> Int? {
        var best: (step: Int, cost: Double)?
        for (place, step) in steps.enumerated() {
            let cost: Double
            switch step.what {
            case .word(let set): cost = costs[set]
            case .number: cost = 40_000
            case .mark: cost = 60_000
            case .sentenceStart: continue
            }
            if cost < best?.cost ?? .infinity { best = (place, cost) }
        }
        return best?.step
    }

    /// How often words of the set are expected in a million words: a guess from the commonest words of Danish acts,
    /// and a small figure for every other form.
    private static func cost(of set: PatternTable.WordSet) -> Double {
        let forms = set.forms.reduce(0) { $0 + (commonWords[$1] ?? 20) }
        return forms + Double(set.prefixes.count + set.suffixes.count) * 300
    }

    /// Rounded counts in a million words of Danish acts; only the order of size matters.
    private static let commonWords: [String: Double] = [
        "og": 30_000, "af": 32_000, "i": 30_000, "at": 16_000, "for": 22_000, "der": 18_000, "til": 18_000,
        "er": 14_000, "en": 14_000, "om": 14_000, "den": 12_000, "eller": 14_000, "på": 9_000, "som": 9_000,
        "det": 7_000, "efter": 9_000, "med": 9_000, "kan": 12_000, "skal": 8_000, "stk": 14_000, "jf": 5_000,
        "nr": 6_000, "de": 6_000, "ikke": 5_000, "fra": 4_500, "ved": 5_000, "et": 5_000, "har": 4_000, "hvis": 2_500,
        "regler": 3_000, "fastsætte": 2_000, "fastsætter": 1_500, "herunder": 1_500, "dog": 1_500, "når": 2_000,
        "andre": 1_200, "under": 1_500, "være": 1_500, "bliver": 800, "blive": 600, "samt": 1_000, "denne": 1_500,
        "dette": 800, "oplysninger": 1_200, "nærmere": 1_500, "anden": 900, "andet": 600, "må": 900, "hvor": 900,
        "gives": 500, "give": 600, "inden": 800, "senest": 500, "uden": 600, "mellem": 400, "over": 700,
    ]
}
