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
        return facts
    }
}
