import LegalModel

/// What the parser makes of a text: units that open and close, and the text between, in document order.
///
/// The outline knows no addresses yet: whether a § is cited with its stykke depends on how many there are.
struct Outline {
    /// One unit of the outline.
    struct Unit {
        var kind: Provision.Kind
        var label: String
        /// Whether it stands in the new text of an amendment.
        var isInserted = false
        /// The stykker inside, for a §.
        var stykker = 0
        /// Whether the § stands alone on its line, as in amending acts.
        var isCentred = false
        /// Whether the § changes another act.
        var isFrame = false
        /// Whether it turned out not to be a unit: its text belongs to the one around it.
        var isDissolved = false
    }

    /// What a text is, as far as its place tells.
    enum Voice {
        /// Normative text whose role its words tell.
        case normative
        /// The words that introduce or carry out an amendment.
        case instruction
        /// The words that name the amended act, »I lov om …, foretages følgende ændringer:«.
        case frame
        case fixed(TextRole)
    }

    enum Event {
        case open(Unit)
        /// The pieces of a block of text.
        case text(Range<Int>, Voice)
        case close
    }

    /// Source bytes that belong to a text, and how they are joined to the piece before.
    struct Piece {
        var range: Range<Int>
        var joint: Joint
    }

    /// Changes a unit that was opened before.
    mutating func updateUnit(openedAt event: Int, _ change: (inout Unit) -> Void) {
        guard case .open(var unit) = events[event] else { return }
        change(&unit)
        events[event] = .open(unit)
    }

    enum Joint { case none, space, nothing }

    var events: [Event] = []
    var pieces: [Piece] = []
    var notes: [ReadingNote] = []
    var title: Range<Int>?
    var subtitle: Range<Int>?
    var number = ""
    var hasRemarks = false
    var joinedWords = 0
}
