internal import RuleBase

/// Reads the keys of a YAML mapping, and remembers every problem instead of stopping at the first.
package final class MappingReader {
    package let file: String
    /// nil where the file could not be read.
    private let node: YAMLNode?
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
        } else if node?.entries == nil {
            problems.append(
                RuleProblem(file: file, line: 1, what: "the file holds no mapping", expected: "key: value lines"))
        }
    }

    private static func compose(_ source: RuleSourceFile) -> (YAMLNode?, RuleProblem?) {
        do {
            return (try YAMLDocument(source.text).root, nil)
        } catch {
            let problem = RuleProblem(
                file: source.path, line: error.line, column: error.column, what: error.what,
                expected: "YAML; quote texts with »: « or »#«")
            return (nil, problem)
        }
    }

    /// The mappings of a file that is a list of them. An empty file is an empty list.
    static func entries(of source: RuleSourceFile) -> (entries: [MappingReader], problems: [RuleProblem]) {
        let (root, failure) = compose(source)
        if let failure { return ([], [failure]) }
        guard let root, !root.isNull else { return ([], []) }
        guard let sequence = root.items else {
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
            if item.entries != nil { return MappingReader(file: source.path, node: item) }
            problems.append(
                RuleProblem(
                    file: source.path, line: item.line, column: item.column,
                    what: "an entry of the list is not a mapping", expected: "- fingerprint: …"))
            return nil
        }
        return (entries, problems)
    }

    /// The line that the mapping starts on.
    var line: Int? { node?.line }

    private init(file: String, node: YAMLNode) {
        self.file = file
        self.node = node
    }

    /// All problems of this mapping and of those inside it.
    package var allProblems: [RuleProblem] { problems + children.flatMap(\.allProblems) }

    /// Adds a problem at a key.
    package func complain(_ what: String, at key: String? = nil, expected: String = "", suggestion: String? = nil) {
        let place = key.flatMap { node?.entry($0)?.value } ?? node
        problems.append(
            RuleProblem(
                file: file, line: place?.line, column: place?.column, what: what, expected: expected,
                suggestion: suggestion))
    }

    /// The line that a key stands on, from 1.
    package func line(of key: String) -> Int? {
        node?.entry(key)?.key.line
    }

    package func has(_ key: String) -> Bool { node?.entry(key) != nil }

    private func value(_ key: String) -> YAMLNode? {
        asked.insert(key)
        return node?.entry(key)?.value
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
        return Self.folded(scalar.text)
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
        if let scalar = value.scalar { return [(Self.folded(scalar.text), value.line)] }
        guard let sequence = value.items else {
            complain("»\(key)« is not a list", at: key, expected: "\(key): [a, b]")
            return []
        }
        return sequence.compactMap { item in
            if let scalar = item.scalar {
                // What is written after »|« keeps its lines: a whole bill as an example.
                return (scalar.isLiteral ? Self.lines(scalar.text) : Self.folded(scalar.text), item.line)
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
        guard value.entries != nil else {
            complain("»\(key)« is not a mapping", at: key, expected: "\(key): { … }")
            return nil
        }
        return child(value)
    }

    /// A list of mappings.
    package func mappings(_ key: String) -> [MappingReader] {
        guard let value = value(key) else { return [] }
        guard let sequence = value.items else {
            complain("»\(key)« is not a list", at: key, expected: "\(key): [{ … }]")
            return []
        }
        return sequence.compactMap { item in
            if item.entries != nil { return child(item) }
            complain("an entry of »\(key)« is not a mapping", at: key, expected: "- { … }")
            return nil
        }
    }

    /// The keys of this mapping in the order of the file.
    package var keys: [String] { node?.entries?.compactMap { $0.key.scalar?.text } ?? [] }

    /// Complains of every key that was not asked for, with the nearest that was.
    package func finish() {
        for key in keys where !asked.contains(key) {
            complain(
                "»\(key)« is not known here", at: key, expected: asked.sorted().joined(separator: ", "),
                suggestion: Spelling.nearest(to: key, among: asked.sorted()))
        }
    }

    private func child(_ node: YAMLNode) -> MappingReader {
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
