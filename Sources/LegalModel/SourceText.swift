/// The bytes of a document as they were read, turned into UTF-8, with the way back to the original bytes.
public struct SourceText: Sendable {
    /// How the original bytes were written.
    public enum Encoding: String, Sendable {
        case utf8 = "UTF-8"
        case utf16LittleEndian = "UTF-16LE"
        case utf16BigEndian = "UTF-16BE"
        case windows1252 = "windows-1252"
        case latin1 = "ISO-8859-1"
    }

    /// The text in UTF-8, a byte order mark included where the original had one.
    public let bytes: [UInt8]
    public let encoding: Encoding
    /// The size of the original in bytes.
    public let originalSize: Int

    public init(bytes: [UInt8], encoding: Encoding = .utf8, originalSize: Int? = nil) {
        self.bytes = bytes
        self.encoding = encoding
        self.originalSize = originalSize ?? bytes.count
    }
}

/// A place in the original file.
public struct SourceSpan: Sendable, Hashable {
    /// Byte offsets in the original file, half open.
    public let start: Int
    public let end: Int
    /// Line of the first character, from 1. CR, LF and CRLF each end a line.
    public let line: Int
    /// Column of the first character, from 1, counted in characters (Unicode scalars) of the line.
    public let column: Int

    public init(start: Int, end: Int, line: Int, column: Int) {
        self.start = start
        self.end = end
        self.line = line
        self.column = column
    }
}

/// Turns offsets in a ``SourceText`` into places in the original file.
///
/// Made for rising offsets: one pass over the text serves any number of ordered questions. A question behind the last
/// one starts over from the beginning.
public struct SourceLocator {
    private let source: SourceText
    private var offset = 0
    private var original = 0
    private var line = 1
    private var column = 1

    public init(_ source: SourceText) {
        self.source = source
        skipByteOrderMark()
    }

    /// The place of a range of UTF-8 offsets.
    public mutating func span(of range: Range<Int>) -> SourceSpan {
        if range.lowerBound < offset {
            (offset, original, line, column) = (0, 0, 1, 1)
            skipByteOrderMark()
        }
        advance(to: range.lowerBound)
        let (start, startLine, startColumn) = (original, line, column)
        // In UTF-8 a place in the text is a place in the file: nothing has to be counted up to the end.
        if source.encoding == .utf8 {
            let end = original + min(range.upperBound, source.bytes.count) - offset
            return SourceSpan(start: start, end: max(start, end), line: startLine, column: startColumn)
        }
        let resume = (offset, original, line, column)
        advance(to: range.upperBound)
        let end = original
        (offset, original, line, column) = resume
        return SourceSpan(start: start, end: end, line: startLine, column: startColumn)
    }

    private mutating func skipByteOrderMark() {
        guard source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
        offset = 3
        original = source.encoding == .utf8 ? 3 : 2
    }

    private mutating func advance(to goal: Int) {
        let goal = min(goal, source.bytes.count)
        guard offset < goal else { return }
        // Counting in local values: in the loop the fields of `self` would be written back for every byte.
        var (at, line, column, original) = (offset, self.line, self.column, self.original)
        let isPlain = source.encoding == .utf8
        source.bytes.withUnsafeBufferPointer { bytes in
            while at < goal {
                if isPlain, at + 8 <= goal, let characters = Self.charactersOfPlainRun(bytes, at) {
                    column += characters
                    original += 8
                    at += 8
                    continue
                }
                let byte = bytes[at]
                switch byte {
                case 0x0A:
                    line += 1
                    column = 1
                case 0x0D:
                    // CRLF is one line end: the line feed that follows counts it.
                    if at + 1 < bytes.count, bytes[at + 1] == 0x0A { break }
                    line += 1
                    column = 1
                case 0x80...0xBF: break
                default: column += 1
                }
                at += 1
                original += width(of: byte)
            }
        }
        (offset, self.line, self.column, self.original) = (at, line, column, original)
    }

    /// How many characters begin in the eight bytes at `at`; nil when one of them is below 0x10, as line ends are.
    private static func charactersOfPlainRun(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
        let tops: UInt64 = 0x8080_8080_8080_8080
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self)
        guard (word &- 0x1010_1010_1010_1010) & ~word & tops == 0 else { return nil }
        // A byte that goes on with a character has its top bit set and the next one not.
        let following = word & ~(word << 1) & tops
        return 8 - following.nonzeroBitCount
    }

    /// How many original bytes the UTF-8 byte stands for; the whole width is booked on the first byte of a character.
    private func width(of byte: UInt8) -> Int {
        switch source.encoding {
        case .utf8: 1
        case .latin1, .windows1252: byte & 0xC0 == 0x80 ? 0 : 1
        case .utf16LittleEndian, .utf16BigEndian: byte & 0xC0 == 0x80 ? 0 : (byte >= 0xF0 ? 4 : 2)
        }
    }
}
