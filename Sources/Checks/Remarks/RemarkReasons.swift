internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase

/// The sentences of the remarks that give a reason, and which findings each of them answers.
///
/// A reason answers a finding when it is about the same provision and the same thing: it stands in the special remark on
/// the § (and its stykke, where one is named), or cites the §, and it shares a telling word with the finding or speaks of
/// its subject (»skøn«, »frist«, »underskrift«). A sentence that only repeats the provision gives no reason.
struct RemarkReasons {
    /// A sentence that gives a reason.
    private struct Reason {
        /// The sentence, with the one before it where it leans on that: »Det skyldes, at …«.
        let tokens: Range<Int>
        let sentence: Sentence
        /// Stems of its words.
        let stems: Set<String>
        /// What it is about; several where it cites several.
        let scopes: [RemarkScope]
        /// Whether it stands in a special remark.
        let isSpecial: Bool
        /// Principles that it says are departed from.
        let principles: Set<Principle>
    }

    private let analysis: BillAnalysis
    private let reasons: [Reason]
    /// In how many sentences of the provisions each stem stands.
    private let frequency: [String: Int]
    /// A stem that stands in more sentences than this tells nothing.
    private let common: Int

    init(_ analysis: BillAnalysis) {
        self.analysis = analysis
        var frequency: [String: Int] = [:]
        var sentences = 0
        for sentence in analysis.text.sentences where analysis.bill.blocks[sentence.block].role.isNormative {
            sentences += 1
            for stem in Self.stems(sentence.tokens, analysis) { frequency[stem, default: 0] += 1 }
        }
        self.frequency = frequency
        common = max(3, sentences / 20)
        let cues = ReasonCues(analysis: analysis)
        var scopes = RemarkScopes(analysis)
        var reasons: [Reason] = []
        var before: Sentence?
        for sentence in analysis.text.sentences {
            let block = analysis.bill.blocks[sentence.block]
            guard block.role == .remark else { continue }
            let place = scopes.move(to: sentence)
            defer { before = sentence }
            guard cues.givesReason(sentence.tokens) else { continue }
            var tokens = sentence.tokens
            if let before, before.block == sentence.block, cues.leansBack(sentence.tokens) {
                tokens = before.tokens.lowerBound..<tokens.upperBound
            }
            let cited = place.isSpecial ? place.scopes : scopes.cited(in: tokens)
            let principles = cues.departures(in: tokens)
            guard !cited.isEmpty || !principles.isEmpty else { continue }
            reasons.append(
                Reason(
                    tokens: tokens, sentence: sentence, stems: Self.stems(tokens, analysis), scopes: cited,
                    isSpecial: place.isSpecial, principles: principles))
        }
        self.reasons = reasons
    }

    /// The passage that answers a candidate best; nil when none does.
    func reason(for candidate: Candidate) -> RemarkReason? {
        guard !reasons.isEmpty, candidate.rule.polarity == .fault, candidate.role.isNormative,
            let subject = ReasonCues.subjects[candidate.rule.category]
        else { return nil }
        let home = RemarkScope(of: candidate.provision, in: analysis)
        let telling = Self.stems(candidate.tokens, analysis).filter { frequency[$0, default: 0] <= common }
        var best: (reason: Reason, weight: Int)?
        for reason in reasons {
            let weight = weight(of: reason, home, telling, subject, candidate)
            if weight > best?.weight ?? 0 { best = (reason, weight) }
        }
        return best.map { made(from: $0.reason) }
    }

    /// 0 when the reason does not answer the candidate.
    private func weight(
        of reason: Reason, _ home: RemarkScope, _ telling: Set<String>, _ subject: [String], _ candidate: Candidate
    ) -> Int {
        let isHere = reason.scopes.contains { $0.covers(home) }
        let departs = candidate.rule.principle.map(reason.principles.contains) ?? false
        // A departure from a principle that names no § is said of all the bill, but not of what is only a note.
        if departs, isHere || (reason.scopes.isEmpty && candidate.severity != .note) { return isHere ? 4 : 1 }
        guard isHere else { return 0 }
        let shared = telling.intersection(reason.stems).count
        let speaks = reason.stems.contains { stem in subject.contains { stem.hasPrefix($0) } }
        guard shared > 0 || speaks else { return 0 }
        return 2 + min(shared, 3) * 2 + (speaks ? 1 : 0) + (reason.isSpecial ? 1 : 0)
    }

    private func made(from reason: Reason) -> RemarkReason {
        let block = analysis.bill.blocks[reason.sentence.block]
        var address = analysis.bill.provisions[block.provision].address
        if analysis.text.blockSentences[reason.sentence.block].count > 1 || reason.sentence.number > 1 {
            address = address.appending(.punktum, String(reason.sentence.number))
        }
        let text = analysis.text
        let raw = analysis.bill.sourceMap.source(of: text.map.source(of: reason.sentence.bytes))
        var locator = SourceLocator(analysis.bill.source)
        return RemarkReason(
            provision: block.provision, address: address, words: text.string(reason.sentence.bytes),
            line: locator.span(of: raw).line)
    }

    /// The stems of the words that carry meaning.
    private static func stems(_ tokens: Range<Int>, _ analysis: BillAnalysis) -> Set<String> {
        var result: Set<String> = []
        for token in tokens where analysis.text.tokens[token].isWord {
            let stem = analysis.stem(token)
            if stem.utf8.count >= 4, !ReasonCues.empty.contains(stem) { result.insert(stem) }
        }
        return result
    }
}
