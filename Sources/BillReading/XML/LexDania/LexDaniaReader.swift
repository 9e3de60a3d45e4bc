import LegalModel

/// Reads acts in LexDania 2.1, the format in which Retsinformation published them.
///
/// The grammar, and everything in it that does not keep to its own rules, is described in the format notes of the
/// project. Addresses come from labels only: the identifiers in the files are not to be trusted.
struct LexDaniaReader {
    /// Whose text is being read.
    enum Voice {
        /// The document's own provisions: the words decide about the role.
        case own
        /// New text for another act.
        case inserted
        /// Commencement and transition, of this act or of one worked into it.
        case commencement
        case annex
    }

    let tree: ElementTree
    let source: SourceText
    var builder = BillBuilder()
    var roles = ProvisionRoles()
    var voice = Voice.own
    /// The role of the stykke that is being read, shared by its lists and closing words.
    var stykkeRole: TextRole?
    /// The act that the current § amends, and the landing of the instruction before.
    var amendedAct: String?
    var previousLanding: LegalAddress?
    /// Footnotes met inside a block of text, read when the block has ended.
    var pendingNotes: [Int] = []
    var seen = SeenLabels()
    var tableCount = 0

    /// Reads the document, or returns nil when its outermost element only shares the name.
    static func read(_ decoded: SourceDecoding.Result) throws(ReadingError) -> Bill? {
        let tape = try ElementTape(parsing: decoded.source.bytes, element: LexDaniaElement.number)
        return decoded.source.bytes.withUnsafeBufferPointer { bytes in
            tape.nodes.withUnsafeBufferPointer { nodes in
                let tree = ElementTree(nodes: nodes, bytes: bytes)
                guard isAct(tree) else { return nil }
                var reader = LexDaniaReader(tree: tree, source: decoded.source)
                reader.builder.notes = decoded.notes
                return reader.read()
            }
        }
    }

    private static func isAct(_ tree: ElementTree) -> Bool {
        guard !tree.nodes.isEmpty else { return false }
        return tree.children(of: 0).contains { index in
            [LexDaniaElement.meta, .titelGruppe, .dokumentIndhold].contains {
                $0.rawValue == tree.nodes[index].element
            }
        }
    }

    private mutating func read() -> Bill {
        var metadata = LexDaniaMetadata()
        let place = Place(address: LegalAddress())
        for child in tree.children(of: 0) {
            switch element(child) {
            case .meta: metadata = LexDaniaMetadata(tree, meta: child)
            case .titelGruppe: readTitle(child)
            case .dokumentIndhold: readContents(child, in: place)
            case .underskriftGruppe: readCeremony(child)
            case .bilag: readAnnex(child)
            default: readUnit(child, in: place)
            }
        }
        builder.finish()
        if tableCount > 0 { builder.notes.append(ReadingNote(.tableRead, detail: String(tableCount))) }
        if seen.foreignActs > 0 {
            builder.notes.append(ReadingNote(.foreignProvisions, detail: String(seen.foreignActs)))
        }
        let titles = LexDaniaMetadata.titles(tree)
        return Bill(
            title: titles.title.isEmpty ? metadata.title : titles.title, subtitle: titles.subtitle,
            kind: metadata.kind ?? LexDaniaMetadata.kind(tree), number: metadata.number, year: metadata.year,
            ministry: metadata.ministry, provisions: builder.provisions, blocks: builder.blocks, text: builder.text,
            sourceMap: builder.sourceMap, source: source, notes: builder.notes)
    }

    private mutating func readContents(_ index: Int, in place: Place) {
        seen.chaptersRestart = chaptersRestart(index)
        for child in tree.children(of: index) { readUnit(child, in: place) }
    }

    /// Reads any unit of the document by its name.
    mutating func readUnit(_ index: Int, in place: Place) {
        switch element(index) {
        case .bog, .afsnit, .kapitel: readDivision(index, in: place)
        case .paragrafGruppe: readGroup(index, in: place)
        case .paragraf: readParagraf(index, in: place)
        case .ikraftCentreretParagraf: readCommencement(index, in: place)
        case .aendringCentreretParagraf: readAmendingParagraf(index, in: place)
        case .aendringsNummer: readAmendment(index, in: place)
        case .stk: readStykker([index], in: place)
        case .ikraft: readForeignProvisions(index)
        case .hymne, .indledning, .praeambel, .titelGruppe: readCeremony(index)
        case .rubrica: readHeading(index)
        case .exitus: readExitus(index, in: place)
        case .index: readList([index], in: place)
        case .table: readTable(index, in: place)
        case .bilag: readAnnex(index)
        case .explicatus: break
        default: readStray(index, in: place)
        }
    }

    func element(_ index: Int) -> LexDaniaElement {
        LexDaniaElement(rawValue: tree.nodes[index].element) ?? .unknown
    }

    /// The first child of a kind.
    func child(_ wanted: LexDaniaElement, of index: Int) -> Int? {
        tree.children(of: index).first { tree.nodes[$0].element == wanted.rawValue }
    }

    /// The label that an element carries, without the blanks around it.
    func label(of index: Int) -> CleanLabel {
        guard let explicatus = child(.explicatus, of: index) else { return CleanLabel("") }
        return CleanLabel(UnsafeBufferPointer(rebasing: tree.bytes[tree.content(of: explicatus)]))
    }
}
