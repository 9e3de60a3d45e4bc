import Findings
import Foundation
import RuleBase

/// Writes the training set as text, to be looked at with other tools.
enum Dump {
    static func write(_ set: TrainingSet, to folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try set.featureNames.joined(separator: "\n").write(
            toFile: folder + "/features.txt", atomically: true, encoding: .utf8)
        let lines = set.examples.map { example in
            let confidence = example.part.isProposed ? "0.3" : "0.7"
            let flags = [example.isMarked, example.overlaps, example.isOptional].map { $0 ? "1" : "0" }
            let units = example.units.map { String($0) }.joined(separator: " ")
            let features = example.features.map { String($0) }.joined(separator: " ")
            return
                ([
                    set.gold.acts[example.act].name, example.part.category.rawValue, example.rule, confidence,
                    String(example.prior), units, "0", "0",
                ]
                + flags + [features]).joined(separator: "\t")
        }
        try (lines.joined(separator: "\n") + "\n").write(
            toFile: folder + "/examples.tsv", atomically: true, encoding: .utf8)
    }
}
