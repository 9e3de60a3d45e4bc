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
        var readability = Readability()
        for (number, block) in bill.blocks.enumerated() where block.role.isNormative {
            for sentence in analysis.text.blockSentences[number] {
                readability.add(analysis.text.sentences[sentence], of: analysis.text)
            }
        }
        facts.words = readability.words
        facts.sentences = readability.sentences
        facts.lix = readability.lix
        facts.wordsPerSentence = readability.sentences > 0 ? Double(readability.words) / Double(readability.sentences) : nil
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
