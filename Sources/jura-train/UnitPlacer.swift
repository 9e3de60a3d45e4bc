/// Finds the units that a finding stands in, as `evaluate.py` does: they hold its words, and share most of the words
/// of its passage.
struct UnitPlacer {
    let units: [GoldFolder.Unit]

    /// The units; several only where an act repeats a unit letter by letter.
    func units(match: String, context: String) -> [GoldFolder.Unit] {
        let match = ComparableText.make(match)
        let context = ComparableText.make(context)
        let matchBytes = Array(match.utf8)
        let contextBytes = Array(context.utf8)
        let holders = units.filter { Self.contains($0.text, matchBytes) }
        guard !holders.isEmpty else { return [] }
        let exact =
            contextBytes.isEmpty
            ? [] : holders.filter { Self.contains($0.text, contextBytes) || Self.contains(contextBytes, $0.text) }
        let words = ComparableText.words(context)
        var best: (unit: GoldFolder.Unit, share: Double)?
        for unit in exact.isEmpty ? holders : exact {
            let both = words.intersection(unit.words).count
            let any = words.count + unit.words.count - both
            let share = Double(both) / Double(max(1, any))
            if share > best?.share ?? -1 { best = (unit, share) }
        }
        guard let best else { return [] }
        return holders.filter { $0.text == best.unit.text }
    }

    /// Whether a text holds another.
    static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard let first = part.first else { return true }
        guard part.count <= text.count else { return false }
        return text.withUnsafeBufferPointer { text in
            part.withUnsafeBufferPointer { part in
                var at = 0
                while at <= text.count - part.count {
                    if text[at] == first, (1..<part.count).allSatisfy({ text[at + $0] == part[$0] }) { return true }
                    at += 1
                }
                return false
            }
        }
    }
}
