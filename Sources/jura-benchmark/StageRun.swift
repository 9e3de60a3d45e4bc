internal import BillReading
internal import Checks
internal import DanishText
internal import Findings
internal import JuraKit
internal import LegalModel
internal import Reporting
internal import RuleBase
internal import Scoring

/// One pass over all documents, stage by stage.
struct StageRun {
    private let documents: [BenchmarkDocument]
    private let ruleBase = BuiltInRules.load()
    private var clock = StageClock()
    private var words = 0

    init(_ documents: [BenchmarkDocument]) {
        self.documents = documents
    }

    consuming func figures() -> [StageFigure] {
        let program = PatternProgram(of: ruleBase)
        let memory = WordMemory(program)
        let plan = CheckPlan(ruleBase.rules)
        let weigher = CandidateWeigher(ruleBase)
        let worker = Analyzer(ruleBase: ruleBase).makeWorker()
        for document in documents {
            clock.start()
            guard let bill = try? BillReader.read(document.bytes, name: document.name) else { continue }
            clock.end("read")
            let text = AnalyzedText(bill: bill)
            clock.end("normalise, tokenise, segment")
            let analysis = BillAnalysis(bill: bill, text: text, ruleBase: ruleBase, program: program, memory: memory)
            clock.end("match")
            var candidates: [Candidate] = []
            for name in plan.names {
                candidates += plan.candidates(ofCheck: name, in: analysis)
                clock.end("check \(name)")
            }
            let weighed = weigher.weigh(candidates, in: analysis)
            clock.end("weigh")
            var found = FindingMaker.findings(from: weighed, in: analysis)
            clock.end("findings")
            Fingerprints.sign(&found.faults, in: bill)
            Fingerprints.sign(&found.evidence, in: bill)
            clock.end("fingerprints")
            words += text.tokens.count { $0.kind == .word }
            guard let assessment = try? worker.assess(document.bytes, name: document.name) else { continue }
            clock.start()
            _ = Scorer(ruleBase).score(
                findings: assessment.findings, evidence: assessment.evidence, words: assessment.facts.words,
                hasRemarks: bill.hasRemarks)
            clock.end("score")
            let context = ReportContext(ruleBase: ruleBase)
            for format in ReporterCatalogue.formats {
                _ = format.reporter.report(assessment, context: context)
                clock.end("write \(format.name)")
            }
        }
        return clock.figures(words: words)
    }
}
