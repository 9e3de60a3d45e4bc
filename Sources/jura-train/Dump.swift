import Findings
import Foundation

/// Writes the training set as text, to be looked at with other tools.
enum Dump {
    static func write(_ set: TrainingSet, to folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try set.featureNames.joined(separator: "\n").write(toFile: folder + "/features.txt", atomically: true, encoding: .utf8)
        var out = ""
        for example in set.examples {
            let fields = [
                set.gold.acts[example.act].name, example.category.rawValue, example.rule, String(example.ruleConfidence), String(example.prior),
                example.units.map { String($0) }.joined(separator: " "), String(example.tokens.lowerBound), String(example.tokens.upperBound),
                example.isMarked ? "1" : "0", example.overlaps ? "1" : "0", example.isOptional ? "1" : "0",
                example.features.map { String($0) }.joined(separator: " "),
            ]
            out += fields.joined(separator: "\t") + "\n"
        }
        try out.write(toFile: folder + "/examples.tsv", atomically: true, encoding: .utf8)
    }
}
