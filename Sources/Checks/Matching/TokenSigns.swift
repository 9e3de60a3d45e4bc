internal import DanishText
internal import RuleBase

/// What single words and marks say of the sentence that they stand in, whatever stands beside them.
///
/// Known of each word from the moment it is learned, and gathered by sentence while words are recognised: a check passes
/// by all sentences without the sign it looks for.
struct TokenSigns: OptionSet, Sendable {
    let rawValue: UInt8

    /// A reference to a provision may open with it.
    static let reference = TokenSigns(rawValue: 1)
    /// »forstås«
    static let definition = TokenSigns(rawValue: 2)
    static let parenthesis = TokenSigns(rawValue: 4)
    /// It tells a step of a case, see ``CaseWord``.
    static let caseStage = TokenSigns(rawValue: 8)
    /// LIX counts it as long: more than six letters.
    static let isLong = TokenSigns(rawValue: 16)
    /// »dog«, »medmindre«, »uanset«
    static let exception = TokenSigns(rawValue: 32)
    /// »jf.«
    static let comparison = TokenSigns(rawValue: 64)

    private static let words: HashTable<UInt8> = {
        let lists: [(TokenSigns, [String])] = [
            (.reference, ReferenceParser.openers), (.definition, ["forstås"]), (.caseStage, CaseWord.stageWords),
            (.exception, ["dog", "medmindre", "uanset"]), (.comparison, ["jf"]),
        ]
        var result = HashTable<UInt8>(capacity: 512, absent: 0)
        for (sign, list) in lists {
            for word in list { result[TokenHash.hash(word)] |= sign.rawValue }
        }
        return result
    }()

    /// The signs of a word.
    static func of(_ token: Token, folded: [UInt8]) -> TokenSigns {
        var signs = TokenSigns(rawValue: words[token.hash])
        if CaseWord.mayDecide(folded) { signs.insert(.caseStage) }
        if folded.count(where: { $0 & 0xC0 != 0x80 }) > 6 { signs.insert(.isLong) }
        return signs
    }

    /// The signs of a mark, by the last byte of its UTF-8 form.
    @inline(__always)
    static func of(mark: UInt8) -> TokenSigns {
        mark == 0xA7 ? .reference : mark == UInt8(ascii: "(") ? .parenthesis : []
    }
}
