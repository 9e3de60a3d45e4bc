import DanishText
import LegalModel
import TestSupport
import Testing

@Suite struct TokenizerTests {
    @Test(
        "Words keep what belongs to them",
        arguments: [
            ("CPR-nummer", "CPR-nummer"), ("told- og afgiftsloven", "told-|og|afgiftsloven"),
            ("bl.a. e-Boks, m.v.", "bl.a.|e-Boks|,|m.v."), ("§ 23a", "§|23a"), ("2.500 kr.", "2.500|kr."),
            ("41,25 pct.", "41,25|pct."), ("§§ 2-4", "§|§|2|-|4"),
            ("litra a-c", "litra|a|-|c"), ("en 3-årig aftale", "en|3-årig|aftale"), ("1. og 2. pkt.", "1.|og|2.|pkt."),
            ("den 1. januar 2010", "den|1.|januar|2010"), ("og/eller", "og|/|eller"), ("EU's regler", "EU's|regler"),
            ("jf.lov", "jf.|lov"), ("»x« og (y)", "»|x|«|og|(|y|)"), ("1½ år", "1½|år"), ("½ del", "½|del"),
            ("3 × 4", "3|×|4"), ("a – b …", "a|–|b|…"), ("stk.2", "stk.|2"), ("covid-19", "covid-19"),
            ("el. lign.", "el.|lign."), ("el.lign.", "el.lign."), ("16-17-årige", "16|-|17-årige"),
            ("www.retsinformation.dk", "www.retsinformation.dk"), ("kl. 8.00", "kl.|8.00"),
        ])
    func words(text: String, expected: String) {
        let phrase = Tokenizer.tokenize(text)
        let shown = zip(phrase.words, phrase.tokens).map { word, token in
            token.flags.contains(.hasAbbreviationStop) ? word + "." : word
        }
        #expect(shown.joined(separator: "|") == expected)
    }

    @Test(
        "Capitals fold to one hash, other letters do not",
        arguments: ["Ærø", "ÅBENBAR", "Stk", "Försäkran", "Øvrige-Område"])
    func folding(word: String) {
        #expect(TokenHash.hash(word) == TokenHash.hash(word.lowercased()))
        #expect(Tokenizer.tokenize(word).tokens[0].hash == TokenHash.hash(word))
    }

    @Test("A hash does not depend on what follows in memory")
    func hashIsOfTheBytes() {
        let text = "kommunalbestyrelsen fastsætter myndighed myndighe myndighede Æ ÆØÅæøå× CÆSAR"
        for (token, word) in zip(Tokenizer.tokenize(text).tokens, Tokenizer.tokenize(text).words) {
            #expect(token.hash == TokenHash.hash(word))
            #expect(token.hash == TokenHash.hash(word.lowercased()))
        }
        #expect(TokenHash.hash("×") != TokenHash.hash("÷"))
        #expect(TokenHash.hash("ab") != TokenHash.hash("ba"))
    }

    @Test("A stop at the end of a sentence is a token, also after an abbreviation")
    func stops() {
        let text = AnalyzedText(bill: TinyBill.reading("Det gælder bøder m.v. Loven gælder."))
        #expect(
            text.tokens.map { text.string($0.range) } == [
                "Det", "gælder", "bøder", "m.v", ".", "Loven", "gælder", ".",
            ])
        #expect(text.tokens[3].flags.contains(.hasAbbreviationStop))
    }

    @Test("A word too long for a token is cut")
    func longWord() {
        let text = AnalyzedText(bill: TinyBill.reading(String(repeating: "æ", count: 100_000)))
        #expect(text.tokens.map { Int($0.length) }.reduce(0, +) == 200_000)
    }
}
