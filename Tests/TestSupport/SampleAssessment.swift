import Findings
import LegalModel
import RuleBase
package import Scoring

/// An assessment of ``SampleBill`` put together by hand, for tests of reports.
package enum SampleAssessment {
    /// The words each rule finds, with a confidence and the values of its message.
    private static let hits: [(rule: String, words: String, confidence: Double)] = [
        ("authority-may", "Kommunalbestyrelsen kan", 0.92), ("vague-quantity", "væsentlig interesse", 0.75),
        ("vague-quantity", "andre rimelige midler", 0.81), ("exception-special-cases", "I særlige tilfælde", 0.9),
        ("written-form", "skriftligt", 0.66), ("vague-deadline", "hurtigst muligt", 0.95),
        ("discretion-without-criteria", "efter et konkret skøn", 0.97), ("inspection", "foretager syn", 0.88),
        ("documentation-demanded", "dokumentation for udgifter", 0.7),
        ("discretion-without-criteria", "ganske særlige forhold", 0.72),
        ("remarks-no-implementation", "ikke at have nævneværdige konsekvenser", 0.6),
    ]
    private static let signs: [(rule: String, words: String, confidence: Double)] = [
        ("digital-application", "digitalt via borger.dk", 0.95), ("register-reused", "indkomstregistret", 0.9),
    ]

    package static func make(copies: Int = 1) -> Assessment {
        let bill = SampleBill.make(copies: copies)
        let found = findings(hits, in: bill)
        var facts = BillFacts()
        facts.words = 158 * copies
        facts.sentences = 14 * copies
        facts.provisions = 15 * copies
        facts.paragraphs = 5 * copies + 1
        facts.lix = 47.25
        facts.wordsPerSentence = 13.1
        facts.references = 3
        facts.definitions = [.init(term: "læseområde", address: LegalAddress("§ 1, stk. 2")!, uses: 4)]
        facts.steps = [
            .init(address: LegalAddress("§ 3, stk. 2")!, words: "foretager syn på stedet", rule: "inspection"),
            .init(
                address: LegalAddress("§ 4, stk. 1")!, words: "vedlægge dokumentation", rule: "documentation-demanded"),
        ]
        return Assessment(
            toolVersion: "0.1.0", ruleBaseVersion: SampleRules.ruleBase.version,
            ruleBaseDigest: SampleRules.ruleBase.digest,
            input: .init(
                name: "forslag/læseområder.txt", format: "text", digest: String(repeating: "a1", count: 32),
                bytes: bill.source.bytes.count),
            bill: bill,
            coverage: .init(
                words: [(.provision, 120 * copies), (.inserted, 6), (.removed, 2), (.commencement, 8), (.remark, 10)],
                notRead: [ReadingNote(.imageNotRead, at: LegalAddress("bilag 1")!, detail: "kort.png")],
                rulesRun: SampleRules.ruleBase.rules.map(\.id).filter { $0 != "circular-reference" } + [
                    "circular-reference"
                ],
                rulesNotApplicable: [("circular-reference", "Ingen henvisninger i ring er mulige.")]),
            facts: facts, score: score(of: found), findings: found, evidence: findings(signs, in: bill))
    }

    /// Losses by rule; a principle's score is what they leave of 100, and the whole is the mean.
    private static func score(of findings: [Finding]) -> Score {
        let losses = [
            "discretion-without-criteria": 21.337, "vague-quantity": 11.111, "exception-special-cases": 9.25,
            "vague-deadline": 7.052, "written-form": 24.6, "authority-may": 38.2, "inspection": 33.95,
            "documentation-demanded": 0.0, "remarks-no-implementation": 55.5,
        ]
        func parts(_ principle: Principle?) -> [ScorePart] {
            var numbers: [String: [Int]] = [:]
            for (number, finding) in findings.enumerated() where finding.principle == principle {
                numbers[finding.rule, default: []].append(number)
            }
            return numbers.keys.sorted().map {
                ScorePart(rule: $0, weight: losses[$0]! / 10, loss: losses[$0]!, findings: numbers[$0]!)
            }
        }
        let relevant: Set<Principle> = [.clearRules, .digitalCommunication, .automaticProcessing, .coherence]
        let values = Principle.allCases.map { principle in
            (principle, 100 - parts(principle).reduce(0) { $0 + $1.loss }, relevant.contains(principle))
        }
        let principles = values.map { principle, value, isRelevant in
            PrincipleScore(
                principle: principle, isRelevant: isRelevant, value: isRelevant ? value : nil,
                burden: isRelevant ? (100 - value) / 3 : 0, percentile: isRelevant ? value * 0.9 : nil,
                contribution: isRelevant ? value / Double(relevant.count) : 0, parts: parts(principle))
        }
        let whole = principles.reduce(0) { $0 + $1.contribution }
        return Score(
            text: TextReadiness(
                value: whole, band: .partlyReady, percentile: 57.3, uncertainty: 6.4, principles: principles),
            assessment: AssessmentQuality(value: 44.5, band: .partlyReady, parts: parts(nil)))
    }

    /// Every place where the words stand, in the order of the text.
    private static func findings(_ hits: [(rule: String, words: String, confidence: Double)], in bill: Bill)
        -> [Finding]
    {
        var located: [(range: Range<Int>, finding: Finding)] = []
        for block in bill.blocks {
            let text = bill.text(of: block)
            for hit in hits {
                guard let place = text.firstRange(of: hit.words) else { continue }
                let offset = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
                let start = block.range.lowerBound + offset
                let range = start..<(start + hit.words.utf8.count)
                located.append((range, finding(hit, block, text, offset, range, bill)))
            }
        }
        return located.sorted { $0.range.lowerBound < $1.range.lowerBound }.map(\.finding)
    }

    private static func finding(
        _ hit: (rule: String, words: String, confidence: Double), _ block: TextBlock, _ text: String, _ offset: Int,
        _ range: Range<Int>, _ bill: Bill
    ) -> Finding {
        let rule = SampleRules.ruleBase.rule(named: hit.rule)!
        var locator = SourceLocator(bill.source)
        let provision = bill.provisions[block.provision]
        return Finding(
            rule: rule.id, category: rule.category, principle: rule.principle, severity: rule.severity,
            confidence: hit.confidence, role: block.role, address: provision.address, landing: provision.landing,
            provision: block.provision, match: hit.words, context: text, contextOffset: offset,
            span: locator.span(of: bill.sourceMap.source(of: range)),
            values: ["actor": "Kommunalbestyrelsen"], reasons: ["authority", "no criteria"],
            fingerprint: Fingerprint(exact: "exact-\(rule.id)-\(range.lowerBound)", loose: "loose-\(rule.id)"))
    }
}
