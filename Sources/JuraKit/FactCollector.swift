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
        let sentences = bill.blocks.indices.lazy.filter { bill.blocks[$0].role.isNormative }
            .flatMap { analysis.text.blockSentences[$0] }.map { analysis.text.sentences[$0] }
        let readability = Readability(of: sentences, in: analysis.text)
        facts.words = readability.words
        facts.sentences = readability.sentences
        facts.lix = readability.sentences > 0 ? readability.lix : nil
        facts.wordsPerSentence = readability.sentences > 0 ? readability.wordsPerSentence : nil
        let counted: Set<Provision.Kind> = [.paragraf, .stykke, .nummer, .litra, .led, .amendment]
        facts.provisions = bill.provisions.count { counted.contains($0.kind) }
        facts.paragraphs = bill.provisions.count { $0.kind == .paragraf && $0.landing == nil }
        facts.references = ReferenceScanner.references(in: analysis).count
        facts.definitions = DefinedTerms(analysis).terms.map {
            .init(term: $0.term, address: bill.provisions[$0.provision].address, uses: $0.uses)
        }
        facts.steps = findings.filter { $0.category == .manualStep }.map {
            .init(address: $0.address, words: $0.match, rule: $0.rule)
        }
        return facts
    }
}
