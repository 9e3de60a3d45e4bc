import RuleBase

/// The words of reports in one language.
struct Texts: Sendable {
    let language: Language

    var isEnglish: Bool { language == .english }

    /// The words of a phrase.
    subscript(_ phrase: Phrase) -> String {
        isEnglish ? phrase.words.english : phrase.words.danish
    }

    /// The words of a phrase with its `{0}`, `{1}` filled in.
    func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
        filled(self[phrase], values)
    }

    /// A text with its `{0}`, `{1}` filled in.
    func filled(_ text: String, _ values: [String]) -> String {
        var result = ""
        var rest = text.utf8[...]
        // `{0}` is three bytes wherever it stands, so the search can go by bytes.
        while let open = rest.firstIndex(of: 0x7B) {
            let digit = rest.index(after: open)
            guard digit < rest.endIndex, (0x30...0x39).contains(rest[digit]) else { break }
            result += Substring(rest[..<open])
            let number = Int(rest[digit] - 0x30)
            if values.indices.contains(number) { result += values[number] }
            rest = rest[rest.index(digit, offsetBy: 2)...]
        }
        return result + Substring(rest)
    }

    /// One of two phrases, by number: »1 fund«, »3 fund«.
    func count(_ count: Int, _ one: Phrase, _ many: Phrase) -> String {
        self(count == 1 ? one : many, number(count))
    }

    /// A name from a table of names.
    func name(_ words: Words) -> String { isEnglish ? words.english : words.danish }

    /// A whole number with the thousands parted as the language does: `12.345`, `12,345`.
    func number(_ value: Int) -> String {
        var digits = Array(String(value.magnitude))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(isEnglish ? "," : ".", at: place)
            place -= 3
        }
        return (value < 0 ? "-" : "") + String(digits)
    }

    /// A number with decimals: `61,4`, `61.4`.
    func decimal(_ value: Double, digits: Int = 1) -> String {
        FixedDecimal.string(value, digits: digits, point: isEnglish ? 0x2E : 0x2C)
    }

    /// A whole figure of a score, rounded down: 64,6 is not 65 where 65 begins a better band, and 100 is all of it.
    func figure(_ value: Double) -> String { FixedDecimal.string((value + 1e-9).rounded(.down), digits: 0) }

    /// A share between 0 and 1 as »85 %«.
    func percent(_ share: Double) -> String {
        FixedDecimal.string(share * 100, digits: 0) + (isEnglish ? "%" : "\u{A0}%")
    }
}

/// The same words in both languages.
typealias Words = (danish: String, english: String)
