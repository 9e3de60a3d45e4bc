/// Finds cross-references among the words of a text: which words belong to »§ 4, stk. 2, nr. 1 og 2«.
struct ReferencePhrases {
    private let scanner: WordScanner
    private var words: [WordScanner.Word] { scanner.words }

    private static let units: Set<String> = ["stk", "nr", "litra", "kapitel", "kap", "afsnit", "bilag"]
    private static let initials = Array("snlkab".utf8)
    private static let sentences: Set<String> = ["pkt", "punktum"]
    private static let joints: Set<String> = ["og", "eller", "til", "samt"]
    /// A number before one of these is an amount, not a label.
    private static let measures: Set<String> = [
        "dag", "dage", "dages", "uge", "uger", "ugers", "måned", "måneder", "måneders", "år", "års", "time", "timer",
        "timers", "kr", "kroner", "øre", "pct", "procent", "arbejdsdage", "hverdage", "minutter", "mio", "mia", "point",
        "m", "km", "kg", "ton", "personer", "medlemmer", "gange",
    ]
    private static let months: Set<String> = [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
        "december",
    ]

    init(_ scanner: WordScanner) {
        self.scanner = scanner
    }

    /// The index after the cross-reference that starts at a word; nil when none does.
    func end(from index: Int) -> Int? {
        guard var end = element(at: index) else { return nil }
        while end < words.count {
            if let next = element(at: end) ?? label(at: end) ?? date(at: end) {
                end = next
            } else if isWord(end, in: Self.joints), let next = element(at: end + 1) ?? label(at: end + 1) {
                end = next
            } else if isWord(end, in: ["jf"]), let next = element(at: end + 1) {
                end = next
            } else {
                break
            }
        }
        return end
    }

    /// A unit with its label (`stk. 2`, `litra a`, `§§ 3`) or a numbered sentence (`2. pkt.`).
    private func element(at index: Int) -> Int? {
        guard index < words.count else { return nil }
        switch words[index].kind {
        case .number:
            var end = index + 1
            while isNumber(end) || (isWord(end, in: Self.joints) && isNumber(end + 1)) { end += 1 }
            return isWord(end, in: Self.sentences) ? end + 1 : nil
        case .section:
            var end = index + 1
            while end < words.count, words[end].kind == .section { end += 1 }
            return isNumber(end) ? afterLetter(end + 1) : nil
        case .word:
            // Most words start with another letter than any unit.
            let first = scanner.letters[words[index].range.lowerBound]
            guard Self.initials.contains(first), isWord(index, in: Self.units) else { return nil }
            if isNumber(index + 1) { return afterLetter(index + 2) }
            let takesLetters = isWord(index, in: ["litra", "bilag", "afsnit"])
            guard takesLetters, index + 1 < words.count, words[index + 1].kind == .word else { return nil }
            let label = scanner.text(index + 1)
            let isRoman = label.utf8.allSatisfy { [0x69, 0x76, 0x78, 0x6C].contains($0) }
            return label.utf8.count <= 2 && label != "i" && label != "er" && label != "og" || isRoman ? index + 2 : nil
        }
    }

    /// A further label of the same unit: the 4 of »§§ 3, 4«.
    private func label(at index: Int) -> Int? {
        guard isNumber(index), !isWord(index + 1, in: Self.measures), !isWord(index + 1, in: Self.months) else {
            return nil
        }
        return afterLetter(index + 1)
    }

    /// The date of an act: »af 19. december 1985«.
    private func date(at index: Int) -> Int? {
        guard isWord(index, in: ["af"]), isNumber(index + 1), isWord(index + 2, in: Self.months) else { return nil }
        return isNumber(index + 3) ? index + 4 : nil
    }

    /// The index after the letter of a label such as `12 a`; »i« is taken for the preposition.
    private func afterLetter(_ index: Int) -> Int {
        guard index < words.count, words[index].kind == .word, words[index].range.count == 1 else { return index }
        return scanner.letters[words[index].range.lowerBound] == 0x69 ? index : index + 1
    }

    private func isNumber(_ index: Int) -> Bool { index < words.count && words[index].kind == .number }

    private func isWord(_ index: Int, in set: Set<String>) -> Bool {
        guard index < words.count, words[index].kind == .word, words[index].range.count <= 12 else { return false }
        return set.contains(scanner.text(index))
    }
}
