import BillReading
import LegalModel
import Testing

@Suite("Plain text: provisions")
struct PlainTextProvisionTests {
    @Test("An act as it is published: chapters, §§, stykker, lists")
    func published() {
        let bill = Bill.plain(
            """
            Lov om prøver

            Kapitel 1
            Formål

            § 1. Loven har til formål at fremme prøver.

            Kapitel 2 a
            Ansøgning

            § 12 a. Ansøgning indgives digitalt.
            Stk. 2. Ansøgningen skal indeholde
            1) navn,
            2) oplysninger om
            a) indkomst og
            b) formue, og
            3) dato.
            """)
        #expect(bill.title == "Lov om prøver")
        #expect(bill.kind == .newAct)
        #expect(
            bill.lines.dropFirst() == [
                "kapitel 1 | heading | Formål", "§ 1 | purpose | Loven har til formål at fremme prøver.",
                "kapitel 2 a | heading | Ansøgning", "§ 12 a, stk. 1 | provision | Ansøgning indgives digitalt.",
                "§ 12 a, stk. 2 | provision | Ansøgningen skal indeholde", "§ 12 a, stk. 2, nr. 1 | provision | navn,",
                "§ 12 a, stk. 2, nr. 2 | provision | oplysninger om",
                "§ 12 a, stk. 2, nr. 2, litra a | provision | indkomst og",
                "§ 12 a, stk. 2, nr. 2, litra b | provision | formue, og", "§ 12 a, stk. 2, nr. 3 | provision | dato.",
            ])
        #expect(bill.provision(at: LegalAddress("§ 1")!) != nil)
    }

    @Test("The first section that says what the act shall achieve is a purpose clause; a later one is not")
    func aims() {
        let bill = Bill.plain("Lov om prøver\n\n§ 1. Loven skal sikre ro.\n\n§ 2. Loven skal sikre ro.\n")
        #expect(
            bill.lines.dropFirst() == [
                "§ 1 | purpose | Loven skal sikre ro.", "§ 2 | provision | Loven skal sikre ro.",
            ])
    }

    @Test(
        "What begins like a label but is not one stays text",
        arguments: [
            ("§ 1. Reglerne finder anvendelse.\n§ 2 finder tilsvarende anvendelse.", ["§ 1", "§ 1"]),
            ("§ 3. § 2 finder tilsvarende anvendelse.", ["§ 3"]),
            ("§ 3. Et.\nStk. 2. Stk. 1-3 finder anvendelse.", ["§ 3, stk. 1", "§ 3, stk. 2"]),
            ("§ 1. Efter reglerne i\n§ 5, stk. 2, kan det\n§ 7, ske som før og senere end\nsidst.", ["§ 1"]),
            ("§ 1. Det sker efter lovens regler herom, jf. her\n§ 2. Ministeren bestemmer.\n", ["§ 1", "§ 2"]),
            ("§ 1. Kun dem (jf. den nævnte lovs § 3, nr.\n1) skal betale for det hele.", ["§ 1"]),
            ("§ 1. Stk. 1 gælder. Stk. 2 og 3 finder anvendelse.", ["§ 1"]),
        ])
    func references(text: String, addresses: [String]) {
        let bill = Bill.plain("Lov om prøver\n\n" + text)
        #expect(bill.provisionLines.map { String($0.prefix(while: { $0 != ":" })) } == addresses)
    }

    @Test("A next stykke in run-on text is found, a reference is not")
    func runOn() {
        let bill = Bill.plain(
            "Lov om prøver\n\n§ 1. Efter stk. 2. Stk. 2. Ministeren kan efter stk. 3. give lov. Stk. 3. Slut.")
        #expect(
            bill.provisionLines == [
                "§ 1, stk. 1: Efter stk. 2.", "§ 1, stk. 2: Ministeren kan efter stk. 3. give lov.",
                "§ 1, stk. 3: Slut.",
            ])
    }

    @Test("A list in run-on text counts up")
    func runOnList() {
        let bill = Bill.plain("Lov om prøver\n\n§ 1. Der betales for: 1) ansøgning, 2) klage og 3) kopi.")
        #expect(
            bill.provisionLines == [
                "§ 1: Der betales for:", "§ 1, nr. 1: ansøgning,", "§ 1, nr. 2: klage og", "§ 1, nr. 3: kopi.",
            ])
    }

    @Test("i) is the letter after h), and roman one elsewhere")
    func lettersAndRomans() {
        let letters = "abcdefghij".map { "\($0) ) x,".replacing(" )", with: ")") }.joined(separator: "\n")
        let long = Bill.plain("Lov om x\n\n§ 1. Det er:\n" + letters)
        #expect(long.provisionLines.suffix(2).map { String($0.prefix(14)) } == ["§ 1, litra i: ", "§ 1, litra j: "])
        let roman = Bill.plain("Lov om x\n\n§ 1. Det er:\n1) et:\na) to:\ni) tre,\nii) fire,\nb) fem.\n2) seks.")
        #expect(
            roman.provisionLines.dropFirst(3).map { String($0.prefix(while: { $0 != ":" })) } == [
                "§ 1, nr. 1, litra a, led i", "§ 1, nr. 1, litra a, led ii", "§ 1, nr. 1, litra b", "§ 1, nr. 2",
            ])
    }

    @Test("The closing words of a list belong to the stykke")
    func closingWords() {
        let bill = Bill.plain("Lov om x\n\n§ 1. Den, der\n1) kører,\n2) går,\nskal betale.\nStk. 2. Slut.")
        #expect(bill.provisionLines[3] == "§ 1, stk. 1: skal betale.")
    }

    @Test("Repealed §§ and stykker, ranges, and gaps are no error")
    func gaps() {
        let bill = Bill.plain(
            "Lov om x\n\n§ 1. Et.\nStk. 2-4. (Ophævet)\nStk. 5. Fem.\n\n§§ 2-4. (Ophævet)\n\n§ 7 A. Syv.\n\n§ 7 a. Otte."
        )
        let paragraffer = bill.provisions.filter { $0.kind == .paragraf || $0.kind == .stykke }.map(
            \.address.description)
        #expect(
            paragraffer == [
                "§ 1", "§ 1, stk. 1", "§ 1, stk. 2-4", "§ 1, stk. 5", "§§ 2-4", "§§ 2-4", "§ 7 A", "§ 7 A", "§ 7 a",
                "§ 7 a",
            ])
    }

    @Test("Chapter headings in all their forms")
    func divisions() {
        let bill = Bill.plain(
            """
            Lov om x

            Første afsnit. Almindelige regler

            Kapitel 1 Formål
            § 1. Et.

            2. kapitel

            Ansøgning
            Frister

            § 2. To.
            Kapitel 3 finder ikke anvendelse.
            """)
        #expect(
            bill.provisionLines == [
                "afsnit 1: Almindelige regler", "kapitel 1: Formål", "§ 1: Et.", "kapitel 2: Ansøgning",
                "overskriften før § 2: Frister", "§ 2: To.", "§ 2: Kapitel 3 finder ikke anvendelse.",
            ])
    }

    @Test("Signature and footnotes are no provisions")
    func signature() {
        let bill = Bill.plain(
            """
            Lov om x1)

            § 1. Loven træder i kraft den 1. juli 2024.

            Givet på Christiansborg Slot, den 2. maj 2024
            Under Vor Kongelige Hånd og Segl
            FREDERIK R.
            / Anne Hansen
            1) Loven gennemfører et direktiv.
            """)
        #expect(bill.title == "Lov om x")
        #expect(
            bill.blocks.map(\.role) == [.ceremony, .commencement, .ceremony, .ceremony, .ceremony, .ceremony, .note])
    }

    @Test("The §§ of earlier acts have an address space of their own")
    func foreign() {
        let bill = Bill.plain(
            """
            Bekendtgørelse af lov om x

            § 1. Et.

            § 2. Loven træder i kraft den 1. maj 2000.

            Lov nr. 574 af 19. december 1985 indeholder følgende ikrafttrædelsesbestemmelse:

            § 2. Loven træder i kraft den 1. januar 1986.
            """)
        #expect(bill.kind == .consolidatedAct)
        #expect(bill.provisionLines.last == "lov nr. 574 af 1985, § 2: Loven træder i kraft den 1. januar 1986.")
        #expect(bill.has(.foreignProvisions))
    }

    @Test("A text without §§ is read as groups, and says so")
    func noProvisions() {
        let bill = Bill.plain("Om frister\n\nKommunen svarer hurtigt.\n\nDet sker skriftligt.")
        #expect(bill.has(.noProvisions))
        #expect(bill.blocks.filter { $0.role == .provision }.count == 2)
    }
}
