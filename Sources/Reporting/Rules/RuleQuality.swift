/// What is known of the rules from real acts: how often each finds something, and how often that is right.
///
/// Figures alone, kept as tables beside the rule base, so that the page about them can be written without the acts.
public struct RuleQuality: Sendable {
    /// How often a rule was right among findings that were looked at.
    public struct Precision: Sendable, Equatable {
        public var right = 0
        public var looked = 0

        /// The share that was right; 0 when none were looked at.
        public var share: Double { looked > 0 ? Double(right) / Double(looked) : 0 }
    }

    /// Findings of a rule in the corpus, and in how many acts.
    public struct Hits: Sendable, Equatable {
        public var findings = 0
        public var acts = 0

        public init(findings: Int = 0, acts: Int = 0) {
            self.findings = findings
            self.acts = acts
        }
    }

    /// Acts and words of normative text that were counted.
    public private(set) var acts = 0
    public private(set) var words = 0
    /// Annotated acts that precision was measured on.
    public private(set) var annotatedActs = 0
    public private(set) var hits: [String: Hits] = [:]
    /// By a reader, from a drawn sample.
    public private(set) var judged: [String: Precision] = [:]
    /// By annotated acts: a finding is right when its unit bears the label.
    public private(set) var annotated: [String: Precision] = [:]

    public init() {}

    /// How often a rule finds something in 100,000 words.
    public func rate(of rule: String) -> Double {
        words > 0 ? Double(hits[rule]?.findings ?? 0) * 100_000 / Double(words) : 0
    }

    /// Whether the precision of a rule is by annotation or by a reader; by annotation where twenty findings or more can be
    /// measured so.
    public func precision(of rule: String) -> (precision: Precision, isAnnotated: Bool)? {
        if let annotated = annotated[rule], annotated.looked >= 20 || judged[rule] == nil { return (annotated, true) }
        return judged[rule].map { ($0, false) }
    }

    /// Reads `hits.tsv`: `acts N`, `words N`, then rule, findings, acts.
    public mutating func readHits(_ text: String) throws(RuleQualityError) {
        for row in try Self.rows(text, columns: 2...3) {
            guard let number = Int(row.fields[1]) else { throw RuleQualityError(line: row.line) }
            switch (row.fields[0], row.fields.count) {
            case ("acts", 2): acts = number
            case ("words", 2): words = number
            case (let rule, 3): hits[rule] = Hits(findings: number, acts: Int(row.fields[2]) ?? 0)
            default: throw RuleQualityError(line: row.line)
            }
        }
    }

    /// Reads `judged.tsv`: rule, act, address, words, `right` or `wrong`.
    public mutating func readJudged(_ text: String) throws(RuleQualityError) {
        for row in try Self.rows(text, columns: 5...5) {
            guard let isRight = ["right": true, "wrong": false][row.fields[4]] else {
                throw RuleQualityError(line: row.line)
            }
            judged[row.fields[0], default: Precision()].looked += 1
            if isRight { judged[row.fields[0], default: Precision()].right += 1 }
        }
    }

    /// Reads `annotated.tsv`: `acts N`, then rule, right, looked at.
    public mutating func readAnnotated(_ text: String) throws(RuleQualityError) {
        for row in try Self.rows(text, columns: 2...3) {
            guard let number = Int(row.fields[1]) else { throw RuleQualityError(line: row.line) }
            if row.fields.count == 2 {
                annotatedActs = number
            } else {
                annotated[row.fields[0]] = Precision(right: number, looked: Int(row.fields[2]) ?? 0)
            }
        }
    }

    /// Takes the counts of a corpus instead of those read.
    public mutating func count(acts: Int, words: Int, hits: [String: Hits]) {
        (self.acts, self.words, self.hits) = (acts, words, hits)
    }

    /// The file `hits.tsv`.
    public var hitsFile: String {
        let rows = hits.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value.findings)\t\($0.value.acts)" }
        let head = [
            "# Written by `jura rules quality FOLDER`: findings and acts by rule. Figures only, no text of any act."
        ]
        return (head + ["acts\t\(acts)", "words\t\(words)"] + rows).joined(separator: "\n") + "\n"
    }

    /// The fields of each line that is not empty and no remark.
    private static func rows(
        _ text: String, columns: ClosedRange<Int>
    ) throws(RuleQualityError) -> [(line: Int, fields: [String])] {
        var rows: [(line: Int, fields: [String])] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.contains(fields.count) else { throw RuleQualityError(line: number + 1) }
            rows.append((number + 1, fields))
        }
        return rows
    }
}

/// A line of a table of rule quality that cannot be read.
public struct RuleQualityError: Error {
    public let line: Int
}
