private import CLibYAML

/// The one document of a YAML file, as libyaml composes it: the one place that knows libyaml.
///
/// Nodes are looked at in the document and never copied out of it, so an alias that stands for a large node, or for one that
/// it stands in, costs nothing.
final class YAMLDocument {
    /// Where a file is no YAML: lines and columns count from 1.
    struct Failure: Error {
        let line: Int
        let column: Int
        let what: String
    }

    private var document = yaml_document_t()

    /// - Throws: ``Failure`` when the text is no YAML, or more than one document, or a mapping has a key twice.
    init(_ text: String) throws(Failure) {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { throw Failure(line: 1, column: 1, what: "no memory is left") }
        defer { yaml_parser_delete(&parser) }
        var text = text
        var loaded = yaml_document_t()
        var next: yaml_document_t?
        let isRead = text.withUTF8 { bytes in
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
            guard yaml_parser_load(&parser, &loaded) == 1 else { return false }
            // The end of the text gives a document without a root.
            guard yaml_document_get_root_node(&loaded) != nil else { return true }
            var following = yaml_document_t()
            guard yaml_parser_load(&parser, &following) == 1 else { return false }
            next = following
            return true
        }
        document = loaded
        guard isRead else { throw Self.failure(of: parser, in: text) }
        if var next {
            defer { yaml_document_delete(&next) }
            if let root = yaml_document_get_root_node(&next) {
                throw Self.failure(at: root.pointee.start_mark, "a second document starts here; a file holds one")
            }
        }
        try refuseRepeatedKeys()
    }

    deinit { yaml_document_delete(&document) }

    /// The outermost node; nil in an empty file.
    var root: YAMLNode? {
        guard let root = yaml_document_get_root_node(&document) else { return nil }
        return YAMLNode(document: self, number: Int32(root - document.nodes.start) + 1)
    }

    fileprivate func node(_ number: Int32) -> UnsafeMutablePointer<yaml_node_t>? {
        yaml_document_get_node(&document, number)
    }

    private func refuseRepeatedKeys() throws(Failure) {
        var number: Int32 = 1
        while let node = node(number) {
            var seen: Set<String> = []
            if node.pointee.type == YAML_MAPPING_NODE {
                for (key, _) in YAMLNode(document: self, number: number).entries ?? [] {
                    guard let name = key.scalar?.text, !seen.insert(name).inserted else { continue }
                    throw Failure(
                        line: key.line, column: key.column, what: "»\(name)« stands twice in the same mapping")
                }
            }
            number += 1
        }
    }

    private static func failure(of parser: yaml_parser_t, in text: String) -> Failure {
        let what = parser.problem.map { String(cString: $0) } ?? "the file cannot be read as YAML"
        guard parser.error != YAML_READER_ERROR else {
            // The reader tells an offset in bytes where all others tell a line.
            let before = text.utf8.prefix(parser.problem_offset)
            let start = before.lastIndex(of: 0x0A).map { before.index(after: $0) } ?? before.startIndex
            return Failure(
                line: before.count { $0 == 0x0A } + 1, column: before.distance(from: start, to: before.endIndex) + 1,
                what: what)
        }
        return failure(at: parser.problem_mark, what)
    }

    private static func failure(at mark: yaml_mark_t, _ what: String) -> Failure {
        Failure(line: Int(mark.line) + 1, column: Int(mark.column) + 1, what: what)
    }
}

/// A node of a ``YAMLDocument``: a scalar, a sequence or a mapping, and where it starts.
struct YAMLNode {
    fileprivate let document: YAMLDocument
    fileprivate let number: Int32

    /// The line and the column it starts in, from 1.
    var line: Int { node.map { Int($0.pointee.start_mark.line) + 1 } ?? 1 }
    var column: Int { node.map { Int($0.pointee.start_mark.column) + 1 } ?? 1 }

    private var node: UnsafeMutablePointer<yaml_node_t>? { document.node(number) }

    /// The text of a scalar, and whether it stands after »|« and keeps its lines; nil for other nodes.
    var scalar: (text: String, isLiteral: Bool)? {
        guard let node = node?.pointee, node.type == YAML_SCALAR_NODE else { return nil }
        let text = UnsafeBufferPointer(start: node.data.scalar.value, count: node.data.scalar.length)
        return (String(decoding: text, as: UTF8.self), node.data.scalar.style == YAML_LITERAL_SCALAR_STYLE)
    }

    /// Whether it is a scalar that says that there is nothing.
    var isNull: Bool {
        guard let node = node?.pointee, node.type == YAML_SCALAR_NODE, let text = scalar?.text,
            node.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
        else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// The nodes of a sequence; nil for other nodes.
    var items: [YAMLNode]? {
        guard let node = node?.pointee, node.type == YAML_SEQUENCE_NODE else { return nil }
        let items = node.data.sequence.items
        guard let start = items.start else { return [] }
        return (0..<(items.top - start)).map { YAMLNode(document: document, number: start[$0]) }
    }

    /// The keys and values of a mapping in the order of the file; nil for other nodes.
    var entries: [(key: YAMLNode, value: YAMLNode)]? {
        guard let node = node?.pointee, node.type == YAML_MAPPING_NODE else { return nil }
        let pairs = node.data.mapping.pairs
        guard let start = pairs.start else { return [] }
        return (0..<(pairs.top - start)).map {
            (YAMLNode(document: document, number: start[$0].key), YAMLNode(document: document, number: start[$0].value))
        }
    }

    /// The value of a key, with the key; nil where there is none.
    func entry(_ key: String) -> (key: YAMLNode, value: YAMLNode)? {
        entries?.first { $0.key.scalar?.text == key }
    }
}
