internal import DanishText
internal import LegalModel

/// How checks in code read single tokens and the passages they stand in.
extension BillAnalysis {
    /// The word or number at a place in small letters.
    func folded(_ token: Int) -> String {
        text.string(text.tokens[token].range).lowercased()
    }

    /// Whether the token is this mark; § and the quotes by the last byte of their UTF-8 form.
    func isMark(_ token: Int, _ mark: UInt8) -> Bool {
        let found = text.tokens[token]
        return found.kind == .mark && text.bytes[found.range.upperBound - 1] == mark
    }

    func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool { isMark(token, UInt8(ascii: mark)) }

    /// The number of words and figures in a range.
    func wordCount(in tokens: Range<Int>) -> Int {
        text.tokens[tokens].count { $0.kind != .mark }
    }

    /// The words of a range as they are printed.
    func words(_ tokens: Range<Int>) -> String {
        guard let first = tokens.first, let last = tokens.last else { return "" }
        return text.string(text.tokens[first].range.lowerBound..<text.tokens[last].range.upperBound)
    }

    /// The first words of a sentence, up to six and not past a mark, for a finding that is about all of it.
    func opening(of sentence: Range<Int>) -> Range<Int> {
        guard let start = sentence.first(where: { text.tokens[$0].kind != .mark }) else { return sentence }
        let end = sentence[start...].prefix(6).prefix { text.tokens[$0].kind != .mark }.endIndex
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
struct WordSet: Sendable {
    private let hashes: Set<UInt64>

    init(_ words: String) {
        hashes = Set(words.split(whereSeparator: \.isWhitespace).map { TokenHash.hash(String($0)) })
    }

    func contains(_ token: Token) -> Bool { token.kind == .word && hashes.contains(token.hash) }
}
