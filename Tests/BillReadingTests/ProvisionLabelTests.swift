import Testing

@testable import BillReading

@Suite("Labels as printed")
struct ProvisionLabelTests {
    @Test(
        "A § label is its number and letter, whatever the marks",
        arguments: [
            ("§ 1.", "1"), ("§\u{A0}12\u{A0}a.", "12 a"), ("§ 4 A. ", "4 A"), ("§ 7 Æ.", "7 Æ"), ("§§ 7-8.", "7-8"),
            ("§§ 145-146 a.", "145-146 a"), ("§§ 24 a-24 b.", "24 a-24 b"), ("§§ 3 og 4.", "3 og 4"),
            ("§§ 57.-59.", "57-59"), ("§§ 30 - 32.", "30-32"), ("§§ 11–15.", "11-15"), ("§ 33-§ 34.", "33-34"),
            ("§ 5a-5d.", "5 a-5 d"), ("§ 31 D,", "31 D"), ("§ 5. E", "5 E"), ("64 d.", "64 d"), ("§\u{A0}l", "1"),
            ("§§ 105\u{2011}108", "105-108"), ("§ 1\u{200C}", "1"),
        ])
    func paragraf(label: String, expected: String) {
        #expect(ProvisionLabel.paragraf(CleanLabel(label)) == expected)
    }

    @Test("What holds no number is no § label", arguments: ["", "§", "\u{A0}", "\u{200C}"])
    func noParagraf(label: String) {
        #expect(ProvisionLabel.paragraf(CleanLabel(label)) == nil)
    }

    @Test(
        "A stykke label is its number or range",
        arguments: [
            ("Stk. 2.", "2"), ("Stk.\u{A0}2-4.", "2-4"), ("Stk. 2 og 3.", "2-3"), ("Stk.2.", "2"), ("Stk 2.", "2"),
            ("Stk. 2)", "2"), ("Stk. 2..", "2"), (" stk.  12,", "12"),
        ])
    func stykke(label: String, expected: String) {
        #expect(ProvisionLabel.stykke(CleanLabel(label)) == expected)
    }

    @Test(
        "An item is known by its mark",
        arguments: [
            ("1)", ProvisionLabel.ItemMark.number, "1"), ("1 A)", .number, "1 A"), ("1a)", .number, "1 a"),
            ("a)", .letters, "a"), ("(aa)", .letters, "aa"), ("å)", .letters, "å"), ("-", .dash, ""),
            ("–", .dash, ""), ("•", .dash, ""), ("1.", .number, "1"), ("\u{A0}", .none, ""),
        ])
    func item(label: String, mark: ProvisionLabel.ItemMark, text: String) {
        let item = ProvisionLabel.item(CleanLabel(label))
        #expect(item.mark == mark)
        #expect(item.text == text)
    }

    @Test(
        "A division is called by what is not its word",
        arguments: [
            ("Kapitel 3 a", "3 a"), ("1. kapitel", "1"), ("Kapitel VIII A", "VIII A"), ("Kapitel 2a", "2 a"),
            ("Kapitel 9.", "9"), ("Første bog.", "1"), ("Afsnit II", "II"), ("Bilag", ""), ("Bilag 1 a", "1 a"),
        ])
    func division(label: String, expected: String) {
        #expect(ProvisionLabel.division(CleanLabel(label)) == expected)
    }
}
