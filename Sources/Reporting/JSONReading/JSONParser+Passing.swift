/// Reading through values that nobody asks for.
extension JSONParser {
    func isPassed(_ name: Range<Int>) -> Bool {
        passed.contains { $0.count == name.count && bytes[name].elementsEqual($0) }
    }

    /// Reads a value and keeps nothing of it.
    mutating func pass() throws(JSONError) {
        guard index < bytes.count, bytes[index] == 0x7B || bytes[index] == 0x5B else {
            _ = try value()
            return
        }
        var open: [UInt8] = []
        repeat {
            guard index < bytes.count else { throw failure("the text ends too early; was it cut off?") }
            switch bytes[index] {
            case 0x22: try passString()
            case 0x7B, 0x5B:
                guard depth + open.count < Self.deepest else { throw failure("the values are nested too deeply") }
                open.append(bytes[index] + 2)
                index += 1
            case 0x7D, 0x5D:
                guard open.popLast() == bytes[index] else { throw failure("a bracket closes what was not opened") }
                index += 1
            default: index += 1
            }
        } while !open.isEmpty
    }

    private mutating func passString() throws(JSONError) {
        index += 1
        while index < bytes.count, bytes[index] != 0x22 {
            guard bytes[index] >= 0x20 else { throw failure("a line break or control character stands inside a text") }
            index += bytes[index] == 0x5C ? 2 : 1
        }
        guard take(0x22) else { throw failure("the text ends too early; was it cut off?") }
    }
}
