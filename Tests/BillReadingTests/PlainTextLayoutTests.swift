import BillReading
import LegalModel
import TestSupport
import Testing

@Suite("Plain text: layout")
struct PlainTextLayoutTests {
    private static let act = """
        Lov om prøver og frister

        Kapitel 1
        Formål

        § 1. Kommunalbestyrelsen behandler ansøgninger om tilskud til uddannelse efter reglerne i denne lov, jf. dog § 5, stk. 2, og § 7 om dispensation i særlige tilfælde.
        Stk. 2. Ministeren fastsætter nærmere regler om sagsbehandlingen, herunder om frister og om told- og skatteforvaltningens adgang til oplysninger om indkomstforhold.

        § 2. Ansøgningen skal indeholde følgende oplysninger, som ansøgeren bekræfter rigtigheden af ved sin underskrift:
        1) Oplysning om ansøgerens navn, adresse og personnummer og om ansøgerens eventuelle samlever eller ægtefælle, og
        2) oplysning om formueforhold.
        """

    @Test("Wrapped with divided words, page headers and numbers, the text is the same", arguments: [40, 52, 66, 90])
    func wrapped(width: Int) {
        let bill = Bill.plain(Disguise.wrappedPDF(Self.act, width: width, linesPerPage: 12))
        #expect(bill.provisionLines == Bill.plain(Self.act).provisionLines)
        #expect(bill.has(.pageFurnitureRemoved))
    }

    @Test("Hard blanks and decomposed letters change no address")
    func hardBlanks() {
        let bill = Bill.plain(Disguise.decomposedWithHardBlanks(Self.act))
        #expect(bill.provisions.map(\.address) == Bill.plain(Self.act).provisions.map(\.address))
    }

    @Test("Line ends, trailing blanks, tabs and a missing last line end", arguments: ["\r\n", "\r", " \t\n", "\n\t"])
    func lineEnds(lineEnd: String) {
        let bill = Bill.plain(Self.act.replacing("\n", with: lineEnd))
        #expect(bill.provisionLines == Bill.plain(Self.act).provisionLines)
    }

    @Test("Latin-1 bytes with CRLF are the same act")
    func latin1() throws {
        let bill = try BillReader.read(Disguise.latin1CRLF(Self.act), name: "x.txt")
        #expect(bill.provisionLines == Bill.plain(Self.act).provisionLines)
    }

    @Test("Double-spaced lines are one paragraph")
    func doubleSpaced() {
        let wrapped = Bill.plain(
            "Lov om x\n\n\n§ 1. Kommunen behandler ansøgninger om\n\ntilskud til uddannelse og andre\n\nforhold, som loven nævner i det\n\nfølgende og siden.\n\n\n§ 2. Slut."
        )
        #expect(
            wrapped.provisionLines == [
                "§ 1: Kommunen behandler ansøgninger om tilskud til uddannelse og andre forhold, som loven nævner i det følgende og siden.",
                "§ 2: Slut.",
            ])
    }

    @Test(
        "Words divided at the end of a line",
        arguments: [
            ("kommunens sagsbe-\nhandling af ansøgninger", "sagsbehandling"),
            ("told- og told-\nog skatteregler", "told- og skatteregler"),
            ("borgerens CPR-\nnummer og navn her", "CPR-nummer"), ("kommunens it-\nsystem til det hele", "it-system"),
            ("kommunens sags\u{AD}\nbehandling af dem", "sagsbehandling"),
            ("børnehave-\neller skolepladser", "børnehave- eller"),
        ])
    func hyphens(text: String, expected: String) {
        let bill = Bill.plain("Lov om x\n\n§ 1. Reglerne gælder for \(text) efter lovens regler.")
        #expect(bill.lines.contains { $0.contains(expected) })
    }

    @Test("A line of digits alone is a page number only in a row of them")
    func pageNumbers() {
        let table = Bill.plain("Lov om x\n\n§ 1. Satsen er:\n42\n\n§ 2. To.")
        #expect(table.lines.contains { $0.hasSuffix("| 42") })
        let pages = (1...4).map {
            "§ \($0). Teksten nummer et.\nStk. 2. Mere.\nStk. 3. Mere.\nStk. 4. Mere.\n\nSide \($0) af 4\n"
        }
        let bill = Bill.plain("Lov om x\n\n" + pages.joined(separator: "\n"))
        #expect(!bill.lines.contains { $0.contains("Side") })
        #expect(bill.has(.pageFurnitureRemoved))
    }
}
