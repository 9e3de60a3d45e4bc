internal import Checks
internal import DanishText
internal import Findings
internal import LegalModel
internal import Scoring

/// Counts what the reports tell beside the findings.
enum FactCollector {
    static func facts(of analysis: BillAnalysis, findings: [Finding]) -> BillFacts {
        let bill = analysis.bill
        var facts = BillFacts()
        let readability = Readability(of: analysis.text, blocks: { bill.blocks[$0].role.isNormative })
        facts.words = readability.words
        facts.sentences = readability.sentences
        facts.lix = readability.sentences > 0 ? readability.lix : nil
        facts.wordsPerSentence = readability.sentences > 0 ? readability.wordsPerSentence : nil
        for index in bill.provisions.indices {
            switch bill.provisions[index].kind {
            case .paragraf:
                facts.provisions += 1
                if bill.provisions[index].landing == nil { facts.paragraphs += 1 }
            case .stykke, .nummer, .litra, .led, .amendment: facts.provisions += 1
            default: break
            }
        }
        facts.references = ReferenceScanner.references(in: analysis).count
        facts.definitions = DefinedTerms(analysis).terms.map {
            .init(term: $0.term, address: bill.provisions[$0.provision].address, uses: $0.uses)
        }
        facts.steps = findings.indices.filter { findings[$0].category == .manualStep }.map {
            .init(address: findings[$0].address, words: findings[$0].match, rule: findings[$0].rule)
        }
        facts.procedure = procedure(in: analysis, findings: findings)
        facts.citations = citations(in: analysis)
        return facts
    }

    private static func procedure(in analysis: BillAnalysis, findings: [Finding]) -> [BillFacts.CaseStep] {
        var manual: [ProvisionIndex: [Int]] = [:]
        for number in findings.indices where !findings[number].match.isEmpty {
            switch findings[number].category {
            case .manualStep, .nonDigitalCommunication: manual[findings[number].provision, default: []].append(number)
            default: break
            }
        }
        return CaseProcedure.steps(in: analysis).map { step in
            .init(
                stage: step.stage, actor: step.actor ?? "", when: step.when ?? "",
                address: analysis.bill.provisions[step.provision].address, words: step.sentence,
                isManual: manual[step.provision]?.contains { findings[$0].stands(in: step.sentence) } ?? false)
        }
    }

    private static func citations(in analysis: BillAnalysis) -> [BillFacts.Citation] {
        struct Key: Hashable {
            let target: LegalAddress
            let isExternal: Bool
        }
        var places: [Key: Int] = [:]
        var citations: [BillFacts.Citation] = []
        for reference in ReferenceScanner.references(in: analysis) {
            let key = Key(target: reference.target, isExternal: reference.isExternal)
            if let place = places[key] {
                citations[place].uses += 1
            } else {
                places[key] = citations.count
                citations.append(.init(target: key.target, isExternal: key.isExternal, uses: 1))
            }
        }
        return citations.indices.sorted { (citations[$1].uses, $0) < (citations[$0].uses, $1) }.map { citations[$0] }
    }
}

extension Finding {
    /// Whether it is about words of a sentence. Its context is the sentence itself, or a printed line that holds it.
    fileprivate func stands(in sentence: String) -> Bool {
        if context == sentence { return true }
        return context.utf8.count > sentence.utf8.count && sentence.contains(match) && context.contains(sentence)
    }
}
