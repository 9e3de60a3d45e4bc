import Testing

@testable import RuleAuthoring

@Suite("Reading YAML")
struct YAMLDocumentTests {
    @Test("gives scalars, sequences and mappings with their places")
    func nodes() throws {
        let document = try YAMLDocument("a: [x, \"~\", ~]\nb:\n  c: |\n    to\n    linjer\n  æ: 'ø'\n")
        let root = try #require(document.root)
        #expect(root.entries?.map { $0.key.scalar?.text } == ["a", "b"])
        let items = try #require(root.entry("a")?.value.items)
        #expect(items.map { $0.scalar?.text } == ["x", "~", "~"])
        #expect(items.map(\.isNull) == [false, false, true])
        #expect(items.map(\.column) == [5, 8, 13])
        let inner = try #require(root.entry("b")?.value)
        #expect(inner.line == 3)
        #expect(inner.entry("c")?.value.scalar?.text == "to\nlinjer\n")
        #expect(inner.entry("c")?.value.scalar?.isLiteral == true)
        #expect(inner.entry("æ")?.value.scalar?.text == "ø")
        #expect(inner.entry("x") == nil)
        #expect(inner.scalar == nil && inner.items == nil)
    }

    @Test("follows aliases, also one that stands in what it stands for")
    func aliases() throws {
        let root = try #require(try YAMLDocument("a: &x [1, *x]\nb: *x\n").root)
        let items = try #require(root.entry("b")?.value.items)
        #expect(items.first?.scalar?.text == "1")
        #expect(items.last?.items?.first?.scalar?.text == "1")
    }

    @Test(
        "takes a file of nothing and of comments for an empty one",
        arguments: ["", "\n", "# intet\n", "---\n# intet\n"])
    func empty(_ text: String) throws {
        #expect((try YAMLDocument(text).root?.isNull) ?? true)
    }

    @Test(
        "tells where a text is no YAML",
        arguments: [
            ("id: [unclosed\n", 2, "expected ',' or ']'"), ("a: 1\nb: x: y\n", 2, "not allowed"),
            ("a: 1\nb: 2\na: 3\n", 3, "»a« stands twice"), ("a: 1\n---\nb: 2\n", 3, "second document"),
            ("a: 1\nb: *x\n", 2, "undefined alias"), ("a: 1\nb: \u{7}\n", 2, "control characters"),
        ])
    func failures(_ text: String, _ line: Int, _ says: String) {
        do {
            _ = try YAMLDocument(text)
            Issue.record("was read: \(text)")
        } catch {
            #expect(error.what.contains(says), "\(error.what)")
            #expect(error.line == line, "\(error)")
        }
    }
}
