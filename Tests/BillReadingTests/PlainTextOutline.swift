import BillReading
import LegalModel

extension Bill {
    /// A bill read from text.
    static func plain(_ text: String) -> Bill {
        PlainTextReader.read(source: SourceText(bytes: Array(text.utf8)), notes: [])
    }

    /// Every block as `address | role | text`, in document order.
    var lines: [String] {
        blocks.map { "\(provisions[$0.provision].address) | \($0.role.name) | \(text(of: $0))" }
    }

    /// The blocks that are not ceremony, as `address: text`.
    var provisionLines: [String] {
        blocks.filter { $0.role != .ceremony }.map { "\(provisions[$0.provision].address): \(text(of: $0))" }
    }

    func has(_ kind: ReadingNote.Kind) -> Bool { notes.contains { $0.kind == kind } }
}
