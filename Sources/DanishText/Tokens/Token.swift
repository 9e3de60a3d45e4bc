/// A word, a number or a mark of the normalised text.
public struct Token: Sendable {
    /// What the token is.
    public enum Kind: Sendable {
        /// Letters, with inner hyphens, dots and digits where they belong to the word: `told-`, `m.v`, `CPR-nummer`.
        case word
        /// Digits with inner separators: `2.500`, `41,25`, `14`.
        case number
        /// One mark: `.` `,` `;` `:` `(` `)` `»` `«` `"` `§` `/` `-` and the like.
        case mark
    }

    /// Where the token starts in ``AnalyzedText/bytes``.
    public let start: Int32
    /// Its length in bytes. The stop of an abbreviation is not part of it, see ``hasAbbreviationStop``.
    public let length: UInt16
    public let kind: Kind
    public let flags: Flags
    /// A 64-bit hash of the token folded to small letters; the same for the same folded bytes in every run.
    public let hash: UInt64

    public struct Flags: OptionSet, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// The first letter is a capital.
        public static let capitalised = Flags(rawValue: 1)
        /// A stop follows that belongs to the word (`stk.`, `m.v.`, `jf.`) or makes a number an ordinal (`1. januar`,
        /// `2. pkt.`); no token of its own stands for it unless it also ends the sentence.
        public static let hasAbbreviationStop = Flags(rawValue: 2)
        /// White space stands before the token.
        public static let spaceBefore = Flags(rawValue: 4)
    }

    public init(start: Int, length: Int, kind: Kind, flags: Flags, hash: UInt64) {
        self.start = Int32(truncatingIfNeeded: start)
        self.length = UInt16(clamping: length)
        self.kind = kind
        self.flags = flags
        self.hash = hash
    }

    // By pattern, not by `==`, and public: both spare a call from another module for every token.
    @inlinable public var isWord: Bool { if case .word = kind { true } else { false } }
    @inlinable public var isNumber: Bool { if case .number = kind { true } else { false } }
    @inlinable public var isMark: Bool { if case .mark = kind { true } else { false } }

    /// The bytes of the token in ``AnalyzedText/bytes``.
    @inlinable public var range: Range<Int> { Int(start)..<(Int(start) + Int(length)) }
}
