/// The tables of a rule base as the running program keeps them: named arrays of plain values, laid out by
/// `jura rules compile` and copied to memory whole. What every start needs is read from here; the text of the rule base
/// stays the record that people read, and what few runs ask for is read from that.
///
/// The bytes live as long as the program. A program whose values are laid out differently (another order of bytes, another
/// build) finds no section that fits, and reads the text instead.
package struct RuleImage: @unchecked Sendable {
    /// What the file begins with: a name, and a number that tells the order of bytes.
    static let name = Array("jura-image 1\n\0\0\0".utf8)
    static let order: UInt64 = 0x0102_0304_0506_0708
    /// Where sections start is a multiple of this.
    static let alignment = 16

    /// One entry of the directory at the start.
    struct Entry: BitwiseCopyable {
        /// The hash of the section's name.
        let name: UInt64
        let start: UInt32
        let count: UInt32
        let stride: UInt64

        static func hash(_ name: String) -> UInt64 {
            name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
    }

    private let bytes: UnsafeRawBufferPointer
    private let directory: [Entry]

    /// - Parameter bytes: memory that is never freed; nil is given for bytes that are no image of this kind of machine.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        let start = Self.name.count + 16
        guard bytes.count >= start, bytes.prefix(Self.name.count).elementsEqual(Self.name),
            bytes.loadUnaligned(fromByteOffset: Self.name.count, as: UInt64.self) == Self.order
        else { return nil }
        let count = Int(bytes.loadUnaligned(fromByteOffset: Self.name.count + 8, as: UInt64.self))
        guard let directory: [Entry] = Self.copy(count, from: bytes, at: start) else { return nil }
        self.bytes = bytes
        self.directory = directory
    }

    /// The values of a section; nil when there is none of that name, or its values are of another size.
    package func array<Element: BitwiseCopyable>(_ name: String, of type: Element.Type = Element.self) -> [Element]? {
        let hash = Entry.hash(name)
        guard let entry = directory.first(where: { $0.name == hash }), entry.stride == MemoryLayout<Element>.stride
        else { return nil }
        return Self.copy(Int(entry.count), from: bytes, at: Int(entry.start))
    }

    /// Texts that ``RuleImageWriter/append(_:texts:)`` wrote.
    package func texts(_ name: String) -> [String]? {
        array(name, of: UInt8.self)?.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func copy<Element: BitwiseCopyable>(
        _ count: Int, from bytes: UnsafeRawBufferPointer, at start: Int
    ) -> [Element]? {
        let size = count * MemoryLayout<Element>.stride
        guard count >= 0, start >= 0, start + size <= bytes.count else { return nil }
        return [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
            UnsafeMutableRawBufferPointer(buffer).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: bytes[start..<start + size]))
            initialized = count
        }
    }
}

/// Puts a ``RuleImage`` together. The same sections give the same bytes; values must have no gaps between their fields.
package struct RuleImageWriter {
    private var entries: [(name: String, count: Int, stride: Int, bytes: [UInt8])] = []

    package init() {}

    package mutating func append<Element: BitwiseCopyable>(_ name: String, _ elements: [Element]) {
        let bytes = elements.withUnsafeBytes { Array($0) }
        entries.append((name, elements.count, MemoryLayout<Element>.stride, bytes))
    }

    /// Texts without line breaks, none of them empty.
    package mutating func append(_ name: String, texts: [String]) {
        append(name, Array(texts.joined(separator: "\n").utf8))
    }

    package var bytes: [UInt8] {
        var bytes = RuleImage.name
        func append(_ value: some FixedWidthInteger) { withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) } }
        append(RuleImage.order)
        append(UInt64(entries.count))
        func aligned(_ place: Int) -> Int {
            (place + RuleImage.alignment - 1) / RuleImage.alignment * RuleImage.alignment
        }
        var place = aligned(bytes.count + entries.count * MemoryLayout<RuleImage.Entry>.stride)
        for entry in entries {
            append(RuleImage.Entry.hash(entry.name))
            append(UInt32(place))
            append(UInt32(entry.count))
            append(UInt64(entry.stride))
            place = aligned(place + entry.bytes.count)
        }
        for entry in entries {
            bytes += [UInt8](repeating: 0, count: aligned(bytes.count) - bytes.count)
            bytes += entry.bytes
        }
        return bytes
    }
}
