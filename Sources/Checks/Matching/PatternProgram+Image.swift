package import RuleBase

extension PatternProgram {
    /// The program of a rule base: copied from its image where it has one, else made from its patterns.
    package init(of ruleBase: RuleBase) {
        if let image = ruleBase.image, let program = PatternProgram(image) {
            self = program.asking(ruleBase)
        } else {
            self = PatternProgram(ruleBase.patterns).asking(ruleBase)
        }
    }

    /// Lays out the program of a table of patterns.
    package static func write(_ table: PatternTable, to image: inout RuleImageWriter) {
        let program = PatternProgram(table)
        image.append("program.figures", [program.groupCount, program.longest, program.wordsInRow].map { Int32($0) })
        image.append("program.steps", program.steps)
        image.append("program.patterns", program.patterns)
        image.append("program.anchors", program.anchors.flatMap { $0 })
        image.append("program.anchors.counts", program.anchors.map { Int32($0.count) })
        image.append("program.numbers", program.numberAnchors)
        let marks = program.markAnchors.sorted { $0.key < $1.key }
        image.append("program.marks", marks.map(\.key))
        image.append("program.marks.anchors", marks.flatMap(\.value))
        image.append("program.marks.counts", marks.map { Int32($0.value.count) })
        WordClassEntries(table).write(to: &image)
    }

    private init?(_ image: RuleImage) {
        guard let figures: [Int32] = image.array("program.figures"), figures.count == 3,
            let steps: [Step] = image.array("program.steps"),
            let patterns: [Pattern] = image.array("program.patterns"),
            let anchors = Self.anchors("program.anchors", "program.anchors.counts", image),
            let numberAnchors: [Anchor] = image.array("program.numbers"),
            let marks: [UInt8] = image.array("program.marks"),
            let markAnchors = Self.anchors("program.marks.anchors", "program.marks.counts", image),
            let entries = WordClassEntries(image)
        else { return nil }
        self.steps = steps
        self.patterns = patterns
        self.anchors = anchors
        self.numberAnchors = numberAnchors
        self.markAnchors = Dictionary(uniqueKeysWithValues: zip(marks, markAnchors))
        (groupCount, longest, wordsInRow) = (Int(figures[0]), Int(figures[1]), Int(figures[2]))
        asked = AskedGroups(groupCount: groupCount)
        classes = WordClasses(entries)
    }

    /// Lists of anchors that were written as one.
    private static func anchors(_ name: String, _ counts: String, _ image: RuleImage) -> [[Anchor]]? {
        guard let all: [Anchor] = image.array(name), let counts: [Int32] = image.array(counts) else { return nil }
        var start = 0
        return counts.map { count in
            guard count > 0 else { return [] }
            start += Int(count)
            return Array(all[start - Int(count)..<start])
        }
    }
}
