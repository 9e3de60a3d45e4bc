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
        program = PatternProgram(of: ruleBase)
        rules = ruleBase.rules.filter(selection.selects)
        weigher = CandidateWeigher(ruleBase, usesModel: usesModel)
    }

    /// Whether some rules are left out, so that there is no total score.
    public var isPartial: Bool { rules.count < ruleBase.rules.count }

    public func makeWorker() -> Worker {
        Worker(ruleBase: ruleBase, program: program, rules: rules, weigher: weigher)
    }

    /// Assesses one bill after another. Not for two threads at once: it remembers words it has met.
    public final class Worker {
        private let ruleBase: RuleBase
        private let program: PatternProgram
        private let rules: [Rule]
        /// What runs: all checks where the model weighs what they propose, else those of the rules that are used.
        private let plan: CheckPlan
        private let weigher: CandidateWeigher
        private let memory: WordMemory
        private let scorer: Scorer
        private let selected: Set<String>
        /// Where the cost of every rule is added up, when somebody asks; it makes an analysis several times slower.
        public var profile: RuleProfile?

        init(ruleBase: RuleBase, program: PatternProgram, rules: [Rule], weigher: CandidateWeigher) {
            self.ruleBase = ruleBase
            self.program = program
            self.rules = rules
            self.weigher = weigher
            plan = CheckPlan(weigher.usesModel ? ruleBase.rules : rules)
            selected = Set(rules.map(\.id))
            memory = WordMemory(program)
            scorer = Scorer(ruleBase)
        }

        /// Reads a document and assesses it.
        ///
        /// - Parameter lap: told of every stage as it ends, for those who want to know what each costs.
        /// - Throws: ``ReadingError`` when the bytes hold no text that could be a bill.
        /// - Complexity: linear in the size of the document.
        public func assess(_ bytes: [UInt8], name: String, lap: (Stage) -> Void = { _ in }) throws(ReadingError)
            -> Assessment
        {
            let bill = try BillReader.read(bytes, name: name)
            lap(.reading)
            let text = AnalyzedText(bill: bill)
            lap(.words)
            let analysis = BillAnalysis(bill: bill, text: text, ruleBase: ruleBase, program: program, memory: memory)
            lap(.patterns)
            let proposed =
                profile?.candidates(plan, in: analysis, program: program) ?? plan.candidates(in: analysis)
            lap(.checks)
            let candidates = candidates(proposed, in: analysis)
            lap(.weighing)
            var (findings, evidence) = FindingMaker.findings(from: candidates, in: analysis)
            Fingerprints.sign(&findings, in: bill)
            Fingerprints.sign(&evidence, in: bill)
            lap(.findings)
            let facts = FactCollector.facts(of: analysis, findings: findings)
            var score = scorer.score(
                findings: findings, evidence: evidence, words: facts.words, hasRemarks: bill.hasRemarks)
            if rules.count < ruleBase.rules.count { score = score.partial(of: ruleBase) { selected.contains($0.id) } }
            defer { lap(.figures) }
            let assessment = Assessment(
                toolVersion: Version.tool, ruleBaseVersion: ruleBase.version, ruleBaseDigest: ruleBase.digest,
                input: .init(
                    name: name, format: bill.isFromXML ? "lexdania" : "text", digest: SHA256.hexDigest(of: bytes),
                    bytes: bytes.count),
                bill: bill, coverage: CoverageCollector.coverage(of: analysis, rules: rules), facts: facts,
                score: score,
                findings: findings, evidence: evidence)
            profile?.count(assessment)
            return assessment
        }

        /// What the model keeps of what the rules propose. A candidate is weighed beside those of all rules, so that
        /// leaving out rules never changes what is said of the others.
        private func candidates(_ proposed: [Candidate], in analysis: BillAnalysis) -> [Candidate] {
            let weighed = weigher.weigh(proposed, in: analysis)
            guard weigher.usesModel, rules.count < ruleBase.rules.count else { return weighed }
            return weighed.filter { selected.contains($0.rule.id) }
        }
    }
}
