internal import RuleBase

/// What the files under `words/` say: lists, catalogues and irregular inflection.
struct WordFiles {
    struct List {
        let reader: MappingReader
        let name: String
        let words: [(text: String, line: Int?)]
    }

    struct Catalogue {
        struct Entry {
            let term: String
            let patterns: [(text: String, line: Int?)]
            let advice: LocalizedText
        }

        let reader: MappingReader
        let name: String
        let entries: [Entry]
    }

    private(set) var lists: [List] = []
    private(set) var catalogues: [Catalogue] = []
    /// Forms by `word:class`.
    private(set) var irregular: [String: [String]] = [:]
    private(set) var readers: [MappingReader] = []

    init(_ sources: [RuleSourceFile]) {
        for source in sources {
            let reader = MappingReader(source)
            readers.append(reader)
            if source.stem == "inflection" {
                readInflection(reader)
            } else if reader.has("entries") {
                readCatalogue(reader, stem: source.stem)
            } else {
                readList(reader, stem: source.stem)
            }
        }
    }

    private mutating func readList(_ reader: MappingReader, stem: String) {
        let name = reader.string("name", required: true) ?? stem
        _ = reader.string("about", required: true)
        let words = reader.strings("words")
        if words.isEmpty { reader.complain("a word list without words", expected: "words: [ … ]") }
        if name != stem {
            reader.complain(
                "the list »\(name)« stands in a file of another name", at: "name", expected: "name: \(stem)")
        }
        reader.finish()
        lists.append(List(reader: reader, name: name, words: words))
    }

    private mutating func readCatalogue(_ reader: MappingReader, stem: String) {
        let name = reader.string("name", required: true) ?? stem
        _ = reader.string("about", required: true)
        let entries = reader.mappings("entries").map { entry in
            let result = Catalogue.Entry(
                term: entry.string("term", required: true) ?? "", patterns: entry.strings("patterns"),
                advice: entry.localized("look", required: true))
            entry.finish()
            return result
        }
        reader.finish()
        catalogues.append(Catalogue(reader: reader, name: name, entries: entries))
    }

    private mutating func readInflection(_ reader: MappingReader) {
        _ = reader.string("name")
        _ = reader.string("about")
        for word in reader.mappings("words") {
            let base = word.string("word", required: true) ?? ""
            let wordClass = word.string("pos", required: true) ?? ""
            irregular["\(base):\(wordClass)"] = word.strings("forms").map(\.text)
            word.finish()
        }
        reader.finish()
    }
}
