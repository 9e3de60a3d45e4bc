/// The place of a provision in ``Bill/provisions``.
public typealias ProvisionIndex = Int

/// One unit of a bill that has a label or a text of its own: a chapter, a §, a stykke, a numbered item, a remark.
///
/// Provisions stand in a flat list in document order; the tree is given by ``parent`` and ``end``.
public struct Provision: Sendable {
    /// What kind of unit this is. Danish words stay where English has no exact one.
    public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        /// The whole document; always the first provision.
        case document
        /// Title, preamble, closing formula and signatures.
        case ceremony
        /// Bog: the largest division, in a few acts.
        case book
        /// Afsnit: a division above chapters.
        case part
        /// Kapitel.
        case chapter
        /// A group of §§ under a heading.
        case group
        /// § of the bill itself.
        case paragraf
        /// Subsection of a §.
        case stykke
        /// Numbered item `1)`.
        case nummer
        /// Lettered item `a)`.
        case litra
        /// A deeper item, or one marked by a dash.
        case led
        /// Numbered amendment of an amending §: »7. § 4, stk. 2, affattes således:«.
        case amendment
        /// A division that stands in the new text of an amendment (the heading of a new chapter, say).
        case insertedDivision
        /// A group of provisions of another act that the document repeats (transition rules of earlier acts).
        case foreignProvisions
        /// A table.
        case table
        /// A footnote.
        case note
        /// An annex.
        case annex
        /// The remarks as a whole, or the general or the special remarks.
        case remarks
        /// A headed section of the general remarks.
        case remarkSection
        /// A special remark, »Til § 1«, »Til nr. 2«.
        case specialRemark
    }

    public let kind: Kind
    /// The label without marks (`12 a`, `3`, `a`), empty where there is none.
    public let label: String
    /// The unit that this one stands in; -1 for the document.
    public let parent: ProvisionIndex
    /// The index after the last provision of this subtree.
    public package(set) var end: ProvisionIndex
    /// Where it stands, as cited.
    public let address: LegalAddress
    /// Where new text of an amending act will stand once the amended act is in force.
    public let landing: LegalAddress?
    /// The blocks of text that belong to this provision itself, not to those inside it.
    /// A closing line after a list belongs to the provision that holds the list.
    public package(set) var blocks: [Int]

    package init(
        kind: Kind, label: String, parent: ProvisionIndex, address: LegalAddress, landing: LegalAddress? = nil
    ) {
        self.kind = kind
        self.label = label
        self.parent = parent
        self.end = 0
        self.address = address
        self.landing = landing
        self.blocks = []
    }
}
