import LegalModel

/// The text of one block as one run of bytes, with the way back to the source.
struct JoinedText {
    private(set) var bytes: [UInt8] = []
    /// Where each run starts in ``bytes`` and in the source.
    private var runs: [(target: Int, source: Int, isJoint: Bool)] = []

    init(_ source: Glyph.Bytes, _ pieces: ArraySlice<Outline.Piece>) {
        var previous = 0
        for piece in pieces where !piece.range.isEmpty {
            if piece.joint == .space, !bytes.isEmpty {
                runs.append((bytes.count, previous, true))
                bytes.append(0x20)
            }
            runs.append((bytes.count, piece.range.lowerBound, false))
            bytes.append(contentsOf: source[piece.range])
            previous = piece.range.upperBound
        }
    }

    /// Adds a part of the text to the pending block.
    func append(_ range: Range<Int>, to builder: inout BillBuilder) {
        bytes.withUnsafeBufferPointer { bytes in
            for (position, run) in runs.enumerated() {
                let end = position + 1 < runs.count ? runs[position + 1].target : bytes.count
                let first = max(range.lowerBound, run.target)
                guard first < min(range.upperBound, end) else { continue }
                let part = first..<min(range.upperBound, end)
                let source = run.source + part.lowerBound - run.target
                if run.isJoint {
                    builder.appendJoint(0x20, sourceOffset: source)
                } else {
                    builder.append(UnsafeBufferPointer(rebasing: bytes[part]), sourceOffset: source)
                }
            }
        }
    }

    var all: Range<Int> { 0..<bytes.count }
}
