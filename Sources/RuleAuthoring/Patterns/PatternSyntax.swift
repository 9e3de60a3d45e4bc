/// A pattern as it is written, taken apart.
///
/// See `Rules/README.md` for the language; each case is one row of its table.
indirect enum PatternSyntax: Hashable {
    case word(String)
    /// A base form with its word class: `vurdering:n`.
    case lemma(String, wordClass: String)
    case prefix(String)
    case suffix(String)
    case list(String)
    case gap(ClosedRange<Int>, passesComma: Bool)
    case comma
    case number
    case mark(UInt8)
    case sentenceStart
    case focusStart
    case focusEnd
    case row([PatternSyntax])
    case alternatives([PatternSyntax])
}

/// Why a pattern cannot be read, in words for a rule author.
struct PatternError: Error {
    let what: String
    let expected: String
}

/// Reads one pattern.
struct PatternParser {
    private let characters: [Character]
    private var place = 0

    static func parse(_ text: String) throws(PatternError) -> PatternSyntax {
        var parser = PatternParser(characters: Array(text))
        let row = try parser.alternatives(closing: nil)
        return row
    }

    private init(characters: [Character]) {
        self.characters = characters
    }

    private var next: Character? { place < characters.count ? characters[place] : nil }

    private mutating func alternatives(closing: Character?) throws(PatternError) -> PatternSyntax {
        var branches: [PatternSyntax] = []
        var row: [PatternSyntax] = []
        while let character = next {
            if character == closing {
                place += 1
                branches.append(.row(row))
                return branches.count == 1 ? branches[0] : .alternatives(branches)
            }
            if character == "|" {
                guard closing != nil else { throw PatternError(what: "»|« outside parentheses", expected: "(a|b)") }
                place += 1
                branches.append(.row(row))
                row = []
                continue
            }
            if let item = try item() { row.append(item) }
        }
        if closing != nil { throw PatternError(what: "a parenthesis that is never closed", expected: ")") }
        return .row(row)
    }

    /// The next item; nil for blanks.
    private mutating func item() throws(PatternError) -> PatternSyntax? {
        guard let character = next else { return nil }
        switch character {
        case " ", "\n", "\t":
            place += 1
            return nil
        case "(":
            place += 1
            let group = try alternatives(closing: ")")
            return optional(group)
        case ")":
            throw PatternError(
                what: "a closing parenthesis without an opening one", expected: "(a|b), or \\) for the mark")
        case "[": return try gap()
        case "<": return take(.focusStart)
        case ">": return take(.focusEnd)
        case "^": return take(.sentenceStart)
        case "#": return take(.number)
        case ",": return take(.comma)
        case "\\":
            place += 1
            guard let mark = next, let byte = mark.utf8.last else {
                throw PatternError(what: "»\\« at the end", expected: "\\( or \\)")
            }
            place += 1
            return .mark(byte)
        case "§", "»", "«", "/", "%", "–", ";", ":", "\"": return take(.mark(Array(String(character).utf8).last ?? 0))
        default: return optional(try word())
        }
    }

    private mutating func take(_ item: PatternSyntax) -> PatternSyntax {
        place += 1
        return item
    }

    /// An item with a question mark behind it may be missing.
    private mutating func optional(_ item: PatternSyntax) -> PatternSyntax {
        guard next == "?" else { return item }
        place += 1
        return .alternatives([item, .row([])])
    }

    private mutating func gap() throws(PatternError) -> PatternSyntax {
        let start = place
        while let character = next, character != "]" {
            _ = character
            place += 1
        }
        guard next == "]" else { throw PatternError(what: "»[« that is never closed", expected: "[0-5]") }
        var inner = String(characters[(start + 1)..<place])
        place += 1
        let passesComma = !inner.hasSuffix("!")
        if !passesComma { inner.removeLast() }
        let ends = inner.split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, ends[0] <= ends[1], ends[1] <= 60 else {
            throw PatternError(what: "»[\(inner)]« is no gap", expected: "[0-5] or [0-5!], at most 60 words")
        }
        return .gap(ends[0]...ends[1], passesComma: passesComma)
    }

    private mutating func word() throws(PatternError) -> PatternSyntax {
        let start = place
        while let character = next, !" \n\t()[]<>|?,^#\\§»«/%;\"".contains(character) {
            // A colon belongs to a word class; one at the end of a word is a mark.
            if character == ":", place + 1 >= characters.count || !characters[place + 1].isLetter { break }
            place += 1
        }
        var text = String(characters[start..<place])
        if text.hasPrefix("@") { return .list(String(text.dropFirst())) }
        if let colon = text.firstIndex(of: ":") {
            let wordClass = String(text[text.index(after: colon)...])
            return .lemma(String(text[..<colon]).lowercased(), wordClass: wordClass)
        }
        // The stop of an abbreviation is no part of the word: »jf.« is jf, »m.v.« is m.v.
        while text.hasSuffix("."), text.count > 1 { text.removeLast() }
        guard !text.isEmpty else {
            throw PatternError(what: "»\(characters[min(start, characters.count - 1)])« alone", expected: "a word")
        }
        if text.hasPrefix("*"), text.hasSuffix("*") {
            throw PatternError(what: "»\(text)« is open at both ends", expected: "*ending or beginning*")
        }
        if text.hasPrefix("*") { return .suffix(String(text.dropFirst()).lowercased()) }
        if text.hasSuffix("*") { return .prefix(String(text.dropLast()).lowercased()) }
        if text.allSatisfy({ $0.isNumber || $0 == "." }) { return .word(text) }
        return .word(text.lowercased())
    }
}
