/// Puts a bill together in document order: open a provision, add its text, close it.
///
/// The readers share it, so that the tree, the blocks and the source map keep one another's rules: blocks lie in
/// document order, every block belongs to an open provision, and a subtree is contiguous.
package struct BillBuilder {
    package private(set) var provisions: [Provision] = []
    package private(set) var blocks: [TextBlock] = []
    package private(set) var text: [UInt8] = []
    package private(set) var sourceMap = OffsetMap()
    package var notes: [ReadingNote] = []
    private var open: [ProvisionIndex] = []
    private var blockStart = 0
    private var lineIsOpen = false

    package init() {
        openProvision(.document, label: "", address: LegalAddress())
    }

    /// The innermost open provision.
    package var current: ProvisionIndex { open[open.count - 1] }

    /// The open provisions, outermost first.
    package var path: [ProvisionIndex] { open }

    /// Opens a provision inside the current one and returns its index.
    @discardableResult
    package mutating func openProvision(
        _ kind: Provision.Kind, label: String, address: LegalAddress, landing: LegalAddress? = nil
    ) -> ProvisionIndex {
        provisions.append(
            Provision(kind: kind, label: label, parent: open.last ?? -1, address: address, landing: landing))
        open.append(provisions.count - 1)
        return provisions.count - 1
    }

    /// Closes the innermost provision. The document itself stays open until ``finish(source:)``.
    package mutating func closeProvision() {
        guard open.count > 1 else { return }
        provisions[open.removeLast()].end = provisions.count
    }

    /// Closes provisions until `index` is the innermost open one.
    package mutating func closeProvisions(downTo index: ProvisionIndex) {
        while current != index, open.count > 1 { closeProvision() }
    }

    /// Adds source bytes to the text of the current block: `bytes[range]`, which stand at `range` in the source.
    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, sourceOffset: Int) {
        guard !bytes.isEmpty else { return }
        sourceMap.append(target: text.count, source: sourceOffset)
        text.append(contentsOf: bytes)
    }

    /// Adds source bytes from an array of the whole source.
    package mutating func append(_ source: [UInt8], _ range: Range<Int>) {
        source.withUnsafeBufferPointer {
            append(UnsafeBufferPointer(rebasing: $0[range]), sourceOffset: range.lowerBound)
        }
    }

    /// Adds a byte that the source does not hold as such (the space that joins two lines), anchored at `sourceOffset`.
    package mutating func appendJoint(_ byte: UInt8, sourceOffset: Int) {
        sourceMap.append(target: text.count, source: sourceOffset)
        text.append(byte)
    }

    /// Whether the current block holds text that was not closed with ``endBlock(role:continuesLine:)``.
    package var hasPendingText: Bool { text.count > blockStart }

    /// Where the text of the pending block starts.
    package var pendingRange: Range<Int> { blockStart..<text.count }

    /// The pending text itself, for as long as `body` looks at it.
    package func withPendingText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        text.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[blockStart...])) }
    }

    /// Throws the pending text away.
    package mutating func dropPendingText() {
        text.removeSubrange(blockStart...)
        sourceMap.truncate(to: blockStart)
    }

    /// Ends the pending text as several blocks of one line. The pieces are ranges in the pending text, in order and
    /// without gaps; the last one closes the line.
    package mutating func endBlocks(_ pieces: [(range: Range<Int>, role: TextRole)]) {
        let start = blockStart
        let end = text.count
        for piece in pieces where !piece.range.isEmpty {
            let range = start + piece.range.lowerBound..<min(end, start + piece.range.upperBound)
            provisions[current].blocks.append(blocks.count)
            blocks.append(TextBlock(range: range, role: piece.role, provision: current, continuesLine: lineIsOpen))
            lineIsOpen = true
        }
        blockStart = end
        endBlock(role: .instruction)
    }

    /// Ends the pending text as a block of the current provision, and its line unless the next block goes on in it.
    /// Does nothing when there is no pending text.
    package mutating func endBlock(role: TextRole, lineGoesOn: Bool = false) {
        if hasPendingText {
            let block = TextBlock(
                range: blockStart..<text.count, role: role, provision: current, continuesLine: lineIsOpen)
            provisions[current].blocks.append(blocks.count)
            blocks.append(block)
            lineIsOpen = lineGoesOn
            if !lineGoesOn { text.append(0x0A) }
        } else if !lineGoesOn, lineIsOpen {
            lineIsOpen = false
            text.append(0x0A)
        }
        blockStart = text.count
    }

    /// Closes everything that is open and hands over the parts.
    package mutating func finish() {
        endBlock(role: .provision)
        while let index = open.popLast() { provisions[index].end = provisions.count }
    }
}
