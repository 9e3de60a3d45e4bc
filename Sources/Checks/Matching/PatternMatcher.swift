internal import DanishText

/// A place where a pattern was found.
package struct Hit: Sendable, Hashable {
    /// The tokens of the match (the focus of the pattern), in ``AnalyzedText/tokens``.
    package let tokens: Range<Int>
    /// All tokens that the pattern covers.
    package let extent: Range<Int>
}

/// Runs all patterns over a text in one pass.
///
/// Every token costs a look-up of its class; only a token that a pattern hangs on is looked at closer, to both sides
/// within its sentence. The cost grows with the text and the hits, not with the number of patterns.
struct PatternMatcher {
    private let program: PatternProgram
    private let memory: WordMemory
    private let steps: UnsafeBufferPointer<PatternProgram.Step>
    private let tokens: UnsafeBufferPointer<Token>
    private let bytes: UnsafeBufferPointer<UInt8>
    private let classes: UnsafeBufferPointer<Int32>
    /// Where each step of the pattern under way stands.
    private let places: UnsafeMutableBufferPointer<Int>
    private var sentence: Range<Int> = 0..<0
    /// All hits in the order they were found, with their groups.
    private var found: [(group: Int32, hit: Hit)] = []

    /// For each group its hits in the order of their first token.
    static func hits(in text: AnalyzedText, program: PatternProgram, memory: WordMemory) -> [[Hit]] {
        text.bytes.withUnsafeBufferPointer { bytes in
            text.tokens.withUnsafeBufferPointer { tokens in
                let classes = [Int32](unsafeUninitializedCapacity: tokens.count) { classes, count in
                    for place in tokens.indices {
                        classes[place] =
                            tokens[place].kind == .word ? memory.classNumber(of: tokens[place], in: bytes) : 0
                    }
                    count = tokens.count
                }
                return classes.withUnsafeBufferPointer { classes in
                    program.steps.withUnsafeBufferPointer { steps in
                        withUnsafeTemporaryAllocation(of: Int.self, capacity: program.longest + 1) { places in
                            var matcher = PatternMatcher(
                                program: program, memory: memory, steps: steps, tokens: tokens, bytes: bytes,
                                classes: classes, places: places)
                            for sentence in text.sentences { matcher.match(sentence.tokens) }
                            return matcher.groups()
                        }
                    }
                }
            }
        }
    }

    private init(
        program: PatternProgram, memory: WordMemory, steps: UnsafeBufferPointer<PatternProgram.Step>,
        tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<Int32>,
        places: UnsafeMutableBufferPointer<Int>
    ) {
        self.program = program
        self.memory = memory
        self.steps = steps
        self.tokens = tokens
        self.bytes = bytes
        self.classes = classes
        self.places = places
    }

    private mutating func match(_ sentence: Range<Int>) {
        self.sentence = sentence
        for place in sentence {
            switch tokens[place].kind {
            case .word:
                let number = classes[place]
                guard number != 0 else { continue }
                for anchor in memory.anchors(of: number) { run(anchor, at: place) }
            case .number:
                for anchor in program.numberAnchors { run(anchor, at: place) }
            case .mark:
                guard !program.markAnchors.isEmpty, let anchors = program.markAnchors[mark(at: place)] else { continue }
                for anchor in anchors { run(anchor, at: place) }
            }
        }
    }

    /// The hits by group, each group sorted by place, without what stands twice.
    private func groups() -> [[Hit]] {
        var groups = [[Hit]](repeating: [], count: program.groupCount)
        for (group, hit) in found { groups[Int(group)].append(hit) }
        for group in groups.indices where groups[group].count > 1 { groups[group] = Self.ordered(groups[group]) }
        return groups
    }

    private static func ordered(_ hits: [Hit]) -> [Hit] {
        func precedes(_ left: Hit, _ right: Hit) -> Bool {
            if left.tokens.lowerBound != right.tokens.lowerBound {
                return left.tokens.lowerBound < right.tokens.lowerBound
            }
            if left.tokens.upperBound != right.tokens.upperBound {
                return left.tokens.upperBound < right.tokens.upperBound
            }
            if left.extent.lowerBound != right.extent.lowerBound {
                return left.extent.lowerBound < right.extent.lowerBound
            }
            return left.extent.upperBound < right.extent.upperBound
        }
        var result: [Hit] = []
        result.reserveCapacity(hits.count)
        for hit in hits.sorted(by: precedes) where result.last?.tokens != hit.tokens { result.append(hit) }
        return result
    }

    private mutating func run(_ anchor: PatternProgram.Anchor, at place: Int) {
        let pattern = program.patterns[Int(anchor.pattern)]
        let (first, last) = (Int(pattern.first), Int(pattern.first + pattern.count) - 1)
        let step = Int(anchor.step)
        places[step] = place
        guard backward(from: first + step, first: first), forward(from: first + step, first: first, last: last) else {
            return
        }
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
            if words >= Int(next.least), fits(next, at: place) {
                places[step + 1 - first] = place
                if forward(from: step + 1, first: first, last: last) { return true }
            }
            guard mayPass(place, step: next, words: &words) else { return false }
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
            if words >= Int(this.least), fits(previous, at: place) {
                places[step - 1 - first] = place
                if backward(from: step - 1, first: first) { return true }
            }
            guard mayPass(place, step: this, words: &words) else { return false }
            place -= 1
        }
        return previous.kind == .sentenceStart && words >= Int(this.least)
    }

    /// Whether the token at `place` may stand between two steps, and counts it when it is a word.
    private func mayPass(_ place: Int, step: PatternProgram.Step, words: inout Int) -> Bool {
        if tokens[place].kind != .mark {
            words += 1
            return words <= Int(step.most)
        }
        switch mark(at: place) {
        case UInt8(ascii: ","): return step.passesComma
        case UInt8(ascii: ";"), UInt8(ascii: ":"): return false
        default: return step.most > 0
        }
    }

    private func fits(_ step: PatternProgram.Step, at place: Int) -> Bool {
        switch step.kind {
        case .word:
            let number = classes[place]
            return number != 0 && memory.isMember(number, of: Int(step.value))
        case .number: return tokens[place].kind == .number
        case .mark: return tokens[place].kind == .mark && Int32(mark(at: place)) == step.value
        case .sentenceStart: return false
        }
    }

    /// The mark in one byte: ASCII as it is, § » « and dashes by the last byte of their UTF-8 form.
    private func mark(at place: Int) -> UInt8 { bytes[tokens[place].range.upperBound - 1] }
}
