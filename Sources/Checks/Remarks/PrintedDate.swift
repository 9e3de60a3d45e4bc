internal import DanishText

/// A date as it is printed, »18. november 2026«.
struct PrintedDate {
    let day: Int
    /// 1 to 12.
    let month: Int
    let year: Int
    let tokens: Range<Int>

    private static let months = [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
        "december",
    ]

    /// The dates of a range of tokens, in order.
    static func dates(in tokens: Range<Int>, of analysis: BillAnalysis) -> [PrintedDate] {
        tokens.compactMap { place in
            guard place > tokens.lowerBound, place + 1 < tokens.upperBound, analysis.text.tokens[place].isWord,
                let month = months.firstIndex(of: analysis.folded(place)), let day = Int(analysis.folded(place - 1)),
                let year = Int(analysis.folded(place + 1)), (1...31).contains(day), (1900...2200).contains(year)
            else { return nil }
            return PrintedDate(day: day, month: month + 1, year: year, tokens: place - 1..<place + 2)
        }
    }

    /// Days since the first of March of the year nought, by the rule of the Gregorian calendar.
    var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let monthFromMarch = (month + 9) % 12
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthFromMarch + 2) / 5 + day
    }
}
