/// A bill, an act or an order, read: its provisions, their text with roles, and where each word came from.
public struct Bill: Sendable {
    /// What kind of document this is.
    public enum Kind: String, Sendable {
        /// A new act (lov, hovedlov).
        case newAct = "new-act"
        /// An act that amends other acts (ændringslov).
        case amendingAct = "amending-act"
        /// A consolidated act (lovbekendtgørelse).
        case consolidatedAct = "consolidated-act"
        /// An administrative order (bekendtgørelse, anordning).
        case order = "order"
    }

    public var title: String
    /// The line in parentheses under the title of an amending act.
    public var subtitle: String
    public var kind: Kind
    /// Number and year as published, empty and nil where the document has none.
    public var number: String
    public var year: Int?
    public var ministry: String
    /// Whether it is a draft with remarks (bemærkninger).
    public var hasRemarks: Bool
    /// Whether the document was read from XML, with its structure given, or from plain text.
    public var isFromXML: Bool

    /// The provisions in document order; the first is the document itself.
    public var provisions: [Provision]
    /// The stretches of text in document order.
    public var blocks: [TextBlock]
    /// The text of all blocks as written, UTF-8, a line feed after each printed line.
    public var text: [UInt8]
    /// From offsets in ``text`` to offsets in ``source``.
    public var sourceMap: OffsetMap
    public var source: SourceText
    public var notes: [ReadingNote]

    package init(
        title: String, subtitle: String = "", kind: Kind, number: String = "", year: Int? = nil, ministry: String = "",
        hasRemarks: Bool = false, isFromXML: Bool = false, provisions: [Provision], blocks: [TextBlock], text: [UInt8],
        sourceMap: OffsetMap,
        source: SourceText, notes: [ReadingNote]
    ) {
        self.title = title
        self.subtitle = subtitle
        self.kind = kind
        self.number = number
        self.year = year
        self.ministry = ministry
        self.hasRemarks = hasRemarks
        self.isFromXML = isFromXML
        self.provisions = provisions
        self.blocks = blocks
        self.text = text
        self.sourceMap = sourceMap
        self.source = source
        self.notes = notes
    }

    /// The provisions directly inside `index`, in order.
    public func children(of index: ProvisionIndex) -> [ProvisionIndex] {
        var result: [ProvisionIndex] = []
        var next = index + 1
        while next < provisions[index].end {
            result.append(next)
            next = provisions[next].end
        }
        return result
    }

    /// The first provision at an address, nil when there is none. »§ 3« also finds what is cited as »§ 3, stk. 1«
    /// when the § has one stykke only.
    public func provision(at address: LegalAddress) -> ProvisionIndex? {
        if let found = provisions.firstIndex(where: { $0.address == address }) { return found }
        guard let first = address.components.firstIndex(of: .init(.stykke, "1")) else { return nil }
        var shorter = address
        shorter.components.remove(at: first)
        return provisions.firstIndex { $0.address == shorter && $0.kind != .paragraf && $0.kind != .note }
    }

    /// The words of a block as written.
    public func text(of block: TextBlock) -> String {
        String(decoding: text[block.range], as: UTF8.self)
    }
}
