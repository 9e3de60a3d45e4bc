import BillReading
import LegalModel
import Testing

@Suite("Plain text: remarks")
struct PlainTextRemarksTests {
    private let bill = Bill.plain(
        """
        Forslag
        til
        Lov om prøver
        (Digital ansøgning)

        § 1. Ansøgning sker digitalt.

        Bemærkninger til lovforslaget
        Almindelige bemærkninger
        Indholdsfortegnelse
        1. Indledning
        2. Lovforslagets hovedpunkter
        2.1. Gældende ret
        1. Indledning
        Formålet er digitale ansøgninger.

        Det er 3. gang.
        2. Lovforslagets hovedpunkter
        2.1. Gældende ret
        Efter § 2 sker det skriftligt.
        Bemærkninger til lovforslagets enkelte bestemmelser
        Til § 1
        Til nr. 1
        Det foreslås at ændre loven.
        Til stk. 3
        Ministeren får hjemmel.
        Til § 2
        Loven træder i kraft.
        Bilag 1
        Lovforslaget sammenholdt med gældende lov
        § 2. Ansøgning sker skriftligt.
        """)

    @Test("Remarks get addresses that print and parse")
    func addresses() throws {
        let remarks = bill.provisions.filter { [.remarkSection, .specialRemark].contains($0.kind) }.map(\.address)
        #expect(
            remarks.map(\.description) == [
                "almindelige bemærkninger, pkt. 1", "almindelige bemærkninger, pkt. 2",
                "almindelige bemærkninger, pkt. 2.1",
                "bemærkninger til § 1", "bemærkninger til § 1, nr. 1", "bemærkninger til § 1, nr. 1, stk. 3",
                "bemærkninger til § 2",
            ])
        for address in remarks { #expect(LegalAddress(address.description) == address) }
    }

    @Test("Remarks, contents and annexes are told from provisions")
    func roles() {
        #expect(bill.title == "Lov om prøver")
        #expect(bill.subtitle == "(Digital ansøgning)")
        #expect(bill.hasRemarks)
        #expect(bill.blocks.filter { $0.role.isNormative }.map { bill.text(of: $0) } == ["Ansøgning sker digitalt."])
        #expect(bill.blocks.filter { $0.role == .remark }.count == 6)
        #expect(bill.lines.contains("bilag 1 | annex | § 2. Ansøgning sker skriftligt."))
        #expect(bill.has(.annexNotAssessed))
    }

    @Test("A section stands inside the section it divides")
    func nesting() throws {
        let inner = try #require(bill.provisions.first { $0.label == "2.1" })
        #expect(bill.provisions[inner.parent].label == "2")
    }
}
