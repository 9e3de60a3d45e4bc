/// Writes JSON into bytes, in one pass and without intermediate values.
///
/// Keys keep the order they are written in. Commas are set by the writer; a list or an object is written over several
/// lines where ``line(_:)`` is called before each element, else on one.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func beginObject() { open(0x7B) }
    mutating func endObject() { close(0x7D) }
    mutating func beginList() { open(0x5B) }
    mutating func endList() { close(0x5D) }

    /// Puts the next element on a line of its own, indented by `indent` spaces.
    mutating func line(_ indent: Int) {
        if needsComma { bytes.append(0x2C) }
        needsComma = false
        endLine(indent)
    }

    /// Breaks the line before a closing bracket, or after the last one.
    mutating func endLine(_ indent: Int = 0) {
        bytes.append(0x0A)
        for _ in 0..<indent { bytes.append(0x20) }
    }

    mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(0x22)
        bytes.append(0x3A)
        bytes.append(0x20)
        needsComma = false
    }

    /// A key that is not known when the program is written.
    mutating func key(named name: String) {
        string(name)
        bytes.append(0x3A)
        bytes.append(0x20)
        needsComma = false
    }

    mutating func null() { word("null") }
    mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

    mutating func integer(_ value: Int) {
        separate()
        FixedDecimal.append(value, to: &bytes)
        needsComma = true
    }

    mutating func decimal(_ value: Double, digits: Int) {
        separate()
        FixedDecimal.append(value, digits: digits, to: &bytes)
        needsComma = true
    }

    mutating func string(_ value: String) {
        separate()
        bytes.append(0x22)
        var value = value
        value.withUTF8 { escape($0) }
        bytes.append(0x22)
        needsComma = true
    }

    /// A key with its value, in one word where that reads better.
    mutating func pair(_ name: StaticString, _ value: String) {
        key(name)
        string(value)
    }

    mutating func pair(_ name: StaticString, _ value: Int) {
        key(name)
        integer(value)
    }

    mutating func pair(_ name: StaticString, _ value: Double?, digits: Int) {
        key(name)
        if let value { decimal(value, digits: digits) } else { null() }
    }

    private mutating func separate() {
        guard needsComma else { return }
        bytes.append(0x2C)
        bytes.append(0x20)
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func word(_ text: StaticString) {
        separate()
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        needsComma = true
    }

    /// Copies runs of plain bytes whole and escapes what JSON does not allow between quotes.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in 0..<text.count {
            let byte = text[index]
            if byte >= 0x20, byte != 0x22, byte != 0x5C { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            start = index + 1
            bytes.append(0x5C)
            switch byte {
            case 0x22, 0x5C: bytes.append(byte)
            case 0x0A: bytes.append(0x6E)
            case 0x0D: bytes.append(0x72)
            case 0x09: bytes.append(0x74)
            default:
                bytes.append(contentsOf: [0x75, 0x30, 0x30])
                bytes.append(0x30 + byte >> 4)
                let low = byte & 0x0F
                bytes.append(low < 10 ? 0x30 + low : 0x57 + low)
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
}
