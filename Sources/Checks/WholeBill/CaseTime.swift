import DanishText

/// The words of a sentence about when something is done: »senest 4 uger efter«, »snarest muligt«, »hvert år«.
struct CaseTime {
    let words: String?

    init(_ analysis: BillAnalysis, _ sentence: Range<Int>) {
        words = Self.range(analysis, sentence).map { tokens in
            let (first, last) = (analysis.text.tokens[tokens.lowerBound], analysis.text.tokens[tokens.upperBound - 1])
            return analysis.text.string(first.range.lowerBound..<last.range.upperBound)
        }
    }

    /// What a word says about time.
    private struct Sign: OptionSet {
        let rawValue: UInt8
        /// It says when by itself: »straks«.
        static let alone = Sign(rawValue: 1)
        /// A length of time follows: »senest«.
        static let opener = Sign(rawValue: 2)
        static let unit = Sign(rawValue: 4)
        /// It belongs to the time before it: »muligt«.
        static let after = Sign(rawValue: 8)
        static let isEfter = Sign(rawValue: 16)
        /// »i« and »god« of »i god tid«.
        static let isI = Sign(rawValue: 32)
        static let isGod = Sign(rawValue: 64)
    }

    private static let signs: [String: Sign] = {
        let words: [(Sign, String)] = [
            (.alone, "straks snarest løbende årligt månedligt ugentligt dagligt hurtigst omgående forinden"),
            (.opener, "senest inden tidligst hvert hver efter"),
            (
                .unit,
                "dage dag uger uge måneder måned år hverdage arbejdsdage timer døgn tid frist januar februar marts april maj juni juli august september oktober november december kvartal halvår"
            ),
            (.after, "muligt efter før forud mulig"),
            (.isEfter, "efter"), (.isI, "i"), (.isGod, "god"),
        ]
        var signs: [String: Sign] = [:]
        for (sign, list) in words {
            for word in list.split(separator: " ") { signs[String(word), default: []].insert(sign) }
        }
        return signs
    }()

    private static func sign(_ analysis: BillAnalysis, _ token: Int) -> Sign {
        guard analysis.isWord(token) else { return [] }
        return Sign(
            rawValue: analysis.answer(.caseTime, at: token) { (signs[analysis.folded(token)] ?? []).rawValue })
    }

    private static func range(_ analysis: BillAnalysis, _ sentence: Range<Int>) -> Range<Int>? {
        for token in sentence {
            let sign = sign(analysis, token)
            if sign.contains(.alone) { return token..<extended(analysis, token + 1, sentence) }
            let opens = sign.contains(.opener) || sign.contains(.isI) && isGoodTime(analysis, token + 1, sentence)
            guard opens || analysis.text.tokens[token].isNumber else { continue }
            // A bare »efter« opens only a number: »efter 3 måneder«.
            if sign.contains(.isEfter) {
                let next = token + 1
                guard next < sentence.upperBound, analysis.text.tokens[next].isNumber else { continue }
            }
            let reach = opens ? 6 : 1
            let within = (token + 1)..<min(token + 1 + reach, sentence.upperBound)
            guard let unit = within.first(where: { Self.sign(analysis, $0).contains(.unit) }) else { continue }
            return token..<extended(analysis, unit + 1, sentence)
        }
        return nil
    }

    /// »i god tid«.
    private static func isGoodTime(_ analysis: BillAnalysis, _ token: Int, _ sentence: Range<Int>) -> Bool {
        token < sentence.upperBound && sign(analysis, token).contains(.isGod)
    }

    private static func extended(_ analysis: BillAnalysis, _ end: Int, _ sentence: Range<Int>) -> Int {
        end < sentence.upperBound && sign(analysis, end).contains(.after) ? end + 1 : end
    }
}
