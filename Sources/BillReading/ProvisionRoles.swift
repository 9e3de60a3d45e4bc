package import LegalModel

/// Decides whose words a provision's text is by what it says: a definition, a purpose clause, commencement, or plain
/// provision. The readers of XML and of plain text share it.
///
/// It follows the document: tell it of headings and §§ as they come, then ask for each stykke. Commencement is as the
/// guidance on law quality (Vejledning om lovkvalitet) has it: entry into force, transition and territory.
package struct ProvisionRoles: Sendable {
    private var paragrafCount = 0
    private var headingRole: TextRole?
    private var paragrafRole: TextRole?

    package init() {}

    /// A heading of a chapter or of a group of provisions: it may say what follows.
    package mutating func enterHeading(_ text: UnsafeBufferPointer<UInt8>) {
        headingRole =
            if Self.startsWith(text, ["Ikrafttræde", "Ikraftsætt", "Overgang", "Territorial", "Lovens ikrafttræde"]) {
                .commencement
            } else if Self.startsWith(text, ["Formål", "Lovens formål"]), text.count < 16 {
                .purpose
            } else {
                nil
            }
    }

    /// A new § of the bill itself.
    package mutating func enterParagraf() {
        paragrafCount += 1
        paragrafRole = nil
    }

    /// The role of the first block of a stykke; lists and closing words of the stykke share it.
    package mutating func role(ofStykke text: UnsafeBufferPointer<UInt8>) -> TextRole {
        if headingRole == .commencement || paragrafRole == .commencement { return .commencement }
        let start = UnsafeBufferPointer(rebasing: text.prefix(600))
        guard let plain = PlainLetters.of(start) else { return role(ofStart: start) }
        return plain.withUnsafeBufferPointer { role(ofStart: $0) }
    }

    private mutating func role(ofStart start: UnsafeBufferPointer<UInt8>) -> TextRole {
        if Self.isCommencement(start) {
            paragrafRole = .commencement
            return .commencement
        }
        if Self.isTerritorial(start) { return .commencement }
        if isPurpose(start) { return .purpose }
        return Self.isDefinition(start) ? .definition : .provision
    }

    /// The role of an item of a list, given that of the stykke it stands in.
    package func role(ofItem text: UnsafeBufferPointer<UInt8>, in stykke: TextRole) -> TextRole {
        guard stykke == .provision else { return stykke }
        let start = UnsafeBufferPointer(rebasing: text.prefix(600))
        let isDefinition =
            PlainLetters.of(start).map { $0.withUnsafeBufferPointer(Self.isDefinition) } ?? Self.isDefinition(start)
        return isDefinition ? .definition : .provision
    }

    /// How the first section begins when it says what the act is for: »Loven skal sikre, at …«.
    private static let aims: [StaticString] = [
        "Loven skal sikre", "Loven skal bidrage", "Loven skal endvidere", "Loven skal fremme", "Loven skal medvirke",
        "Loven skal understøtte",
    ]

    private func isPurpose(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if headingRole == .purpose { return text.contains("formål") }
        guard paragrafCount <= 3 else { return false }
        if paragrafCount == 1, Self.startsWith(text, Self.aims) { return true }
        return Self.startsWith(
            text, ["Formålet med", "Lovens formål", "Loven har til formål", "Denne lov har til formål"])
            || UnsafeBufferPointer(rebasing: text.prefix(160)).contains("har til formål")
    }

    /// »I denne lov forstås ved:«, »Ved … forstås …«; not »skal forstås således, at«.
    private static func isDefinition(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let found = text.offset(of: "forstås") else { return false }
        let rest = UnsafeBufferPointer(rebasing: text[found...])
        let before = UnsafeBufferPointer(rebasing: text[0..<found])
        // A definition further down does not make its block one: the sentences before it are rules.
        guard !holdsSentenceEnd(before) else { return false }
        if rest.starts(withPhrase: "forstås således") || rest.starts(withPhrase: "forstås ikke") { return false }
        if rest.starts(withPhrase: "forstås ved") || rest.starts(withPhrase: "forstås i") { return true }
        return before.starts(withPhrase: "Ved ") || before.contains(" ved ")
    }

    /// Whether a stop, a blank and a capital letter stand in the text.
    private static func holdsSentenceEnd(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = 0
        while let stop = text.offset(of: UInt8(ascii: "."), from: at) {
            if stop + 2 < text.count, text[stop + 1] == 0x20, text[stop + 2] &- 0x41 < 26 { return true }
            at = stop + 1
        }
        return false
    }

    private static func isCommencement(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if text.contains("træder i kraft"),
            startsWith(text, ["Lov", "Denne lov", "§", "Bekendtgørelsen", "Bestemmelse", "Anordningen"])
        {
            return true
        }
        if startsWith(text, ["Loven har virkning", "Samtidig ophæves", "Loven finder første gang"]) { return true }
        // The end of the act that this one replaces.
        if startsWith(text, ["Lov nr.", "Lov om", "Lovbekendtgørelse nr."]), text.contains(" ophæves") { return true }
        guard text.contains("ikrafttræden") else { return false }
        return text.contains("tidspunktet for lovens") || text.contains("tidspunktet for ikrafttræden")
            || text.contains("tidspunkt for lovens")
    }

    private static func isTerritorial(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.contains("Færøerne") || text.contains("Grønland") else { return false }
        return text.contains("gælder ikke for") || text.contains("kongelig anordning")
    }

    private static func startsWith(_ text: UnsafeBufferPointer<UInt8>, _ phrases: [StaticString]) -> Bool {
        phrases.contains { text.starts(withPhrase: $0) }
    }
}
