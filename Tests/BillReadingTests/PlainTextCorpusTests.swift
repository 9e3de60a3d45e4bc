import BillReading
import Foundation
import LegalModel
import TestSupport
import Testing

@Suite("Plain text: the corpus")
struct PlainTextCorpusTests {
    private static let units: Set<Provision.Kind> = [.paragraf, .stykke, .nummer, .litra, .amendment]

    @Test("Every act is read, with a title and §§", arguments: ["text", "text-amending"])
    func readsEverything(_ folder: String) throws {
        for file in PlainTextCorpus.files(folder) {
            let bill = try PlainTextCorpus.read(file)
            #expect(!bill.title.isEmpty, "\(file.lastPathComponent)")
            #expect(bill.provisions.contains { $0.kind == .paragraf }, "\(file.lastPathComponent)")
        }
    }

    @Test("An act reads alike as XML and as text", arguments: ["text", "text-amending"])
    func agreesWithXML(_ folder: String) throws {
        guard let root = RealCorpus.root else { return }
        var stykker = Share()
        var items = Share()
        for file in PlainTextCorpus.files(folder) {
            let name = file.deletingPathExtension().lastPathComponent
            let twin = root.appending(path: "lexdania/\(name).xml")
            guard FileManager.default.fileExists(atPath: twin.path) else { continue }
            let plain = try PlainTextCorpus.read(file)
            let xml = try PlainTextCorpus.read(twin)
            // The texts in `text` lack some §§ that the XML has: only those that are printed are compared.
            let printed = folder == "text" ? try PlainTextCorpus.printedParagraffer(file) : nil
            func known(_ addresses: Set<String>) -> Set<String> {
                addresses.filter { address in
                    guard address.hasPrefix("§"), let first = address.split(separator: ",").first else { return false }
                    return printed?.contains(first.drop { $0 == "§" || $0 == " " }.description) ?? true
                }
            }
            stykker.add(known(xml.addresses([.paragraf, .stykke])), known(plain.addresses([.paragraf, .stykke])))
            let kinds: Set<Provision.Kind> = [.nummer, .litra, .amendment]
            items.add(known(xml.addresses(kinds)), known(plain.addresses(kinds)))
        }
        print("\(folder) against XML: §§ and stykker \(stykker), items and amendments \(items)")
        #expect(stykker.value >= 0.98)
        #expect(items.value >= 0.9)
    }

    @Test(
        "Wrapped at 66 columns with divided words and page headers, an act reads alike",
        arguments: ["text", "text-amending"])
    func readsWrapped(_ folder: String) throws {
        var addresses = Share()
        var texts = Share()
        for file in PlainTextCorpus.files(folder, sample: folder == "text" ? 10 : 2) {
            let text = try String(contentsOf: file, encoding: .utf8)
            let plain = Bill.plain(text)
            let wrapped = Bill.plain(Disguise.wrappedPDF(text))
            addresses.add(plain.addresses(Self.units), wrapped.addresses(Self.units))
            texts.add(PlainTextCorpus.normativeTexts(plain), PlainTextCorpus.normativeTexts(wrapped))
        }
        print("\(folder) wrapped: addresses \(addresses), texts \(texts)")
        #expect(addresses.value >= 0.98)
        #expect(texts.value >= 0.96)
    }
}

/// How many members two sets share of all they hold.
struct Share: CustomStringConvertible {
    private var common = 0
    private var all = 0

    mutating func add(_ first: Set<String>, _ second: Set<String>) {
        common += first.intersection(second).count
        all += first.union(second).count
    }

    var value: Double { all == 0 ? 1 : Double(common) / Double(all) }
    var description: String { "\(common) of \(all), \(String(format: "%.2f", value * 100)) %" }
}
