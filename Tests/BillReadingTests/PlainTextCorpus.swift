import BillReading
import Foundation
import LegalModel
import TestSupport

/// The corpus of published acts, where it is at hand.
enum PlainTextCorpus {
    /// Every `sample`th file of a folder, in order; of the largest folder every tenth unless `JURA_CORPUS_STEP` says
    /// otherwise. Says so when there is no corpus.
    static func files(_ folder: String, sample: Int = 1) -> [URL] {
        RealCorpus.files(folder, every: RealCorpus.step(folder == "text" ? sample * 10 : sample))
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
