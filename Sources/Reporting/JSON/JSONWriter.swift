internal import LegalModel

/// Writes JSON into bytes, in one pass and without intermediate values.
///
/// Keys keep the order they are written in. Commas are set by the writer; a list or an object is written over several
/// lines where ``line(_:)`` is called before each element, else on one.
struct JSONWriter: ~Copyable {
    private var output = ByteBuffer()
    private var needsComma = false
    private var scratch: [UInt8] = []

    /// What was written so far.
    var bytes: [UInt8] { output.bytes }

    mutating func beginObject() { open(0x7B) }
    mutating func endObject() { close(0x7D) }
    mutating func beginList() { open(0x5B) }
    mutating func endList() { close(0x5D) }

    /// Puts the next element on a line of its own, indented by `indent` spaces.
    mutating func line(_ indent: Int) {
        if needsComma { output.append(0x2C) }
        needsComma = false
        endLine(indent)
    }

    /// Breaks the line before a closing bracket, or after the last one.
    mutating func endLine(_ indent: Int = 0) {
        output.append(0x0A)
        for _ in 0..<indent { output.append(0x20) }
    }

    mutating func key(_ name: StaticString) {
        let room = output.reserve(name.utf8CodeUnitCount + 6)
        var end = 0
        if needsComma {
            room[0] = 0x2C
            room[1] = 0x20
            end = 2
        }
        room[end] = 0x22
        (room + (end + 1)).update(from: name.utf8Start, count: name.utf8CodeUnitCount)
        end += 1 + name.utf8CodeUnitCount
        room[end] = 0x22
        room[end + 1] = 0x3A
        room[end + 2] = 0x20
        output.advance(by: end + 3)
        needsComma = false
    }

    /// A key that is not known when the program is written.
    mutating func key(named name: String) {
        string(name)
        output.append(0x3A)
        output.append(0x20)
        needsComma = false
    }

    mutating func null() { word("null") }
    mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

    mutating func integer(_ value: Int) {
        separate()
        FixedDecimal.append(value, to: &output)
        needsComma = true
    }

    mutating func decimal(_ value: Double, digits: Int) {
        separate()
        FixedDecimal.append(value, digits: digits, to: &output)
        needsComma = true
    }

    mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { string($0) }
    }

    /// A string that is given as UTF-8.
    mutating func string(_ value: UnsafeBufferPointer<UInt8>) {
        separate()
        output.append(0x22)
        JSONEscaping.append(value, to: &output)
        output.append(0x22)
        needsComma = true
    }

    /// A key with its value, in one word where that reads better.
    mutating func pair(_ name: StaticString, _ value: String) {
        key(name)
        string(value)
    }

    mutating func pair(_ name: StaticString, _ value: LegalAddress) {
        key(name)
        address(value)
    }

    /// An address as it is cited.
    mutating func address(_ value: LegalAddress) {
        var text: [UInt8] = []
        swap(&text, &scratch)
        text.removeAll(keepingCapacity: true)
        value.write(to: &text)
        text.withUnsafeBufferPointer { string($0) }
        swap(&text, &scratch)
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
        output.append(0x2C)
        output.append(0x20)
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        output.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        output.append(bracket)
        needsComma = true
    }

    private mutating func word(_ text: StaticString) {
        separate()
        output.append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        needsComma = true
    }
}
