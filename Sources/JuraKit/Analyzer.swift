public import BillReading
internal import Checks
internal import DanishText
internal import Findings
internal import LegalModel
public import RuleBase
public import Scoring

/// The engine: reads bills with a rule base and gives their assessments.
///
/// An analyzer is made once and shared; each worker thread takes a ``Worker`` of its own from it.
///
///     let analyzer = Analyzer(ruleBase: BuiltInRules.load())
///     let assessment = try analyzer.makeWorker().assess(bytes, name: "lovforslag.xml")
public struct Analyzer: Sendable {
    public let ruleBase: RuleBase
    private let program: PatternProgram
    private let rules: [Rule]
    private let selection: RuleSelection
    private let weigher: CandidateWeigher

    /// - Parameters:
    ///   - selection: the rules to use; all of them unless said otherwise.
    ///   - usesModel: whether the model of the rule base weighs what rules propose; otherwise rules stand alone.
    public init(ruleBase: RuleBase, selection: RuleSelection = RuleSelection(), usesModel: Bool = true) {
        self.ruleBase = ruleBase
        self.selection = selection
        program = PatternProgram(ruleBase.patterns)
        rules = ruleBase.rules.filter(selection.selects)
        weigher = CandidateWeigher(ruleBase, usesModel: usesModel)
    }

    /// Whether some rules are left out, so that a total score would mislead.
    public var isPartial: Bool { rules.count < ruleBase.rules.count }

    public func makeWorker() -> Worker {
        Worker(ruleBase: ruleBase, program: program, rules: rules, weigher: weigher)
    }

    /// Assesses one bill after another. Not for two threads at once: it remembers words it has met.
    public final class Worker {
        private let ruleBase: RuleBase
        private let program: PatternProgram
        private let rules: [Rule]
        private let weigher: CandidateWeigher
        private let memory: WordMemory
        private let scorer: Scorer
        private let selected: Set<String>

        init(ruleBase: RuleBase, program: PatternProgram, rules: [Rule], weigher: CandidateWeigher) {
            self.ruleBase = ruleBase
            self.program = program
            self.rules = rules
            self.weigher = weigher
            selected = Set(rules.map(\.id))
            memory = WordMemory(program)
            scorer = Scorer(ruleBase)
        }

        /// Reads a document and assesses it.
        ///
        /// - Throws: ``ReadingError`` when the bytes hold no text that could be a bill.
        /// - Complexity: linear in the size of the document.
        public func assess(_ bytes: [UInt8], name: String) throws(ReadingError) -> Assessment {
            let bill = try BillReader.read(bytes, name: name)
            let text = AnalyzedText(bill: bill)
            let analysis = BillAnalysis(bill: bill, text: text, ruleBase: ruleBase, program: program, memory: memory)
            let made = FindingMaker.findings(from: candidates(in: analysis), in: analysis)
            let (findings, evidence) = split(Fingerprints.sign(made, in: bill))
            let facts = FactCollector.facts(of: analysis, findings: findings)
            let score = scorer.score(
                findings: findings, evidence: evidence, words: facts.words, hasRemarks: bill.hasRemarks)
            return Assessment(
                toolVersion: Version.tool, ruleBaseVersion: ruleBase.version, ruleBaseDigest: ruleBase.digest,
                input: .init(
                    name: name, format: bill.isFromXML ? "lexdania" : "text", digest: SHA256.hexDigest(of: bytes),
                    bytes: bytes.count),
                bill: bill, coverage: CoverageCollector.coverage(of: analysis, rules: rules), facts: facts,
                score: score,
                findings: findings, evidence: evidence)
        }

        /// What the rules propose and the model keeps. A candidate is weighed beside those of all rules, so that leaving
        /// out rules never changes what is said of the others.
        private func candidates(in analysis: BillAnalysis) -> [Candidate] {
            guard weigher.usesModel else {
                return weigher.weigh(CheckCatalogue.candidates(for: rules, in: analysis), in: analysis)
            }
            let all = weigher.weigh(CheckCatalogue.candidates(for: ruleBase.rules, in: analysis), in: analysis)
            guard rules.count < ruleBase.rules.count else { return all }
            return all.filter { selected.contains($0.rule.id) }
        }

        private func split(_ findings: [Finding]) -> (faults: [Finding], evidence: [Finding]) {
            var faults: [Finding] = []
            var evidence: [Finding] = []
            faults.reserveCapacity(findings.count)
            for number in findings.indices {
                if ruleBase.rule(named: findings[number].rule)?.polarity == .evidence {
                    evidence.append(findings[number])
                } else {
                    faults.append(findings[number])
                }
            }
            return (faults, evidence)
        }
    }
}
