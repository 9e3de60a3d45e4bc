/// Decides what a full stop means: the end of a sentence, a part of an abbreviation or an ordinal, or both.
///
/// »… efter stk. 2. Ministeren …« ends a sentence after the figure, »den 2. januar« and »jf. § 2« do not, and »m.v.«
/// may do both at once. The reader looks at the word before the stop and at what follows it in the same block.
struct StopReader {
    /// What a stop is.
    enum Verdict {
        /// Belongs to the word or the number before it.
        case abbreviation
        /// Ends the sentence.
        case end
        /// Belongs to the word before it and ends the sentence as well.
        case abbreviationAtEnd
        /// A stop that does neither.
        case plain
    }

    /// The tokens of one block, every stop a mark.
    let tokens: UnsafeBufferPointer<Token>
    let bytes: UnsafeBufferPointer<UInt8>
    /// Whether the text is a phrase of a rule: an abbreviation at its end is only that.
    var isPhrase = false

    /// What the stop at `index` is.
    func verdict(at index: Int) -> Verdict {
        let previous = index - 1
        guard previous >= 0 else { return .plain }
        guard !tokens[index].flags.contains(.spaceBefore) else {
            // »… af ministeren . Tidspunktet …«: a blank too many.
            return !tokens[previous].isMark && startsSentence(afterClosers(index + 1), afterStop: index)
                ? .end : .plain
        }
        switch tokens[previous].kind {
        case .number: return verdictAfterNumber(previous, index)
        case .word: return verdictAfterWord(previous, index)
        case .mark: return startsSentence(afterClosers(index + 1), afterStop: index) ? .end : .plain
        }
    }

    // MARK: After a number

    private func verdictAfterNumber(_ number: Int, _ stop: Int) -> Verdict {
        let next = stop + 1
        guard next < tokens.count else { return isPhrase ? .abbreviation : .end }
        let following = tokens[next]
        switch following.kind {
        case .word:
            if !startsLikeSentence(following) { return .abbreviation }
            // »1. Ministeren«: the label of the block itself.
            if number == 0 { return .abbreviation }
            let isCounted = traits(next).contains(.counted) && !isLabelled(number)
            return isCounted || isKing(number) ? .abbreviation : .end
        case .number:
            if number == 0 { return .abbreviation }
            return isLabelled(number) || tokens[number].length == 4 ? .end : .abbreviation
        case .mark:
            if number == 0 { return .abbreviation }
            switch mark(next) {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "-"): return .abbreviation
            case UInt8(ascii: ":"), UInt8(ascii: "."): return .plain
            default: return startsSentence(afterClosers(next), afterStop: stop) ? .end : .plain
            }
        }
    }

    /// Whether a number is the label of a provision: »stk. 2«, »nr. 1, 2 og 4«, »§ 5«, »litra a-c«.
    private func isLabelled(_ number: Int) -> Bool {
        var at = number - 1
        while at >= 0, number - at <= 12 {
            let before = traits(at)
            if before.contains(.labelled) { return true }
            if !before.contains(.joining), !tokens[at].isNumber, tokens[at].length != 1 { return false }
            at -= 1
        }
        return false
    }

    /// »Christian 10. Fond«, »Frederik d. 9. Bro«: a capitalised name right before a small figure is rare enough to
    /// ask for »Kong«, »Dronning« or a known name.
    private func isKing(_ number: Int) -> Bool {
        guard number > 0, tokens[number].length <= 2 else { return false }
        return Self.royalNames.contains(tokens[number - 1].hash)
    }

    private static let royalNames = Set(
        ["christian", "frederik", "margrethe", "johannes"].map(TokenHash.hash))

    // MARK: After a word

    private func verdictAfterWord(_ word: Int, _ stop: Int) -> Verdict {
        // »KL« and »PR« are names.
        let known = isAllCapitals(word) ? [] : traits(word)
        let isAbbreviation = known.contains(.opening) || known.contains(.closing) || isDotted(word)
        let next = stop + 1
        guard next < tokens.count else {
            if isPhrase { return isAbbreviation ? .abbreviation : .plain }
            return isAbbreviation ? .abbreviationAtEnd : .end
        }
        if isAbbreviation { return verdictAfterAbbreviation(word, stop, known) }
        if tokens[word].length <= 2, isLetter(word) { return verdictAfterLetter(word, stop) }
        if word == 0, isRoman(word) { return .abbreviation }
        // »22. maj. 2006«
        if known.contains(.counted), word > 0, tokens[word - 1].isNumber, tokens[next].isNumber,
            tokens[next].length == 4
        {
            return .plain
        }
        return startsSentence(afterClosers(next), afterStop: stop) ? .end : .plain
    }

    private func verdictAfterAbbreviation(_ word: Int, _ stop: Int, _ known: StopWords.Traits) -> Verdict {
        let next = stop + 1
        let following = afterClosers(next)
        guard following < tokens.count else { return .abbreviationAtEnd }
        if known.contains(.opening) { return opensAfterAll(word, next) ? .abbreviationAtEnd : .abbreviation }
        if isCapitalDotted(word) { return .abbreviation }
        switch tokens[following].kind {
        case .word:
            if !traits(following).isDisjoint(with: [.unit, .closing]) { return .abbreviation }
            return startsSentence(following, afterStop: stop) ? .abbreviationAtEnd : .abbreviation
        case .number: return startsWithOrdinal(following) ? .abbreviationAtEnd : .abbreviation
        case .mark: return startsSentence(following, afterStop: stop) ? .abbreviationAtEnd : .abbreviation
        }
    }

    /// »10 stk. Beløbet«: an opening abbreviation after a number or at the end of a compound may close after all.
    private func opensAfterAll(_ word: Int, _ next: Int) -> Bool {
        guard word > 0, tokens[word - 1].isNumber, tokens[next].isWord else { return false }
        return tokens[word].hash == Self.stk && startsLikeSentence(tokens[next])
    }

    private static let stk = TokenHash.hash("stk")

    /// »litra a. Ministeren« and »§ 43 d. Ministeren« end a sentence, »A. P. Møller« and »d. 1. juli« do not.
    private func verdictAfterLetter(_ letter: Int, _ stop: Int) -> Verdict {
        let next = afterClosers(stop + 1)
        guard next < tokens.count else { return .end }
        if letter == 0 { return .abbreviation }
        let isLabel = tokens[letter - 1].isNumber || isLabelled(letter)
        switch tokens[next].kind {
        case .word:
            if !startsLikeSentence(tokens[next]) { return .abbreviation }
            if isLabel { return .end }
            let isInitial =
                tokens[letter].flags.contains(.capitalised)
                && (tokens[letter - 1].flags.contains(.capitalised) || isStopOfInitial(letter - 1))
            return isInitial ? .abbreviation : .end
        case .number: return isLabel ? .end : .abbreviation
        case .mark: return startsSentence(next, afterStop: stop) ? .end : .plain
        }
    }

    private func isStopOfInitial(_ index: Int) -> Bool {
        index > 0 && mark(index) == UInt8(ascii: ".") && isLetter(index - 1)
    }
}
