internal import DanishText
internal import RuleBase

/// Turns a pattern as written into rows of steps over sets of words.
///
/// Single words that stand for one another become one set; alternatives of several words become several rows.
struct PatternExpansion {
    /// The entries of a word list; nil when there is no such list.
    let list: (String) -> [PatternSyntax]?
    /// Forms of irregular words, by word and class.
    let irregular: [String: [String]]

    /// An alternative under way: a row of pieces.
    private enum Piece: Hashable {
        case word(PatternTable.WordSet)
        case number
        case mark(UInt8)
        case sentenceStart
        case gap(ClosedRange<Int>, Bool)
        case comma
        case focusStart
        case focusEnd
    }

    /// The word classes by the codes that patterns use.
    static let wordClasses: [String: Inflection.WordClass] = [
        "n": .noun, "v": .verb, "vf": .finite, "vp": .participle, "a": .adjective,
    ]

    /// More rows than this are a mistake of the author.
    static let mostRows = 400

    /// Adds the rows of a pattern to a group of the table.
    func expand(_ syntax: PatternSyntax, into table: inout PatternTable, group: Int) throws(PatternError) {
        for row in try rows(syntax) {
            table.append(try pattern(row, table: &table, group: group))
        }
    }

    private func rows(_ syntax: PatternSyntax) throws(PatternError) -> [[Piece]] {
        switch syntax {
        case .row(let items):
            var result: [[Piece]] = [[]]
            for item in items {
                let branches = try rows(item)
                var longer: [[Piece]] = []
                for row in result { for branch in branches { longer.append(row + branch) } }
                guard longer.count <= Self.mostRows else {
                    throw PatternError(
                        what: "a pattern with over \(Self.mostRows) alternatives",
                        expected: "two or more simpler patterns")
                }
                result = longer
            }
            return result
        case .alternatives(let branches):
            var all: [[Piece]] = []
            for branch in branches { all += try rows(branch) }
            return merged(all)
        case .list(let name):
            guard let entries = list(name) else {
                throw PatternError(what: "there is no word list »\(name)«", expected: "a file Rules/words/\(name).yaml")
            }
            var all: [[Piece]] = []
            for entry in entries { all += try rows(entry) }
            return merged(all)
        case .word(let form): return [[.word(.init(forms: [form]))]]
        case .lemma(let word, let code): return [[.word(.init(forms: try forms(of: word, code: code)))]]
        case .prefix(let start): return [[.word(.init(forms: [], prefixes: [start]))]]
        case .suffix(let end): return [[.word(.init(forms: [], suffixes: [end]))]]
        case .gap(let range, let passesComma): return [[.gap(range, passesComma)]]
        case .comma: return [[.comma]]
        case .number: return [[.number]]
        case .mark(let mark): return [[.mark(mark)]]
        case .sentenceStart: return [[.sentenceStart]]
        case .focusStart: return [[.focusStart]]
        case .focusEnd: return [[.focusEnd]]
        }
    }

    /// Rows of one word become one row with one set.
    private func merged(_ rows: [[Piece]]) -> [[Piece]] {
        var forms: Set<String> = []
        var prefixes: Set<String> = []
        var suffixes: Set<String> = []
        var others: [[Piece]] = []
        for row in rows {
            if row.count == 1, case .word(let set) = row[0] {
                forms.formUnion(set.forms)
                prefixes.formUnion(set.prefixes)
                suffixes.formUnion(set.suffixes)
            } else if !others.contains(row) {
                others.append(row)
            }
        }
        guard !(forms.isEmpty && prefixes.isEmpty && suffixes.isEmpty) else { return others }
        let set = PatternTable.WordSet(forms: forms.sorted(), prefixes: prefixes.sorted(), suffixes: suffixes.sorted())
        return [[.word(set)]] + others
    }

    private func forms(of word: String, code: String) throws(PatternError) -> [String] {
        if let forms = irregular["\(word):\(code)"] { return Array(Set(forms)).sorted() }
        guard let wordClass = Self.wordClasses[code] else {
            throw PatternError(
                what: "»:\(code)« is no word class",
                expected: Self.wordClasses.keys.sorted().map { ":\($0)" }.joined(separator: " "))
        }
        return Array(Set(Inflection.forms(of: word, as: wordClass))).sorted()
    }

    private func pattern(
        _ row: [Piece], table: inout PatternTable, group: Int
    ) throws(PatternError) -> PatternTable.Pattern {
        var steps: [PatternTable.Step] = []
        var gap: ClosedRange<Int> = 0...0
        var passesComma = false
        var focusStart: Int?
        var focusEnd: Int?
        for piece in row {
            let what: PatternTable.What
            switch piece {
            case .gap(let range, let comma):
                gap = (gap.lowerBound + range.lowerBound)...(gap.upperBound + range.upperBound)
                passesComma = passesComma || comma
                continue
            case .comma:
                passesComma = true
                continue
            case .focusStart:
                focusStart = steps.count
                continue
            case .focusEnd:
                focusEnd = steps.count
                continue
            case .word(let set): what = .word(table.number(of: set))
            case .number: what = .number
            case .mark(let mark): what = .mark(mark)
            case .sentenceStart: what = .sentenceStart
            }
            if what == .sentenceStart, !steps.isEmpty {
                throw PatternError(what: "»^« inside a pattern", expected: "»^« first")
            }
            steps.append(.init(gap: gap, passesComma: passesComma, what: what))
            gap = 0...0
            passesComma = false
        }
        guard steps.contains(where: { $0.what != .sentenceStart }) else {
            throw PatternError(what: "a pattern without a word", expected: "at least one word")
        }
        let focus = (focusStart ?? 0)..<(focusEnd ?? steps.count)
        guard !focus.isEmpty else {
            throw PatternError(what: "»< >« around nothing", expected: "<the words that matter>")
        }
        return PatternTable.Pattern(steps: steps, focus: focus, group: group)
    }
}
