internal import DanishText
internal import RuleBase

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
    private let tokens: UnsafeBufferPointer<Token>
    private let bytes: UnsafeBufferPointer<UInt8>
    private let classes: UnsafeBufferPointer<Int32>
    private var sentence: Range<Int> = 0..<0
    /// For each group its hits in the order of their first token.
    private(set) var hits: [[Hit]]

    /// Finds all hits of all groups.
    static func hits(in text: AnalyzedText, program: PatternProgram, memory: WordMemory) -> (hits: [[Hit]], classes: [Int32]) {
        text.bytes.withUnsafeBufferPointer { bytes in
            text.tokens.withUnsafeBufferPointer { tokens in
                let classes = tokens.map { $0.kind == .word ? memory.classNumber(of: $0, in: bytes) : 0 }
                return classes.withUnsafeBufferPointer { classBuffer in
                    var matcher = PatternMatcher(
                        program: program, memory: memory, tokens: tokens, bytes: bytes, classes: classBuffer)
                    for sentence in text.sentences { matcher.match(sentence.tokens) }
                    return (matcher.finished(), classes)
                }
            }
        }
    }

    private init(
        program: PatternProgram, memory: WordMemory, tokens: UnsafeBufferPointer<Token>,
        bytes: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<Int32>
    ) {
        self.program = program
        self.memory = memory
        self.tokens = tokens
        self.bytes = bytes
        self.classes = classes
        hits = [[Hit]](repeating: [], count: program.table.groupCount)
    }

    private mutating func match(_ sentence: Range<Int>) {
        self.sentence = sentence
        for place in sentence {
            switch tokens[place].kind {
            case .word:
                let number = Int(classes[place])
                guard number != 0 else { continue }
                for anchor in memory.anchors[number] { run(anchor, at: place) }
            case .number:
                for anchor in program.numberAnchors { run(anchor, at: place) }
            case .mark:
                guard !program.markAnchors.isEmpty, let anchors = program.markAnchors[mark(at: place)] else { continue }
                for anchor in anchors { run(anchor, at: place) }
            }
        }
    }

    /// Sorts each group by place and drops what stands twice.
    private func finished() -> [[Hit]] {
        hits.map { group in
            guard group.count > 1 else { return group }
            let sorted = group.sorted {
                ($0.tokens.lowerBound, $0.tokens.upperBound, $0.extent.lowerBound, $0.extent.upperBound)
                    < ($1.tokens.lowerBound, $1.tokens.upperBound, $1.extent.lowerBound, $1.extent.upperBound)
            }
            var result: [Hit] = []
            result.reserveCapacity(sorted.count)
            for hit in sorted where result.last?.tokens != hit.tokens { result.append(hit) }
            return result
        }
    }

    private mutating func run(_ anchor: PatternProgram.Anchor, at place: Int) {
        let pattern = program.table.patterns[Int(anchor.pattern)]
        var places = [Int](repeating: place, count: pattern.steps.count)
        guard backward(pattern, from: Int(anchor.step), places: &places),
            forward(pattern, from: Int(anchor.step), places: &places)
        else { return }
        let first = pattern.steps[0].what == .sentenceStart ? places[min(1, places.count - 1)] : places[0]
        let focusStart = max(pattern.focus.lowerBound, pattern.steps[0].what == .sentenceStart ? 1 : 0)
        hits[pattern.group].append(
            Hit(
                tokens: places[focusStart]..<(places[pattern.focus.upperBound - 1] + 1),
                extent: first..<(places[places.count - 1] + 1)))
    }

    /// Fits the steps after `step`, nearest first; goes back to a farther place when a later step does not fit.
    private func forward(_ pattern: PatternTable.Pattern, from step: Int, places: inout [Int]) -> Bool {
        guard step + 1 < pattern.steps.count else { return true }
        let next = pattern.steps[step + 1]
        var words = 0
        var place = places[step] + 1
        while place < sentence.upperBound {
            if words >= next.gap.lowerBound, fits(next.what, at: place) {
                places[step + 1] = place
                if forward(pattern, from: step + 1, places: &places) { return true }
            }
            guard mayPass(place, step: next, words: &words) else { return false }
            place += 1
        }
        return false
    }

    /// Fits the steps before `step`, nearest first.
    private func backward(_ pattern: PatternTable.Pattern, from step: Int, places: inout [Int]) -> Bool {
        guard step > 0 else { return true }
        let this = pattern.steps[step]
        let previous = pattern.steps[step - 1]
        var words = 0
        var place = places[step] - 1
        while true {
            if previous.what == .sentenceStart {
                if place < sentence.lowerBound { return words >= this.gap.lowerBound }
            } else if place < sentence.lowerBound {
                return false
            } else if words >= this.gap.lowerBound, fits(previous.what, at: place) {
                places[step - 1] = place
                if backward(pattern, from: step - 1, places: &places) { return true }
            }
            guard mayPass(place, step: this, words: &words) else { return false }
            place -= 1
        }
    }

    /// Whether the token at `place` may stand between two steps, and counts it when it is a word.
    private func mayPass(_ place: Int, step: PatternTable.Step, words: inout Int) -> Bool {
        if tokens[place].kind != .mark {
            words += 1
            return words <= step.gap.upperBound
        }
        switch mark(at: place) {
        case UInt8(ascii: ","): return step.passesComma
        case UInt8(ascii: ";"), UInt8(ascii: ":"): return false
        default: return step.gap.upperBound > 0
        }
    }

    private func fits(_ what: PatternTable.What, at place: Int) -> Bool {
        switch what {
        case .word(let set):
            let number = classes[place]
            return number != 0 && memory.isMember(number, of: set)
        case .number: return tokens[place].kind == .number
        case .mark(let mark): return tokens[place].kind == .mark && self.mark(at: place) == mark
        case .sentenceStart: return false
        }
    }

    /// The mark in one byte: ASCII as it is, § » « and dashes by the last byte of their UTF-8 form.
    private func mark(at place: Int) -> UInt8 { bytes[tokens[place].range.upperBound - 1] }
}
