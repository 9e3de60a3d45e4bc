/// A stretch of text with one role that belongs to one provision: the lead of a stykke, a list item, a heading, the
/// quoted words of an amendment.
public struct TextBlock: Sendable {
    /// Where the text stands in ``Bill/text``.
    public let range: Range<Int>
    public let role: TextRole
    /// The provision that the text belongs to.
    public let provision: ProvisionIndex
    /// Whether the block goes on in the same printed line as the one before, as the quoted words of an amendment do
    /// inside their instruction. Blocks that continue one another share one context.
    public let continuesLine: Bool

    package init(range: Range<Int>, role: TextRole, provision: ProvisionIndex, continuesLine: Bool = false) {
        self.range = range
        self.role = role
        self.provision = provision
        self.continuesLine = continuesLine
    }
}
