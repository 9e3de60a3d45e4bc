import Findings
import Foundation
import LegalModel
import RuleBase
import Scoring
import TestSupport
import Testing

@testable import Reporting

/// Every page in one language at a time, and every word of it from the catalogues.
@Suite struct PageLanguageTests {
    private static let catalogues: [(name: String, words: Words)] =
        Phrase.allCases.map { ("\($0)", $0.words) } + PagePhrase.allCases.map { ("page \($0)", $0.words) }
        + RulePhrase.allCases.map { ("rule \($0)", $0.words) }
        + QualityPhrase.allCases.map { ("quality \($0)", $0.words) }
        + ComparisonPhrase.allCases.map { ("comparison \($0)", $0.words) }

    @Test("Every phrase of every catalogue stands in both languages, with the same places to fill")
    func complete() {
        for (name, words) in Self.catalogues {
            #expect(!words.danish.isEmpty && !words.english.isEmpty, "\(name)")
            for number in 0..<6 {
                #expect(words.danish.contains("{\(number)}") == words.english.contains("{\(number)}"), "\(name)")
            }
            // The letters of Danish give a phrase away that was copied and not translated.
            #expect(!words.english.contains { "æøåÆØÅ".contains($0) }, "\(name) in English: \(words.english)")
        }
    }

    @Test(
        "Every stage of a case and every severity, principle, category and role has its words",
        arguments: Language.allCases)
    func values(_ language: Language) {
        let texts = Texts(language: language)
        let stages = CaseStage.allCases.map { texts[PagePhrase.phrase($0)] }
        #expect(Set(stages).count == CaseStage.allCases.count)
    }

    @Test("The pages in English hold no Danish phrase")
    func english() {
        let context = ReportContext(language: .english, ruleBase: SampleRules.ruleBase)
        let pages =
            [
                HTMLReporter().report(SampleAssessment.make(), context: context),
                BatchReports.indexHTML(SampleBatch.rows, failures: [.init(name: "a", reason: "b")], context: context),
            ] + RulePages.pages(context, toolVersion: "1").map(\.page)
        // Words of the bill stay in its own language.
        let bill = String(decoding: SampleAssessment.make().bill.text, as: UTF8.self)
        for page in pages {
            let html = String(decoding: page, as: UTF8.self)
            let text = html.replacingOccurrences(
                of: "(?s)<(style|script).*?</(style|script)>", with: "", options: .regularExpression)
            let nodes = Set(text.components(separatedBy: ">").compactMap { $0.components(separatedBy: "<").first })
            for (name, words) in Self.catalogues
            where words.danish != words.english && !words.danish.contains("{") && !bill.contains(words.danish) {
                // A word that both languages share elsewhere (»alvorlig«) cannot stand here either: whole texts only.
                #expect(!nodes.contains(words.danish), "\(name): \(words.danish)")
            }
        }
    }

    @Test("No page is written with words outside the catalogues")
    func noLiterals() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Reporting")
        // The name of the tool, and the marks P1 to P7.
        let allowed: Set<String> = ["jura", "P"]
        let literal = try NSRegularExpression(pattern: "\"((?:[^\"\\\\]|\\\\.)*)\"")
        var seen = 0
        for folder in ["HTML", "Batch", "Comparison", "Rules"] {
            let files = try FileManager.default.contentsOfDirectory(
                at: sources.appendingPathComponent(folder), includingPropertiesForKeys: nil)
            for file in files where !file.lastPathComponent.hasSuffix("Phrase.swift") {
                for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
                where line.contains("html.") || line.contains("line.") {
                    let line = String(line)
                    for match in literal.matches(in: line, range: NSRange(line.startIndex..., in: line)) {
                        let markup = Range(match.range(at: 1), in: line).map { String(line[$0]) } ?? ""
                        guard markup.contains("<") || markup.contains(">") else { continue }
                        seen += 1
                        let words = Self.visible(in: markup).filter { !allowed.contains($0) }
                        #expect(words.isEmpty, "\(file.lastPathComponent): \(words)")
                    }
                }
            }
        }
        #expect(seen > 200)
    }

    /// The words of a piece of markup that a reader would see: outside tags and interpolations.
    private static func visible(in markup: String) -> [String] {
        var text = markup.replacingOccurrences(of: "\\\\\\([^)]*\\)", with: " ", options: .regularExpression)
        text = text.replacingOccurrences(of: "&[a-z]+;|\\\\.", with: " ", options: .regularExpression)
        text = text.replacingOccurrences(of: "<[^>]*>?", with: " ", options: .regularExpression)
        // What stands before a closing `>` is the rest of a tag that another literal opened.
        if let end = text.lastIndex(of: ">") { text = String(text[text.index(after: end)...]) }
        return text.split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
    }
}
