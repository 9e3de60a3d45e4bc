import Comparison
import Findings
import Foundation
import Testing

/// Other words must never pass for the old ones.
@Suite("Changed words")
struct ChangedWordsTests {
    @Test(
        "in a sentence with a finding are told: resolved, or the same finding in new words",
        arguments: [
            ("inden 4 uger", "inden 6 uger"), ("Gebyret er 100 kr.", "Gebyret er 1.000 kr."),
            ("skal snarest muligt behandle", "skal snarest muligt afslutte"),
            ("særlige tilfælde", "ganske særlige tilfælde"),
            ("om ansøgeren.", "om ansøgeren og dennes ægtefælle."), ("Ministeren", "Skatteministeren"),
            ("indgives skriftligt", "indgives ikke skriftligt"),
        ])
    func told(_ old: String, _ new: String) throws {
        let comparison = try Versions.compare(Versions.sample, Versions.sample.replacing(old, with: new))
        let touched = comparison.old.findings.filter { $0.context.contains(old) }
        let silent = comparison.pairs.filter { $0.wording != .changed && touched.contains($0.old!) }
        #expect(silent.map(\.finding.rule) == [])
        #expect(comparison.alignment?.changes.map(\.kind) == [.reworded])
    }

    @Test("A word taken out of any sentence leaves no finding of that sentence unsaid")
    func everySentence() throws {
        let words = Versions.sample.split(separator: " ")
        for index in stride(from: 5, to: words.count - 1, by: 3) {
            let word = words[index]
            guard word.allSatisfy(\.isLetter), !["og", "eller", "til"].contains(word), word.count > 2 else { continue }
            let shorter = (words[..<index] + words[(index + 1)...]).joined(separator: " ")
            let comparison = try Versions.compare(Versions.sample, shorter)
            let silent = comparison.pairs.filter { pair in
                pair.wording != .changed && wording(pair.old!.context) != wording(pair.new!.context)
            }
            #expect(silent.isEmpty, "without »\(word)«")
        }
    }

    /// A word of the provisions of an invented bill changed at a time: each finding whose sentence has it must be told.
    @Test(
        "A word changed in any invented bill leaves no finding of its sentence unsaid",
        arguments: Versions.invented.indices)
    func inventedBills(_ number: Int) throws {
        let text = Versions.invented[number]
        let old = ReportedBill(try Versions.assess(text))
        // Words that stand once in the bill, so that the change is one change.
        let counts = Dictionary(
            text.split { !$0.isLetter }.map { ($0, 1) }, uniquingKeysWith: +)
        let sentences = Set(old.findings.map(\.context))
        let words = Set(sentences.flatMap { $0.split { !$0.isLetter } })
            .filter { $0.count > 5 && $0.first?.isLowercase == true && counts[$0] == 1 }.sorted()
        var state = UInt64(number) &+ 7
        var tried = 0
        for _ in 0..<6 where !words.isEmpty {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let word = String(words[Int(state >> 33) % words.count])
            let touched = old.findings.filter { finding in
                finding.context.split { !$0.isLetter }.contains { $0 == word }
            }
            guard !touched.isEmpty else { continue }
            tried += 1
            let place = try #require(
                text.ranges(of: word).first { range in
                    let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
                    let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
                    return !before.isLetter && !after.isLetter
                })
            let changed = text.replacingCharacters(in: place, with: "zyx\(word)")
            let comparison = Comparison(old, ReportedBill(try Versions.assess(changed)))
            let silent = comparison.pairs.filter { pair in
                pair.wording != .changed && touched.contains { $0.context == pair.old?.context }
            }
            #expect(silent.isEmpty, "»\(word)«: \(silent.map(\.finding.rule))")
        }
        // In one bill every such word stands in the remarks or the annex too; the others have many.
        #expect(tried > 0 || words.isEmpty && old.findings.count > 10)
    }

    @Test("Equal sentences are told apart by where they stand")
    func equalSentences() throws {
        let sentence = "Styrelsen kan i særlige tilfælde dispensere fra kravet."
        let old = "Lov om prøver\n\n§ 1. Gebyret er 100 kr.\n\n§ 2. \(sentence)\n"
        let new = "Lov om prøver\n\n§ 1. \(sentence)\n\n§ 2. Gebyret er 100 kr.\n\n§ 3. \(sentence)\n"
        let comparison = try Versions.compare(old, new)
        #expect(comparison.resolved.isEmpty)
        #expect(Set(comparison.appeared.map(\.finding.address)).count == 1)
    }
}
