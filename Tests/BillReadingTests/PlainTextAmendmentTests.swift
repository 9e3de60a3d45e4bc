import BillReading
import LegalModel
import Testing

@Suite("Plain text: amending acts")
struct PlainTextAmendmentTests {
    private static let head = """
        Forslag til Lov om ændring af lov om prøver

        § 1

        I lov om prøver, jf. lovbekendtgørelse nr. 12 af 3. januar 2020, foretages følgende ændringer:


        """

    @Test("New text keeps labels that are not the document's own")
    func newText() {
        let bill = Bill.plain(
            Self.head + """
                1. I § 4, stk. 2, ændres »a« til: »b«.

                2. § 5 affattes således:
                »§ 5. Ministeren fastsætter »regler« om
                1) frister og
                2) gebyrer.
                Stk. 2. Det sker digitalt.«
                Stk. 3 bliver herefter stk. 4.

                3. § 6 ophæves.

                § 2

                Stk. 1. Loven træder i kraft den 1. juli 2024.
                Stk. 2. § 1 har virkning straks.
                """)
        #expect(bill.kind == .amendingAct)
        #expect(bill.title == "Lov om ændring af lov om prøver")
        let inserted = bill.blocks.filter { $0.role == .inserted }.map { block in
            "\(bill.provisions[block.provision].landing?.description ?? "-"): \(bill.text(of: block))"
        }
        #expect(
            inserted == [
                "lov om prøver, § 4, stk. 2: b", "lov om prøver, § 5, stk. 1: Ministeren fastsætter »regler« om",
                "lov om prøver, § 5, stk. 1, nr. 1: frister og", "lov om prøver, § 5, stk. 1, nr. 2: gebyrer.",
                "lov om prøver, § 5, stk. 2: Det sker digitalt.",
            ])
        #expect(
            bill.provisions.filter { $0.kind == .amendment }.map(\.address.description) == [
                "§ 1, nr. 1", "§ 1, nr. 2", "§ 1, nr. 3",
            ])
        #expect(bill.lines.last == "§ 2, stk. 2 | commencement | § 1 har virkning straks.")
    }

    @Test("The marks of word processors serve as well", arguments: [("\"", "\""), ("”", "”"), ("“", "”"), ("»", "«")])
    func quotationMarks(open: String, close: String) {
        let bill = Bill.plain(
            Self.head + """
                1. Efter § 4 indsættes:
                \(open)§ 4 a. Ansøgning sker digitalt.
                Stk. 2. Klage sker digitalt.\(close)

                2. § 6 ophæves.
                """)
        #expect(bill.blocks.filter { $0.role == .inserted }.count == 2)
        #expect(bill.provisions.filter { $0.kind == .amendment }.count == 2)
    }

    @Test("A missing closing mark ends with the next change")
    func missingMark() {
        let bill = Bill.plain(
            Self.head + """
                1. Efter § 4 indsættes:
                »§ 4 a. Ansøgning sker digitalt.

                2. § 6 ophæves.

                § 2

                Loven træder i kraft den 1. juli 2024.
                """)
        #expect(bill.has(.quoteUnpaired))
        #expect(
            bill.provisions.filter { $0.kind == .amendment || $0.kind == .paragraf && $0.landing == nil }
                .map(\.address.description) == ["§ 1", "§ 1, nr. 1", "§ 1, nr. 2", "§ 2"])
    }

    @Test("New text that begins in the line of its instruction")
    func inlineNewText() {
        let bill = Bill.plain(Self.head + "1. § 5 affattes således: »§ 5. Et.\nStk. 2. To.«\n\n2. § 6 ophæves.\n")
        #expect(bill.blocks.filter { $0.role == .inserted }.map { bill.text(of: $0) } == ["Et.", "To."])
    }

    @Test("A change that names a chapter is not a chapter")
    func namesOfChapters() {
        let bill = Bill.plain(Self.head + "1. Kapitel 2 ophæves.\n\n2. Afsnit IX ophæves.\n")
        #expect(bill.provisions.filter { $0.kind == .amendment }.count == 2)
        #expect(!bill.provisions.contains { $0.kind == .chapter || $0.kind == .part })
    }
}
