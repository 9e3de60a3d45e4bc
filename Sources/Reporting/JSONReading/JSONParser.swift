/// Reads JSON (RFC 8259) in one pass. No byte sequence stops it other than with an error that tells the line.
struct JSONParser {
    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0
    var depth = 0

    /// Deeper nesting than any report has.
    static let deepest = 64

    /// Names of members whose values are read through and not kept.
    let passed: [[UInt8]]

    /// The one value that a text holds.
    ///
    /// - Parameter passed: names of members whose values nobody asks for: their brackets and texts
    ///   are followed, nothing is kept.
    static func parse(_ bytes: [UInt8], passing passed: [String] = []) throws(JSONError) -> JSONValue {
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONError> in
            var parser = JSONParser(bytes: buffer, passed: passed.map { Array($0.utf8) })
            do throws(JSONError) {
                return .success(try parser.document())
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// The line and column of an offset.
    static func place(of offset: Int, in bytes: some Collection<UInt8>) -> (line: Int, column: Int) {
        var (line, column) = (1, 1)
        for byte in bytes.prefix(offset) {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, passed: [[UInt8]]) {
        self.bytes = bytes
        self.passed = passed
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    private mutating func document() throws(JSONError) -> JSONValue {
        skipBlanks()
        guard index < bytes.count else { throw failure("the file is empty") }
        let value = try value()
        skipBlanks()
        guard index == bytes.count else { throw failure("something follows the end of the report") }
        return value
    }

    func failure(_ what: String) -> JSONError {
        let place = Self.place(of: index, in: bytes)
        return JSONError(line: place.line, column: place.column, what)
    }

    mutating func value() throws(JSONError) -> JSONValue {
        guard index < bytes.count else { throw failure("the text ends too early; was it cut off?") }
        switch bytes[index] {
        case 0x7B: return try object()
        case 0x5B: return try list()
        case 0x22: return .string(try string())
        case 0x2D, 0x30...0x39: return .number(try number())
        case 0x74: return try word("true", .bool(true))
        case 0x66: return try word("false", .bool(false))
        case 0x6E: return try word("null", .null)
        default: throw failure("a value was expected here")
        }
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        let start = index
        try enter()
        var members: [JSONValue.Member] = []
        skipBlanks()
        if take(0x7D) { return leave(.object(members, offset: start)) }
        while true {
            skipBlanks()
            guard index < bytes.count else { throw failure("the text ends too early; was it cut off?") }
            guard bytes[index] == 0x22 else { throw failure("a name in quotes was expected here") }
            let nameStart = index + 1
            let name = try string()
            let isPassed = isPassed(nameStart..<index - 1)
            skipBlanks()
            guard take(0x3A) else { throw failure("»:« was expected after the name »\(name)«") }
            skipBlanks()
            if isPassed {
                try pass()
            } else {
                if members.isEmpty { members.reserveCapacity(8) }
                members.append(.init(name: name, value: try value()))
            }
            skipBlanks()
            if take(0x2C) { continue }
            if take(0x7D) { return leave(.object(members, offset: start)) }
            throw failure(
                index < bytes.count ? "»,« or »}« was expected here" : "the text ends too early; was it cut off?")
        }
    }

    private mutating func list() throws(JSONError) -> JSONValue {
        try enter()
        var values: [JSONValue] = []
        skipBlanks()
        if take(0x5D) { return leave(.list(values)) }
        while true {
            skipBlanks()
            values.append(try value())
            skipBlanks()
            if take(0x2C) { continue }
            if take(0x5D) { return leave(.list(values)) }
            throw failure(
                index < bytes.count ? "»,« or »]« was expected here" : "the text ends too early; was it cut off?")
        }
    }

    private mutating func enter() throws(JSONError) {
        guard depth < Self.deepest else { throw failure("the values are nested too deeply") }
        depth += 1
        index += 1
    }

    private mutating func leave(_ value: JSONValue) -> JSONValue {
        depth -= 1
        return value
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipBlanks() {
        while index < bytes.count, bytes[index] <= 0x20 {
            guard bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x0D || bytes[index] == 0x09 else {
                return
            }
            index += 1
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let length = word.utf8CodeUnitCount
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: length)
        guard index + length <= bytes.count, bytes[index..<(index + length)].elementsEqual(expected) else {
            throw failure("a value was expected here")
        }
        index += length
        return value
    }

    private mutating func number() throws(JSONError) -> Double {
        let start = index
        var whole = 0
        while index < bytes.count, index - start < 15, bytes[index] &- 0x30 < 10 {
            whole = whole * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        let end = index < bytes.count ? bytes[index] : 0
        if index > start, end == 0x2C || end == 0x7D || end == 0x5D { return Double(whole) }
        index = start
        while index < bytes.count,
            [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(bytes[index]) || (0x30...0x39).contains(bytes[index])
        {
            index += 1
        }
        guard let value = Double(String(decoding: bytes[start..<index], as: UTF8.self)) else {
            index = start
            throw failure("this is not a number")
        }
        return value
    }

    private mutating func string() throws(JSONError) -> String {
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != 0x22, bytes[index] != 0x5C, bytes[index] >= 0x20 { index += 1 }
        if index < bytes.count, bytes[index] == 0x22 {
            index += 1
            return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
        }
        var text = Array(bytes[start..<index])
        while index < bytes.count {
            let byte = bytes[index]
            guard byte >= 0x20 else { throw failure("a line break or control character stands inside a text") }
            index += 1
            if byte == 0x22 { return String(decoding: text, as: UTF8.self) }
            if byte == 0x5C { try escape(into: &text) } else { text.append(byte) }
        }
        throw failure("the text ends too early; was it cut off?")
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        guard index < bytes.count else { throw failure("the text ends too early; was it cut off?") }
        let byte = bytes[index]
        index += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: text.append(byte)
        case 0x62: text.append(0x08)
        case 0x66: text.append(0x0C)
        case 0x6E: text.append(0x0A)
        case 0x72: text.append(0x0D)
        case 0x74: text.append(0x09)
        case 0x75:
            var unit = try hexadecimal()
            if (0xD800..<0xDC00).contains(unit), index + 1 < bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75
            {
                index += 2
                let low = try hexadecimal()
                if (0xDC00..<0xE000).contains(low) { unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00) }
            }
            text += String(Character(Unicode.Scalar(unit) ?? "\u{FFFD}")).utf8
        default: throw failure("»\\« is followed by a letter that means nothing")
        }
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        guard index + 4 <= bytes.count,
            let unit = UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
        else { throw failure("»\\u« needs four hexadecimal digits") }
        index += 4
        return unit
    }
}
