/// Writes values one after another into bytes that ``ArchiveReader`` reads back in the same order.
package struct ArchiveWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func integer(_ value: Int) {
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    package mutating func list(_ value: [UInt8]) {
        integer(value.count)
        bytes += value
    }

    package mutating func string(_ value: String) { list(Array(value.utf8)) }

    package mutating func decimal(_ value: Double?) {
        integer(value == nil ? 0 : 1)
        if let value { integer(Int(bitPattern: UInt(value.bitPattern))) }
    }

    package mutating func integers(_ values: [Int]) {
        integer(values.count)
        for value in values { integer(value) }
    }
}

/// Reads what ``ArchiveWriter`` wrote. Bytes that end too soon, or say what cannot be, give an error and never a crash.
package struct ArchiveReader {
    package struct Broken: Error {
        package init() {}
    }

    private let bytes: ArraySlice<UInt8>
    private var place: Int

    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    /// Whether everything was read.
    package var isAtEnd: Bool { place == bytes.endIndex }

    package mutating func integer() throws(Broken) -> Int {
        guard bytes.endIndex - place >= 8 else { throw Broken() }
        var value: UInt64 = 0
        for index in (0..<8).reversed() { value = value << 8 | UInt64(bytes[place + index]) }
        place += 8
        return Int(truncatingIfNeeded: value)
    }

    /// A number of things that must still be there, each of at least `size` bytes.
    package mutating func count(of size: Int) throws(Broken) -> Int {
        let count = try integer()
        guard count >= 0, count <= (bytes.endIndex - place) / size else { throw Broken() }
        return count
    }

    package mutating func list() throws(Broken) -> [UInt8] {
        let count = try count(of: 1)
        defer { place += count }
        return Array(bytes[place..<place + count])
    }

    package mutating func string() throws(Broken) -> String { String(decoding: try list(), as: UTF8.self) }

    package mutating func decimal() throws(Broken) -> Double? {
        switch try integer() {
        case 0: return nil
        case 1: return Double(bitPattern: UInt64(UInt(bitPattern: try integer())))
        default: throw Broken()
        }
    }

    package mutating func integers() throws(Broken) -> [Int] {
        var values: [Int] = []
        for _ in 0..<(try count(of: 8)) { values.append(try integer()) }
        return values
    }
}
