internal import DanishText
internal import LegalModel

/// Reads the reference expressions of one sentence.
///
///     § 4, stk. 2, nr. 3, og § 7      two targets
///     stk. 1 og 2                     two targets in the own §
///     §§ 7-9                          the ends of the range
struct ReferenceParser {
    /// Consecutive references that hang together: »§ 4, stk. 2 og 3«.
    struct Expression {
        let tokens: Range<Int>
        /// The named levels of each target.
        let targets: [[LegalAddress.Component]]
    }

    let analysis: BillAnalysis
    let sentence: Range<Int>

    private static let joints = WordSet("og eller samt til henholdsvis")
    private static let measures = WordSet(
        "dag dage døgn uge uger måned måneder år timer minutter kr kroner pct procent promille mio mia meter m km kg gram ha euro gange personer medlemmer"
    )

    func expressions() -> [Expression] {
        var result: [Expression] = []
        var place = sentence.lowerBound
        while place < sentence.upperBound {
            if let expression = expression(at: place) {
                result.append(expression)
                place = expression.tokens.upperBound
            } else {
                place += 1
            }
        }
        return result
    }

    /// Words that an expression may open with, beside »§«; a sentence without them is never asked.
    static let openers = ["stk", "nr", "kapitel"]
    private static let openerWords = WordSet(openers.joined(separator: " "))

    private func expression(at start: Int) -> Expression? {
        // Of a hundred places two open one: most are told by their hash.
        guard Self.openerWords.contains(token(start)) || analysis.isMark(start, 0xA7) else { return nil }
        guard let first = unit(at: start, after: nil) else { return nil }
        let isPlural =
            start + 1 < sentence.upperBound && analysis.isMark(start, 0xA7) && analysis.isMark(start + 1, 0xA7)
        guard first.component.unit != .nummer || mayOpenWithNumber(start) else { return nil }
        guard first.component.unit != .litra, first.component.unit != .punktum else { return nil }
        var targets: [[LegalAddress.Component]] = []
        var current = [first.component]
        var end = first.end
        while let (next, isJoined) = continuation(at: end, after: current, isPlural: isPlural) {
            let depth = current.firstIndex { $0.unit.rawValue >= next.component.unit.rawValue }
            // »stk. 2, nr. 3« goes deeper; »stk. 2 og 3«, »§ 3 og § 4« start the next target.
            if !isJoined, depth == nil {
                current.append(next.component)
            } else {
                targets.append(current)
                current = Array(current[..<(depth ?? current.count)]) + [next.component]
            }
            end = next.end
        }
        targets.append(current)
        guard !isLabel(start, end), !followsBareSection(start, first.component.unit) else { return nil }
        return Expression(tokens: start..<end, targets: targets)
    }

    private func continuation(
        at place: Int, after current: [LegalAddress.Component], isPlural: Bool
    ) -> (next: (component: LegalAddress.Component, end: Int), isJoined: Bool)? {
        var next = place
        var isJoined = false
        var hasComma = false
        while next < sentence.upperBound, next < place + 3 {
            if analysis.isMark(next, ",") {
                hasComma = true
            } else if Self.joints.contains(token(next)) || isDash(next) {
                isJoined = true
            } else {
                break
            }
            next += 1
        }
        guard let last = current.last, next > place, let unit = unit(at: next, after: last) else { return nil }
        if !token(next).isMark, let section = nextSection(unit, current, hasComma: hasComma, isPlural: isPlural) {
            return ((section, unit.end), true)
        }
        // A bare figure after a comma is a label only inside a list that »og« closes.
        let isBare = token(next).isNumber && unit.component.unit == last.unit
        if isBare, hasComma, !isJoined, !listGoesOn(at: unit.end) { return nil }
        return (unit, isJoined || isBare)
    }

    /// In »§§ 17, stk. 1, 19 og 23 a« a bare label after a comma that is above the § in hand is a § again.
    private func nextSection(
        _ unit: (component: LegalAddress.Component, end: Int), _ current: [LegalAddress.Component], hasComma: Bool,
        isPlural: Bool
    ) -> LegalAddress.Component? {
        guard let section = current.first, section.unit == .paragraf, current.count > 1,
            unit.component.unit == current.last?.unit,
            unit.component.unit != .litra, let old = Int(section.label.prefix(while: \.isNumber)),
            let new = Int(unit.component.label.prefix(while: \.isNumber))
        else { return nil }
        let hasLetter = unit.component.label.contains(where: \.isLetter)
        guard isPlural && hasComma && new > old || hasLetter && new >= old else { return nil }
        return LegalAddress.Component(.paragraf, unit.component.label)
    }

    private func listGoesOn(at place: Int) -> Bool {
        guard place < sentence.upperBound else { return false }
        return analysis.isMark(place, ",") || Self.joints.contains(token(place)) || isDash(place)
    }

    /// One level: »§ 4 a«, »stk. 2«, »nr. 3«, »litra b«, »2. pkt.«, or a bare label that goes on with the last unit.
    private func unit(at place: Int, after last: LegalAddress.Component?) -> (
        component: LegalAddress.Component, end: Int
    )? {
        guard place < sentence.upperBound else { return nil }
        if analysis.isMark(place, 0xA7) {
            var next = place + 1
            if next < sentence.upperBound, analysis.isMark(next, 0xA7) { next += 1 }
            return label(at: next).map { (.init(.paragraf, $0.label), $0.end) }
        }
        if token(place).isNumber {
            if let end = sentencesEnd(place) { return (.init(.punktum, analysis.folded(place)), end) }
            guard let last, last.unit != .litra, let label = label(at: place) else { return nil }
            if label.end < sentence.upperBound, Self.measures.contains(token(label.end)) { return nil }
            return (.init(last.unit, label.label), label.end)
        }
        let unit: LegalAddress.Unit
        switch analysis.folded(place) {
        case "stk": unit = .stykke
        case "nr": unit = .nummer
        case "kapitel": unit = .kapitel
        case "litra": return letter(at: place + 1).map { (.init(.litra, $0.label), $0.end) }
        default:
            guard let last, last.unit == .litra, let letter = letter(at: place) else { return nil }
            return (.init(.litra, letter.label), letter.end)
        }
        return label(at: place + 1).map { (.init(unit, $0.label), $0.end) }
    }

    /// Where »2. pkt.«, »3. og 4. pkt.« or »1.-3. pkt.« ends; nil when the figure counts no sentences.
    private func sentencesEnd(_ place: Int) -> Int? {
        for next in place + 1..<max(place + 1, min(place + 8, sentence.upperBound)) {
            if ["pkt", "punktum"].contains(analysis.folded(next)) { return next + 1 }
            let isOrdinal = token(next).isNumber && token(next).flags.contains(.hasAbbreviationStop)
            guard isOrdinal || Self.joints.contains(token(next)) || isDash(next) || analysis.isMark(next, ",") else {
                return nil
            }
        }
        return nil
    }

    /// Whether »§ 4« or »Stk. 3« at the start of a sentence is the printed label of a provision.
    private func isLabel(_ start: Int, _ end: Int) -> Bool {
        guard start == sentence.lowerBound else { return false }
        return end == sentence.upperBound || analysis.isMark(end, ".") || token(end).flags.contains(.capitalised)
    }

    /// Whether »stk. 4« follows a § whose mark was forgotten: »jf. 195, stk. 4«.
    private func followsBareSection(_ start: Int, _ unit: LegalAddress.Unit) -> Bool {
        guard unit == .stykke, start - 2 >= sentence.lowerBound, analysis.isMark(start - 1, ",") else { return false }
        return token(start - 2).isNumber || letter(at: start - 2) != nil
    }

    /// A figure with its letter: »12«, »12 a«, »23a«.
    private func label(at place: Int) -> (label: String, end: Int)? {
        guard place < sentence.upperBound else { return nil }
        let word = analysis.folded(place)
        if token(place).isWord {
            let digits = word.prefix(while: \.isNumber)
            let letters = word.dropFirst(digits.count)
            guard !digits.isEmpty, letters.count == 1, letters.allSatisfy(\.isLetter) else { return nil }
            return ("\(digits) \(letters)", place + 1)
        }
        guard token(place).isNumber, word.utf8.count < 4, word.utf8.allSatisfy(Self.isDigit),
            !token(place).flags.contains(.hasAbbreviationStop)
        else { return nil }
        guard let letter = letter(at: place + 1) else { return (word, place + 1) }
        return ("\(word) \(letter.label)", letter.end)
    }

    /// One letter that is a label. »i« is one only before a mark: else it is the preposition.
    private func letter(at place: Int) -> (label: String, end: Int)? {
        // Two letters are four bytes at most.
        guard place < sentence.upperBound, token(place).isWord, token(place).length <= 4 else { return nil }
        let word = analysis.folded(place)
        guard word.count == 1 || word.count == 2 && word.first == word.last else { return nil }
        if word == "i" || word == "å" || word == "ø" {
            let next = place + 1
            guard next == sentence.upperBound || token(next).isMark else { return nil }
        }
        return (word, place + 1)
    }

    /// Whether »nr. 3« may be a reference of its own: not »lov nr. 5«, »bekendtgørelse nr. 17 af 3. maj«.
    private func mayOpenWithNumber(_ place: Int) -> Bool {
        guard place > sentence.lowerBound else { return false }
        return ["jf", "efter", "i", "dog", "under"].contains(analysis.folded(place - 1))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private func isDash(_ place: Int) -> Bool {
        analysis.isMark(place, "-") || analysis.isMark(place, 0x93) || analysis.isMark(place, 0x94)
    }

    private func token(_ place: Int) -> Token { analysis.text.tokens[place] }
}
