internal import BillReading
internal import Checks
internal import DanishText
internal import Findings
internal import LegalModel
public import RuleBase

/// Runs the examples of rules in every disguise and tells which do not do what they say.
///
/// An example stands alone in a small bill. The words marked with `⟦ ⟧` must be found exactly, start and end, in every
/// disguise; a silent example must stay silent in every disguise.
public struct RuleExampleRunner {
    private let ruleBase: RuleBase
    private let program: PatternProgram

    public init(ruleBase: RuleBase) {
        self.ruleBase = ruleBase
        program = PatternProgram(of: ruleBase)
    }

    /// An example that failed: which, in which disguise, and what was found instead.
    public struct Failure: Sendable, CustomStringConvertible {
        public let rule: String
        public let example: String
        public let disguise: String
        public let expected: [String]
        public let found: [String]

        public var description: String {
            """
            \(rule): error: an example does not do what it says (\(disguise))
              \(example)
              expected: \(expected.isEmpty ? "silence" : expected.map { "»\($0)«" }.joined(separator: " "))
              found: \(found.isEmpty ? "nothing" : found.map { "»\($0)«" }.joined(separator: " "))
            """
        }
    }

    /// The failures of a rule's examples; of each example the first only.
    public func failures(of rule: Rule) -> [Failure] {
        let memory = WordMemory(program)
        var result: [Failure] = []
        for example in rule.examples.fires {
            let (text, expected) = Self.unmark(Self.expand(example))
            if let failure = failure(rule, text, expecting: expected, example, memory) { result.append(failure) }
        }
        for example in rule.examples.silent {
            if let failure = failure(rule, Self.expand(example), expecting: [], example, memory) {
                result.append(failure)
            }
        }
        return result
    }

    private func failure(
        _ rule: Rule, _ text: String, expecting expected: [String], _ example: String, _ memory: WordMemory
    ) -> Failure? {
        for disguise in ExampleDisguise.allCases where disguise.suits(rule, text) {
            let found = found(rule, in: disguise.document(text, for: rule), memory)
            let wanted = disguise.isSilent(rule) ? [] : expected
            if found != wanted {
                return Failure(
                    rule: rule.id, example: example, disguise: disguise.rawValue, expected: wanted, found: found)
            }
        }
        return nil
    }

    private func found(_ rule: Rule, in document: [UInt8], _ memory: WordMemory) -> [String] {
        guard let bill = try? BillReader.read(document, name: "example") else { return ["(not read)"] }
        let analysis = BillAnalysis(
            bill: bill, text: AnalyzedText(bill: bill), ruleBase: ruleBase, program: program, memory: memory)
        let candidates = CheckCatalogue.candidates(for: [rule], in: analysis)
        let found = FindingMaker.findings(from: candidates, in: analysis)
        return (found.faults + found.evidence).map(\.match)
    }

    /// `⟪… ×12⟫` twelve times over; `#` inside is the number of the turn, `#+1` the one after.
    static func expand(_ example: String) -> String {
        var result = ""
        var rest = example[...]
        while let open = rest.firstIndex(of: "⟪"), let close = rest[open...].firstIndex(of: "⟫"),
            let times = rest[open..<close].lastIndex(of: "×"),
            let count = Int(rest[rest.index(after: times)..<close]), count > 0
        {
            let piece = String(rest[rest.index(after: open)..<times])
            result += rest[..<open]
            for turn in 1...count {
                result += piece.replacing("#+1", with: String(turn + 1)).replacing("#", with: String(turn))
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// The text without marks, and the words that were marked.
    static func unmark(_ example: String) -> (text: String, marked: [String]) {
        var text = ""
        var marked: [String] = []
        var open: String?
        for character in example {
            switch character {
            case "⟦": open = ""
            case "⟧":
                if let words = open { marked.append(words) }
                open = nil
            default:
                text.append(character)
                open?.append(character)
            }
        }
        return (text, marked)
    }
}
