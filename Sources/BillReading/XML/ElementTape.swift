/// An XML document as a flat list of its elements in document order, each with the place of its content in the source.
///
/// Text is not copied: the content of an element is a range of source bytes, so that the source position of every
/// word is exact by construction. Attributes are read from the source by those who ask.
struct ElementTape {
    struct Node {
        /// The dialect's number for the element's name; 0 for a name that it does not know.
        let element: UInt8
        /// Where the content starts: just after the start tag.
        let start: Int32
        /// Just after the end tag.
        var after: Int32
        /// The node after the last one inside this element.
        var next: Int32
    }

    var nodes: [Node] = []
}

/// A tape next to the bytes it was made from, for walking.
struct ElementTree {
    let nodes: UnsafeBufferPointer<ElementTape.Node>
    let bytes: UnsafeBufferPointer<UInt8>

    /// The nodes directly inside `index`.
    func children(of index: Int) -> Children {
        Children(nodes: nodes, at: index + 1, end: Int(nodes[index].next))
    }

    func isLeaf(_ index: Int) -> Bool {
        Int(nodes[index].next) == index + 1
    }

    /// Where the content of an element stands in the source, tags of inner elements included.
    func content(of index: Int) -> Range<Int> {
        let start = Int(nodes[index].start)
        var end = Int(nodes[index].after)
        guard end > start else { return start..<start }
        repeat { end -= 1 } while end > start && bytes[end] != UInt8(ascii: "<")
        return start..<max(start, end)
    }

    /// The name in the start tag.
    func name(of index: Int) -> String {
        let tag = startTag(of: index)
        return String(decoding: tag.dropFirst().prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }, as: UTF8.self)
    }

    /// The value of an attribute as written, nil when it is missing.
    func attribute(_ name: StaticString, of index: Int) -> UnsafeBufferPointer<UInt8>? {
        let tag = startTag(of: index)
        guard let found = tag.offset(of: name) else { return nil }
        let value = tag[(found + name.utf8CodeUnitCount)...].drop { $0 == 0x3D || $0 <= 0x20 }
        guard let quote = value.first, quote == 0x22 || quote == 0x27 else { return nil }
        return UnsafeBufferPointer(rebasing: value.dropFirst().prefix { $0 != quote })
    }

    private func startTag(of index: Int) -> UnsafeBufferPointer<UInt8> {
        let end = Int(nodes[index].start)
        var start = end - 1
        while start > 0, bytes[start] != UInt8(ascii: "<") { start -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[max(0, start)..<end])
    }

    /// The nodes directly inside one node.
    struct Children: Sequence, IteratorProtocol {
        let nodes: UnsafeBufferPointer<ElementTape.Node>
        var at: Int
        let end: Int

        mutating func next() -> Int? {
            guard at < end else { return nil }
            defer { at = Int(nodes[at].next) }
            return at
        }
    }
}
