internal import DanishText
internal import LegalModel
internal import RuleBase

/// Measures of single sentences.
struct SentenceMeasures {
    let analysis: BillAnalysis

    private static let subordinators = WordSet(
        "hvis når såfremt medmindre som der idet fordi selvom hvorefter hvorved hvor forudsat")
    /// The sentences of the rule's roles that lie above the limit.
    func candidates(of rule: Rule, limit: Int, clauses: Int) -> [Candidate] {
        analysis.text.sentences.indices.compactMap { number in
            let count = Int(analysis.wordsOfSentence[number])
            guard count > limit else { return nil }
            let sentence = analysis.text.sentences[number]
            let block = analysis.bill.blocks[sentence.block]
            guard rule.roles.contains(block.role) else { return nil }
            let found = clauseCount(sentence.tokens)
            guard found >= clauses else { return nil }
            return Candidate(
                rule: rule, tokens: analysis.opening(of: sentence.tokens), provision: block.provision, role: block.role,
                values: ["words": String(count), "limit": String(limit), "clauses": String(found)])
        }
    }

    /// Words that open a subordinate clause. »der« and »som« only after a comma: elsewhere they are »there« and »as«.
    private func clauseCount(_ tokens: Range<Int>) -> Int {
        tokens.count { place in
            let token = analysis.text.tokens[place]
            guard Self.subordinators.contains(token) else { return false }
            let word = analysis.folded(place)
            return word != "der" && word != "som" || place > tokens.lowerBound && analysis.isMark(place - 1, ",")
        }
    }
}
