import LegalModel
import Testing

@testable import BillReading

@Suite("Instructions of amending acts")
struct AmendmentInstructionTests {
    private func read(_ text: String, after previous: String? = nil) -> AmendmentInstruction {
        Array(text.utf8).withUnsafeBufferPointer {
            AmendmentInstruction(text: $0, act: nil, relativeTo: previous.flatMap { LegalAddress($0) })
        }
    }

    /// The text with removed words in `-…-` and inserted ones in `+…+`.
    private func marked(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return read(text).pieces.map { piece in
            let words = String(decoding: bytes[piece.range], as: UTF8.self)
            return piece.role == .removed ? "-\(words)-" : piece.role == .inserted ? "+\(words)+" : words
        }.joined()
    }

    @Test(
        "Quoted words are told apart by the words around them",
        arguments: [
            ("I § 4 ændres »a« til: »b«.", "I § 4 ændres »-a-« til: »+b+«."),
            (
                "ændres »a« til »b«, »c« til »d« og »e« til »f«",
                "ændres »-a-« til »+b+«, »-c-« til »+d+« og »-e-« til »+f+«"
            ),
            ("I § 4 indsættes efter »a«: »b«.", "I § 4 indsættes efter »-a-«: »+b+«."),
            ("efter »a« indsættes: », b«", "efter »-a-« indsættes: »+, b+«"),
            ("I § 2 udgår »a« og »b«.", "I § 2 udgår »-a-« og »-b-«."),
            ("»a« ændres til: »b«, og »c« udgår", "»-a-« ændres til: »+b+«, og »-c-« udgår"),
            ("I § 1 indsættes som 2. pkt.: »Nyt.«", "I § 1 indsættes som 2. pkt.: »+Nyt.+«"),
            ("§ 1, nr. 2, affattes således: »2) nyt,«", "§ 1, nr. 2, affattes således: »+2) nyt,+«"),
            ("ændres »»a« og b« til: »c«", "ændres »-»a« og b-« til: »+c+«"),
            ("ændres „a“ til: „b“", "ændres „-a-“ til: „+b+“"),
            ("ændres ”a” til: ”b”", "ændres ”-a-” til: ”+b+”"),
            ("ændres \"a\" til: \"b\"", "ændres \"-a-\" til: \"+b+\""),
            ("indsættes før »a«: »b«", "indsættes før »-a-«: »+b+«"),
            ("Overskriften »a« før § 130 udgår.", "Overskriften »-a-« før § 130 udgår."),
            ("§ 9 ophæves.", "§ 9 ophæves."),
        ])
    func pieces(text: String, expected: String) {
        #expect(marked(text) == expected)
    }

    @Test("A mark without its partner is told of, and its direction mended")
    func unpaired() {
        #expect(marked("ændres »a» til: «b«.") == "ændres »-a-» til: «+b+«.")
        #expect(read("ændres »a» til: «b«.").hasUnpairedQuote)
        #expect(marked("ændres a« til: »b«") == "ændres a« til: »+b+«")
    }

    @Test("Pieces cover the text without gaps")
    func covering() {
        let text = "I § 4, stk. 2, ændres »a« til: »b«, og efter »c« indsættes: »d«."
        var end = 0
        for piece in read(text).pieces {
            #expect(piece.range.lowerBound == end)
            end = piece.range.upperBound
        }
        #expect(end == text.utf8.count)
    }

    @Test(
        "The landing is the place that the instruction names",
        arguments: [
            ("§ 4, stk. 2, 1. pkt., affattes således:", "§ 4, stk. 2, 1. pkt."),
            ("I § 25 c, stk. 2, nr. 3, litra a, ændres »a« til: »b«", "§ 25 c, stk. 2, nr. 3, litra a"),
            ("I § 3 indsættes som stk. 4:", "§ 3, stk. 4"),
            ("I § 16 indsættes efter stk. 2 som nyt stykke:", "§ 16, stk. 3"),
            ("I § 16, stk. 1, indsættes efter 1. pkt.:", "§ 16, stk. 1, 2. pkt."),
            ("I § 8, stk. 4, indsættes som 2. pkt.:", "§ 8, stk. 4, 2. pkt."),
            ("§ 19, stk. 4, der bliver stk. 2, affattes således:", "§ 19, stk. 2"),
            ("§ 19, stk. 2 og 3, ophæves. Stk. 4 bliver herefter stk. 2.", "§ 19, stk. 2"),
            ("I § 6udgår »a«", "§ 6"),
            ("I bilag 2 affattes afsnittet »a« således:", "bilag 2"),
            ("Overskriften før § 130 affattes således:", "overskriften før § 130"),
        ])
    func landing(text: String, expected: String) {
        #expect(read(text).landing?.description == expected)
    }

    @Test("A place without a § goes on from the one before")
    func relativeLanding() {
        #expect(read("I stk. 3 udgår »a«", after: "§ 5, stk. 2, nr. 1").landing?.description == "§ 5, stk. 3")
    }

    @Test(
        "The amended act is called by the name in the opening words",
        arguments: [
            ("I lov om social service, jf. lovbekendtgørelse nr. 1 af 2. maj 2020, foretages", "lov om social service"),
            ("I lov nr. 5 af 6. juni 2010 om broer, som ændret ved", "lov nr. 5 af 6. juni 2010 om broer"),
            ("I straffeloven foretages følgende ændring:", "straffeloven"),
            (
                "I lov nr. 7 af 8. maj 2012 om ændring af lov om broer. (Nye regler), foretages",
                "lov nr. 7 af 8. maj 2012 om ændring af lov om broer"
            ),
        ])
    func act(opening: String, expected: String) {
        #expect(Array(opening.utf8).withUnsafeBufferPointer { AmendedAct.name(in: $0) } == expected)
    }
}
