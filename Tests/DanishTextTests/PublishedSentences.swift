/// The sentences of a published act: in LexDania one `Linea` of an `Exitus` is one sentence.
///
/// Reads just enough XML for that. Metadata, titles, notes, annexes and tables are left out.
struct PublishedSentences {
    /// The sentences of one `Exitus`; `afterNote` tells which of them stand right after a footnote.
    struct Passage {
        var sentences: [[UInt8]] = []
        var afterNote: Set<Int> = []
    }

    private(set) var passages: [Passage] = []
    private var open: [Passage] = []
    private var text: [UInt8] = []
    private var skipDepth = 0
    private var isInText = false

    private static let skipped: Set<String> = [
        "Meta", "TitelGruppe", "Nota", "Bilag", "Table", "UnderskriftGruppe", "Rubrica",
    ]

    init(xml: [UInt8]) {
        var at = 0
        while at < xml.count {
            guard let less = xml[at...].firstIndex(of: UInt8(ascii: "<")) else { break }
            if isInText { text += Self.unescaped(xml[at..<less]) }
            guard let greater = xml[less...].firstIndex(of: UInt8(ascii: ">")) else { break }
            tag(xml[(less + 1)..<greater])
            at = greater + 1
        }
    }

    private mutating func tag(_ tag: ArraySlice<UInt8>) {
        let isClosing = tag.first == UInt8(ascii: "/")
        let isEmpty = tag.last == UInt8(ascii: "/")
        let nameBytes = tag.drop { $0 == UInt8(ascii: "/") }.prefix {
            $0 != 0x20 && $0 != 0x0A && $0 != UInt8(ascii: "/")
        }
        let name = String(decoding: nameBytes, as: UTF8.self)
        if Self.skipped.contains(name), !isEmpty {
            skipDepth += isClosing ? -1 : 1
            if name == "Nota", isClosing, skipDepth == 0, !open.isEmpty {
                open[open.count - 1].afterNote.insert(open[open.count - 1].sentences.count)
            }
        }
        guard skipDepth == 0, !isEmpty else { return }
        switch (name, isClosing) {
        case ("Exitus", false): open.append(Passage())
        case ("Exitus", true): if let passage = open.popLast(), !passage.sentences.isEmpty { passages.append(passage) }
        case ("Linea", false): text = []
        case ("Linea", true): if !open.isEmpty { open[open.count - 1].sentences.append(text) }
        case ("Char", _): isInText = !isClosing
        default: break
        }
    }

    private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
        let plain = String(decoding: text, as: UTF8.self).split(separator: "&amp;", omittingEmptySubsequences: false)
            .joined(separator: "&")
        return Array(plain.utf8)
    }
}
