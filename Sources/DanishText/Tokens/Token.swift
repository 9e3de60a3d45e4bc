/// A word, a number or a mark of the normalised text.
package struct Token: Sendable {
    /// What the token is.
    package enum Kind: Sendable {
        /// Letters, with inner hyphens, dots and digits where they belong to the word: `told-`, `m.v`, `CPR-nummer`.
        case word
        /// Digits with inner separators: `2.500`, `41,25`, `14`.
        case number
        /// One mark: `.` `,` `;` `:` `(` `)` `»` `«` `"` `§` `/` `-` and the like.
        case mark
    }

    /// Where the token starts in ``AnalyzedText/bytes``.
    package let start: Int32
    /// Its length in bytes. The stop of an abbreviation is not part of it, see ``hasAbbreviationStop``.
    package let length: UInt16
    package let kind: Kind
    package let flags: Flags
    /// A 64-bit hash of the token folded to small letters; the same for the same folded bytes in every run.
    package let hash: UInt64

    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// The first letter is a capital.
        package static let capitalised = Flags(rawValue: 1)
        /// A stop follows that belongs to the word (`stk.`, `m.v.`, `jf.`) or makes a number an ordinal (`1. januar`,
        /// `2. pkt.`); no token of its own stands for it unless it also ends the sentence.
        package static let hasAbbreviationStop = Flags(rawValue: 2)
        /// White space stands before the token.
        package static let spaceBefore = Flags(rawValue: 4)
    }

    package init(start: Int, length: Int, kind: Kind, flags: Flags, hash: UInt64) {
        self.start = Int32(truncatingIfNeeded: start)
        self.length = UInt16(clamping: length)
        self.kind = kind
        self.flags = flags
        self.hash = hash
    }

    /// The bytes of the token in ``AnalyzedText/bytes``.
    package var range: Range<Int> { Int(start)..<(Int(start) + Int(length)) }
}
