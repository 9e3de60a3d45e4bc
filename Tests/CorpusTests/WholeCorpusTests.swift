import Findings
import Foundation
import JuraKit
import LegalModel
import Scoring
import TestSupport
import Testing

/// What must hold of every real document. Takes every 100th; `JURA_CORPUS_STEP=1` takes all.
@Suite("Every real document")
struct WholeCorpusTests {
    static let folders = ["lexdania", "text", "text-amending", "text-iso-8859-1", "text-windows-1252-crlf"]

    @Test("is assessed, and findings stand in assessed text, inside the file", arguments: folders)
    func assessed(_ folder: String) throws {
        let worker = Analyzer(ruleBase: BuiltInRules.load()).makeWorker()
        for file in RealCorpus.files(folder, every: RealCorpus.step(100)) {
            let bytes = [UInt8](try Data(contentsOf: file))
            let assessment = try worker.assess(bytes, name: file.lastPathComponent)
            #expect(assessment.facts.words > 0, "\(file.lastPathComponent)")
            for finding in assessment.findings + assessment.evidence {
                #expect(
                    ![.removed, .ceremony, .note].contains(finding.role), "\(file.lastPathComponent) \(finding.address)"
                )
                #expect(finding.span.start <= finding.span.end && finding.span.end <= bytes.count)
                #expect(
                    finding.match.isEmpty || finding.context.contains(finding.match),
                    "\(file.lastPathComponent): \(finding.match)")
            }
            let losses = assessment.score.text.principles.filter(\.isRelevant)
            for principle in losses where !principle.parts.isEmpty {
                let sum = principle.parts.reduce(0) { $0 + $1.loss } + (principle.value ?? 0)
                #expect(abs(sum - 100) < 0.005, "\(file.lastPathComponent) principle \(principle.principle.rawValue)")
            }
        }
    }
}
