import LegalModel

extension LexDaniaReader {
    /// Where in the document the reader is, and where new text will stand.
    struct Place {
        var address: LegalAddress
        /// The place in the amended act; nil outside new text.
        var landing: LegalAddress?
        /// Whether the next unit takes its own level in the landing instead of standing inside it, as the outermost
        /// units of new text do: the landing `§ 7, nr. 6` and the item `6)` are one place.
        var takesLevel = false

        init(address: LegalAddress, landing: LegalAddress? = nil, takesLevel: Bool = false) {
            self.address = address
            self.landing = landing
            self.takesLevel = takesLevel
        }

        /// The place of a unit in this one. New text keeps the address of its amendment and moves its landing.
        func inside(_ unit: LegalAddress.Unit, _ label: String) -> Place {
            guard let landing else { return Place(address: address.appending(unit, label)) }
            let moved =
                takesLevel || unit == .paragraf ? landing.placing(unit, label) : landing.appending(unit, label)
            return Place(address: address, landing: moved)
        }
    }

    /// Opens a provision at a place.
    mutating func open(_ kind: Provision.Kind, label: String, at place: Place) {
        let landing = place.landing.flatMap { $0.components.isEmpty ? nil : $0 }
        builder.openProvision(kind, label: label, address: place.address, landing: landing)
    }

    /// Says something about the place.
    mutating func note(_ kind: ReadingNote.Kind, at place: Place, _ detail: String = "") {
        builder.notes.append(ReadingNote(kind, at: place.address, detail: detail))
    }
}

/// What the reader has met so far of labels that must not come twice.
struct SeenLabels {
    /// The §§ of the current space of addresses.
    var paragraffer: Set<String> = []
    var divisions: Set<LegalAddress> = []
    var foreign: Set<String> = []
    var annexes: Set<String> = []
    var headings: Set<LegalAddress> = []
    var foreignActs = 0
    /// Whether chapters are numbered anew in each part, so that the part is needed to tell them apart.
    var chaptersRestart = false
}
