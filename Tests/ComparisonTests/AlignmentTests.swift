import Comparison
import Findings
import Testing

@Suite("The alignment of provisions")
struct AlignmentTests {
    private func changes(_ old: String, _ new: String) throws -> [ProvisionChange] {
        try Versions.compare("Lov om prøver\n\n" + old, "Lov om prøver\n\n" + new).alignment?.changes ?? []
    }

    @Test("sees a stykke that was split in two")
    func split() throws {
        let first = "Kommunen yder tilskud til prøver, der er taget af en godkendt læge på et dansk sygehus"
        let second = "udbetaling sker til den konto, som ansøgeren har anvist i sin ansøgning om tilskud"
        let changes = try changes(
            "§ 1. \(first), og \(second).\n\n§ 2. Gebyret er 100 kr.\n",
            "§ 1. \(first).\n\nStk. 2. U\(second.dropFirst()).\n\n§ 2. Gebyret er 100 kr.\n")
        #expect(changes.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.reworded, .split])
    }

    @Test("knows a reworded provision at another number")
    func reworded() throws {
        let changes = try changes(
            "§ 1. Styrelsen træffer afgørelse om tilskud til prøver på grundlag af ansøgerens oplysninger.\n\n§ 2. Gebyret er 100 kr.\n",
            "§ 1. Loven gælder i hele landet for alle slags prøver.\n\n§ 2. Styrelsen træffer afgørelse om tilskud til prøver på grundlag af ansøgerens egne oplysninger.\n\n§ 3. Gebyret er 100 kr.\n"
        )
        #expect(changes.contains { $0.kind == .reworded && $0.old == "§ 1" && $0.new == "§ 2" })
        #expect(changes.contains { $0.kind == .moved && $0.old == "§ 2" && $0.new == "§ 3" })
        #expect(changes.contains { $0.kind == .added && $0.new == "§ 1" })
    }

    @Test("does not take another provision at the same number for the old one")
    func replaced() throws {
        let changes = try changes(
            "§ 1. Styrelsen udpeger et råd med fem medlemmer.\n", "§ 1. Overtrædelse af loven straffes med bøde.\n")
        #expect(Set(changes.map(\.kind)) == [.added, .removed])
    }

    private func sketch(of text: String) -> WordingSketch {
        var reader = WordingReader()
        var digest = WordingDigest()
        Array(text.utf8).withUnsafeBufferPointer { digest.read($0, with: &reader) }
        return digest.sketch
    }

    @Test("A sketch is read back as it was written, and tells likeness")
    func sketch() {
        let one = sketch(of: "styrelsen træffer afgørelse om tilskud til prøver")
        let two = sketch(of: "styrelsen træffer afgørelse om tilskud til forsøg")
        let three = sketch(of: "overtrædelse af loven straffes med bøde")
        #expect(WordingSketch(one.description) == one)
        #expect(WordingSketch("xyz") == nil)
        #expect(one.similarity(to: one) == 1)
        #expect(one.similarity(to: two) > 0.4 && one.similarity(to: three) < 0.2)
    }
}
