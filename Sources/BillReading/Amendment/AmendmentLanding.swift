import LegalModel

/// The place that an instruction changes, read from its words outside quotation marks.
///
///     § 4, stk. 2, 1. pkt., affattes således:        → § 4, stk. 2, 1. pkt.
///     I § 3 indsættes som stk. 4:                    → § 3, stk. 4
///     I § 16, stk. 1, indsættes efter 1. pkt.:       → § 16, stk. 1, 2. pkt.
///     Efter § 25 c indsættes:                        → the act; the new § has a label of its own
struct AmendmentLanding {
    let address: LegalAddress?

    init(gaps: [String], act: String?, relativeTo previous: LegalAddress?) {
        let root = LegalAddress(act.map { [LegalAddress.Component(.act, $0)] } ?? [])
        if let heading = Self.heading(gaps) {
            address = LegalAddress(root.components + [heading])
            return
        }
        let references = PlaceReferences(gaps[0])
        let place = references.place
        guard let first = place.first else {
            let relative = references.isNewUnit ? root : (previous ?? root)
            address = relative.components.isEmpty ? nil : relative
            return
        }
        // »I stk. 2« goes on from the place before.
        let isRelative = ![.paragraf, .kapitel, .afsnit, .bilag, .overskrift].contains(first.unit)
        var landing = isRelative ? (previous ?? root) : root
        for component in place { landing = landing.placing(component.unit, component.label) }
        address = landing
    }

    /// »Overskriften før § 130 affattes således:«, »Overskriften »Børnemiljøvurdering« før § 12 udgår.«
    private static func heading(_ gaps: [String]) -> LegalAddress.Component? {
        guard gaps[0].hasPrefix("Overskriften ") || gaps[0].hasPrefix("I overskriften ") else { return nil }
        let text = gaps.prefix(2).joined(separator: " ")
        let words = text.split(separator: " ").map { String($0) }
        for (index, word) in words.enumerated() where ["før", "foran", "over"].contains(word) {
            guard let (unit, _) = PlaceReferences.component(words[(index + 1)...]) else { continue }
            return .init(.overskrift, "overskriften før \(unit)")
        }
        return nil
    }
}

/// The references to places in the words of an instruction, with what stands before each.
private struct PlaceReferences {
    private enum Relation { case at, after, before, new }
    private struct Reference {
        let relation: Relation
        var components: [LegalAddress.Component]
    }

    private var references: [Reference] = []

    /// Whether the instruction puts in a § or a division that has its own label: »Efter § 25 c indsættes«.
    var isNewUnit: Bool {
        references.contains { $0.relation != .at && ($0.components.first?.unit ?? .punktum).rawValue <= 6 }
    }

    /// The place that the references add up to, outermost unit first.
    var place: [LegalAddress.Component] {
        var place = LegalAddress()
        for reference in references {
            switch reference.relation {
            case .at:
                guard let unit = reference.components.first?.unit else { continue }
                // Deeper goes on from what is there; a second place at the same level is another one.
                if let last = place.components.last, unit.rawValue <= last.unit.rawValue { continue }
                for part in reference.components { place = place.placing(part.unit, part.label) }
            case .new:
                for part in reference.components { place = place.placing(part.unit, part.label) }
            case .after, .before:
                guard let last = reference.components.last, last.unit != .paragraf, !last.isDivision,
                    let number = Int(last.label), !references.contains(where: { $0.relation == .new })
                else { continue }
                let label = reference.relation == .after ? String(number + 1) : last.label
                for part in reference.components.dropLast() { place = place.placing(part.unit, part.label) }
                place = place.placing(last.unit, label)
            }
        }
        return place.components
    }

    init(_ text: String) {
        let words = text.utf8.split(separator: 0x20).map { String(Substring($0)) }
        var relation = Relation.at
        var isOpen = false
        var at = 0
        while at < words.count {
            if let (component, length) = Self.component(words[at...]) {
                let goesOn = isOpen && (references.last?.components.last?.unit.rawValue ?? 0) < component.unit.rawValue
                if goesOn {
                    references[references.count - 1].components.append(component)
                } else if !isOpen {
                    references.append(Reference(relation: relation, components: [component]))
                }
                isOpen = true
                at += length
                continue
            }
            switch words[at].lowercased() {
            case "efter": relation = .after
            case "før", "foran": relation = .before
            case "som": relation = .new
            // »stk. 4, der bliver stk. 2, affattes«: it will stand at stk. 2.
            case "bliver" where at > 0 && words[at - 1] == "der": relation = .new
            case "i", "til": relation = relation == .at ? .at : relation
            case "og", "eller", "nyt", "nye", "lovens", "overskriften":
                at += 1
                continue
            default: relation = .at
            }
            isOpen = false
            at += 1
        }
    }

    /// The unit that the words begin with, and how many of them it takes.
    static func component(_ words: ArraySlice<String>) -> (LegalAddress.Component, Int)? {
        guard let first = words.first?.lowercased() else { return nil }
        let second = words.dropFirst().first
        switch first {
        case "§", "§§": return numbered(.paragraf, words)
        case "stk.", "stykke": return numbered(.stykke, words)
        case "nr.", "nummer": return numbered(.nummer, words)
        case "kapitel": return numbered(.kapitel, words)
        case "afsnit": return second.map { (.init(.afsnit, bare($0)), 2) }
        case "bilag": return second.flatMap { isNumber(bare($0)) ? (.init(.bilag, bare($0)), 2) : nil }
        case "litra": return second.map { (.init(.litra, bare($0)), 2) }
        default:
            // »2. pkt.« and »1. og 2. pkt.«, of which the first counts.
            guard let number = Int(first.dropLast()), first.hasSuffix(".") else { return nil }
            let rest = words.dropFirst()
            if second?.hasPrefix("pkt.") == true { return (.init(.punktum, String(number)), 2) }
            guard second == "og", rest.count >= 3, rest[rest.startIndex + 2].hasPrefix("pkt.") else { return nil }
            return (.init(.punktum, String(number)), 4)
        }
    }

    /// »§ 25 c«, »stk. 2-4«, »nr. 3 a«: a number, perhaps with a letter.
    private static func numbered(_ unit: LegalAddress.Unit, _ words: ArraySlice<String>) -> (
        LegalAddress.Component, Int
    )? {
        guard let second = words.dropFirst().first, second.first?.isNumber == true else { return nil }
        // »§ 6udgår«: a number that a word ran into.
        let digits = second.prefix { $0.isNumber || $0 == "-" }
        let tail = bare(String(second.dropFirst(digits.count)))
        let number = tail.count == 1 ? "\(digits) \(tail)" : String(digits)
        let ends = !tail.isEmpty || second.count > digits.count
        guard !ends, let third = words.dropFirst(2).first, isLetter(third) else { return (.init(unit, number), 2) }
        return (.init(unit, "\(number) \(bare(third))"), 3)
    }

    /// A single letter that belongs to the number before it; »i« only where a comma follows.
    private static func isLetter(_ word: String) -> Bool {
        let letter = bare(word)
        guard letter.count == 1, letter.first?.isLetter == true else { return false }
        return letter.lowercased() != "i" || word.hasSuffix(",")
    }

    private static func bare(_ word: String) -> String {
        var word = Substring(word)
        while let last = word.last, ",.:;".contains(last) { word.removeLast() }
        return String(word)
    }

    private static func isNumber(_ text: String) -> Bool { text.first?.isNumber == true }
}

extension LegalAddress.Component {
    fileprivate var isDivision: Bool { unit == .kapitel || unit == .afsnit || unit == .bog || unit == .bilag }
}
