public import LegalModel

/// The passage of the remarks that gives the reason for what a finding points at.
///
/// The drafters saw it and said why; whether the reason holds is for the reader. It changes no figure and no exit code.
public struct RemarkReason: Sendable, Hashable {
    /// The remark it stands in.
    public let provision: ProvisionIndex
    /// Where that is, as cited: »bemærkninger til § 4«.
    public let address: LegalAddress
    /// The sentence.
    public let words: String
    /// The line of the document that it starts on.
    public let line: Int

    public init(provision: ProvisionIndex, address: LegalAddress, words: String, line: Int) {
        self.provision = provision
        self.address = address
        self.words = words
        self.line = line
    }
}
