import BillReading
import Comparison
import Foundation
import LegalModel
import TestSupport
import Testing

/// The alignment over successive consolidated acts: the same title, another year. Silent where there is no corpus.
///
/// What is unchanged is told by another road than the alignment's: a longest common subsequence over the full texts, in
/// the manner of `diff`. Takes every 4th pair; `JURA_CORPUS_STEP=1` takes all.
@Suite("Successive consolidated acts")
struct SuccessiveActsTests {
    private struct Version {
        let year: String
        let file: URL
    }

    /// Acts of one title in the order of their years, each next to the one before it.
    private static func pairs() -> [(Version, Version)] {
        guard let root = RealCorpus.root,
            let manifest = try? String(contentsOf: root.appendingPathComponent("manifest.csv"), encoding: .utf8)
        else { return [] }
        var byTitle: [String: [Version]] = [:]
        for line in manifest.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false)
            guard fields.count == 5, fields[1] == "LBK", fields[0].hasPrefix("lexdania") || fields[0].hasPrefix("text/")
            else {
                continue
            }
            let title = fields[4].split(separator: ",").dropLast(2).joined(separator: ",").lowercased()
            byTitle["\(fields[0].prefix(4)) \(title)", default: []].append(
                Version(year: String(fields[2]), file: root.appendingPathComponent(String(fields[0]))))
        }
        return byTitle.keys.sorted().flatMap { title -> [(Version, Version)] in
            let versions = (byTitle[title] ?? []).sorted { ($0.year, $0.file.path) < ($1.year, $1.file.path) }
            return zip(versions, versions.dropFirst()).filter { $0.year != $1.year }
        }
    }

    /// The provisions with text as the outline has them, each with its words as printed, blanks folded.
    private static func texts(_ bill: Bill) -> [String] {
        bill.provisions.compactMap { provision in
            var text = ""
            for number in provision.blocks where ![.ceremony, .note].contains(bill.blocks[number].role) {
                text += bill.text(of: bill.blocks[number]) + " "
            }
            let words = text.split(whereSeparator: \.isWhitespace)
            return words.contains { $0.contains { $0.isLetter || $0.isNumber } } ? words.joined(separator: " ") : nil
        }
    }

    /// The pairs of a longest common subsequence.
    private static func common(_ left: [String], _ right: [String]) -> [(Int, Int)] {
        let difference = right.difference(from: left)
        var (gone, come): (Set<Int>, Set<Int>) = ([], [])
        for change in difference {
            switch change {
            case .remove(let offset, _, _): gone.insert(offset)
            case .insert(let offset, _, _): come.insert(offset)
            }
        }
        return Array(zip(left.indices.filter { !gone.contains($0) }, right.indices.filter { !come.contains($0) }))
    }

    @Test("At least 98 of 100 unchanged provisions are aligned with themselves")
    func unchanged() throws {
        let step = RealCorpus.step(4)
        let pairs = Self.pairs().enumerated().filter { $0.offset.isMultiple(of: step) }.map(\.element)
        var (total, right, wrong, left, acts, changed, paired) = (0, 0, 0, 0, 0, 0, 0)
        for (old, new) in pairs {
            let first = try BillReader.read([UInt8](Data(contentsOf: old.file)), name: old.file.lastPathComponent)
            let second = try BillReader.read([UInt8](Data(contentsOf: new.file)), name: new.file.lastPathComponent)
            let (before, after) = (Self.texts(first), Self.texts(second))
            let (oldOutline, newOutline) = (
                ProvisionOutline.make(of: first).outline, ProvisionOutline.make(of: second).outline
            )
            guard before.count == oldOutline.entries.count, after.count == newOutline.entries.count, before.count < 6000
            else {
                continue
            }
            let alignment = ProvisionAlignment(oldOutline, newOutline)
            acts += 1
            for (one, other) in Self.common(before, after) {
                total += 1
                switch alignment.newOfOld[one] {
                case other: right += 1
                case nil: left += 1
                default: wrong += 1
                }
            }
            let texts = Set(after)
            for index in before.indices where !texts.contains(before[index]) {
                changed += 1
                if alignment.newOfOld[index] != nil { paired += 1 }
            }
        }
        guard total > 0 else { return }
        let share = Double(right) / Double(total)
        print(
            "alignment: \(acts) pairs of acts, \(total) unchanged provisions, \(right) aligned (\(share)), \(wrong) elsewhere, "
                + "\(left) not; of \(changed) that read otherwise \(paired) have a partner")
        #expect(share >= 0.98)
    }
}
