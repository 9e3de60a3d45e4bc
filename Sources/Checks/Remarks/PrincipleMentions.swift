internal import DanishText
internal import Findings
internal import LegalModel

/// Where the remarks speak of the seven principles: by number (»princip 3«, »principperne 1-4«) or by name.
struct PrincipleMentions {
    struct Mention {
        let principle: Principle
        let tokens: Range<Int>
    }

    /// By number, in the order of the text.
    private(set) var mentions: [Mention] = []
    private let named: Set<Principle>
    private let analysis: BillAnalysis

    /// Words by which a principle is known without its number.
    private static let names: [(Principle, [String])] = [
        (.clearRules, ["enkle", "klare"]), (.digitalCommunication, ["digital", "kommunikation"]),
        (.automaticProcessing, ["automatisk", "sagsbehandling"]),
        (.coherence, ["ensartede", "begreber"]), (.dataSecurity, ["sikker", "datahåndtering"]),
        (.infrastructure, ["offentlig", "infrastruktur"]), (.fraudPrevention, ["snyd", "fejl"]),
    ]

    init(_ analysis: BillAnalysis) {
        self.analysis = analysis
        var named: Set<Principle> = []
        for sentence in analysis.text.sentences {
            let role = analysis.bill.blocks[sentence.block].role
            guard role == .remark || role == .heading,
                analysis.enclosing(analysis.bill.blocks[sentence.block].provision, [.remarks]) != nil
            else { continue }
            var words: Set<String> = []
            for place in sentence.tokens where analysis.text.tokens[place].isWord {
                let word = analysis.folded(place)
                words.insert(word)
                if word.hasPrefix("princip") { mentions += Self.numbered(place, sentence.tokens, analysis) }
            }
            for (principle, name) in Self.names where name.allSatisfy(words.contains) { named.insert(principle) }
        }
        self.named = named
    }

    /// The principles that a passage names by number or by name.
    static func principles(in tokens: Range<Int>, _ analysis: BillAnalysis) -> Set<Principle> {
        var words: Set<String> = []
        var result: Set<Principle> = []
        for place in tokens where analysis.text.tokens[place].isWord {
            let word = analysis.folded(place)
            words.insert(word)
            if word.hasPrefix("princip") { result.formUnion(numbered(place, tokens, analysis).map(\.principle)) }
        }
        guard words.contains(where: { $0.hasPrefix("princip") }) else { return [] }
        for (principle, name) in names where name.allSatisfy(words.contains) { result.insert(principle) }
        return result
    }

    /// »princip 3«, »principperne 1-4 og 6«: every number named.
    private static func numbered(_ place: Int, _ sentence: Range<Int>, _ analysis: BillAnalysis) -> [Mention] {
        var result: [Mention] = []
        var next = place + 1
        var rangeFrom: Int?
        while next < min(place + 12, sentence.upperBound) {
            if let number = Int(analysis.folded(next)), let principle = Principle(rawValue: number) {
                for between in (rangeFrom ?? number - 1) + 1..<max(number, (rangeFrom ?? number - 1) + 1) {
                    if let inner = Principle(rawValue: between) {
                        result.append(Mention(principle: inner, tokens: place..<next + 1))
                    }
                }
                result.append(Mention(principle: principle, tokens: place..<next + 1))
                rangeFrom = nil
            } else if analysis.isMark(next, "-") || analysis.isMark(next, 0x93) {
                rangeFrom = result.last?.principle.rawValue
            } else if !(analysis.isMark(next, ",") || ["og", "nr", "til"].contains(analysis.folded(next))) {
                break
            }
            next += 1
        }
        return result
    }

    var isEmpty: Bool { mentions.isEmpty && named.isEmpty }

    func speaks(of principle: Principle) -> Bool {
        named.contains(principle) || mentions.contains { $0.principle == principle }
    }

    /// Mentions of principles that no passage of the remarks gives a § or a manner for.
    func bareMentions() -> [Mention] {
        let placed = Set(mentions.filter { hasPlace($0) == true }.map(\.principle))
        return mentions.filter { hasPlace($0) == false && !placed.contains($0.principle) }
    }

    /// Whether the passage of a mention gives a § or a manner, or is long enough to; nil for a heading.
    private func hasPlace(_ mention: Mention) -> Bool? {
        guard let block = analysis.block(of: mention.tokens.lowerBound), block.role == .remark,
            let sentence = analysis.sentence(of: mention.tokens.lowerBound)
        else { return nil }
        let tokens = analysis.text.blockTokens[sentence.block]
        guard analysis.wordCount(in: tokens) < 60 else { return true }
        return tokens.contains { place in
            analysis.isMark(place, 0xA7) || ["idet", "fordi", "da", "afsnit"].contains(analysis.folded(place))
                || analysis.folded(place) == "ved" && place + 1 < tokens.upperBound
                    && analysis.folded(place + 1) == "at"
        }
    }

    /// The numbers that a row of at least four leaves out, by number and by name, each with the mention that follows.
    func skipped() -> [(principle: Principle, next: Mention)] {
        let numbered = Set(mentions.map(\.principle))
        guard numbered.count >= 4, let last = numbered.map(\.rawValue).max() else { return [] }
        return Principle.allCases.compactMap { principle in
            guard principle.rawValue < last, !speaks(of: principle),
                let next = mentions.first(where: { $0.principle.rawValue > principle.rawValue })
            else { return nil }
            return (principle, next)
        }
    }

    /// The first mention of a passage that comes after a higher number.
    func outOfOrder(in passage: Range<Int>) -> Mention? {
        var highest = 0
        var seen: Set<Principle> = []
        for mention in mentions
        where passage.contains(mention.tokens.lowerBound) && seen.insert(mention.principle).inserted {
            if mention.principle.rawValue < highest { return mention }
            highest = mention.principle.rawValue
        }
        return nil
    }
}
