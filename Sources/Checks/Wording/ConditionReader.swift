internal import DanishText
internal import LegalModel
internal import RuleBase

/// Reads the conditions of a rule around one hit.
struct ConditionReader {
    let analysis: BillAnalysis
    let hit: Hit
    let block: TextBlock

    /// Whether nothing silences the hit and everything asked for is there.
    func allows(_ wording: Wording) -> Bool {
        if wording.except >= 0, isCovered(by: wording.except) { return false }
        for condition in wording.unless where holds(condition) { return false }
        for condition in wording.onlyIf where !holds(condition) { return false }
        return true
    }

    /// Whether a longer fixed expression overlaps the hit.
    private func isCovered(by group: Int) -> Bool {
        // An expression that starts before the hit may reach into it: look a little further back.
        let start = max(0, hit.tokens.lowerBound - 12)
        return analysis.hits(of: group, in: start..<hit.tokens.upperBound).contains { $0.extent.overlaps(hit.tokens) }
    }

    private func holds(_ condition: Wording.Condition) -> Bool {
        switch condition.place {
        case .before: standsBefore(condition)
        case .after: standsAfter(condition)
        case .sentence: standsInSentence(condition.group)
        case .provision: standsIn(analysis.passage(of: block.provision), condition.group)
        case .section:
            standsIn(
                analysis.enclosing(block.provision, [.paragraf, .amendment]) ?? analysis.passage(of: block.provision),
                condition.group)
        case .bill: analysis.standsInProvisions(condition.group)
        case .heading: standsInHeadings(condition.group)
        case .title: standsInTitle(condition.group)
        }
    }

    private func standsBefore(_ condition: Wording.Condition) -> Bool {
        guard let sentence = analysis.sentence(of: hit.tokens.lowerBound) else { return false }
        let start = max(sentence.tokens.lowerBound, hit.tokens.lowerBound - condition.within - 12)
        return analysis.hits(of: condition.group, in: start..<hit.tokens.lowerBound).contains {
            $0.extent.upperBound <= hit.tokens.lowerBound
                && words(in: $0.extent.upperBound..<hit.tokens.lowerBound) <= condition.within
        }
    }

    private func standsAfter(_ condition: Wording.Condition) -> Bool {
        guard let sentence = analysis.sentence(of: hit.tokens.lowerBound) else { return false }
        let end = min(sentence.tokens.upperBound, hit.tokens.upperBound + condition.within * 2 + 3)
        return analysis.hits(of: condition.group, in: hit.tokens.upperBound..<max(end, hit.tokens.upperBound)).contains
        {
            words(in: hit.tokens.upperBound..<$0.extent.lowerBound) <= condition.within
        }
    }

    private func standsInSentence(_ group: Int) -> Bool {
        guard let sentence = analysis.sentence(of: hit.tokens.lowerBound) else { return false }
        if analysis.hasHit(of: group, in: sentence.tokens) { return true }
        guard let lead = analysis.leadIn(of: block) else { return false }
        return analysis.hasHit(of: group, in: analysis.text.blockTokens[lead])
    }

    private func standsIn(_ provision: ProvisionIndex, _ group: Int) -> Bool {
        analysis.hasHit(of: group, in: analysis.tokensOfProvision[provision])
    }

    /// Headings are blocks of the provisions that the hit stands in, up to the document.
    private func standsInHeadings(_ group: Int) -> Bool {
        var provision = block.provision
        while provision > 0 {
            for number in analysis.bill.provisions[provision].blocks
            where analysis.bill.blocks[number].role == .heading
                && analysis.hasHit(of: group, in: analysis.text.blockTokens[number])
            {
                return true
            }
            provision = analysis.bill.provisions[provision].parent
        }
        return false
    }

    /// The title is the text of the first ceremony.
    private func standsInTitle(_ group: Int) -> Bool {
        guard let ceremony = analysis.titleProvision else { return false }
        return standsIn(ceremony, group)
    }

    private func words(in tokens: Range<Int>) -> Int {
        analysis.text.tokens[tokens].count { !$0.isMark }
    }
}
