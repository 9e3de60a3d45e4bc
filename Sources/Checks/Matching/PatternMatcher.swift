internal import DanishText

/// Runs all patterns over a text in one pass.
///
/// Every token costs a look at its class; only a token that a pattern hangs on is looked at closer, to both sides
/// within its sentence. The cost grows with the text and the hits, not with the number of patterns.
///
/// The innermost loop of the tool: it works on borrowed memory, because counting references to arrays for every token
/// made it three times slower.
struct PatternMatcher {
    private let steps: UnsafeBufferPointer<PatternProgram.Step>
    private let patterns: UnsafeBufferPointer<PatternProgram.Pattern>
    /// For each token its class, see ``WordMemory/recognise(_:)``.
    private let classes: UnsafeBufferPointer<Int32>
    private let words: WordMemory.Tables
    /// Where each step of the pattern under way stands.
    private let places: UnsafeMutableBufferPointer<Int>
    private var sentence: Range<Int> = 0..<0
    /// All hits in the order they were found, with their groups.
    private var found: [(group: Int32, hit: Hit)] = []

    /// The hits of all patterns of a program in a text whose words were recognised, but for groups that are asked.
    static func hits(
        in text: AnalyzedText, classes: [Int32], program: PatternProgram, memory: WordMemory
    ) -> HitIndex {
        with(classes, program, memory) { matcher in
            matcher.found.reserveCapacity(classes.count / 8)
            for sentence in text.sentences {
                matcher.match(sentence.tokens, numbers: program.numberAnchors, marks: program.markAnchors)
            }
            return HitIndex(matcher.found, groupCount: program.groupCount)
        }
    }

    /// The hits of an asked group in one sentence, in the order of the text, none twice.
    ///
    /// - Parameter number: its number among the asked groups.
    static func hits(
        asked number: Int, in sentence: Range<Int>, classes: [Int32], program: PatternProgram, memory: WordMemory
    ) -> [Hit] {
        with(classes, program, memory) { matcher in
            matcher.sentence = sentence
            for place in sentence where classes[place] > 0 {
                for anchor in memory.anchors(of: classes[place], asked: number)
                where matcher.neighbourFits(anchor, place) {
                    matcher.run(anchor, at: place)
                }
            }
            var hits: [Hit] = []
            for (_, hit) in matcher.found.sorted(by: { $0.hit < $1.hit }) where hits.last?.tokens != hit.tokens {
                hits.append(hit)
            }
            return hits
        }
    }

    private static func with<Result>(
        _ classes: [Int32], _ program: PatternProgram, _ memory: WordMemory, _ body: (inout PatternMatcher) -> Result
    ) -> Result {
        classes.withUnsafeBufferPointer { classes in
            memory.withTables { words in
                program.steps.withUnsafeBufferPointer { steps in
                    program.patterns.withUnsafeBufferPointer { patterns in
                        withUnsafeTemporaryAllocation(of: Int.self, capacity: program.longest + 1) { places in
                            var matcher = PatternMatcher(
                                steps: steps, patterns: patterns, classes: classes, words: words, places: places)
                            return body(&matcher)
                        }
                    }
                }
            }
        }
    }

    private init(
        steps: UnsafeBufferPointer<PatternProgram.Step>, patterns: UnsafeBufferPointer<PatternProgram.Pattern>,
        classes: UnsafeBufferPointer<Int32>, words: WordMemory.Tables, places: UnsafeMutableBufferPointer<Int>
    ) {
        self.steps = steps
        self.patterns = patterns
        self.classes = classes
        self.words = words
        self.places = places
    }

    private mutating func match(
        _ sentence: Range<Int>, numbers: [PatternProgram.Anchor], marks: [UInt8: [PatternProgram.Anchor]]
    ) {
        self.sentence = sentence
        for place in sentence {
            let number = classes[place]
            if number > 0 {
                for group in words.groups(of: number, side: 0) { run(group, at: place) }
                runGroups(of: number, at: place, beside: -1)
                runGroups(of: number, at: place, beside: 1)
            } else if number < 0 {
                if number == WordMemory.numberClass {
                    for anchor in numbers { run(anchor, at: place) }
                } else if !marks.isEmpty, let anchors = marks[WordMemory.mark(ofClass: number)] {
                    for anchor in anchors { run(anchor, at: place) }
                }
            }
        }
    }

    /// Runs the patterns that need a certain word right beside this one: where nothing stands there, or a word that no
    /// pattern knows, none of them is looked at.
    @inline(__always)
    private mutating func runGroups(of number: Int32, at place: Int, beside side: Int) {
        let beside = place + side
        guard beside >= sentence.lowerBound, beside < sentence.upperBound, classes[beside] > 0 else { return }
        for group in words.groups(of: number, side: side) where words.isMember(classes[beside], of: Int(group.set)) {
            run(group, at: place)
        }
    }

    private func neighbourFits(_ anchor: PatternProgram.Anchor, _ place: Int) -> Bool {
        guard anchor.neighbour != 0 else { return true }
        let beside = place + Int(anchor.neighbour)
        guard sentence.contains(beside), classes[beside] > 0 else { return false }
        return words.isMember(classes[beside], of: Int(anchor.neighbourSet))
    }

    private mutating func run(_ group: WordMemory.AnchorGroup, at place: Int) {
        for anchor in words.anchors(of: group) { run(anchor, at: place) }
    }

    private mutating func run(_ anchor: PatternProgram.Anchor, at place: Int) {
        let pattern = patterns[Int(anchor.pattern)]
        let (first, last) = (Int(pattern.first), Int(pattern.first + pattern.count) - 1)
        let step = Int(anchor.step)
        places[step] = place
        if step > 0, !backward(from: first + step, first: first) { return }
        if first + step < last, !forward(from: first + step, first: first, last: last) { return }
        // The start of the sentence is a place before all tokens: it is no part of a match.
        let start = steps[first].kind == .sentenceStart ? 1 : 0
        let focusStart = places[max(Int(pattern.focusStart), start)]
        let focusEnd = places[Int(pattern.focusEnd) - 1] + 1
        let hit = Hit(tokens: focusStart..<focusEnd, extent: places[start]..<(places[last - first] + 1))
        found.append((pattern.group, hit))
    }

    /// Fits the steps after `step`, nearest first; goes back to a farther place when a later step does not fit.
    private func forward(from step: Int, first: Int, last: Int) -> Bool {
        guard step < last else { return true }
        let next = steps[step + 1]
        var words = 0
        var place = places[step - first] + 1
        while place < sentence.upperBound {
            let number = classes[place]
            if words >= Int(next.least), fits(next, number) {
                places[step + 1 - first] = place
                if forward(from: step + 1, first: first, last: last) { return true }
            }
            guard mayPass(number, step: next, words: &words) else { return false }
            place += 1
        }
        return false
    }

    /// Fits the steps before `step`, nearest first.
    private func backward(from step: Int, first: Int) -> Bool {
        guard step > first else { return true }
        let this = steps[step]
        let previous = steps[step - 1]
        var words = 0
        var place = places[step - first] - 1
        while place >= sentence.lowerBound {
            let number = classes[place]
            if words >= Int(this.least), fits(previous, number) {
                places[step - 1 - first] = place
                if backward(from: step - 1, first: first) { return true }
            }
            guard mayPass(number, step: this, words: &words) else { return false }
            place -= 1
        }
        return previous.kind == .sentenceStart && words >= Int(this.least)
    }

    /// Whether a token of this class may stand between two steps; counts it when it is a word or a number.
    @inline(__always)
    private func mayPass(_ number: Int32, step: PatternProgram.Step, words: inout Int) -> Bool {
        if number >= WordMemory.numberClass {
            words += 1
            return words <= Int(step.most)
        }
        switch WordMemory.mark(ofClass: number) {
        case UInt8(ascii: ","): return step.passesComma
        case UInt8(ascii: ";"), UInt8(ascii: ":"): return false
        default: return step.most > 0
        }
    }

    @inline(__always)
    private func fits(_ step: PatternProgram.Step, _ number: Int32) -> Bool {
        switch step.kind {
        case .word: number > 0 && words.isMember(number, of: Int(step.value))
        case .number: number == WordMemory.numberClass
        case .mark: number < WordMemory.numberClass && Int32(WordMemory.mark(ofClass: number)) == step.value
        case .sentenceStart: false
        }
    }
}
