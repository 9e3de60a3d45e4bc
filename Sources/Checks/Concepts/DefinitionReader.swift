internal import DanishText
internal import LegalModel

/// Finds the places where a bill says what it means by a term.
///
///     I denne lov forstås ved:  1) Ledsager: En person …        a list, each item with its term before the colon
///     Ved en husstand forstås …                                 a definition in a sentence
///     Styrelsen for Prøver (herefter styrelsen)                 a short name, from that place on
struct DefinitionReader {
    /// How a term was given.
    enum Form: Sendable {
        case listItem, sentence
        /// Given with a word that says so: »(herefter styrelsen)«.
        case shortName
        /// In parentheses only: »(CPR)«, »(tilsynsmyndigheden)«; it may be an explanation as well.
        case parenthesis
    }

    struct Definition: Sendable {
        let term: Range<Int>
        let provision: ProvisionIndex
        let form: Form
        /// What is said of the term: the item or sentence; of a name the sentence up to it, which holds the full name.
        let body: Range<Int>
        /// Whether it holds for a chapter, a part or a § only.
        let isLocal: Bool
    }

    let analysis: BillAnalysis

    private static let verbs = WordSet("forstås")
    private static let openers = WordSet("en et den det de alle enhver ethvert personer virksomheder at som")
    private static let shortNameCues = WordSet("herefter følgende benævnt benævnes kaldet kaldes")
    private static let localScopes = WordSet("kapitel kapitlet afsnit afsnittet paragraf stk stykke §")
    /// »forordning (EU) nr. 1«: no name is given.
    private static let union: Set<String> = ["EU", "EF", "EØF", "EØS", "EKSF"]
    private static let longestTerm = 8

    /// All definitions in normative text, in order.
    func definitions() -> [Definition] {
        var result: [Definition] = []
        for (number, sentence) in analysis.text.sentences.enumerated() {
            let block = analysis.bill.blocks[sentence.block]
            guard block.role.isNormative else { continue }
            if let item = listItem(sentence, block) { result.append(item) }
            if analysis.sentence(number, bears: .definition) { result += inSentence(sentence.tokens, block) }
            if analysis.sentence(number, bears: .parenthesis) { result += shortNames(sentence.tokens, block) }
        }
        return result
    }

    /// »Ledsager: En person, der …« in a list that a lead-in with »forstås« opens.
    private func listItem(_ sentence: Sentence, _ block: TextBlock) -> Definition? {
        guard sentence.tokens.lowerBound == analysis.text.blockTokens[sentence.block].lowerBound,
            let lead = analysis.leadIn(of: block)
        else { return nil }
        let leadTokens = analysis.text.blockTokens[lead]
        guard let verb = leadTokens.last(where: { Self.verbs.contains(analysis.text.tokens[$0]) }) else { return nil }
        guard
            let colon = sentence.tokens.prefix(Self.longestTerm + 4).first(where: { analysis.isMark($0, ":") }),
            let term = trimmed(sentence.tokens.lowerBound..<colon)
        else { return nil }
        return Definition(
            term: term, provision: block.provision, form: .listItem, body: analysis.tokensOfProvision[block.provision],
            isLocal: isLocal(leadTokens.lowerBound..<verb + 1))
    }

    /// »Ved X forstås …«, »Ved X forstås i denne lov …«, »I denne lov forstås ved X en …«.
    private func inSentence(_ tokens: Range<Int>, _ block: TextBlock) -> [Definition] {
        guard let verb = tokens.first(where: { Self.verbs.contains(analysis.text.tokens[$0]) }) else { return [] }
        var term: Range<Int>?
        if let before = tokens[..<verb].last(where: { analysis.folded($0) == "ved" }), before + 1 < verb {
            term = trimmed(before + 1..<verb)
        } else if verb + 1 < tokens.upperBound, analysis.folded(verb + 1) == "ved" {
            let end = tokens[(verb + 2)...].first { place in
                let token = analysis.text.tokens[place]
                return token.isMark && !analysis.isMark(place, 0xBB)
                    || place > verb + 2 && Self.openers.contains(token)
            }
            guard let end, !analysis.isMark(end, ":") || end > verb + 2 else { return [] }
            term = trimmed(verb + 2..<end)
        }
        guard let term, term.count <= Self.longestTerm, !isOpen(tokens, verb, term) else { return [] }
        return [
            Definition(term: term, provision: block.provision, form: .sentence, body: tokens, isLocal: isLocal(tokens))
        ]
    }

    /// »… fastsætter, hvad der forstås ved X«, »Ved X forstås desuden«: no definition, or only a part of one.
    private func isOpen(_ tokens: Range<Int>, _ verb: Int, _ term: Range<Int>) -> Bool {
        let isAsked = tokens[..<verb].contains { analysis.folded($0) == "hvad" }
        let isPart =
            verb + 1 < tokens.upperBound
            && ["desuden", "endvidere", "tillige", "også", "derudover"].contains(analysis.folded(verb + 1))
        return isAsked || isPart || term.contains { analysis.isMark($0, ",") }
    }

    /// »(herefter tilsynet)«, »i det følgende benævnt tilsynet«, »(tilsynsmyndigheden)«.
    private func shortNames(_ tokens: Range<Int>, _ block: TextBlock) -> [Definition] {
        guard block.role != .commencement else { return [] }
        return tokens.compactMap { open in
            guard analysis.isMark(open, "("), open > tokens.lowerBound, analysis.text.tokens[open - 1].isWord,
                let close = tokens[open...].prefix(10).first(where: { analysis.isMark($0, ")") })
            else { return nil }
            let cue = tokens[open + 1..<close].last { Self.shortNameCues.contains(analysis.text.tokens[$0]) }
            // »(tidligere benævnt …)« is what it was called once.
            if let cue, analysis.folded(cue - 1) == "tidligere" { return nil }
            guard let name = trimmed((cue ?? open) + 1..<close) else { return nil }
            if cue == nil, !isName(name) { return nil }
            return Definition(
                term: name, provision: block.provision, form: cue == nil ? .parenthesis : .shortName,
                body: tokens.lowerBound..<close + 1,
                isLocal: false)
        }
    }

    /// A single definite noun (»tilsynsmyndigheden«) or an abbreviation (»CPR«) in parentheses.
    private func isName(_ name: Range<Int>) -> Bool {
        guard name.count == 1, let place = name.first, analysis.text.tokens[place].isWord else { return false }
        let word = analysis.words(name)
        if Self.union.contains(word) { return false }
        if word.count > 1, word.count < 8, word.allSatisfy(\.isUppercase) { return true }
        return word.count > 6 && !word.hasSuffix("eret") && ["en", "et", "ne"].contains { word.hasSuffix($0) }
    }

    /// Without articles, quotes and »i denne lov« around the term.
    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high,
            analysis.text.tokens[low].isMark
                || ["en", "et", "den", "det", "de", "begrebet", "udtrykket"].contains(analysis.folded(low))
        {
            low += 1
        }
        if let scope = (low..<high).first(where: { ["denne", "dette", "loven"].contains(analysis.folded($0)) }),
            scope > low + 1,
            analysis.folded(scope - 1) == "i"
        {
            high = scope - 1
        }
        // What stands in parentheses explains the term, unless the term goes on: »et instituts (UCITS') hjemland«.
        if let parenthesis = (low..<high).first(where: { analysis.isMark($0, "(") }), parenthesis > low,
            !(parenthesis..<high - 1).contains(where: { analysis.isMark($0, ")") })
        {
            high = parenthesis
        }
        while low < high, analysis.text.tokens[high - 1].isMark { high -= 1 }
        if low + 1 == high, analysis.folded(low) == "følgende" { return nil }
        return low < high && high - low <= Self.longestTerm ? low..<high : nil
    }

    private func isLocal(_ tokens: Range<Int>) -> Bool {
        tokens.contains { place in
            guard place > tokens.lowerBound, Self.localScopes.contains(analysis.text.tokens[place]) else {
                return false
            }
            return ["denne", "dette"].contains(analysis.folded(place - 1))
        }
    }
}
