package import RuleBase

/// The patterns of a rule base, ready to run: each pattern hangs on its rarest step, so that only words that can start
/// something cost more than one look-up.
package struct PatternProgram: Sendable {
    /// A place where a word of a set may stand: a pattern and one of its steps.
    struct Anchor: Sendable {
        let pattern: Int32
        let step: Int32
    }

    let table: PatternTable
    let classes: WordClasses
    /// For each set the patterns that hang on it.
    let anchors: [[Anchor]]
    /// Patterns without a word to hang on; they hang on numbers or marks.
    let numberAnchors: [Anchor]
    let markAnchors: [UInt8: [Anchor]]
    let wordsInRow: Int

    package init(_ table: PatternTable) {
        self.table = table
        classes = WordClasses(table)
        wordsInRow = (table.sets.count + 63) / 64
        let costs = table.sets.map(Self.cost)
        var anchors = [[Anchor]](repeating: [], count: table.sets.count)
        var numberAnchors: [Anchor] = []
        var markAnchors: [UInt8: [Anchor]] = [:]
        for (number, pattern) in table.patterns.enumerated() {
            var best: (step: Int, cost: Double)?
            for (place, step) in pattern.steps.enumerated() {
                let cost: Double
                switch step.what {
                case .word(let set): cost = costs[set]
                case .number: cost = 40_000
                case .mark: cost = 60_000
                case .sentenceStart: continue
                }
                if cost < best?.cost ?? .infinity { best = (place, cost) }
            }
            guard let best else { continue }
            let anchor = Anchor(pattern: Int32(number), step: Int32(best.step))
            switch pattern.steps[best.step].what {
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
