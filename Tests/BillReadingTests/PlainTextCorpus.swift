import BillReading
import Foundation
import LegalModel
import TestSupport

/// The corpus of published acts, where it is at hand.
enum PlainTextCorpus {
    /// The files of a folder, in order. Says so when there is no corpus.
    static func files(_ folder: String) -> [URL] { RealCorpus.files(folder) }

    static func read(_ file: URL) throws -> Bill {
        try BillReader.read([UInt8](Data(contentsOf: file)), name: file.lastPathComponent)
    }

    static func plain(_ text: String) -> Bill {
        PlainTextReader.read(source: SourceText(bytes: Array(text.utf8)), notes: [])
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
