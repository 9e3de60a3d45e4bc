internal import DanishText
package import Findings
internal import LegalModel
internal import RuleBase

/// Turns candidates into findings: drops what a longer one covers, and gives each its place, words and context.
package enum FindingMaker {
    /// Findings in the order of the bill, then by rule id.
    package static func findings(from candidates: [Candidate], in analysis: BillAnalysis) -> [Finding] {
        // Sorting moves small keys, not candidates.
        let kept = longestOnly(candidates, in: analysis)
        let places = kept.map { place(of: $0, in: analysis) }
        let order = kept.indices.sorted { left, right in
            if places[left].lowerBound != places[right].lowerBound {
                return places[left].lowerBound < places[right].lowerBound
            }
            if kept[left].provision != kept[right].provision { return kept[left].provision < kept[right].provision }
            if places[left].upperBound != places[right].upperBound {
                return places[left].upperBound > places[right].upperBound
            }
            return kept[left].rule.number < kept[right].rule.number
        }
        var locator = SourceLocator(analysis.bill.source)
        return order.map { finding(kept[$0], at: places[$0], in: analysis, locator: &locator) }
    }

    /// Within a category and polarity, a candidate that another one covers is dropped; of two with the same words the
    /// more confident stays, then the one whose rule id comes first.
    static func longestOnly(_ candidates: [Candidate], in analysis: BillAnalysis) -> [Candidate] {
        struct Kind: Hashable {
            let category: Category
            let isFault: Bool
        }
        var result: [Candidate] = []
        let groups = Dictionary(grouping: candidates) {
            Kind(category: $0.rule.category, isFault: $0.rule.polarity == .fault)
        }
        for group in groups.values {
            var last: Candidate?
            for index in group.indices.sorted(by: { comesFirst(group[$0], group[$1]) }) {
                let candidate = group[index]
                // A finding about a whole provision stands beside those about its words.
                guard !candidate.tokens.isEmpty else {
                    result.append(candidate)
                    continue
                }
                if let previous = last, candidate.tokens.lowerBound < previous.tokens.upperBound {
                    if candidate.tokens.upperBound <= previous.tokens.upperBound { continue }
                    if wordCount(candidate, in: analysis) <= wordCount(previous, in: analysis) { continue }
                    result.removeLast()
                }
                result.append(candidate)
                last = candidate
            }
        }
        return result
    }

    private static func wordCount(_ candidate: Candidate, in analysis: BillAnalysis) -> Int {
        analysis.text.tokens[candidate.tokens].count { $0.kind != .mark }
    }

    private static func comesFirst(_ left: Candidate, _ right: Candidate) -> Bool {
        if left.tokens.isEmpty != right.tokens.isEmpty { return left.tokens.isEmpty }
        if left.tokens.lowerBound != right.tokens.lowerBound { return left.tokens.lowerBound < right.tokens.lowerBound }
        if left.tokens.count != right.tokens.count { return left.tokens.count > right.tokens.count }
        if left.confidence != right.confidence { return left.confidence > right.confidence }
        return left.rule.number < right.rule.number
    }

    /// The bytes of the normalised text that a candidate is about.
    private static func place(of candidate: Candidate, in analysis: BillAnalysis) -> Range<Int> {
        let tokens = analysis.text.tokens
        if !candidate.tokens.isEmpty {
            return tokens[candidate.tokens.lowerBound].range
                .lowerBound..<tokens[candidate.tokens.upperBound - 1].range.upperBound
        }
        let whole = analysis.tokensOfProvision[candidate.provision]
        guard !whole.isEmpty else { return 0..<0 }
        return tokens[whole.lowerBound].range.lowerBound..<tokens[whole.upperBound - 1].range.upperBound
    }

    private static func finding(
        _ candidate: Candidate, at bytes: Range<Int>, in analysis: BillAnalysis, locator: inout SourceLocator
    ) -> Finding {
        let text = analysis.text
        let bill = analysis.bill
        let provision = bill.provisions[candidate.provision]
        var address = provision.address
        var context = bytes
        var match = ""
        if !candidate.tokens.isEmpty, let sentence = analysis.sentence(of: candidate.tokens.lowerBound) {
            match = text.string(bytes)
            context = passage(of: sentence, in: analysis)
            let sentences = text.blockSentences[sentence.block]
            let isItem = [.nummer, .litra, .led].contains(provision.kind)
            if candidate.role != .heading, sentences.count > 1 || (sentence.number > 1 && !isItem) {
                address = address.appending(.punktum, String(sentence.number))
            }
        } else if let first = bill.provisions[candidate.provision].blocks.first {
            context = text.blockBytes[first]
        }
        let raw = bill.sourceMap.source(of: text.map.source(of: bytes))
        return Finding(
            rule: candidate.rule.id, category: candidate.rule.category, principle: candidate.rule.principle,
            severity: candidate.severity, confidence: candidate.confidence, role: candidate.role, address: address,
            landing: provision.landing, provision: candidate.provision, match: match, context: text.string(context),
            contextOffset: match.isEmpty ? nil : bytes.lowerBound - context.lowerBound, span: locator.span(of: raw),
            values: candidate.values, reasons: candidate.reasons)
    }

    /// The words of a candidate and the passage they stand in, as its finding would give them.
    static func words(of candidate: Candidate, in analysis: BillAnalysis) -> (match: String, context: String) {
        let bytes = place(of: candidate, in: analysis)
        guard let sentence = analysis.sentence(of: candidate.tokens.lowerBound) else { return ("", "") }
        return (analysis.text.string(bytes), analysis.text.string(passage(of: sentence, in: analysis)))
    }

    /// The sentence; for quoted words inside an instruction the whole printed line.
    private static func passage(of sentence: Sentence, in analysis: BillAnalysis) -> Range<Int> {
        let blocks = analysis.bill.blocks
        var first = sentence.block
        var last = sentence.block
        while blocks[first].continuesLine, first > 0 { first -= 1 }
        while last + 1 < blocks.count, blocks[last + 1].continuesLine { last += 1 }
        guard first < last else { return sentence.bytes }
        return analysis.text.blockBytes[first].lowerBound..<analysis.text.blockBytes[last].upperBound
    }
}
