package import LegalModel

/// Stand-in until the reader of amendments is merged: quotation marks tell old words from new.
package struct AmendmentInstruction {
    package struct Piece {
        package let range: Range<Int>
        package let role: TextRole
    }
    package private(set) var pieces: [Piece] = []
    package private(set) var landing: LegalAddress?

    package init(text: UnsafeBufferPointer<UInt8>, act: String?) {
        pieces = [Piece(range: 0..<text.count, role: .instruction)]
    }
}

/// Stand-in for the roles of normative text.
package enum ProvisionRoles {
    package static func role(of text: UnsafeBufferPointer<UInt8>) -> TextRole { .provision }
}
