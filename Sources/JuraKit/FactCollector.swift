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
        var manual: [ProvisionIndex: [String]] = [:]
        for number in findings.indices {
            switch findings[number].category {
            case .manualStep, .nonDigitalCommunication:
                manual[findings[number].provision, default: []].append(findings[number].match)
            default: break
            }
        }
        return CaseProcedure.steps(in: analysis).map { step in
            .init(
                stage: step.stage, actor: step.actor ?? "", when: step.when ?? "",
                address: analysis.bill.provisions[step.provision].address, words: step.sentence,
                isManual: manual[step.provision]?.contains { !$0.isEmpty && step.sentence.contains($0) } ?? false)
        }
    }

    private static func citations(in analysis: BillAnalysis) -> [BillFacts.Citation] {
        struct Key: Hashable {
            let target: LegalAddress
            let isExternal: Bool
        }
        var uses: [Key: Int] = [:]
        var order: [Key] = []
        for reference in ReferenceScanner.references(in: analysis) {
            let key = Key(target: reference.target, isExternal: reference.isExternal)
            if uses[key] == nil { order.append(key) }
            uses[key, default: 0] += 1
        }
        return order.enumerated().sorted {
            let (left, right) = (uses[$0.element]!, uses[$1.element]!)
            return left != right ? left > right : $0.offset < $1.offset
        }.map { .init(target: $0.element.target, isExternal: $0.element.isExternal, uses: uses[$0.element]!) }
    }
}
