import Foundation
import JuraKit
import RuleBase
import Testing

/// The image that the program starts from says what the text of the rule base says.
@Suite struct RuleImageTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Rules/compiled")

    private static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    @Test("The committed image is the one of the committed text")
    func fresh() throws {
        let image = try RuleCompiler.image(of: Self.bytes("rulebase.txt"))
        #expect(image == (try Self.bytes("rulebase.image")), "not fresh: make rules")
    }

    @Test("The built-in rule base is read from its image, and is the one of the text")
    func same() throws {
        let text = try Self.bytes("rulebase.txt")
        let (fromImage, fromText) = (BuiltInRules.load(), try RuleBundle.read(text))
        #expect(fromImage.image != nil)
        #expect(fromText.image == nil)
        #expect(fromImage.digest == fromText.digest)
        #expect(RuleCompiler.bundle(of: fromImage) == text)
        #expect(fromImage.model.classes.number(of: 0) == -1)
        for member in fromText.model.classes.classes {
            for stem in member.stems {
                #expect(fromImage.model.classes.number(of: stem) == fromText.model.classes.number(of: stem))
            }
        }
    }

    @Test("Bytes that are no image, or of another machine, are none, and the text is read")
    func others() throws {
        var image = try Self.bytes("rulebase.image")
        func isImage(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { RuleImage($0) != nil } }
        #expect(isImage(image))
        #expect(!isImage([]))
        #expect(!isImage(Array(image.prefix(20))))
        #expect(!isImage(Array(image.prefix(40))))
        image[16...23].reverse()
        #expect(!isImage(image))
    }

    @Test("A section is given only as what it was written as")
    func sections() throws {
        var writer = RuleImageWriter()
        writer.append("numbers", [1, 2, 3] as [Int32])
        writer.append("none", [] as [UInt64])
        writer.append("names", texts: ["æble", "øl"])
        writer.bytes.withUnsafeBytes { bytes in
            let image = RuleImage(bytes)
            #expect(image?.array("numbers", of: Int32.self) == [1, 2, 3])
            #expect(image?.array("numbers", of: Int64.self) == nil)
            #expect(image?.array("none", of: UInt64.self) == [])
            #expect(image?.texts("names") == ["æble", "øl"])
            #expect(image?.texts("other") == nil)
        }
    }
}
