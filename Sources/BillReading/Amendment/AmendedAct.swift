package import LegalModel

/// The act that an amending § changes, by the name that its opening words give it.
///
///     I lov om social service, jf. lovbekendtgørelse nr. 1270 af 24. oktober 2016, som ændret ved …
///     → lov om social service
package enum AmendedAct {
    /// The name in the opening words, nil when they name none.
    package static func name(in opening: UnsafeBufferPointer<UInt8>) -> String? {
        let words = CleanLabel(UnsafeBufferPointer(rebasing: opening.prefix(2000)))
        return words.bytes.withUnsafeBufferPointer { name(inClean: $0) }
    }

    private static func name(inClean words: UnsafeBufferPointer<UInt8>) -> String? {
        let isPlace = words.starts(withPhrase: "I ")
        guard isPlace || openings.contains(where: { words.starts(withPhrase: $0) }) else { return nil }
        let rest = UnsafeBufferPointer(rebasing: words.dropFirst(isPlace ? 2 : 0))
        let end = ends.compactMap { rest.offset(of: $0) }.min() ?? rest.count
        var name = String(decoding: rest[0..<end], as: UTF8.self)
        while let last = name.last, last == " " || last == "," || last == ":" { name.removeLast() }
        guard !name.isEmpty, name.count <= 400 else { return nil }
        return name.prefix(1).lowercased() + withoutSubtitle(name).dropFirst()
    }

    /// »(Ungeydelse for 15-17-årige m.v.)« after the title of an amending act goes, »(ligningsloven)« and »(SVU)« stay.
    private static func withoutSubtitle(_ name: String) -> Substring {
        guard let open = name.lastIndex(of: "("), name[open...].dropFirst().first?.isUppercase == true,
            name[open...].contains(" ")
        else {
            return name[...]
        }
        return name[..<open].trimmingBlanks
    }

    private static let openings: [StaticString] = ["Lov ", "Lovbekendtgørelse ", "Bekendtgørelse "]

    /// What follows the name: where the act is published, how it was changed before, and what is done to it.
    private static let ends: [StaticString] = [
        ", jf. ", " jf. ", ", som ", ", med de ændringer", ", foretages", " foretages", " ændres ", " ophæves",
        " affattes ", ", bekendtgjort", ", der er ",
    ]

    /// Whether opening words announce changes to another act.
    package static func isChange(_ opening: UnsafeBufferPointer<UInt8>) -> Bool {
        opening.contains("foretages følgende ændring")
    }
}

extension Substring {
    fileprivate var trimmingBlanks: Substring {
        var rest = self
        while let last = rest.last, last == " " || last == "." { rest.removeLast() }
        return rest
    }
}

extension LegalAddress {
    /// This place with one unit put at its level: the unit replaces what stands at that level or below.
    ///
    ///     § 7, nr. 6   placing nr. 8      → § 7, nr. 8
    ///     § 4, 1. pkt. placing stk. 2     → § 4, stk. 2
    ///     kapitel 3    placing § 25 d     → § 25 d
    package func placing(_ unit: Unit, _ label: String) -> LegalAddress {
        var kept = components.prefix { $0.unit.rawValue < unit.rawValue }
        // A § is cited without the divisions it stands in.
        if unit == .paragraf { kept.removeAll { $0.unit == .kapitel || $0.unit == .afsnit || $0.unit == .bog } }
        return LegalAddress(Array(kept)).appending(unit, label)
    }
}
