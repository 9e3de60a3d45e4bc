import Findings
import LegalModel
import RuleBase
import Scoring
import TestSupport
import Testing

@testable import Reporting

@Suite struct TextReporterTests {
    @Test(
        "The words found are in view at any width, with the mark under them", arguments: [20, 33, 40, 60, 80, 120, 400])
    func excerpts(_ width: Int) {
        for finding in SampleAssessment.make().findings {
            let excerpt = Excerpt(of: finding, width: width)
            let line = Array(excerpt.line)
            #expect(line.count <= width, "\(excerpt.line)")
            let marked = String(line[excerpt.marked])
            #expect(!marked.isEmpty && finding.match.hasPrefix(marked), "»\(marked)« for »\(finding.match)«")
            if finding.match.count <= width / 2 { #expect(marked == finding.match) }
        }
    }

    @Test("Marks above letters take no column")
    func columns() {
        #expect(TerminalText.columns("e\u{301}n") == 2)
        #expect(TerminalText.columns("§ 4 – å") == 7)
        #expect(TerminalText.columns("a\u{36F}\u{370}") == 2)
    }

    @Test("A bill cannot steer the terminal")
    func control() {
        let text = "a\u{1B}[31mb\u{9B}c\u{202E}d\u{7F}\u{2029}\n"
        let printable = TerminalText.printable(text)
        #expect(printable.utf8.count == text.utf8.count)
        #expect(
            printable.unicodeScalars.allSatisfy {
                $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0.value != 0x202E
            })
        #expect(TerminalText.printable("§ 4 – »ord«") == "§ 4 – »ord«")
    }

    @Test("No line is wider than asked, but for what cannot be broken", arguments: [60, 80, 100])
    func width(_ width: Int) {
        let context = ReportContext(ruleBase: SampleRules.ruleBase, width: width)
        let text = String(decoding: TextReporter().report(SampleAssessment.make(), context: context), as: UTF8.self)
        let head = #/^  (advarsel|alvorlig|opmærksomhed) /#
        for line in text.split(separator: "\n") where !line.contains(head) {
            #expect(line.count <= width, "\(line)")
        }
    }

    @Test("Colour adds sequences and changes no word")
    func colour() {
        var context = ReportContext(ruleBase: SampleRules.ruleBase)
        let plain = String(decoding: TextReporter().report(SampleAssessment.make(), context: context), as: UTF8.self)
        context.usesColor = true
        let coloured = String(decoding: TextReporter().report(SampleAssessment.make(), context: context), as: UTF8.self)
        #expect(!plain.contains("\u{1B}"))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }
}
