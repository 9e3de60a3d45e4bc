/// The elements of LexDania 2.1 that the reader tells apart; the raw value is the number on the tape.
enum LexDaniaElement: UInt8, CaseIterable {
    /// A name that is not of the format.
    case unknown = 0
    case dokument, meta, titelGruppe, titel, underTitel, dokumentIndhold
    case hymne, indledning, praeambel, underskriftGruppe, segl
    case bog, afsnit, kapitel, paragrafGruppe, rubrica
    case paragraf, stk, exitus, index, indentatio, explicatus, linea, char
    case aendringCentreretParagraf, aendringsNummer, aendring, aendringDefinition, aendringAktion, aendringNyTekst
    case rykningsklausul, ikraftCentreretParagraf, ikraft
    case nota, bilag, bilagIndhold, tekstGruppe, table, tr, td, th, image
    /// Facts about the document.
    case documentType, documentTitle, year, number, ministry

    /// The number of the element called `name`, 0 when the format has none of that name.
    static func number(of name: String) -> UInt8 { numbers[name] ?? 0 }

    private static let numbers: [String: UInt8] = Dictionary(
        uniqueKeysWithValues: allCases.dropFirst().map { element in
            let name = String(describing: element)
            return (name.prefix(1).uppercased() + name.dropFirst(), element.rawValue)
        })
}
