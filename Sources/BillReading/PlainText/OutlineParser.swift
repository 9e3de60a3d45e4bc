import LegalModel

/// Reads the lines of a text one by one and builds its outline.
///
/// A label counts where the form, the layout and the numbering agree: at the start of a paragraph nearly any number is
/// believed, at the start of a wrapped line only the next one. One pass; lookahead is bounded.
struct OutlineParser {
    /// A unit that is still open.
    struct OpenUnit {
        var kind: Provision.Kind
        var number = LabelNumber(number: 0)
        var style: LineLabel.Item.Style?
        var isRoman = false
        /// The event that opened it.
        var event: Int
        /// Texts so far.
        var members = 0
        /// The last number of a list that was closed by other text.
        var lastItem: LabelNumber?
    }

    /// A numbering of its own: the document, another act it repeats, the new text of an amendment.
    struct Scope {
        /// How many units are open outside.
        var base: Int
        var lastParagraf: LabelNumber?
        var isInserted = false
        var isForeign = false
    }

    /// The part of the document that the parser is in.
    enum Stage { case body, signature, remarks, annex }

    let bytes: Glyph.Bytes
    let lines: [PlainLine]
    let layout: LineLayout
    let quotes: QuoteStyle
    let scanner: LabelScanner
    var outline = Outline()
    var index = 0
    var stage = Stage.body
    var open: [OpenUnit] = []
    var scopes = [Scope(base: 0)]
    /// The text being gathered: where its pieces start, and its voice.
    var textStart: Int?
    var voice = Outline.Voice.normative
    /// A label found inside the line being read.
    var runOnLabel: RunOnLabel?
    /// The quotation that the new text of the current amendment stands in.
    var quote: OpenQuote?
    var quoteDepth = 0
    /// Where the outermost open quotation mark of the gathered text stands.
    var quoteMark: Int?
    var isConsolidated = false
    /// Whether the last § names the territory of the act, as the very last one does.
    var sawTerritory = false
    /// Whether commencement or territory have been met: from there on the §§ of other acts may follow.
    var sawEnd = false
    var remarks = RemarksState()

    init(bytes: Glyph.Bytes, lines: [PlainLine], layout: LineLayout) {
        self.bytes = bytes
        self.lines = lines
        self.layout = layout
        quotes = QuoteStyle(bytes)
        scanner = LabelScanner(bytes: bytes)
    }

    /// Reads everything and hands the outline over.
    mutating func parse() -> Outline {
        let body = readFrontMatter()
        index = body
        while index < lines.count {
            let relation = index == body ? .fresh : layout.relation(lines[index - 1], lines[index])
            let before = index
            readLine(lines[index].range, relation)
            if index == before { index += 1 }
        }
        endText()
        if quote != nil { leaveQuote(isPaired: false) }
        closeUnits(downTo: 0)
        return outline
    }

    private mutating func readLine(_ range: Range<Int>, _ relation: LineLayout.Relation) {
        if relation == .fresh, quote == nil, changesStage(range) { return }
        switch stage {
        case .body: quote == nil ? readBody(range, relation) : readQuoted(range, relation)
        case .signature: readSignature(range, relation)
        case .remarks: readRemark(range, relation)
        case .annex: readAnnex(range, relation)
        }
    }

    // MARK: Text

    /// Begins a text of the innermost unit.
    mutating func beginText(_ range: Range<Int>, _ voice: Outline.Voice = .normative) {
        endText()
        self.voice = voice
        quoteDepth = 0
        quoteMark = nil
        textStart = outline.pieces.count
        guard !range.isEmpty else { return }
        outline.pieces.append(Outline.Piece(range: range, joint: .none))
        countQuotes(range)
    }

    /// Adds a further line to the text being gathered.
    mutating func continueText(_ range: Range<Int>) {
        guard let textStart else { return beginText(range, voice) }
        guard !range.isEmpty else { return }
        var joint = Outline.Joint.space
        if textStart == outline.pieces.count {
            joint = .none
        } else if case .nothing(let dropped) = WordJoint(bytes, outline.pieces[outline.pieces.count - 1].range, range) {
            let last = outline.pieces.count - 1
            let piece = outline.pieces[last].range
            outline.pieces[last].range = piece.lowerBound..<piece.upperBound - dropped
            joint = .nothing
            outline.joinedWords += dropped > 0 ? 1 : 0
        }
        outline.pieces.append(Outline.Piece(range: range, joint: joint))
        countQuotes(range)
    }

    mutating func endText() {
        guard let start = textStart else { return }
        textStart = nil
        if start < outline.pieces.count {
            outline.events.append(.text(start..<outline.pieces.count, voice))
            if !open.isEmpty { open[open.count - 1].members += 1 }
        }
    }

    /// The last bytes of the text being gathered, nil when there is none.
    var textEnd: Range<Int>? {
        guard let textStart, textStart < outline.pieces.count else { return nil }
        return outline.pieces[outline.pieces.count - 1].range
    }

    // MARK: Units

    mutating func openUnit(_ unit: Outline.Unit, _ state: OpenUnit) {
        endText()
        var state = state
        state.event = outline.events.count
        state.kind = unit.kind
        var unit = unit
        unit.isInserted = scopes[scopes.count - 1].isInserted
        outline.events.append(.open(unit))
        open.append(state)
    }

    mutating func closeUnits(downTo count: Int) {
        endText()
        while open.count > count {
            open.removeLast()
            outline.events.append(.close)
        }
    }

    var scope: Scope {
        get { scopes[scopes.count - 1] }
        set { scopes[scopes.count - 1] = newValue }
    }

    /// The index of the innermost open unit of a kind in the present scope.
    func innermost(_ kinds: Provision.Kind...) -> Int? {
        var i = open.count - 1
        while i >= scope.base {
            if kinds.contains(open[i].kind) { return i }
            i -= 1
        }
        return nil
    }

    // MARK: Labels

    /// A label as written, blanks as one space, invisible marks left out.
    func label(_ range: Range<Int>) -> String { clean(range).text }

    func paragrafLabel(_ range: Range<Int>) -> String { ProvisionLabel.paragraf(clean(range)) ?? label(range) }

    func stykkeLabel(_ range: Range<Int>) -> String { ProvisionLabel.stykke(clean(range)) ?? label(range) }

    func itemLabel(_ range: Range<Int>) -> String { ProvisionLabel.item(clean(range)).text }

    func divisionLabel(_ range: Range<Int>) -> String { ProvisionLabel.division(clean(range)) }

    private func clean(_ range: Range<Int>) -> CleanLabel {
        CleanLabel(UnsafeBufferPointer(rebasing: bytes[range]))
    }
}
