import BillReading
import Foundation
import LegalModel
import TestSupport
import Testing

@Suite("Plain text: the corpus")
struct PlainTextCorpusTests {
    @Test("Every act is read, with §§, and blocks that lead back to the source")
    func readsEverything() throws {
        var bare: [String] = []
        for folder in ["text", "text-amending"] {
            for file in PlainTextCorpus.files(folder) {
                let bill = try PlainTextCorpus.read(file)
                if !bill.provisions.contains(where: { $0.kind == .paragraf }) { bare.append(file.lastPathComponent) }
                #expect(!bill.title.isEmpty, "\(file.lastPathComponent)")
            }
        }
        #expect(bare.isEmpty)
    }

    @Test("An act reads alike as XML and as text", arguments: ["text", "text-amending"])
    func agreesWithXML(_ folder: String) throws {
        guard let root = RealCorpus.root else { return }
        var share = Share()
        var units = Share()
        var worst: [(Int, String)] = []
        for file in PlainTextCorpus.files(folder) {
            let name = file.deletingPathExtension().lastPathComponent
            let twin = root.appending(path: "lexdania/\(name).xml")
            guard FileManager.default.fileExists(atPath: twin.path) else { continue }
            let plain = try PlainTextCorpus.read(file)
            let xml = try PlainTextCorpus.read(twin)
            let kinds: Set<Provision.Kind> = [.paragraf, .stykke]
            let missed = share.add(xml.addresses(kinds), plain.addresses(kinds))
            let items: Set<Provision.Kind> = [.nummer, .litra, .amendment]
            let missedItems = units.add(xml.addresses(items), plain.addresses(items))
            if !missed.isEmpty || !missedItems.isEmpty {
                worst.append((missed.count + missedItems.count, "\(name): \(missed.prefix(8)) | \(missedItems.prefix(6))"))
            }
        }
        if ProcessInfo.processInfo.environment["JURA_SHOW"] != nil {
            for (count, line) in worst.sorted(by: { $0.0 > $1.0 }).prefix(60) { print(count, line) }
        }
        print("\(folder): §§ and stykker \(share), items and amendments \(units)")
        #expect(share.value > 0.97)
    }
}

/// How many members two sets share of all they hold.
struct Share: CustomStringConvertible {
    private var common = 0
    private var all = 0

    /// Counts two sets and returns what only one of them has: `-` only in the first, `+` only in the second.
    mutating func add(_ first: Set<String>, _ second: Set<String>) -> [String] {
        common += first.intersection(second).count
        all += first.union(second).count
        return first.subtracting(second).sorted().map { "-" + $0 } + second.subtracting(first).sorted().map { "+" + $0 }
    }

    mutating func add(common: Int, all: Int) {
        self.common += common
        self.all += all
    }

    var value: Double { all == 0 ? 1 : Double(common) / Double(all) }
    var description: String { "\(common)/\(all) = \(String(format: "%.4f", value))" }
}
