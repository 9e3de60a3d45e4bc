internal import DanishText
internal import LegalModel

/// The labels that a bill has: its §§, their stykker and numbers, and its chapters.
struct Numbering {
    private var sections: Set<String> = []
    private var chapters: Set<String> = []
    /// For each § the labels of its stykker.
    private var stykker: [String: Set<String>] = [:]

    /// §§ whose stykker were perhaps not all read.
    private var unsure: Set<String> = []

    init(of analysis: BillAnalysis) {
        for provision in analysis.bill.provisions {
            let components = provision.address.components
            guard components.first?.unit != .act, components.first?.unit != .remark, components.first?.unit != .bilag,
                provision.landing == nil
            else { continue }
            switch provision.kind {
            case .table:
                // What follows a table may have been read as a part of it.
                if let section = components.first(where: { $0.unit == .paragraf }) {
                    unsure.insert(Self.key(section.label))
                }
            case .chapter: chapters.insert(Self.key(provision.label))
            case .paragraf: enter(provision.label)
            case .stykke:
                guard let section = components.first(where: { $0.unit == .paragraf }) else { continue }
                stykker[Self.key(section.label), default: []].insert(
                    components.last?.unit == .stykke ? Self.key(provision.label) : "1")
            default: break
            }
        }
        enterPrintedLabels(analysis)
    }

    /// Labels that stand as text at the start of a sentence: »§ 78 a.« in bold, »Stk. 3 Styrelsen …«.
    private mutating func enterPrintedLabels(_ analysis: BillAnalysis) {
        for sentence in analysis.text.sentences {
            let tokens = sentence.tokens
            guard let start = tokens.first, tokens.count > 1, analysis.text.tokens[start + 1].isNumber else {
                continue
            }
            if analysis.isMark(start, 0xA7) {
                let letter = tokens.count > 2 ? analysis.folded(start + 2) : ""
                let label =
                    analysis.folded(start + 1) + (letter.count == 1 && letter.first?.isLetter == true ? letter : "")
                sections.insert(Self.key(label))
            } else if analysis.folded(start) == "stk",
                let section = analysis.enclosing(analysis.bill.blocks[sentence.block].provision, [.paragraf])
            {
                unsure.insert(Self.key(analysis.bill.provisions[section].label))
            }
        }
    }

    /// Whether the document can be the whole act: it starts at § 1 and holds most of the numbers up to its last.
    var isWhole: Bool {
        let numbers = Set(sections.compactMap { Int($0) })
        guard let last = numbers.max(), numbers.contains(1) else { return false }
        return numbers.count * 10 >= last * 9
    }

    /// The part of a target that the bill lacks; nil when it is all there or cannot be judged.
    func missingPart(of target: LegalAddress) -> LegalAddress? {
        guard let first = target.components.first else { return nil }
        if first.unit == .kapitel {
            guard !chapters.isEmpty, isKnownKind(first.label, among: chapters),
                !chapters.contains(Self.key(first.label))
            else {
                return nil
            }
            return LegalAddress([first])
        }
        guard first.unit == .paragraf else { return nil }
        let section = Self.key(first.label)
        guard sections.contains(section) else {
            return isKnownKind(first.label, among: sections) ? LegalAddress([first]) : nil
        }
        guard target.components.count > 1, target.components[1].unit == .stykke, let known = stykker[section],
            !unsure.contains(section)
        else { return nil }
        let stykke = Self.key(target.components[1].label)
        return known.contains(stykke) || stykke == "1" ? nil : LegalAddress(Array(target.components.prefix(2)))
    }

    /// Whether a label is of a kind that the act has: a document without a single lettered § may have lost them.
    private func isKnownKind(_ label: String, among labels: Set<String>) -> Bool {
        !label.contains(where: \.isLetter) || labels.contains { $0.contains(where: \.isLetter) }
    }

    /// »§§ 12-14 (Ophævet)« and »§§ 3 og 4« are several labels in one.
    private mutating func enter(_ label: String) {
        sections.insert(Self.key(label))
        let ends = label.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { Self.key(String($0)) }
        guard ends.count == 2, let from = Int(ends[0].prefix(while: \.isNumber)),
            let to = Int(ends[1].prefix(while: \.isNumber)),
            from <= to, to - from < 500
        else {
            for part in label.split(separator: " ") where part.first?.isNumber == true {
                sections.insert(Self.key(String(part)))
            }
            return
        }
        for number in from...to { sections.insert(String(number)) }
        sections.formUnion(ends)
    }

    /// A label without spaces and stops, in small letters. Nearly all are a figure, which is its own key.
    private static func key(_ label: String) -> String {
        if label.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) { return label }
        return label.lowercased().filter { !$0.isWhitespace && $0 != "." }
    }
}
