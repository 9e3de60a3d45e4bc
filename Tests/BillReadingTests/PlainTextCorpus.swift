import BillReading
import Foundation
import LegalModel

/// The corpus of published acts, where it is at hand.
enum PlainTextCorpus {
    static let root: URL? = {
        let path = ProcessInfo.processInfo.environment["JURA_CORPUS"] ?? "/work/shared/corpus"
        return FileManager.default.fileExists(atPath: path + "/text") ? URL(fileURLWithPath: path) : nil
    }()

    /// Every `sample`th file of a folder, in order; fewer in a debug build unless `JURA_CORPUS_ALL` is set. Says so
    /// when there is no corpus.
    static func files(_ folder: String, sample: Int = 1) -> [URL] {
        guard let root else {
            print("Skipped: no corpus at JURA_CORPUS or /work/shared/corpus.")
            return []
        }
        var step = sample
        #if DEBUG
            if ProcessInfo.processInfo.environment["JURA_CORPUS_ALL"] == nil { step *= folder == "text" ? 10 : 1 }
        #endif
        let folder = root.appending(path: folder)
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        let sorted = files.sorted { $0.lastPathComponent < $1.lastPathComponent }
        return stride(from: 0, to: sorted.count, by: step).map { sorted[$0] }
    }

    static func read(_ file: URL) throws -> Bill {
        try BillReader.read([UInt8](Data(contentsOf: file)), name: file.lastPathComponent)
    }

    /// The labels of the §§ that stand at the beginning of a line.
    static func printedParagraffer(_ file: URL) throws -> Set<String> {
        var labels: Set<String> = []
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where line.hasPrefix("§") {
            labels.insert(line.prefix { $0 != "." }.drop { $0 == "§" || $0 == " " }.description)
        }
        return labels
    }

    /// The normative texts of a bill, blanks as one space.
    static func normativeTexts(_ bill: Bill) -> Set<String> {
        Set(
            bill.blocks.filter(\.role.isNormative).map {
                bill.text(of: $0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            })
    }
}

extension Bill {
    /// The addresses of the document's own units of some kinds, repeats counted once.
    func addresses(_ kinds: Set<Provision.Kind>) -> Set<String> {
        var result: Set<String> = []
        var index = 0
        while index < provisions.count {
            let provision = provisions[index]
            if provision.kind == .foreignProvisions || provision.kind == .annex {
                index = max(index + 1, provision.end)
                continue
            }
            if kinds.contains(provision.kind), provision.landing == nil || provision.kind == .amendment {
                result.insert(provision.address.description)
            }
            index += 1
        }
        return result
    }
}
