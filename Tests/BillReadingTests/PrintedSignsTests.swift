import LegalModel
import TestSupport
import Testing

@testable import BillReading

@Suite("Signs of print in fixed phrases") struct PrintedSignsTests {
    private static func roles(of text: String) throws -> [TextRole] {
        let bill = try BillReader.read(Array(text.utf8), name: "lov.txt")
        return bill.blocks.map(\.role).filter { $0 == .definition || $0 == .commencement || $0 == .provision }
    }

    private static let act = """
        Lov om prøver

        § 1. I denne lov forstås ved prøve en skriftlig opgave.

        § 2. Loven træder i kraft den 1. juli 2027.
        """

    @Test("Roles are the same with blanks that do not break, soft hyphens and letters in two parts")
    func roles() throws {
        let plain = try Self.roles(of: Self.act)
        #expect(plain == [.definition, .commencement])
        #expect(try Self.roles(of: Self.act.replacing(" ", with: "\u{A0}")) == plain)
        #expect(try Self.roles(of: Self.act.replacing("å", with: "a\u{30A}")) == plain)
        #expect(
            try Self.roles(of: Self.act.replacing("forst", with: "for\u{AD}st").replacing("kraft", with: "kr\u{AD}aft"))
                == plain)
    }

    @Test("Plain text is left as it is")
    func plain() {
        let bytes = Array("§ 1. »Prøver« afholdes i maj.".utf8)
        #expect(bytes.withUnsafeBufferPointer { PlainLetters.of($0) } == nil)
        let printed = Array("Fa\u{30A}r\u{A0}A\u{30A}r\u{AD}et \u{30A}x".utf8)
        #expect(
            printed.withUnsafeBufferPointer { PlainLetters.of($0) }.map { String(decoding: $0, as: UTF8.self) }
                == "Får Året x")
    }

    @Test("A title with a soft hyphen is still that of an amending act")
    func title() {
        #expect(BillTitle("Forslag til lov om ænd\u{AD}ring af lov om prøver").kind == .amendingAct)
    }
}
