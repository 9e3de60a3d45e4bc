import Findings
import Foundation
import JuraKit
import LegalModel
import Scoring
import TestSupport
import Testing

/// Real acts give the same findings however their text came to us. Takes every 80th act; `JURA_CORPUS_STEP=1` takes all.
@Suite("Real acts in disguise")
struct DisguisedActsTests {
    /// A finding as a reader sees it: rule, address, words.
    struct Mark: Hashable {
        let rule: String
        let address: String
        let words: String

        init(_ finding: Finding) {
            rule = finding.rule
            address = finding.address.description
            words = finding.match.lowercased()
        }
    }

    enum Clothes: String, CaseIterable {
        case wrapped = "wrapped at 66 columns with divided words, headers and page numbers"
        case decomposed = "decomposed, with non-breaking spaces"
        case latin1 = "ISO-8859-1 with CRLF"

        func dress(_ text: String) -> [UInt8] {
            switch self {
            case .wrapped: Array(Disguise.wrappedPDF(text).utf8)
            case .decomposed: Array(Disguise.decomposedWithHardBlanks(text).utf8)
            case .latin1: Disguise.latin1CRLF(text)
            }
        }
    }

    @Test("give the same findings for at least 97 %", arguments: Clothes.allCases)
    func sameFindings(_ clothes: Clothes) throws {
        let worker = Analyzer(ruleBase: BuiltInRules.load()).makeWorker()
        var shared = 0
        var all = 0
        for file in RealCorpus.files("text", every: RealCorpus.step(80)) {
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            // What one byte cannot hold is another text, not a disguise.
            guard text.utf8.count < 400_000, text.unicodeScalars.allSatisfy({ $0.value < 256 }) else { continue }
            let plain = Self.counts(try worker.assess(Array(text.utf8), name: "plain"))
            let dressed = Self.counts(try worker.assess(clothes.dress(text), name: "dressed"))
            for (mark, count) in plain { shared += min(count, dressed[mark] ?? 0) }
            all += plain.reduce(0) { $0 + max($1.value, dressed[$1.key] ?? 0) }
            all += dressed.reduce(0) { $0 + (plain[$1.key] == nil ? $1.value : 0) }
        }
        guard all > 0 else { return }
        let share = Double(shared) / Double(all)
        print("\(clothes.rawValue): \(shared) of \(all) findings the same, \((share * 1000).rounded() / 10) %")
        #expect(share >= 0.97)
    }

    private static func counts(_ assessment: Assessment) -> [Mark: Int] {
        assessment.findings.reduce(into: [:]) { $0[Mark($1), default: 0] += 1 }
    }
}
