import LegalModel
import Testing

@testable import BillReading

@Suite("§§, stykker and lists of an act")
struct LexDaniaProvisionTests {
    @Test("A lone stykke is cited by its § alone, several by their numbers")
    func stykker() throws {
        let bill = try lexDania(
            shells(
                """
                <Paragraf><Explicatus>§ 1.</Explicatus><Stk>\(block("Ansøgning indgives digitalt."))</Stk></Paragraf>
                <Paragraf><Explicatus>§ 2 a.</Explicatus>
                  <Stk>\(block("Et."))</Stk>
                  <Stk><Explicatus>Stk. 2.</Explicatus>\(block("To."))</Stk>
                </Paragraf>
                """))
        #expect(
            outline(bill) == [
                "[paragraf] § 1", "[stykke] § 1", "provision: Ansøgning indgives digitalt.",
                "[paragraf] § 2 a", "[stykke] § 2 a, stk. 1", "provision: Et.",
                "[stykke] § 2 a, stk. 2", "provision: To.",
            ])
        let address = try #require(LegalAddress("§ 1, stk. 1"))
        let first = try #require(bill.provision(at: address))
        #expect(bill.provisions[first].kind == .stykke)
    }

    @Test("Facts about the act come from its metadata, a nested Dokument notwithstanding")
    func metadata() throws {
        let bill = try lexDania(shells("<Paragraf><Explicatus>§ 1.</Explicatus><Stk>\(block("Et."))</Stk></Paragraf>"))
        #expect(bill.title == "Lov om prøver")
        #expect(bill.kind == .newAct)
        #expect(bill.number == "17")
        #expect(bill.year == 2030)
        #expect(bill.ministry == "Prøveministeriet")
    }

    @Test("Items go number, letter, led, and closing words belong to the stykke")
    func lists() throws {
        let bill = try lexDania(
            shells(
                """
                <Paragraf><Explicatus>§ 3.</Explicatus><Stk>
                  <Exitus>\(line("Bidrag ydes til:"))<Index>
                    <Indentatio formaInd="Nummer"><Explicatus>1)</Explicatus>
                      <Exitus>\(line("børn, som"))</Exitus>
                      <Exitus><Index>
                        <Indentatio formaInd="Nummer"><Explicatus>a)</Explicatus>\(block("bor hjemme, og"))</Indentatio>
                        <Indentatio><Explicatus>b)</Explicatus><Exitus>\(line("går"))<Index>
                          <Indentatio><Explicatus>i)</Explicatus>\(block("i skole eller"))</Indentatio>
                          <Indentatio><Explicatus>ii)</Explicatus>\(block("i lære,"))</Indentatio>
                        </Index></Exitus></Indentatio>
                      </Index></Exitus>
                    </Indentatio>
                    <Indentatio><Explicatus>2 a)</Explicatus>\(block("andre."))</Indentatio>
                  </Index>\(line("Bidraget er skattefrit."))</Exitus>
                </Stk></Paragraf>
                """))
        #expect(
            outline(bill) == [
                "[paragraf] § 3", "[stykke] § 3", "provision: Bidrag ydes til:",
                "[nummer] § 3, nr. 1", "provision: børn, som",
                "[litra] § 3, nr. 1, litra a", "provision: bor hjemme, og",
                "[litra] § 3, nr. 1, litra b", "provision: går",
                "[led] § 3, nr. 1, litra b, led i", "provision: i skole eller",
                "[led] § 3, nr. 1, litra b, led ii", "provision: i lære,",
                "[nummer] § 3, nr. 2 a", "provision: andre.",
                "provision: Bidraget er skattefrit.",
            ])
        #expect(bill.provisions[bill.blocks[7].provision].kind == .stykke)
    }

    @Test("A list that starts over is cited with the sentence that leads it in")
    func restart() throws {
        let bill = try lexDania(
            shells(
                """
                <Paragraf><Explicatus>§ 3.</Explicatus><Stk>
                  <Exitus>\(line("Først:"))</Exitus><Exitus><Index>
                    <Indentatio><Explicatus>1)</Explicatus>\(block("en,"))</Indentatio></Index></Exitus>
                  <Exitus><Index><Indentatio><Explicatus>2)</Explicatus>\(block("to."))</Indentatio></Index></Exitus>
                  <Exitus>\(line("Dernæst:"))</Exitus><Exitus><Index>
                    <Indentatio><Explicatus>1)</Explicatus>\(block("tre."))</Indentatio></Index></Exitus>
                </Stk></Paragraf>
                """))
        #expect(
            bill.provisions.filter { $0.kind == .nummer }.map(\.address.description)
                == ["§ 3, nr. 1", "§ 3, nr. 2", "§ 3, 2. pkt., nr. 1"])
    }

    @Test("A stykke without a label goes on with the one before it")
    func continuation() throws {
        let bill = try lexDania(
            shells(
                """
                <Paragraf><Explicatus>§ 1.</Explicatus><Stk>\(block("Et."))</Stk><Stk>\(block("Mere."))</Stk>
                <Stk><Explicatus>Stk. 2-4.</Explicatus>\(block("(Ophævet)"))</Stk></Paragraf>
                """))
        #expect(
            outline(bill) == [
                "[paragraf] § 1", "[stykke] § 1, stk. 1", "provision: Et.", "provision: Mere.",
                "[stykke] § 1, stk. 2-4", "provision: (Ophævet)",
            ])
    }

    @Test("A footnote stands after the block that it belongs to, which stays whole")
    func footnote() throws {
        let bill = try lexDania(
            shells(
                """
                <Paragraf><Explicatus>§ 1.</Explicatus><Stk><Exitus>\(line("Loven"))
                  <Nota><Explicatus>1)</Explicatus>\(block("Se direktivet."))</Nota>
                  \(line("gælder alle"))<Nota><Explicatus>2)</Explicatus>\(block("Undtagen nogle."))</Nota>\(line(", dog."))
                </Exitus></Stk></Paragraf>
                """))
        #expect(
            outline(bill) == [
                "[paragraf] § 1", "[stykke] § 1", "provision: Loven gælder alle, dog.",
                "[note] § 1", "note: Se direktivet.", "[note] § 1", "note: Undtagen nogle.",
            ])
    }

    @Test("Runs join with nothing between them, layout vanishes, one blank is enough")
    func runs() throws {
        let bill = try lexDania(
            shells(
                """
                <Paragraf><Explicatus>§ 1.</Explicatus><Stk><Exitus>
                  <Linea><Char>Arealer over 5 m</Char><Char formaChar="Superscript">2</Char><Char> </Char><Char> i
                     alt</Char><Char>
                  </Char></Linea>
                  <Linea><Char>&lt;A &amp; B&gt; &#216;L <![CDATA[<C>]]></Char></Linea>
                </Exitus><Exitus>\u{A0}</Exitus></Stk></Paragraf>
                """))
        #expect(bill.blocks.map { bill.text(of: $0) } == ["Arealer over 5 m2 i alt <A & B> ØL <C>"])
    }

    @Test("Chapters and headed groups count, empty shells do not")
    func divisions() throws {
        let bill = try lexDania(
            """
            <Bog><Afsnit><Kapitel><Explicatus>Kapitel 3 a</Explicatus><Rubrica>\(line("Tilsyn"))</Rubrica>
              <ParagrafGruppe><Rubrica>\(line("Kontrol"))</Rubrica>
                <Paragraf><Explicatus>§ 7 A</Explicatus><Stk>\(block("Et."))</Stk></Paragraf>
              </ParagrafGruppe></Kapitel></Afsnit></Bog>
            """)
        #expect(
            outline(bill) == [
                "[chapter] kapitel 3 a", "heading: Tilsyn",
                "[group] overskriften før § 7 A", "heading: Kontrol",
                "[paragraf] § 7 A", "[stykke] § 7 A", "provision: Et.",
            ])
    }

    @Test("The §§ of other acts have addresses of their own")
    func foreignProvisions() throws {
        let bill = try lexDania(
            shells("<Paragraf><Explicatus>§ 2.</Explicatus><Stk>\(block("Et."))</Stk></Paragraf>")
                + """
                <Ikraft><Exitus>\(line("Lov nr. 1336 af 19. december 2008 indeholder følgende bestemmelse:"))</Exitus>
                  <IkraftCentreretParagraf><Explicatus>§ 2</Explicatus><Stk>\(block("Loven træder i kraft."))</Stk>
                  </IkraftCentreretParagraf></Ikraft>
                """, type: "LBK H#LOKDOK03")
        #expect(
            outline(bill) == [
                "[paragraf] § 2", "[stykke] § 2", "provision: Et.",
                "[foreignProvisions] lov nr. 1336 af 2008",
                "heading: Lov nr. 1336 af 19. december 2008 indeholder følgende bestemmelse:",
                "[paragraf] lov nr. 1336 af 2008, § 2", "[stykke] lov nr. 1336 af 2008, § 2",
                "commencement: Loven træder i kraft.",
            ])
        #expect(bill.kind == .consolidatedAct)
    }

    @Test("A table is a line a row and a block a cell; an annex is its own place")
    func tableAndAnnex() throws {
        let bill = try lexDania(
            shells(
                """
                <Paragraf><Explicatus>§ 1.</Explicatus><Stk><Exitus><Table>
                  <Tr><Td>\(block("Sats"))</Td><Td /><Td>\(block("100 kr."))</Td></Tr></Table></Exitus></Stk></Paragraf>
                """) + "<Bilag><Explicatus>Bilag 1</Explicatus><BilagIndhold><TekstGruppe>"
                + "<Exitus formaForma=\"Overskriftstekst1\">\(line("Formler"))</Exitus>\(block("Sats ganges."))"
                + "</TekstGruppe></BilagIndhold></Bilag>")
        #expect(
            outline(bill) == [
                "[paragraf] § 1", "[stykke] § 1", "[table] § 1, tabel 1", "provision: Sats\t", "…provision: 100 kr.\t",
                "[annex] bilag 1", "heading: Formler", "annex: Sats ganges.",
            ])
        #expect(bill.notes.map(\.kind) == [.annexNotAssessed, .tableRead])
    }

    @Test("Unknown elements keep their text and are told of")
    func unknownElement() throws {
        let bill = try lexDania(
            shells("<Paragraf><Explicatus>§ 1.</Explicatus><Boks>Vigtigt <b>ord</b>.</Boks></Paragraf>"))
        #expect(outline(bill) == ["[paragraf] § 1", "provision: Vigtigt ord."])
        #expect(bill.notes == [ReadingNote(.elementUnknown, at: LegalAddress("§ 1")!, detail: "Boks")])
    }
}
