/// Finds cross-references among the words of a text: which words belong to »§ 4, stk. 2, nr. 1 og 2«.
struct ReferencePhrases {
    let words: UnsafeBufferPointer<WordScanner.Word>
    /// The letters of the words; sixteen bytes behind the last one may be read.
    let letters: UnsafeBufferPointer<UInt8>
    let table: ReferenceWords.Table

    /// The index after the cross-reference that starts at a word; nil when none does.
    func end(from index: Int) -> Int? {
        guard var end = element(at: index) else { return nil }
        while end < words.count {
            if let next = element(at: end) ?? label(at: end) ?? date(at: end) {
                end = next
            } else if isWord(end, .joint), let next = element(at: end + 1) ?? label(at: end + 1) {
                end = next
            } else if isWord(end, .see), let next = element(at: end + 1) {
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
            while isNumber(end) || (isWord(end, .joint) && isNumber(end + 1)) { end += 1 }
            return isWord(end, .sentence) ? end + 1 : nil
        case .section:
            var end = index + 1
            while end < words.count, words[end].kind == .section { end += 1 }
            return isNumber(end) ? afterLetter(end + 1) : nil
        case .word:
            if isNumber(index + 1) { return isWord(index, .unit) ? afterLetter(index + 2) : nil }
            guard index + 1 < words.count, words[index + 1].kind == .word, isWord(index, .lettered) else { return nil }
            return isLetterLabel(letters[words[index + 1].range]) ? index + 2 : nil
        }
    }

    /// A further label of the same unit: the 4 of »§§ 3, 4«.
    private func label(at index: Int) -> Int? {
        guard isNumber(index), !isWord(index + 1, .measure), !isWord(index + 1, .month) else {
            return nil
        }
        return afterLetter(index + 1)
    }

    /// The date of an act: »af 19. december 1985«.
    private func date(at index: Int) -> Int? {
        guard isWord(index, .of), isNumber(index + 1), isWord(index + 2, .month) else { return nil }
        return isNumber(index + 3) ? index + 4 : nil
    }

    /// The index after the letter of a label such as `12 a`; »i« is taken for the preposition.
    private func afterLetter(_ index: Int) -> Int {
        guard index < words.count, words[index].kind == .word, words[index].range.count == 1 else { return index }
        return letters[words[index].range.lowerBound] == 0x69 ? index : index + 1
    }

    private func isNumber(_ index: Int) -> Bool { index < words.count && words[index].kind == .number }

    private func isWord(_ index: Int, _ trait: ReferenceWords.Traits) -> Bool {
        guard index < words.count, words[index].kind == .word else { return false }
        return table.traits(of: letters, words[index].range).contains(trait)
    }

    /// One or two letters that are no common word, or a Roman number.
    private func isLetterLabel(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        if label.allSatisfy({ $0 == 0x69 || $0 == 0x76 || $0 == 0x78 || $0 == 0x6C }) { return true }
        return label.count <= 2 && !label.elementsEqual("er".utf8) && !label.elementsEqual("og".utf8)
    }
}
