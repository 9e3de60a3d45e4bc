import Foundation
import JuraKit
import LegalModel
import RuleBase
import TestSupport
import Testing

@testable import Checks
@testable import DanishText

/// The matcher against one that is too simple to be wrong: words compared letter by letter, every pattern tried at every
/// place, every way that its gaps leave open.
@Suite struct MatcherOracleTests {
    @Test("What the matcher finds fits a pattern, and where a pattern fits it finds something")
    func agrees() throws {
        let ruleBase = BuiltInRules.load()
        let program = PatternProgram(of: ruleBase)
        var naive = NaiveMatcher(ruleBase.patterns)
        var sentences = 0
        for bill in try Self.bills() {
            let text = AnalyzedText(bill: bill)
            let analysis = BillAnalysis(
                bill: bill, text: text, ruleBase: ruleBase, program: program, memory: WordMemory(program))
            for sentence in text.sentences.prefix(40) {
                sentences += 1
                let expected = naive.fits(in: sentence.tokens, of: text)
                for group in 0..<ruleBase.patterns.groupCount {
                    let found = Set(analysis.hits(of: group, in: sentence.tokens).map(\.tokens))
                    let allowed = expected[group] ?? []
                    let words = text.string(sentence.bytes)
                    #expect(found.isSubset(of: allowed), "group \(group) in: \(words)")
                    #expect(found.isEmpty == allowed.isEmpty, "group \(group) in: \(words)")
                }
            }
        }
        #expect(sentences > 20)
    }

    /// Invented bills always, and published acts where they are at hand.
    private static func bills() throws -> [Bill] {
        let invented = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Corpus/2027-L121-havsauna/bill.txt")
        let files = [invented] + RealCorpus.files("text", every: RealCorpus.step(300))
        return try files.map { TinyBill.reading(String(decoding: try Data(contentsOf: $0), as: UTF8.self)) }
    }
}

/// Tries everything.
private struct NaiveMatcher {
    private let table: PatternTable
    /// The sets of the words met so far.
    private var setsOfWord: [String: Set<Int>] = [:]

    init(_ table: PatternTable) { self.table = table }

    /// For each group the places that one of its patterns can be read to point at.
    mutating func fits(in sentence: Range<Int>, of text: AnalyzedText) -> [Int: Set<Range<Int>>] {
        let tokens = sentence.map { Spot(token: text.tokens[$0], text: text) }
        let sets = tokens.map { $0.kind == .word ? self.sets(of: $0.letters) : [] }
        var result: [Int: Set<Range<Int>>] = [:]
        for pattern in table.patterns {
            for start in -1..<tokens.count where fits(pattern.steps[0], tokens, sets, start) {
                extend([start], pattern, tokens, sets) { places in
                    let first = max(pattern.focus.lowerBound, places[0] < 0 ? 1 : 0)
                    let range = places[first]..<places[pattern.focus.upperBound - 1] + 1
                    let shifted = range.lowerBound + sentence.lowerBound..<range.upperBound + sentence.lowerBound
                    result[pattern.group, default: []].insert(shifted)
                }
            }
        }
        return result
    }

    private struct Spot {
        let kind: Token.Kind
        let letters: String

        init(token: Token, text: AnalyzedText) {
            kind = token.kind
            letters = text.string(token.range).lowercased()
        }

        var mark: UInt8 { Array(letters.utf8).last ?? 0 }
    }

    private mutating func sets(of word: String) -> Set<Int> {
        if let known = setsOfWord[word] { return known }
        let found = Set(
            table.sets.indices.filter { number in
                let set = table.sets[number]
                return set.forms.contains(word) || set.prefixes.contains { word.hasPrefix($0) }
                    || set.suffixes.contains { word.hasSuffix($0) }
            })
        setsOfWord[word] = found
        return found
    }

    private func fits(_ step: PatternTable.Step, _ tokens: [Spot], _ sets: [Set<Int>], _ place: Int) -> Bool {
        switch step.what {
        case .sentenceStart: place == -1
        case .word(let set): place >= 0 && sets[place].contains(set)
        case .number: place >= 0 && tokens[place].kind == .number
        case .mark(let mark): place >= 0 && tokens[place].kind == .mark && tokens[place].mark == mark
        }
    }

    /// Goes on with every place that the next step may stand at.
    private func extend(
        _ places: [Int], _ pattern: PatternTable.Pattern, _ tokens: [Spot], _ sets: [Set<Int>],
        _ take: ([Int]) -> Void
    ) {
        guard places.count < pattern.steps.count else { return take(places) }
        let step = pattern.steps[places.count]
        var words = 0
        for place in places[places.count - 1] + 1..<max(places[places.count - 1] + 1, tokens.count) {
            if words >= step.gap.lowerBound, fits(step, tokens, sets, place) {
                extend(places + [place], pattern, tokens, sets, take)
            }
            guard mayPass(tokens[place], step, &words) else { return }
        }
    }

    private func mayPass(_ token: Spot, _ step: PatternTable.Step, _ words: inout Int) -> Bool {
        if token.kind != .mark {
            words += 1
            return words <= step.gap.upperBound
        }
        switch token.letters {
        case ",": return step.passesComma
        case ";", ":": return false
        default: return step.gap.upperBound > 0
        }
    }
}
