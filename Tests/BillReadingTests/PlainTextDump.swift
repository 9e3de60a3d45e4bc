import BillReading
import Foundation
import LegalModel
import Testing

@Test func plainTextDump() throws {
    guard let path = ProcessInfo.processInfo.environment["JURA_DUMP"] else { return }
    let bill = try PlainTextCorpus.read(URL(fileURLWithPath: path))
    print(bill.title, bill.kind, bill.subtitle, bill.notes.map { "\($0.kind) \($0.address) \($0.detail)" })
    for p in bill.provisions {
        print("##", p.kind, "[\(p.label)]", p.address, p.landing.map { "-> \($0)" } ?? "")
        for b in p.blocks { print("      \(bill.blocks[b].role): \(bill.text(of: bill.blocks[b]).prefix(90))") }
    }
}
