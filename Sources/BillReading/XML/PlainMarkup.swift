#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads the tape of a document that uses nothing but the plainest XML, five times as fast as a whole parser.
///
/// Published acts are elements, attributes, text and a few references, with nothing that a parser must think about. This
/// scanner accepts such a document only when every rule of well-formedness that could apply has been checked. Whatever
/// else it meets (a document type, a namespace, a processing instruction, CDATA, an odd name, a fault) makes it give up,
/// and libxml2 decides: it never refuses a document, and it never words a fault. The tests hold both against each other.
struct PlainMarkup {
    /// Deeper documents, larger ones and longer names are left to the parser and its limits.
    private static let deepest = 200
    private static let largest = 8 << 20
    private static let longestName = 200
    private static let mostAttributes = 8

    private struct Open {
        let node: Int32
        let name: Int32
        let length: Int32
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let base: UnsafePointer<UInt8>
    private let element: (String) -> UInt8
    private var nodes: [ElementTape.Node] = []
    private var open: [Open] = []
    private var names = NameTable()

    /// The tape of a document in UTF-8; nil when it is not as plain as all that.
    static func nodes(of source: [UInt8], element: @escaping (String) -> UInt8) -> [ElementTape.Node]? {
        guard source.count <= largest else { return nil }
        return source.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress, hasOnlyPlainCharacters(bytes) else { return nil }
            var scanner = PlainMarkup(bytes: bytes, base: base, element: element)
            return scanner.scan() ? scanner.nodes : nil
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, base: UnsafePointer<UInt8>, element: @escaping (String) -> UInt8) {
        self.bytes = bytes
        self.base = base
        self.element = element
        nodes.reserveCapacity(bytes.count / 72)
        open.reserveCapacity(64)
    }

    // MARK: Characters

    /// Whether every byte may stand in XML, »]]>« stands nowhere, and every »&« begins a reference that means something.
    private static func hasOnlyPlainCharacters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !bytes.contains("]]>") else { return false }
        var at = 0
        while let found = bytes.offset(of: UInt8(ascii: "&"), from: at) {
            guard let length = reference(bytes, found) else { return false }
            at = found + length
        }
        return !holdsControlCharacter(bytes)
    }

    /// Looks at eight bytes at a time. U+FFFE and U+FFFF begin with EF, which few documents hold beyond their mark.
    private static func holdsControlCharacter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        var at = bytes.starts(withPhrase: "\u{FEFF}") ? 3 : 0
        while at < bytes.count {
            if at + 8 <= bytes.count {
                let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                let mark = word ^ (ones &* 0xEF)
                // The top bit of some byte, when one is below 0x20 or is EF.
                if ((word &- ones &* 0x20) & ~word | (mark &- ones) & ~mark) & tops == 0 {
                    at += 8
                    continue
                }
            }
            for byte in bytes[at..<min(at + 8, bytes.count)]
            where byte == 0xEF || (byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09) { return true }
            at += 8
        }
        return false
    }

    /// The length of `&amp;`, `&#229;` and the like; nil when it is another reference or none.
    private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        let rest = UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 10)])
        for name in ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"] as [StaticString] where rest.starts(withPhrase: name) {
            return name.utf8CodeUnitCount
        }
        guard rest.starts(withPhrase: "&#"), let end = rest.offset(of: UInt8(ascii: ";")) else { return nil }
        let isHexadecimal = rest[2] == UInt8(ascii: "x")
        let digits = rest[(isHexadecimal ? 3 : 2)..<max(end, isHexadecimal ? 3 : 2)]
        guard !digits.isEmpty, digits.count <= 6, digits.allSatisfy({ isDigit($0, isHexadecimal: isHexadecimal) }),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
        else { return nil }
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD: return end + 1
        default: return nil
        }
    }

    private static func isDigit(_ byte: UInt8, isHexadecimal: Bool) -> Bool {
        byte &- 0x30 < 10 || (isHexadecimal && (byte | 0x20) &- 0x61 < 6)
    }

    // MARK: Markup

    private mutating func scan() -> Bool {
        guard var at = passProlog() else { return false }
        while at < bytes.count {
            guard let tag = bytes.offset(of: UInt8(ascii: "<"), from: at) else {
                // After the outermost element only blanks.
                return open.isEmpty && !nodes.isEmpty && passBlanks(at) == bytes.count
            }
            if open.isEmpty, passBlanks(at) != tag { return false }
            guard let next = passTag(tag) else { return false }
            at = next
        }
        return open.isEmpty && !nodes.isEmpty
    }

    /// Passes over the byte order mark and an XML declaration of the usual kind.
    private func passProlog() -> Int? {
        let start = bytes.starts(withPhrase: "\u{FEFF}") ? 3 : 0
        let rest = UnsafeBufferPointer(rebasing: bytes[start...])
        guard rest.starts(withPhrase: "<?xml ") else { return start }
        for declaration in ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml version=\"1.0\" encoding=\"utf-8\"?>"]
            as [StaticString] where rest.starts(withPhrase: declaration)
        {
            return start + declaration.utf8CodeUnitCount
        }
        return nil
    }

    /// Passes over what begins with the »<« at `at`; nil when it is not plain.
    private mutating func passTag(_ at: Int) -> Int? {
        guard at + 1 < bytes.count else { return nil }
        switch bytes[at + 1] {
        case UInt8(ascii: "/"): return passEndTag(at)
        case UInt8(ascii: "!"): return passComment(at)
        default: return passStartTag(at)
        }
    }

    private mutating func passStartTag(_ at: Int) -> Int? {
        // A second outermost element is a fault.
        guard !open.isEmpty || nodes.isEmpty, open.count < Self.deepest, let nameEnd = passName(at + 1) else {
            return nil
        }
        guard var next = passAttributes(nameEnd) else { return nil }
        let isEmpty = bytes[next] == UInt8(ascii: "/")
        if isEmpty {
            guard next + 1 < bytes.count, bytes[next + 1] == UInt8(ascii: ">") else { return nil }
            next += 1
        }
        next += 1
        let name = UnsafeBufferPointer(rebasing: bytes[(at + 1)..<nameEnd])
        let node = Int32(nodes.count)
        nodes.append(
            ElementTape.Node(
                element: names.number(of: name, else: element), start: Int32(next), after: Int32(next), next: node + 1))
        if !isEmpty { open.append(Open(node: node, name: Int32(at + 1), length: Int32(nameEnd - at - 1))) }
        return next
    }

    private mutating func passEndTag(_ at: Int) -> Int? {
        guard let element = open.popLast() else { return nil }
        let length = Int(element.length)
        var next = at + 2 + length
        guard next < bytes.count, memcmp(base + (at + 2), base + Int(element.name), length) == 0 else { return nil }
        next = passBlanks(next)
        guard next < bytes.count, bytes[next] == UInt8(ascii: ">") else { return nil }
        nodes[Int(element.node)].after = Int32(next + 1)
        nodes[Int(element.node)].next = Int32(nodes.count)
        return next + 1
    }

    private func passComment(_ at: Int) -> Int? {
        let rest = UnsafeBufferPointer(rebasing: bytes[at...])
        guard rest.starts(withPhrase: "<!--") else { return nil }
        let inner = UnsafeBufferPointer(rebasing: rest[4...])
        guard let end = inner.offset(of: "--"), end + 2 < inner.count, inner[end + 2] == UInt8(ascii: ">") else {
            return nil
        }
        return at + 4 + end + 3
    }

    /// Passes over attributes and returns where the »>« or »/« stands that ends the tag.
    private func passAttributes(_ start: Int) -> Int? {
        var first: Range<Int>?
        var others: [Range<Int>] = []
        var at = start
        while true {
            let next = passBlanks(at)
            guard next < bytes.count else { return nil }
            if bytes[next] == UInt8(ascii: ">") || bytes[next] == UInt8(ascii: "/") { return next }
            guard next > at, let nameEnd = passName(next) else { return nil }
            let name = next..<nameEnd
            // The same attribute twice is a fault, a declared namespace is not plain.
            guard !UnsafeBufferPointer(rebasing: bytes[name]).starts(withPhrase: "xml") else { return nil }
            if let first {
                guard others.count < Self.mostAttributes, !isSame(first, name),
                    !others.contains(where: { isSame($0, name) })
                else { return nil }
                others.append(name)
            } else {
                first = name
            }
            var value = passBlanks(nameEnd)
            guard value < bytes.count, bytes[value] == UInt8(ascii: "=") else { return nil }
            value = passBlanks(value + 1)
            guard value < bytes.count, bytes[value] == 0x22 || bytes[value] == 0x27,
                let end = bytes.offset(of: bytes[value], from: value + 1)
            else { return nil }
            let content = UnsafeBufferPointer(rebasing: bytes[(value + 1)..<end])
            guard content.offset(of: UInt8(ascii: "<")) == nil else { return nil }
            at = end + 1
        }
    }

    private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count && memcmp(base + left.lowerBound, base + right.lowerBound, left.count) == 0
    }

    /// The end of the name at `start`; nil when there is none of plain letters.
    private func passName(_ start: Int) -> Int? {
        guard start < bytes.count, (bytes[start] | 0x20) &- 0x61 < 26 || bytes[start] == UInt8(ascii: "_") else {
            return nil
        }
        var at = start + 1
        while at < bytes.count, Self.isNamePart(bytes[at]) { at += 1 }
        guard at < bytes.count, at - start <= Self.longestName else { return nil }
        switch bytes[at] {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="): return at
        default: return nil
        }
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }

    private func passBlanks(_ start: Int) -> Int {
        var at = start
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 {
            at += 1
        }
        return at
    }
}

/// The dialect's numbers for the names of one document.
private struct NameTable {
    private struct Slot {
        var name: [UInt8] = []
        var number: UInt8 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 256)

    /// The number of a name, asked for once.
    mutating func number(of name: UnsafeBufferPointer<UInt8>, else ask: (String) -> UInt8) -> UInt8 {
        guard let start = name.baseAddress, let first = name.first, let last = name.last else { return 0 }
        let middle = name[name.count / 2]
        let mixed = UInt(first) &* 31 ^ UInt(last) &* 131 ^ UInt(middle) &* 17 ^ UInt(name.count) &* 61
        let slot = Int(mixed & 255)
        if slots[slot].name.count == name.count, memcmp(slots[slot].name, start, name.count) == 0 {
            return slots[slot].number
        }
        // Of two names in one place the later one stays: no document has many.
        slots[slot] = Slot(name: Array(name), number: ask(String(decoding: name, as: UTF8.self)))
        return slots[slot].number
    }
}
