internal import DanishText
package import Findings
internal import LegalModel
internal import RuleBase

/// Turns candidates into findings: drops what a longer one covers, and gives each its place, words and context.
package enum FindingMaker {
    /// Faults and good signs, each in the order of the bill, then by rule id.
    package static func findings(
        from candidates: [Candidate], in analysis: BillAnalysis
    ) -> (faults: [Finding], evidence: [Finding]) {
        // Sorting moves small keys, not candidates.
        struct Key {
            let place: Range<Int>
            let provision: ProvisionIndex
            let rule: Int
            let candidate: Int
            let index: Int
        }
        var keys = longestOnly(candidates, in: analysis).enumerated().map { index, candidate in
            Key(
                place: place(of: candidates[candidate], in: analysis), provision: candidates[candidate].provision,
                rule: candidates[candidate].rule.number, candidate: candidate, index: index)
        }
        keys.sort { left, right in
            if left.place.lowerBound != right.place.lowerBound { return left.place.lowerBound < right.place.lowerBound }
            if left.provision != right.provision { return left.provision < right.provision }
            if left.place.upperBound != right.place.upperBound { return left.place.upperBound > right.place.upperBound }
            return left.rule != right.rule ? left.rule < right.rule : left.index < right.index
        }
        var surroundings = Surroundings(analysis)
        let reasons = analysis.remarkReasons
        var (faults, evidence): ([Finding], [Finding]) = ([], [])
        faults.reserveCapacity(keys.count)
        // Out of borrowed memory a candidate is read where it stands; out of the array it would be copied.
        candidates.withUnsafeBufferPointer { candidates in
            for key in keys {
                var finding = finding(
                    candidates[key.candidate], at: key.place, in: analysis, surroundings: &surroundings)
                finding.remark = reasons?.reason(for: candidates[key.candidate])
                if candidates[key.candidate].rule.polarity == .fault {
                    faults.append(finding)
                } else {
                    evidence.append(finding)
                }
            }
        }
        return (faults, evidence)
    }

    /// Within a category and polarity, a candidate that another one covers is dropped; of two with the same words the
    /// more confident stays, then the one whose rule id comes first. The numbers of those that stay are returned.
    private static func longestOnly(_ candidates: [Candidate], in analysis: BillAnalysis) -> [Int] {
        let keys = candidates.indices.map { CoveringKey(candidates[$0], index: $0) }.sorted { $0.comesBefore($1) }
        var kept: [Int] = []
        kept.reserveCapacity(candidates.count)
        var last: CoveringKey?
        for key in keys {
            // A finding about a whole provision stands beside those about its words.
            guard !key.tokens.isEmpty else {
                kept.append(key.index)
                continue
            }
            if let previous = last, previous.kind == key.kind, key.tokens.lowerBound < previous.tokens.upperBound {
                if key.tokens.upperBound <= previous.tokens.upperBound { continue }
                if analysis.wordCount(in: key.tokens) <= analysis.wordCount(in: previous.tokens) { continue }
                kept.removeLast()
            }
            kept.append(key.index)
            last = key
        }
        return kept
    }

    /// What decides which of two candidates covers the other.
    private struct CoveringKey {
        let tokens: Range<Int>
        /// Category and polarity.
        let kind: Int
        let confidence: Double
        let rule: Int
        let index: Int

        init(_ candidate: Candidate, index: Int) {
            tokens = candidate.tokens
            kind = candidate.rule.category.number * 2 + (candidate.rule.polarity == .fault ? 0 : 1)
            confidence = candidate.confidence
            rule = candidate.rule.number
            self.index = index
        }

        func comesBefore(_ other: CoveringKey) -> Bool {
            if kind != other.kind { return kind < other.kind }
            if tokens.isEmpty != other.tokens.isEmpty { return tokens.isEmpty }
            if tokens.lowerBound != other.tokens.lowerBound { return tokens.lowerBound < other.tokens.lowerBound }
            if tokens.count != other.tokens.count { return tokens.count > other.tokens.count }
            if confidence != other.confidence { return confidence > other.confidence }
            return rule != other.rule ? rule < other.rule : index < other.index
        }
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

    /// What findings of one sentence share, worked out for the first of them.
    private struct Surroundings {
        var locator: SourceLocator
        var sentence: Int32 = -1
        var provision: ProvisionIndex = -1
        var role = TextRole.provision
        var address = LegalAddress()
        var context = 0..<0
        var contextText = ""

        init(_ analysis: BillAnalysis) {
            locator = SourceLocator(analysis.bill.source)
        }

        /// Looks around a candidate that is about words of a sentence.
        mutating func move(to candidate: Candidate, in analysis: BillAnalysis) {
            let number = analysis.sentenceOfToken[candidate.tokens.lowerBound]
            guard number != sentence || provision != candidate.provision || role != candidate.role else { return }
            if number != sentence {
                context = FindingMaker.passage(of: analysis.text.sentences[Int(number)], in: analysis)
                contextText = analysis.text.string(context)
            }
            (sentence, provision, role) = (number, candidate.provision, candidate.role)
            address = FindingMaker.address(of: candidate, in: analysis.text.sentences[Int(number)], analysis)
        }
    }

    private static func finding(
        _ candidate: Candidate, at bytes: Range<Int>, in analysis: BillAnalysis, surroundings: inout Surroundings
    ) -> Finding {
        let text = analysis.text
        let raw = analysis.bill.sourceMap.source(of: text.map.source(of: bytes))
        let span = surroundings.locator.span(of: raw)
        let rule = candidate.rule
        let landing = analysis.bill.provisions[candidate.provision].landing
        if !candidate.tokens.isEmpty, analysis.sentenceOfToken[candidate.tokens.lowerBound] >= 0 {
            surroundings.move(to: candidate, in: analysis)
            let match = text.string(bytes)
            return Finding(
                rule: rule.id, category: rule.category, principle: rule.principle, severity: candidate.severity,
                confidence: candidate.confidence, role: candidate.role, address: surroundings.address, landing: landing,
                provision: candidate.provision, match: match, context: surroundings.contextText,
                contextOffset: match.isEmpty ? nil : bytes.lowerBound - surroundings.context.lowerBound, span: span,
                values: candidate.values, reasons: candidate.reasons)
        }
        // The first line stands for the whole provision.
        let first = analysis.tokensOfProvision[candidate.provision].first.flatMap { analysis.sentence(of: $0) }
        return Finding(
            rule: rule.id, category: rule.category, principle: rule.principle, severity: candidate.severity,
            confidence: candidate.confidence, role: candidate.role,
            address: analysis.bill.provisions[candidate.provision].address, landing: landing,
            provision: candidate.provision, match: "",
            context: text.string(first.map { text.blockBytes[$0.block] } ?? bytes),
            span: span, values: candidate.values, reasons: candidate.reasons)
    }

    /// The address of the provision, with the sentence where it has several.
    private static func address(
        of candidate: Candidate, in sentence: Sentence, _ analysis: BillAnalysis
    ) -> LegalAddress {
        let address = analysis.bill.provisions[candidate.provision].address
        let isItem = [.nummer, .litra, .led].contains(analysis.bill.provisions[candidate.provision].kind)
        let isOneOfSeveral =
            analysis.text.blockSentences[sentence.block].count > 1 || (sentence.number > 1 && !isItem)
        guard candidate.role != .heading, isOneOfSeveral else { return address }
        return address.appending(.punktum, String(sentence.number))
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
