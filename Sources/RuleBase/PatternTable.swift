/// All patterns of a rule base in the form that the matcher runs: rows of steps over sets of words.
///
/// A pattern belongs to a group; rules and word lists name groups. Sets are shared: the same alternatives written in
/// two rules are one set.
package struct PatternTable: Sendable {
    /// The words of one step: any form with this end, this beginning, or these letters.
    package struct WordSet: Sendable, Hashable {
        /// Whole forms in small letters.
        package let forms: [String]
        /// Beginnings that match any longer or equal word (`indberet*`).
        package let prefixes: [String]
        /// Ends that match any longer or equal word (`*styrelsen`).
        package let suffixes: [String]

        package init(forms: [String], prefixes: [String] = [], suffixes: [String] = []) {
            self.forms = forms
            self.prefixes = prefixes
            self.suffixes = suffixes
        }
    }

    /// One step of a pattern: how far it may stand from the step before, and what the token must be.
    package struct Step: Sendable, Hashable {
        /// The number of words that may stand between this step and the one before; 0...0 is right beside.
        package let gap: ClosedRange<Int>
        /// Whether a comma may be passed on the way.
        package let passesComma: Bool
        package let what: What

        package init(gap: ClosedRange<Int> = 0...0, passesComma: Bool = false, what: What) {
            self.gap = gap
            self.passesComma = passesComma
            self.what = what
        }
    }

    /// What a token must be.
    package enum What: Sendable, Hashable {
        /// A word of the set with this number.
        case word(Int)
        /// Any number.
        case number
        /// This mark.
        case mark(UInt8)
        /// Nothing: the place before the first token of a sentence.
        case sentenceStart
    }

    /// A row of steps. The match reported is from the first to the last step in ``focus``.
    package struct Pattern: Sendable, Hashable {
        package let steps: [Step]
        package let focus: Range<Int>
        package let group: Int

        package init(steps: [Step], focus: Range<Int>, group: Int) {
            self.steps = steps
            self.focus = focus
            self.group = group
        }
    }

    package private(set) var sets: [WordSet] = []
    package private(set) var patterns: [Pattern] = []
    package private(set) var groupCount = 0
    private var setNumbers: [WordSet: Int] = [:]

    package init() {}

    /// The number of a set, a new one when it was not known.
    package mutating func number(of set: WordSet) -> Int {
        if let number = setNumbers[set] { return number }
        sets.append(set)
        setNumbers[set] = sets.count - 1
        return sets.count - 1
    }

    /// Adds a set that is known to be new, as a bundle gives them.
    package mutating func append(_ set: WordSet) {
        sets.append(set)
    }

    /// A new group of patterns.
    package mutating func newGroup() -> Int {
        groupCount += 1
        return groupCount - 1
    }

    package mutating func append(_ pattern: Pattern) {
        patterns.append(pattern)
    }
}
