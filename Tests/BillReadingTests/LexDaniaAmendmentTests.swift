import LegalModel
import Testing

@testable import BillReading

@Suite("Amending acts")
struct LexDaniaAmendmentTests {
    private func amending(_ numbers: String, act: String = "lov om vandløb") throws -> [String] {
        let bill = try lexDania(
            """
            <AendringCentreretParagraf><Explicatus>§ 1</Explicatus>
              <Exitus>\(line("I \(act), jf. lovbekendtgørelse nr. 9 af 1. maj 2029, foretages følgende ændringer:"))</Exitus>
              \(numbers)
            </AendringCentreretParagraf>
            """, type: "LOV Æ#LOKDOK02")
        return Array(outline(bill).dropFirst(2))
    }

    private func number(_ label: String, _ instruction: String, _ newText: String = "") -> String {
        """
        <AendringsNummer><Explicatus>\(label)</Explicatus><Aendring>
          <AendringDefinition>\(block(instruction))</AendringDefinition>
          <AendringAktion><AendringNyTekst>\(newText)</AendringNyTekst></AendringAktion>
        </Aendring></AendringsNummer>
        """
    }

    @Test("Words taken out and put in are pieces of their instruction")
    func inline() throws {
        let lines = try amending(number("1.", "I § 4, stk. 2, ændres »amtet« til: »regionen«."))
        #expect(
            lines == [
                "[amendment] § 1, nr. 1 ⇒ lov om vandløb, § 4, stk. 2",
                "instruction: I § 4, stk. 2, ændres »", "…removed: amtet", "…instruction: « til: »",
                "…inserted: regionen", "…instruction: «.",
            ])
    }

    @Test("A new § lands at its own label")
    func newParagraf() throws {
        let lines = try amending(
            number(
                "7.", "Efter § 25 c indsættes:",
                """
                <Paragraf><Explicatus>§ 25 d.</Explicatus><Stk>\(block("Et."))</Stk></Paragraf>
                <Stk><Explicatus>Stk. 2.</Explicatus><Exitus>\(line("To:"))</Exitus><Exitus><Index>
                  <Indentatio><Explicatus>1)</Explicatus>\(block("tre."))</Indentatio></Index></Exitus></Stk>
                """))
        #expect(
            lines == [
                "[amendment] § 1, nr. 7 ⇒ lov om vandløb, § 25 d", "instruction: Efter § 25 c indsættes:",
                "[paragraf] § 1, nr. 7 ⇒ lov om vandløb, § 25 d",
                "[stykke] § 1, nr. 7 ⇒ lov om vandløb, § 25 d, stk. 1", "inserted: Et.",
                "[stykke] § 1, nr. 7 ⇒ lov om vandløb, § 25 d, stk. 2", "inserted: To:",
                "[nummer] § 1, nr. 7 ⇒ lov om vandløb, § 25 d, stk. 2, nr. 1", "inserted: tre.",
            ])
    }

    @Test("A § flattened into stykker with printed labels is put together again")
    func flattened() throws {
        let lines = try amending(
            number(
                "1.", "Efter § 17 indsættes:",
                """
                <Stk><Exitus><Linea><Char formaChar="Bold">§ 17 a.</Char><Char> Et.</Char></Linea></Exitus></Stk>
                <Stk><Exitus><Linea><Char formaChar="Italic">Stk. 2.</Char><Char> To.</Char></Linea></Exitus></Stk>
                """))
        #expect(
            lines == [
                "[amendment] § 1, nr. 1 ⇒ lov om vandløb, § 17 a", "instruction: Efter § 17 indsættes:",
                "[paragraf] § 1, nr. 1 ⇒ lov om vandløb, § 17 a",
                "[stykke] § 1, nr. 1 ⇒ lov om vandløb, § 17 a, stk. 1", "inserted: Et.",
                "[stykke] § 1, nr. 1 ⇒ lov om vandløb, § 17 a, stk. 2", "inserted: To.",
            ])
    }

    @Test("A new item takes the level of the item it replaces")
    func newItem() throws {
        let lines = try amending(
            number(
                "2.", "§ 7, nr. 6, affattes således:",
                "<Indentatio formaInd=\"Fri\"><Explicatus>6</Explicatus>\(block("Legater."))</Indentatio>"))
        #expect(
            lines == [
                "[amendment] § 1, nr. 2 ⇒ lov om vandløb, § 7, nr. 6", "instruction: § 7, nr. 6, affattes således:",
                "[nummer] § 1, nr. 2 ⇒ lov om vandløb, § 7, nr. 6", "inserted: Legater.",
            ])
    }

    @Test("A new chapter is a division of the new text")
    func newChapter() throws {
        let lines = try amending(
            number(
                "3.", "Efter kapitel 3 indsættes:",
                """
                <Kapitel><Explicatus>Kapitel 3 a</Explicatus><Rubrica>\(line("Tilsyn"))</Rubrica><ParagrafGruppe>
                <Paragraf><Explicatus>§ 9 a.</Explicatus><Stk>\(block("Et."))</Stk></Paragraf></ParagrafGruppe></Kapitel>
                """))
        #expect(
            lines == [
                "[amendment] § 1, nr. 3 ⇒ lov om vandløb, § 9 a", "instruction: Efter kapitel 3 indsættes:",
                "[insertedDivision] § 1, nr. 3 ⇒ lov om vandløb, kapitel 3 a", "heading: Tilsyn",
                "[paragraf] § 1, nr. 3 ⇒ lov om vandløb, § 9 a", "[stykke] § 1, nr. 3 ⇒ lov om vandløb, § 9 a",
                "inserted: Et.",
            ])
    }

    @Test("A renumbering clause is instruction, and commencement follows")
    func surroundings() throws {
        let bill = try lexDania(
            """
            <AendringCentreretParagraf><Explicatus>§\u{A0}l</Explicatus>
              <Exitus>\(line("Lov nr. 3 af 4. maj 2020 om færger ophæves."))</Exitus>
            </AendringCentreretParagraf>
            <IkraftCentreretParagraf><Explicatus>§ 2</Explicatus><Stk>\(block("Loven gælder."))</Stk>
            </IkraftCentreretParagraf>
            """, type: "LOV Æ#LOKDOK02")
        #expect(
            outline(bill) == [
                "[paragraf] § 1", "instruction: Lov nr. 3 af 4. maj 2020 om færger ophæves.",
                "[paragraf] § 2", "[stykke] § 2", "commencement: Loven gælder.",
            ])
        #expect(bill.kind == .amendingAct)
    }
}
