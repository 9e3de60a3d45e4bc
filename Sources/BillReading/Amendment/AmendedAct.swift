package import LegalModel

/// The act that an amending § changes, by the name that its opening words give it.
///
///     I lov om social service, jf. lovbekendtgørelse nr. 1270 af 24. oktober 2016, som ændret ved …
///     → lov om social service
package enum AmendedAct {
    /// The name in the opening words, nil when they name none.
    package static func name(in opening: UnsafeBufferPointer<UInt8>) -> String? {
        let words = CleanLabel(opening).text
        var name = Substring(words)
        if name.hasPrefix("I ") {
            name = name.dropFirst(2)
        } else if !name.hasPrefix("Lov "), !name.hasPrefix("Lovbekendtgørelse "), !name.hasPrefix("Bekendtgørelse ") {
            return nil
        }
        if let end = ends.compactMap({ name.firstRange(of: $0)?.lowerBound }).min() { name = name[..<end] }
        while let last = name.last, last == " " || last == "," || last == ":" { name.removeLast() }
        guard !name.isEmpty, name.count <= 400 else { return nil }
        return name.prefix(1).lowercased() + name.dropFirst()
    }

    /// What follows the name: where the act is published, how it was changed before, and what is done to it.
    private static let ends = [
        ", jf. ", " jf. ", ", som ", ", med de ændringer", ", foretages", " foretages", " ændres ", " ophæves",
        " affattes ", ", bekendtgjort", ", der er ",
    ]

    /// Whether opening words announce changes to another act, or its end.
    package static func isChange(_ opening: UnsafeBufferPointer<UInt8>) -> Bool {
        opening.contains("foretages følgende ændring") || opening.contains("ændres således")
            || (opening.starts(withPhrase: "Lov") && opening.contains("ophæves"))
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
