import Foundation

/// Annotated acts on disk: the acts, their units, and which units bear which labels.
struct GoldFolder {
    /// One act: its name, its file, and its units in order.
    struct Act {
        let name: String
        let file: URL
        let units: [Unit]
        /// How often its examples are counted.
        let weight: Double
        /// Whether no rule was written from it.
        let isFresh: Bool
        /// The labels that annotators looked for; nil for all.
        let labels: Set<String>?

        /// Whether annotators read all of it. Of other acts only single units were picked: they teach, and say nothing of
        /// how much is found.
        var isComplete: Bool { !units.contains(where: \.isUnread) }

        func isAnnotated(for label: String) -> Bool { labels?.contains(label) ?? true }
    }

    /// A unit: its number, its text made comparable, and the words of the text.
    struct Unit {
        let number: Int
        let text: [UInt8]
        let words: Set<String>
        /// Whether no annotator read it.
        let isUnread: Bool
    }

    /// A label of a unit: the words that carry it, and whether it is a matter of opinion.
    struct Mark {
        var triggers: [String] = []
        var isOptional = false
    }

    struct MarkKey: Hashable {
        let act: String
        let unit: Int
        let label: String
    }

    let acts: [Act]
    let marks: [MarkKey: Mark]
    /// All labels that are annotated.
    let labels: Set<String>

    /// - Parameter paths: folders, each with `=` and a weight where its acts count more than once; the acts of all but
    ///   the first are fresh.
    init(_ paths: [String]) throws {
        var acts: [Act] = []
        var marks: [MarkKey: Mark] = [:]
        for (number, path) in paths.enumerated() {
            let parts = path.split(separator: "=", maxSplits: 1)
            let folder = URL(fileURLWithPath: String(parts[0]))
            let weight = parts.count == 2 ? Double(parts[1]) ?? 1 : 1
            acts += try Self.acts(in: folder, weight: weight, isFresh: number > 0)
            try Self.read(folder, into: &marks)
        }
        self.acts = acts
        self.marks = marks
        labels = Set(marks.keys.map(\.label))
    }

    private static func acts(in folder: URL, weight: Double, isFresh: Bool) throws -> [Act] {
        let inputs = try FileManager.default.contentsOfDirectory(
            at: folder.appendingPathComponent("input"), includingPropertiesForKeys: nil)
        return try inputs.sorted { $0.lastPathComponent < $1.lastPathComponent }.map { file in
            let name = file.deletingPathExtension().lastPathComponent
            let lines = try Self.lines(folder.appendingPathComponent("units/\(name).jsonl"), as: UnitLine.self)
            let units = lines.compactMap { line -> Unit? in
                guard let number = line.u, let text = line.text else { return nil }
                let comparable = ComparableText.make(text)
                return Unit(
                    number: number, text: Array(comparable.utf8), words: ComparableText.words(comparable),
                    isUnread: line.unread ?? false)
            }
            return Act(
                name: name, file: file, units: units, weight: weight, isFresh: isFresh,
                labels: lines.lazy.compactMap(\.labels).first.map(Set.init))
        }
    }

    private static func read(_ folder: URL, into marks: inout [MarkKey: Mark]) throws {
        for line in try Self.lines(folder.appendingPathComponent("gold.jsonl"), as: GoldLine.self) {
            for mark in line.marks {
                marks[MarkKey(act: line.doc, unit: line.u, label: mark.label), default: Mark()].triggers.append(
                    ComparableText.make(mark.trigger))
            }
            for mark in line.optional ?? [] {
                let key = MarkKey(act: line.doc, unit: line.u, label: mark.label)
                if marks[key] == nil { marks[key] = Mark(isOptional: true) }
            }
        }
    }

    private struct UnitLine: Decodable {
        let u: Int?
        let text: String?
        let unread: Bool?
        let labels: [String]?
    }

    private struct GoldLine: Decodable {
        struct Entry: Decodable {
            let label: String
            let trigger: String
        }
        let doc: String
        let u: Int
        let marks: [Entry]
        let optional: [Entry]?
    }

    private static func lines<Line: Decodable>(_ file: URL, as: Line.Type) throws -> [Line] {
        let decoder = JSONDecoder()
        return try Data(contentsOf: file).split(separator: 0x0A).map { try decoder.decode(Line.self, from: $0) }
    }
}

/// Text as the measuring script compares it: NFC, small letters, single blanks, nothing invisible.
enum ComparableText {
    static func make(_ text: String) -> String {
        var result = ""
        var isBlank = true
        for scalar in text.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            if scalar == "\u{AD}" || scalar == "\u{200B}" { continue }
            if scalar.properties.isWhitespace {
                if !isBlank { result.unicodeScalars.append(" ") }
                isBlank = true
            } else {
                result.unicodeScalars.append(scalar)
                isBlank = false
            }
        }
        if isBlank, !result.isEmpty { result.removeLast() }
        return result
    }

    /// The runs of letters, digits and low lines.
    static func words(_ text: String) -> Set<String> {
        Set(
            text.unicodeScalars.split { scalar in
                !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_")
            }.map { String($0) })
    }
}
