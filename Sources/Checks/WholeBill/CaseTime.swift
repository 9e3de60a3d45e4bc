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

    private static let alone: Set<String> = [
        "straks", "snarest", "løbende", "årligt", "månedligt", "ugentligt", "dagligt", "hurtigst", "omgående",
        "forinden",
    ]
    private static let openers: Set<String> = ["senest", "inden", "tidligst", "hvert", "hver", "efter"]
    private static let units: Set<String> = [
        "dage", "dag", "uger", "uge", "måneder", "måned", "år", "hverdage", "arbejdsdage", "timer", "døgn", "tid",
        "frist",
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
        "december", "kvartal", "halvår",
    ]
    private static let after: Set<String> = ["muligt", "efter", "før", "forud", "mulig"]

    private static func range(_ analysis: BillAnalysis, _ sentence: Range<Int>) -> Range<Int>? {
        for token in sentence {
            let word = analysis.folded(token)
            if alone.contains(word) { return token..<extended(analysis, token + 1, sentence) }
            let opens = openers.contains(word) || word == "i" && isGoodTime(analysis, token + 1, sentence)
            guard opens || analysis.text.tokens[token].kind == .number else { continue }
            // A bare »efter« opens only a number: »efter 3 måneder«.
            if word == "efter" {
                let next = token + 1
                guard next < sentence.upperBound, analysis.text.tokens[next].kind == .number else { continue }
            }
            let reach = opens ? 6 : 1
            let within = (token + 1)..<min(token + 1 + reach, sentence.upperBound)
            guard let unit = within.first(where: { units.contains(analysis.folded($0)) }) else { continue }
            return token..<extended(analysis, unit + 1, sentence)
        }
        return nil
    }

    /// »i god tid«.
    private static func isGoodTime(_ analysis: BillAnalysis, _ token: Int, _ sentence: Range<Int>) -> Bool {
        token < sentence.upperBound && analysis.folded(token) == "god"
    }

    private static func extended(_ analysis: BillAnalysis, _ end: Int, _ sentence: Range<Int>) -> Int {
        end < sentence.upperBound && after.contains(analysis.folded(end)) ? end + 1 : end
    }
}
