internal import CTextShim
internal import LegalModel

/// Cleans text in one pass and keeps the way back: NFC, one kind of blank and one of it, no invisible characters, one
/// kind of apostrophe, quotation mark and hyphen.
///
/// Ordinary bytes are copied in spans; only the few characters that may need something are looked at.
struct Normalizer {
    /// The cleaned text so far.
    private(set) var bytes: [UInt8] = []
    /// From offsets in ``bytes`` to offsets in the text that was given.
    private(set) var map = OffsetMap()
    /// Where the line began that is being written; nothing before it is touched.
    private var lineStart = 0

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Adds `text[range]` to the current line and returns where its characters stand, without blanks around them.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = bytes.count
        var at = range.lowerBound
        while at < range.upperBound {
            let ordinary = OrdinaryBytes.end(in: text, from: at, to: range.upperBound)
            if ordinary > at {
                copy(text, at..<ordinary)
                at = ordinary
            } else {
                at = replace(text, at, range.upperBound)
            }
        }
        if start < bytes.count, bytes[start] == 0x20 { start += 1 }
        var end = bytes.count
        if end > start, bytes[end - 1] == 0x20 { end -= 1 }
        return start..<max(start, end)
    }

    /// Ends the current line with a line feed that comes from `source`.
    mutating func endLine(source: Int) {
        if bytes.count > lineStart, bytes[bytes.count - 1] == 0x20 { bytes.removeLast() }
        map.append(target: bytes.count, source: source)
        bytes.append(0x0A)
        lineStart = bytes.count
    }

    private mutating func copy(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        map.append(target: bytes.count, source: range.lowerBound)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
    }

    /// Handles the one character, or the run of characters, at `at`; returns where to go on.
    private mutating func replace(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
        let (scalar, length) = UTF8Reading.scalar(in: text, at: at, end: end)
        switch CharacterReplacement(of: scalar) {
        case .keep: copy(text, at..<(at + length))
        case .drop: break
        case .blank:
            if bytes.count > lineStart, bytes[bytes.count - 1] != 0x20 { put([0x20], for: at..<(at + length)) }
        case .ascii(let byte): put([byte], for: at..<(at + length))
        case .letters(let letters): put(Array(letters.utf8), for: at..<(at + length))
        case .compose:
            return CharacterReplacement.isCombining(scalar)
                ? composeWithBase(text, at, end) : composeForeign(text, at, end)
        }
        return at + length
    }

    /// Writes bytes that stand for a stretch of the source as a whole.
    private mutating func put(_ replacement: [UInt8], for source: Range<Int>) {
        map.append(target: bytes.count, replacing: source.count, at: source.lowerBound)
        bytes.append(contentsOf: replacement)
    }

    /// How many combining marks are taken together (the limit of Unicode's stream-safe text).
    private static let markLimit = 30

    /// Joins combining marks from `at` on with the letter that was written last.
    private mutating func composeWithBase(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
        var next = at
        for _ in 0..<Self.markLimit where next < end {
            let (scalar, length) = UTF8Reading.scalar(in: text, at: next, end: end)
            guard CharacterReplacement.isCombining(scalar) else { break }
            next += length
        }
        let base = baseStart()
        let source = base < bytes.count ? map.source(of: base) : at
        let cluster = Array(bytes[base...]) + text[at..<next]
        bytes.removeSubrange(base...)
        put(Self.composed(cluster) ?? cluster, for: source..<next)
        return next
    }

    /// Where the letter begins that a combining mark joins; the end of the text when there is none.
    private func baseStart() -> Int {
        var base = bytes.count
        for _ in 0...Self.markLimit {
            guard base > lineStart, bytes[base - 1] > 0x20 else { return bytes.count }
            var start = base - 1
            while start > lineStart, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            base = start
            let scalar = bytes.withUnsafeBufferPointer {
                UTF8Reading.scalar(in: $0, at: start, end: $0.count).scalar
            }
            if !CharacterReplacement.isCombining(scalar) { return base }
        }
        return bytes.count
    }

    /// Copies a run of letters of other scripts, composed where ICU says so.
    private mutating func composeForeign(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
        var next = at
        while next < end {
            let (scalar, length) = UTF8Reading.scalar(in: text, at: next, end: end)
            guard CharacterReplacement(of: scalar) == .compose, !CharacterReplacement.isCombining(scalar) else { break }
            next += length
        }
        let run = Array(text[at..<next])
        guard let composed = Self.composed(run), composed != run else {
            copy(text, at..<next)
            return next
        }
        var character = at
        while character < next {
            let length = UTF8Reading.scalar(in: text, at: character, end: end).length
            let one = Array(text[character..<(character + length)])
            put(Self.composed(one) ?? one, for: character..<(character + length))
            character += length
        }
        return next
    }

    /// The NFC of a few characters, nil when they are not UTF-8.
    private static func composed(_ characters: [UInt8]) -> [UInt8]? {
        let room = characters.count * 3 + 16
        let result = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            let written = ts_nfc(characters, Int64(characters.count), buffer.baseAddress, Int64(room))
            count = written > 0 && written <= Int64(room) ? Int(written) : 0
        }
        return result.isEmpty ? nil : result
    }
}
