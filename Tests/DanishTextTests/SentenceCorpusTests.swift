import DanishText
import Foundation
import LegalModel
import TestSupport
import Testing

/// Measures sentence boundaries against published acts; see Scripts/sentence-boundaries.sh.
///
/// `JURA_CORPUS` names the folder of the corpus, `JURA_CORPUS_STEP` takes every nth act, `JURA_CORPUS_SHOW` prints
/// that many of the boundaries that differ.
@Suite struct SentenceCorpusTests {
    private static let environment = ProcessInfo.processInfo.environment

    @Test("At least 98 % of the published sentence boundaries are found, and as many of ours are real")
    func boundaries() throws {
        var count = BoundaryCount(examplesWanted: Int(Self.environment["JURA_CORPUS_SHOW"] ?? "") ?? 0)
        let files = RealCorpus.files("lexdania", every: RealCorpus.step(29))
        guard !files.isEmpty else { return }
        for file in files {
            let xml = try Data(contentsOf: file)
            for passage in PublishedSentences(xml: Array(xml)).passages {
                count.add(passage, of: file.lastPathComponent)
            }
        }
        print(count.report)
        #expect(count.precision >= 0.98)
        #expect(count.recall >= 0.98)
    }
}

/// How our sentence boundaries and the published ones agree.
struct BoundaryCount {
    let examplesWanted: Int
    private var agreed = 0
    private var onlyOurs = 0
    private var onlyPublished = 0
    private var setAside: [String: Int] = [:]
    private var examples: [String] = []

    init(examplesWanted: Int) {
        self.examplesWanted = examplesWanted
    }

    var precision: Double { Double(agreed) / Double(max(1, agreed + onlyOurs)) }
    var recall: Double { Double(agreed) / Double(max(1, agreed + onlyPublished)) }

    private func raw(_ total: Int, _ prefix: String) -> Double {
        let aside = setAside.filter { $0.key.hasPrefix(prefix) }.map(\.value).reduce(0, +)
        return Double(agreed) / Double(max(1, agreed + total + aside))
    }

    var report: String {
        let aside = setAside.sorted { $0.key < $1.key }.map { "  set aside, \($0.key): \($0.value)" }
        return """
            sentences: \(agreed) boundaries agree, \(onlyOurs) only ours, \(onlyPublished) only published
              precision \(precision) (nothing set aside: \(raw(onlyOurs, "ours")))
              recall \(recall) (nothing set aside: \(raw(onlyPublished, "published")))
            \((aside + examples).joined(separator: "\n"))
            """
    }

    /// Compares the sentences of one passage.
    mutating func add(_ passage: PublishedSentences.Passage, of name: String) {
        var text: [UInt8] = []
        var published: [Int: Int] = [:]
        for (index, sentence) in passage.sentences.enumerated() {
            let start = Self.firstLetter(sentence)
            guard start < sentence.count else { continue }
            if !text.isEmpty { text.append(0x20) }
            if !text.isEmpty { published[text.count + start] = index }
            text += sentence
        }
        let analyzed = AnalyzedText(bill: TinyBill.reading(String(decoding: text, as: UTF8.self)))
        let ours = Set(analyzed.sentences.dropFirst().map { analyzed.map.source(of: $0.bytes.lowerBound) })
        for start in published.keys.sorted() where !ours.contains(start) {
            let reason = Self.falseCut(text, start, isAfterNote: passage.afterNote.contains(published[start] ?? 0))
            note(reason.map { "published " + $0 }, "-", text, start, name)
            if reason == nil { onlyPublished += 1 }
        }
        for start in ours.sorted() {
            if published[start] != nil {
                agreed += 1
            } else {
                let reason = Self.missingCut(text, start)
                note(reason.map { "ours " + $0 }, "+", text, start, name)
                if reason == nil { onlyOurs += 1 }
            }
        }
    }

    private mutating func note(_ reason: String?, _ sign: String, _ text: [UInt8], _ at: Int, _ name: String) {
        if let reason {
            setAside[reason, default: 0] += 1
        }
        let wanted = ProcessInfo.processInfo.environment["JURA_CORPUS_ASIDE"] == nil ? reason == nil : reason != nil
        if wanted, examples.count < examplesWanted {
            let before = String(decoding: text[max(0, at - 60)..<at], as: UTF8.self)
            let after = String(decoding: text[at..<min(text.count, at + 40)], as: UTF8.self)
            examples.append("  \(sign) \(name) \(reason ?? ""): \(before)⟦\(after)⟧")
        }
    }

    private static func firstLetter(_ text: [UInt8]) -> Int {
        var at = 0
        while at < text.count {
            if text[at] <= 0x20 {
                at += 1
            } else if text[at] == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 || text[at + 1] == 0xAD {
                at += 2
            } else {
                break
            }
        }
        return at
    }

    /// Why a published boundary is none, by lexdania.md §3: lines around footnotes, lines that go on with a small
    /// letter, a comma or a hyphen (»1. -3. pkt.«), lines without a full stop (layout), list lead-ins with a colon.
    private static func falseCut(_ text: [UInt8], _ start: Int, isAfterNote: Bool) -> String? {
        if isAfterNote { return "cut at a footnote" }
        let next = String(decoding: text[start..<min(text.count, start + 8)], as: UTF8.self).first ?? " "
        if next.isLowercase || ",.;:)-".contains(next) { return "cut before a small letter, a comma or a hyphen" }
        let before = String(decoding: text[max(0, start - 12)..<start], as: UTF8.self)
        let last = before.last { !$0.isWhitespace && !"«\")]”'".contains($0) && $0 != "\u{AD}" } ?? " "
        if last == ":" || last == ";" { return "cut after a colon" }
        if !".?!".contains(last) { return "cut without a stop (layout)" }
        return nil
    }

    /// Why a boundary of ours that was not published is one, by lexdania.md §3: sentences that begin with § or follow
    /// »pkt.«, »m.v.«, »kr.«, »pct.«.
    private static func missingCut(_ text: [UInt8], _ start: Int) -> String? {
        if text[start] == 0xC2, start + 1 < text.count, text[start + 1] == 0xA7 { return "before §, not published" }
        let before = String(decoding: text[max(0, start - 12)..<start], as: UTF8.self)
        let word = before.split { $0.isWhitespace }.last.map(String.init) ?? ""
        let known = ["pkt.", "m.v.", "mv.", "kr.", "pct.", "m.m.", "m.fl.", "lign.", "o.l.", "p.a."]
        return known.contains(word.trimmingCharacters(in: ["(", ")"])) ? "after an abbreviation, not published" : nil
    }
}
