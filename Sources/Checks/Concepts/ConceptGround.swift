internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase

/// What a bill says that bears on whether a concept is open: its definitions, its title, and the words around.
struct ConceptGround {
    private let analysis: BillAnalysis
    /// The stems of terms that the bill explains.
    private let explained: Set<String>
    /// The stems of the words in the title.
    private let title: Set<String>

    private static let conditions = WordSet(
        "hvis når såfremt medmindre betingelse betingelser betinget forudsætning omfattet omfatter anvendelse ret pligt skal ydes kan må over under mindst højst"
    )
    private static let explaining = WordSet(
        "anses betragtes medregnes henregnes omfatter sidestilles ligestilles forstås defineret defineres")
    private static let ties = [
        "jf", "efter", "ifølge", "henhold", "defineret", "medfør", "omfattet", "nævnt", "overensstemmelse",
    ]

    init(_ analysis: BillAnalysis) {
        self.analysis = analysis
        var explained = Set(DefinedTerms(analysis).terms.map { Self.stems($0.tokens, analysis).joined(separator: " ") })
        for sentence in analysis.text.sentences where analysis.bill.blocks[sentence.block].role.isNormative {
            explained.formUnion(Self.fiction(sentence.tokens, analysis))
        }
        self.explained = explained
        title = Set(analysis.bill.title.lowercased().split { !$0.isLetter }.map { TermIndex.stem(String($0)) })
    }

    /// »Som husstand anses …«, »Til indkomsten medregnes …«: the words before the verb are explained by the act itself.
    private static func fiction(_ tokens: Range<Int>, _ analysis: BillAnalysis) -> [String] {
        guard let start = tokens.first, ["som", "til", "ved"].contains(analysis.folded(start)) else { return [] }
        guard let verb = tokens.prefix(8).first(where: { explaining.contains(analysis.text.tokens[$0]) }) else {
            return []
        }
        return [stems(start + 1..<verb, analysis).joined(separator: " ")]
    }

    private static func stems(_ tokens: Range<Int>, _ analysis: BillAnalysis) -> [String] {
        tokens.filter { analysis.text.tokens[$0].isWord && !StopStems.all.contains(analysis.text.tokens[$0]) }
            .map { analysis.stem($0) }
    }

    /// What makes two places the same concept: the stem of its longest word.
    func key(of tokens: Range<Int>) -> String {
        Self.stems(tokens, analysis).max { ($0.count, $1) < ($1.count, $0) } ?? analysis.words(tokens).lowercased()
    }

    /// The candidate with its confidence and reasons; nil when the concept is defined or tied.
    func weighed(_ candidate: Candidate) -> Candidate? {
        let stems = Self.stems(candidate.tokens, analysis)
        guard !isExplained(stems), !isTied(candidate.tokens), candidate.role != .commencement else { return nil }
        guard analysis.enclosing(candidate.provision, [.foreignProvisions]) == nil else { return nil }
        var result = candidate
        if candidate.role == .definition || candidate.role == .purpose {
            result.confidence -= 0.1
            result.reasons.append("stands in a definition or a purpose clause")
        }
        if isInCondition(candidate) {
            result.confidence += 0.05
            result.reasons.append("a condition, right or duty depends on it")
        } else {
            result.confidence -= 0.1
            result.reasons.append("no condition, right or duty beside it")
        }
        if isPluralIndefinite(candidate.tokens) {
            result.confidence += 0.06
            result.reasons.append("names a whole class")
        }
        if stems.contains(where: title.contains) {
            result.confidence -= 0.15
            result.reasons.append("the act's title names it")
        }
        return result
    }

    /// »virksomheder«, »husstande«: not a thing spoken of before.
    private func isPluralIndefinite(_ tokens: Range<Int>) -> Bool {
        guard let last = tokens.last else { return false }
        let word = analysis.folded(last)
        return word.hasSuffix("er") || word.hasSuffix("ere") || word.hasSuffix("e")
    }

    private func isExplained(_ stems: [String]) -> Bool {
        if explained.contains(stems.joined(separator: " ")) { return true }
        // »årlig omsætning« is explained by »omsætning«.
        return stems.contains { explained.contains($0) }
    }

    /// »husstand, jf. § 3«, »indkomst efter personskatteloven«.
    private func isTied(_ tokens: Range<Int>) -> Bool {
        guard let sentence = analysis.sentence(of: tokens.lowerBound) else { return false }
        let after = tokens.upperBound..<min(tokens.upperBound + 7, sentence.tokens.upperBound)
        guard let tie = after.first(where: { Self.ties.contains(analysis.folded($0)) }) else { return false }
        return (tie..<min(tie + 6, sentence.tokens.upperBound)).contains { place in
            let word = analysis.folded(place)
            return analysis.isMark(place, 0xA7) || word == "lov" || word.hasSuffix("loven") || word.hasSuffix("lovens")
                || word == "artikel"
        }
    }

    private func isInCondition(_ candidate: Candidate) -> Bool {
        guard let sentence = analysis.sentence(of: candidate.tokens.lowerBound) else { return false }
        if sentence.tokens.contains(where: { Self.conditions.contains(analysis.text.tokens[$0]) }) { return true }
        guard let lead = analysis.leadIn(of: analysis.bill.blocks[sentence.block]) else { return false }
        return analysis.text.blockTokens[lead].contains { Self.conditions.contains(analysis.text.tokens[$0]) }
    }
}

/// Words that name no concept.
private enum StopStems {
    static let all = WordSet("en et den det de i på til af for med eller og som der sin sit sine dennes her landet")
}
