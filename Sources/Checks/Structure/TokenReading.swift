internal import DanishText
internal import LegalModel

/// How checks in code read single tokens and the passages they stand in.
extension BillAnalysis {
    /// Whether the token is this mark; § and the quotes by the last byte of their UTF-8 form.
    func isMark(_ token: Int, _ mark: UInt8) -> Bool {
        let found = text.tokens[token]
        return found.isMark && text.bytes[found.range.upperBound - 1] == mark
    }

    func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool { isMark(token, UInt8(ascii: mark)) }

    /// The number of words and figures in a range.
    package func wordCount(in tokens: Range<Int>) -> Int {
        text.tokens.withUnsafeBufferPointer { list in
            var count = 0
            for place in tokens where !list[place].isMark { count += 1 }
            return count
        }
    }

    /// The words of a range as they are printed.
    func words(_ tokens: Range<Int>) -> String {
        guard let first = tokens.first, let last = tokens.last else { return "" }
        return text.string(text.tokens[first].range.lowerBound..<text.tokens[last].range.upperBound)
    }

    /// The first words of a sentence, up to six and not past a mark, for a finding that is about all of it.
    func opening(of sentence: Range<Int>) -> Range<Int> {
        guard let start = sentence.first(where: { !text.tokens[$0].isMark }) else { return sentence }
        let end = sentence[start...].prefix(6).prefix { !text.tokens[$0].isMark }.endIndex
        return start..<max(end, start + 1)
    }

    /// The role of the first text of a provision that is not a heading; nil when it has no text.
    func role(of provision: ProvisionIndex) -> TextRole? {
        let tokens = tokensOfProvision[provision]
        for token in tokens {
            guard let role = block(of: token)?.role else { continue }
            if role != .heading, role != .note { return role }
        }
        return nil
    }
}

/// A set of words, known by their hashes.
///
/// A table of its own: the standard set would mix every hash once more, at ten times the price.
struct WordSet: Sendable {
    private let slots: [UInt64]

    init(_ words: String) {
        self.init(hashes: words.split(whereSeparator: \.isWhitespace).map { TokenHash.hash(String($0)) })
    }

    init(hashes: [UInt64]) {
        var size = 16
        while size < hashes.count * 4 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for hash in hashes {
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (size - 1) }
            slots[slot] = hash
        }
        self.slots = slots
    }

    func contains(_ token: Token) -> Bool {
        guard token.isWord else { return false }
        var slot = Int(truncatingIfNeeded: token.hash) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] == token.hash { return true }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }
}
