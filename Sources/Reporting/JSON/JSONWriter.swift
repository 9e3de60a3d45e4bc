internal import LegalModel

/// Writes JSON into bytes, in one pass and without intermediate values.
///
/// Keys keep the order they are written in. Commas are set by the writer; a list or an object is written over several
/// lines where ``line(_:)`` is called before each element, else on one.
struct JSONWriter: ~Copyable {
    private var output: ByteBuffer
    private var needsComma = false

    /// - Parameter capacity: how many bytes there may be, about.
    init(capacity: Int = 4096) {
        output = ByteBuffer(capacity: capacity)
    }

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

    // In place, so that the name is copied by a few instructions and not by a call.
    @inline(__always)
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
        beginString()
        text(value)
        endString()
    }

    /// A string that is given as UTF-8.
    mutating func string(_ value: UnsafeBufferPointer<UInt8>) {
        beginString()
        JSONEscaping.append(value, to: &output)
        endString()
    }

    /// Begins a string that is written in pieces by ``text(_:)-(String)``.
    mutating func beginString() {
        separate()
        output.append(0x22)
    }

    mutating func endString() {
        output.append(0x22)
        needsComma = true
    }

    /// A piece of a string.
    mutating func text(_ piece: String) {
        // Unlike `withUTF8` this needs no copy of the string to change; every string of Swift's own has such storage.
        if piece.utf8.withContiguousStorageIfAvailable({ JSONEscaping.append($0, to: &output) }) != nil { return }
        Array(piece.utf8).withUnsafeBufferPointer { JSONEscaping.append($0, to: &output) }
    }

    /// A piece that needs no escape.
    mutating func text(_ piece: StaticString) {
        output.append(UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
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
        beginString()
        for (number, component) in value.components.enumerated() {
            if number > 0 { text(", ") }
            text(component.prefix)
            text(component.label)
            text(component.suffix)
        }
        endString()
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

    private mutating func word(_ value: StaticString) {
        separate()
        text(value)
        needsComma = true
    }
}
