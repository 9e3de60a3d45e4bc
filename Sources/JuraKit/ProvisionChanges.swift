internal import BillReading
public import LegalModel

/// Tells which provisions of a bill have words that an earlier version did not have.
public enum ProvisionChanges {
    /// The provisions whose own words do not stand in the earlier version in a provision of the same kind.
    ///
    /// A provision that was only moved or renumbered is unchanged; of two that read the same, one of which is new, the
    /// later is the new one. Blanks and the provision's own label do not count.
    public static func provisions(of bill: Bill, since earlier: Bill) -> Set<ProvisionIndex> {
        var known: [String: Int] = [:]
        for index in earlier.provisions.indices {
            known[words(of: index, in: earlier), default: 0] += 1
        }
        var changed: Set<ProvisionIndex> = []
        for index in bill.provisions.indices {
            let words = words(of: index, in: bill)
            if let left = known[words], left > 0 {
                known[words] = left - 1
            } else {
                changed.insert(index)
            }
        }
        return changed
    }

    /// As ``provisions(of:since:)`` with the earlier version as bytes. Every provision is new since bytes that are no bill.
    public static func provisions(of bill: Bill, since earlier: [UInt8], name: String) -> Set<ProvisionIndex> {
        guard let earlier = try? BillReader.read(earlier, name: name) else { return Set(bill.provisions.indices) }
        return provisions(of: bill, since: earlier)
    }

    private static func words(of index: ProvisionIndex, in bill: Bill) -> String {
        let provision = bill.provisions[index]
        let text = provision.blocks.flatMap { block in
            bill.text(of: bill.blocks[block]).split(whereSeparator: \.isWhitespace)
        }
        return "\(provision.kind.rawValue) \(text.joined(separator: " "))"
    }
}
