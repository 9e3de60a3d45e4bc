import LegalModel

/// The text in a stretch of XML source, added to a bill with the place of every byte.
///
/// Tags, comments and processing instructions are passed over, references and CDATA sections read. A line break or a
/// tab, with the blanks around it, is one space inside text and nothing at its ends; where two blanks would meet at
/// the seam of two stretches, one is dropped.
enum XMLText {
    static func append(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to builder: inout BillBuilder) {
        var at = range.lowerBound
        while at < range.upperBound {
            let stop = endOfPlainRun(bytes, at, range.upperBound)
            if stop > at { appendPlain(at..<stop, of: bytes, to: &builder) }
            guard stop < range.upperBound else { return }
            switch bytes[stop] {
            case UInt8(ascii: "&"): at = appendReference(at: stop, range.upperBound, bytes, &builder)
            case UInt8(ascii: "<"): at = passMarkup(at: stop, range.upperBound, bytes, &builder)
            default: at = appendLineBreak(at: stop, range.upperBound, bytes, &builder)
            }
        }
    }

    /// Whether the stretch holds nothing but blanks.
    static func isBlank(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in range where bytes[index] > 0x20 { return false }
        return true
    }

    /// The first byte that is not plain text: a control character, »&« or »<«. Looks at eight bytes at a time.
    private static func endOfPlainRun(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return end }
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        var at = start
        while at + 8 <= end {
            let word = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            let ampersand = word ^ (ones &* 0x26)
            let bracket = word ^ (ones &* 0x3C)
            // The top bit of each byte that is under 0x20, or zero in one of the differences.
            let odd = (word &- ones &* 0x20) & ~word | (ampersand &- ones) & ~ampersand | (bracket &- ones) & ~bracket
            if odd & tops != 0 { break }
            at += 8
        }
        while at < end, bytes[at] >= 0x20, bytes[at] != 0x26, bytes[at] != 0x3C { at += 1 }
        return at
    }

    private static func appendPlain(
        _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to builder: inout BillBuilder
    ) {
        var start = range.lowerBound
        if bytes[start] == 0x20, endsInBlank(builder) {
            while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
        }
        builder.append(UnsafeBufferPointer(rebasing: bytes[start..<range.upperBound]), sourceOffset: start)
    }

    /// Whether a space would be one too many: at the start of a block and after another.
    static func endsInBlank(_ builder: borrowing BillBuilder) -> Bool {
        !builder.hasPendingText || builder.text[builder.text.count - 1] == 0x20
    }

    private static func appendLineBreak(
        at start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ builder: inout BillBuilder
    ) -> Int {
        var at = start
        while at < end, bytes[at] <= 0x20 { at += 1 }
        if at < end, !endsInBlank(builder) { builder.appendJoint(0x20, sourceOffset: start) }
        return at
    }

    /// Passes over a tag, a comment or an instruction; takes the text of a CDATA section.
    private static func passMarkup(
        at start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ builder: inout BillBuilder
    ) -> Int {
        let rest = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if rest.starts(withPhrase: "<![CDATA[") {
            let close = rest.offset(of: "]]>") ?? rest.count
            let content = start + 9..<start + max(9, close)
            appendLiteral(content, bytes, &builder)
            return min(end, start + close + 3)
        }
        if rest.starts(withPhrase: "<!--") { return rest.offset(of: "-->").map { start + $0 + 3 } ?? end }
        return rest.offset(of: UInt8(ascii: ">")).map { start + $0 + 1 } ?? end
    }

    /// Takes text in which no mark means anything.
    private static func appendLiteral(
        _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ builder: inout BillBuilder
    ) {
        var at = range.lowerBound
        while at < range.upperBound {
            if bytes[at] < 0x20 {
                at = appendLineBreak(at: at, range.upperBound, bytes, &builder)
                continue
            }
            var stop = at
            while stop < range.upperBound, bytes[stop] >= 0x20 { stop += 1 }
            appendPlain(at..<stop, of: bytes, to: &builder)
            at = stop
        }
    }

    /// Reads `&amp;`, `&#8217;` and the like; what is not a reference stays as it is.
    private static func appendReference(
        at start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ builder: inout BillBuilder
    ) -> Int {
        let rest = UnsafeBufferPointer(rebasing: bytes[start..<min(end, start + 16)])
        guard let close = rest.offset(of: UInt8(ascii: ";")), let scalar = scalar(of: rest[1..<close]) else {
            builder.appendJoint(bytes[start], sourceOffset: start)
            return start + 1
        }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            builder.appendJoint(byte, sourceOffset: start)
        }
        return start + close + 1
    }

    private static func scalar(of name: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        let name = String(decoding: name, as: UTF8.self)
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let isHexadecimal = name.dropFirst().first == "x"
        let value = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
        // A line feed would end a printed line.
        return value.flatMap { $0 < 0x20 ? " " : Unicode.Scalar($0) }
    }
}
