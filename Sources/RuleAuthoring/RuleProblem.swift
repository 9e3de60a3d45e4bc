/// Something wrong in a rule base: where, what, and what would be right.
public struct RuleProblem: Sendable, Hashable {
    /// The file, relative to the folder of the rule base.
    public let file: String
    /// Line and column from 1; nil when the problem is about the whole file.
    public let line: Int?
    public let column: Int?
    /// What is wrong, the offending value quoted.
    public let what: String
    /// What would be right; empty when `what` says it.
    public let expected: String
    /// The nearest valid word, where there is one.
    public let suggestion: String?

    public init(
        file: String, line: Int? = nil, column: Int? = nil, what: String, expected: String = "",
        suggestion: String? = nil
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.what = what
        self.expected = expected
        self.suggestion = suggestion
    }
}

/// A rule base that cannot be used, with every problem found in it.
public struct RuleBaseError: Error, Sendable {
    public let problems: [RuleProblem]

    public init(problems: [RuleProblem]) {
        self.problems = problems
    }
}

/// The nearest of some words to a mistyped one.
public enum Spelling {
    /// The valid word with the smallest edit distance, when that is small enough to be what was meant.
    public static func nearest(to word: String, among valid: some Sequence<String>) -> String? {
        valid.map { (word: $0, distance: distance(word, $0)) }
            .filter { $0.distance <= max(2, word.count / 3) }
            .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
    }

    /// Levenshtein's distance; O(a·b).
    static func distance(_ a: String, _ b: String) -> Int {
        let (left, right) = (Array(a), Array(b))
        var row = Array(0...right.count)
        for i in left.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in right.indices {
                let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (left[i] == right[j] ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[right.count]
    }
}
