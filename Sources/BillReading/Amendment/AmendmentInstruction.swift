package import LegalModel

/// The sentence that carries out an amendment, taken apart: the instruction itself, the words it takes out or points
/// at, the words it puts in, and where the change lands.
///
///     I § 4, stk. 2, ændres »a« til: »b«, og efter »c« indsættes: »d«.
///
/// The pieces »a« and »c« are `removed`, »b« and »d« are `inserted`, all between them is `instruction`, quotation
/// marks included. The landing is `§ 4, stk. 2`.
package struct AmendmentInstruction {
    /// A stretch of the text with one role.
    package struct Piece {
        package let range: Range<Int>
        package let role: TextRole
    }

    /// The whole text in pieces, in order and without gaps.
    package let pieces: [Piece]
    /// Where the change lands in the amended act, the act itself first; nil when the text names no place.
    package let landing: LegalAddress?
    /// A quotation mark without its partner.
    package let hasUnpairedQuote: Bool
    /// A quoted passage of which the text does not say what becomes of it.
    package let isUnclear: Bool

    /// - Parameters:
    ///   - act: the name of the amended act.
    ///   - previous: the landing of the instruction before, for »I stk. 2« without a §.
    package init(text: UnsafeBufferPointer<UInt8>, act: String?, relativeTo previous: LegalAddress? = nil) {
        let quotes = QuotedPassages(text)
        hasUnpairedQuote = quotes.isUnpaired
        let gaps = Self.gaps(text, around: quotes.ranges)
        let roles = QuotedRoles(gaps: gaps)
        isUnclear = roles.isUnclear
        pieces = Self.pieces(text.count, quotes: quotes.ranges, roles: roles.roles)
        landing = AmendmentLanding(gaps: gaps, act: act, relativeTo: previous).address
    }

    /// The text before, between and after the quoted passages, one more than there are passages.
    private static func gaps(_ text: UnsafeBufferPointer<UInt8>, around quotes: [Range<Int>]) -> [String] {
        var gaps: [String] = []
        var start = 0
        for quote in quotes {
            gaps.append(CleanLabel(UnsafeBufferPointer(rebasing: text[start..<quote.lowerBound])).text)
            start = quote.upperBound
        }
        gaps.append(CleanLabel(UnsafeBufferPointer(rebasing: text[start...])).text)
        return gaps
    }

    private static func pieces(_ count: Int, quotes: [Range<Int>], roles: [TextRole]) -> [Piece] {
        var pieces: [Piece] = []
        var start = 0
        for (quote, role) in zip(quotes, roles) where !quote.isEmpty {
            if start < quote.lowerBound { pieces.append(Piece(range: start..<quote.lowerBound, role: .instruction)) }
            pieces.append(Piece(range: quote, role: role))
            start = quote.upperBound
        }
        if start < count { pieces.append(Piece(range: start..<count, role: .instruction)) }
        return pieces
    }
}
