internal import RuleBase
private import Yams

/// Reads the keys of a YAML mapping, and remembers every problem instead of stopping at the first.
package final class MappingReader {
    package let file: String
    private let node: Node
    private var asked: Set<String> = []
    private(set) var problems: [RuleProblem] = []
    private var children: [MappingReader] = []

    /// Reads the one document of a file. A file that is no YAML, or not a mapping, is one problem.
    package init(_ source: RuleSourceFile) {
        file = source.path
        let (composed, failure) = Self.compose(source)
        node = composed
        if let failure {
            problems.append(failure)
        } else if node.mapping == nil {
            problems.append(
                RuleProblem(file: file, line: 1, what: "the file holds no mapping", expected: "key: value lines"))
        }
    }

    private static func compose(_ source: RuleSourceFile) -> (Node, RuleProblem?) {
        let empty = Node([Node]())
        do {
            return (try Yams.compose(yaml: source.text) ?? empty, nil)
        } catch let error as YamlError {
            return (empty, problem(error, file: source.path))
        } catch {
            return (empty, RuleProblem(file: source.path, what: "the file cannot be read as YAML"))
        }
    }

    /// The mappings of a file that is a list of them. An empty file is an empty list.
    static func entries(of source: RuleSourceFile) -> (entries: [MappingReader], problems: [RuleProblem]) {
        let (root, failure) = compose(source)
        if let failure { return ([], [failure]) }
        guard root.null == nil else { return ([], []) }
        guard let sequence = root.sequence else {
            return (
                [],
                [
                    RuleProblem(
                        file: source.path, line: 1, what: "the file holds no list",
                        expected: "entries that start with »- fingerprint:«")
                ]
            )
        }
        var problems: [RuleProblem] = []
        let entries = sequence.compactMap { item -> MappingReader? in
            if item.mapping != nil { return MappingReader(file: source.path, node: item) }
            problems.append(
                RuleProblem(
                    file: source.path, line: item.mark?.line, column: item.mark?.column,
                    what: "an entry of the list is not a mapping", expected: "- fingerprint: …"))
            return nil
        }
        return (entries, problems)
    }

    /// The line that the mapping starts on.
    var line: Int? { node.mark?.line }

    private init(file: String, node: Node) {
        self.file = file
        self.node = node
    }

    private static func problem(_ error: YamlError, file: String) -> RuleProblem {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            RuleProblem(
                file: file, line: mark.line, column: mark.column, what: problem,
                expected: "YAML; quote texts with »: « or »#«")
        default: RuleProblem(file: file, what: "the file cannot be read as YAML: \(error)")
        }
    }

    /// All problems of this mapping and of those inside it.
    package var allProblems: [RuleProblem] { problems + children.flatMap(\.allProblems) }

    /// Adds a problem at a key.
    package func complain(_ what: String, at key: String? = nil, expected: String = "", suggestion: String? = nil) {
        let mark = key.flatMap { node.mapping?[Node($0)]?.mark } ?? node.mark
        problems.append(
            RuleProblem(
                file: file, line: mark?.line, column: mark?.column, what: what, expected: expected,
                suggestion: suggestion))
    }

    /// The line that a key stands on, from 1.
    package func line(of key: String) -> Int? {
        node.mapping?.first { $0.key.string == key }?.key.mark?.line
    }

    package func has(_ key: String) -> Bool { node.mapping?[Node(key)] != nil }

    private func value(_ key: String) -> Node? {
        asked.insert(key)
        return node.mapping?[Node(key)]
    }

    /// A text; missing is a problem when `required`.
    package func string(_ key: String, required: Bool = false) -> String? {
        guard let value = value(key) else {
            if required { complain("»\(key)« is missing", expected: "\(key): …") }
            return nil
        }
        guard let scalar = value.scalar else {
            complain("»\(key)« is not a text", at: key, expected: "\(key): a text")
            return nil
        }
        return Self.folded(scalar.string)
    }

    /// A number.
    package func double(_ key: String) -> Double? {
        guard let text = string(key) else { return nil }
        guard let number = Double(text) else {
            complain("»\(key): \(text)« is not a number", at: key, expected: "\(key): 0.8")
            return nil
        }
        return number
    }

    /// A list of texts; a single text counts as a list of one. Each with its line.
    package func strings(_ key: String) -> [(text: String, line: Int?)] {
        guard let value = value(key) else { return [] }
        if let scalar = value.scalar { return [(Self.folded(scalar.string), value.mark?.line)] }
        guard let sequence = value.sequence else {
            complain("»\(key)« is not a list", at: key, expected: "\(key): [a, b]")
            return []
        }
        return sequence.compactMap { item in
            if let scalar = item.scalar {
                // What is written after »|« keeps its lines: a whole bill as an example.
                let isLiteral = scalar.style == .literal
                return (isLiteral ? Self.lines(scalar.string) : Self.folded(scalar.string), item.mark?.line)
            }
            complain("an entry of »\(key)« is not a text", at: key, expected: "quote texts that hold »: «")
            return nil
        }
    }

    /// One of some words.
    package func choice<Value>(_ key: String, of valid: [String: Value], required: Bool = false) -> Value? {
        guard let text = string(key, required: required) else { return nil }
        if let value = valid[text] { return value }
        complain(
            "»\(key): \(text)« is not known", at: key, expected: valid.keys.sorted().joined(separator: ", "),
            suggestion: Spelling.nearest(to: text, among: valid.keys.sorted()))
        return nil
    }

    /// A text in Danish and English.
    func localized(_ key: String, required: Bool = false) -> LocalizedText {
        guard let mapping = mapping(key) else {
            if required, !has(key) { complain("»\(key)« is missing", expected: "\(key): { da: …, en: … }") }
            return .empty
        }
        let text = LocalizedText(
            danish: mapping.string("da", required: required) ?? "",
            english: mapping.string("en", required: required) ?? "")
        mapping.finish()
        return text
    }

    /// A mapping inside this one.
    package func mapping(_ key: String) -> MappingReader? {
        guard let value = value(key) else { return nil }
        guard value.mapping != nil else {
            complain("»\(key)« is not a mapping", at: key, expected: "\(key): { … }")
            return nil
        }
        return child(value)
    }

    /// A list of mappings.
    package func mappings(_ key: String) -> [MappingReader] {
        guard let value = value(key) else { return [] }
        guard let sequence = value.sequence else {
            complain("»\(key)« is not a list", at: key, expected: "\(key): [{ … }]")
            return []
        }
        return sequence.compactMap { item in
            if item.mapping != nil { return child(item) }
            complain("an entry of »\(key)« is not a mapping", at: key, expected: "- { … }")
            return nil
        }
    }

    /// The keys of this mapping in the order of the file.
    package var keys: [String] { node.mapping?.keys.compactMap(\.string) ?? [] }

    /// Complains of every key that was not asked for, with the nearest that was.
    package func finish() {
        for key in keys where !asked.contains(key) {
            complain(
                "»\(key)« is not known here", at: key, expected: asked.sorted().joined(separator: ", "),
                suggestion: Spelling.nearest(to: key, among: asked.sorted()))
        }
    }

    private func child(_ node: Node) -> MappingReader {
        let child = MappingReader(file: file, node: node)
        children.append(child)
        return child
    }

    /// Line breaks and runs of blanks as one blank: YAML's folded texts keep a line feed at the end.
    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Without line breaks at the end.
    private static func lines(_ text: String) -> String {
        String(text.prefix(upTo: text.lastIndex { $0 != "\n" }.map { text.index(after: $0) } ?? text.startIndex))
    }
}
