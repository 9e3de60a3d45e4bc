import DanishText
import Foundation
import Testing

/// Writes the forms of a list of words for Scripts/check-inflection.py, which asks a dictionary about them.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["JURA_INFLECTION_OUT"] != nil))
struct InflectionListingTests {
    @Test("Forms are written to a file")
    func listing() throws {
        let environment = ProcessInfo.processInfo.environment
        let heads = try String(contentsOfFile: environment["JURA_INFLECTION_HEADS"] ?? "", encoding: .utf8)
        var lines = ""
        for line in heads.split(separator: "\n") {
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count == 2, let wordClass = Inflection.WordClass(rawValue: parts[0]) else { continue }
            let forms = Inflection.forms(of: parts[1], as: wordClass)
            lines += "\(parts[0]) \(parts[1]) \(forms.joined(separator: " "))\n"
        }
        try lines.write(toFile: environment["JURA_INFLECTION_OUT"] ?? "", atomically: true, encoding: .utf8)
    }
}
