import Findings
import LegalModel
import RuleBase
import Testing

@testable import Reporting

@Suite struct TextsTests {
    @Test("Every phrase stands in both languages, with the same places to fill", arguments: Phrase.allCases)
    func phrase(_ phrase: Phrase) {
        let words = phrase.words
        #expect(!words.danish.isEmpty && !words.english.isEmpty)
        for number in 0..<6 {
            let place = "{\(number)}"
            #expect(words.danish.contains(place) == words.english.contains(place), "\(place) in \(phrase)")
        }
    }

    @Test("Every value of the domain has a name in both languages")
    func names() {
        var words: [Words] = []
        words += Severity.allCases.map { Names.words($0) }
        words += Principle.allCases.map { Names.words($0) }
        words += Category.allCases.map { Names.words($0) }
        words += TextRole.allCases.map { Names.words($0) }
        words += ReadingNote.Kind.allCases.map { Names.words($0) }
        #expect(words.allSatisfy { !$0.danish.isEmpty && !$0.english.isEmpty })
    }

    @Test("Values are put in by their number, whatever they hold")
    func filling() {
        let texts = Texts(language: .danish)
        #expect(texts(.bandLine, "61", "{0} & {1}") == "Tekstens parathed: 61 af 100, {0} & {1}")
        #expect(Texts(language: .english)(.findingMany, "2") == "2 findings")
        #expect(Texts(language: .english).count(1, .findingOne, .findingMany) == "1 finding")
    }

    @Test("Numbers are written as the language writes them")
    func numbers() {
        let (danish, english) = (Texts(language: .danish), Texts(language: .english))
        #expect(danish.number(1_234_567) == "1.234.567" && english.number(1_234_567) == "1,234,567")
        #expect(danish.number(999) == "999" && danish.number(-1000) == "-1.000")
        #expect(danish.decimal(6.45) == "6,5" && english.decimal(6.45) == "6.5")
        #expect(danish.percent(0.855) == "86\u{A0}%" && english.percent(0.5) == "50%")
        // A figure is rounded down, so that it never looks like the better band.
        #expect(danish.figure(64.99) == "64" && danish.figure(65) == "65" && danish.figure(100) == "100")
    }
}
