import DanishText
package import Findings
package import LegalModel

/// The steps of handling a case that the provisions speak of: what is done, who does it, and when.
///
/// Read sentence by sentence. Who is only told where the sentence says it: a passive without »af« has no actor, and that
/// is worth knowing in itself. Linear in the text: each distinct word is classified once.
package struct CaseProcedure {
    /// One step.
    package struct Step {
        package let stage: CaseStage
        /// As the bill calls the actor, in the nominative; nil where the sentence names none.
        package let actor: String?
        /// The words about time, nil where the sentence has none.
        package let when: String?
        package let provision: ProvisionIndex
        package let sentence: String
    }

    private let analysis: BillAnalysis

    /// All steps in the order of the bill.
    package static func steps(in analysis: BillAnalysis) -> [Step] {
        let procedure = CaseProcedure(analysis)
        return procedure.withFullNames(
            analysis.text.sentences.indices.lazy.filter { analysis.sentence($0, bears: .caseStage) }
                .flatMap { procedure.steps(of: analysis.text.sentences[$0]) })
    }

    private init(_ analysis: BillAnalysis) { self.analysis = analysis }

    private func step(_ token: Int) -> UInt8 {
        guard analysis.isWord(token) else { return 0 }
        return analysis.answer(.caseStep, at: token) { CaseWord.step(of: analysis.folded(token)) }
    }

    private func word(_ token: Int) -> CaseWord {
        guard analysis.isWord(token) else { return CaseWord() }
        return CaseWord(
            step: step(token),
            part: analysis.answer(.casePart, at: token) { CaseWord.part(of: analysis.folded(token)) })
    }

    private func steps(of sentence: Sentence) -> [Step] {
        let block = analysis.bill.blocks[sentence.block]
        switch block.role {
        case .provision, .inserted: break
        default: return []
        }
        let found = sentence.tokens.map(word)
        guard !found.contains(where: \.isAboutRules) else { return [] }
        let decides = found.contains(where: \.decides)
        var taken: Set<CaseStage> = []
        var steps: [Step] = []
        for (offset, word) in found.enumerated() {
            guard let stage = word.stage, !word.needsDecisionVerb || decides, taken.count < 2 else { continue }
            guard taken.insert(stage).inserted else { continue }
            let token = sentence.tokens.lowerBound + offset
            steps.append(
                Step(
                    stage: stage, actor: actor(of: token, passive: word.isPassive, in: sentence.tokens),
                    when: CaseTime(analysis, sentence.tokens).words, provision: block.provision,
                    sentence: analysis.text.string(sentence.bytes)))
        }
        return steps
    }

    /// Before the verb stands who does it; after »af« where the verb is passive.
    private func actor(of token: Int, passive: Bool, in sentence: Range<Int>) -> String? {
        if let by = sentence.clamped(to: token + 1..<token + 8).first(where: { word($0).isBy }),
            let named = (by + 1..<min(by + 4, sentence.upperBound)).first(where: { word($0).isActor })
        {
            return analysis.folded(named)
        }
        guard !passive else { return nil }
        return sentence.last { $0 < token && word($0).isActor }.map(analysis.folded)
    }

    /// »nævnet« is »kulturnævnet« where the bill names one body of that ending.
    private func withFullNames(_ steps: [Step]) -> [Step] {
        let names = Set(steps.compactMap(\.actor))
        var full: [String: String] = [:]
        for name in names {
            let longer = names.filter { $0 != name && $0.hasSuffix(name) }
            if longer.count == 1 { full[name] = longer.first }
        }
        return steps.map { step in
            guard let actor = step.actor else { return step }
            return Step(
                stage: step.stage, actor: full[actor] ?? actor, when: step.when, provision: step.provision,
                sentence: step.sentence)
        }
    }
}
