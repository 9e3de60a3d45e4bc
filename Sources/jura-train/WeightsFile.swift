import Findings
import Foundation
import RuleBase

/// Writes the weights as text: a line a weight, sorted, so that a change of the model can be read.
enum WeightsFile {
    /// Categories whose candidates keep the confidence of their rules. Annotators mark few of many alike, and on acts left
    /// out of training what was learned was worth less than the rules.
    private static let ruledAlone: Set<Findings.Category> = [.undefinedConcept]

    static func text(_ results: [(category: Findings.Category, result: CategoryTrainer.Result)], names: [String])
        -> String
    {
        var lines = [
            "# Weights of features by which candidates are weighed: part, feature, weight. Written by jura-train; not edited by hand.",
            "# A part is a category, with /proposed for what rules only propose. The sum of the weights of a candidate's features,",
            "# turned into a probability, is its confidence; below the threshold of its part it is no finding.",
        ]
        for (category, result) in results {
            guard !ruledAlone.contains(category) else {
                lines +=
                    ["\(category.rawValue)\tthreshold\t0.3", "\(category.rawValue)\tprior\t1.0"]
                continue
            }
            lines += part(.init(category, isProposed: false), result.weights.found, result.thresholds.found, names)
            lines += part(.init(category, isProposed: true), result.weights.proposed, result.thresholds.proposed, names)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func part(
        _ part: WeighingModel.Part, _ weights: [Int32: Double], _ threshold: Double, _ names: [String]
    ) -> [String] {
        guard !weights.isEmpty else { return [] }
        let features = weights.map { (name: names[Int($0.key)], weight: $0.value) }
            .sorted {
                Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8))
            }
        return ["\(part.name)\tthreshold\t\(threshold)"] + features.map { "\(part.name)\t\($0.name)\t\($0.weight)" }
    }
}
