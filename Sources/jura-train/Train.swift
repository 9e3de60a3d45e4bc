import Findings
import Foundation
import RuleBase

/// Learns the weights of the model from annotated acts:
///
///     swift run -c release jura-train ../shared/gold/train ../annotations/fresh=2 -o Rules/model/weights.txt
///
/// The first folder holds the acts that rules were written from; acts of further folders are fresh, and `=2` counts
/// each of their examples twice. Prints what the model does on acts that were left out of training, a fifth in turn.
@main
enum Train {
    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let output = value(of: "-o", in: &arguments)
        let rules = value(of: "--rules", in: &arguments) ?? "Rules"
        let dump = value(of: "--dump", in: &arguments)
        guard !arguments.isEmpty, !arguments.contains(where: { $0.hasPrefix("-") }) else {
            print(
                "usage: jura-train GOLD [FRESH[=WEIGHT]...] [-o WEIGHTS] [--rules FOLDER] [--dump FOLDER]"
            )
            exit(2)
        }
        let set = try TrainingSet(try GoldFolder(arguments), ruleBase: try RuleFiles.load(rules))
        print("\(set.examples.count) candidates in \(set.gold.acts.count) acts, \(set.featureNames.count) features")
        if let dump { return try Dump.write(set, to: dump) }
        let categories = Category.allCases.filter { set.gold.labels.contains($0.rawValue) }
        var results: [(category: Findings.Category, result: CategoryTrainer.Result)] = []
        print(FigureTable.heading)
        for category in categories {
            let result = CategoryTrainer(category, in: set).result()
            results.append((category, result))
            print(FigureTable.row(category.rawValue, result))
        }
        print(FigureTable.summary(results.map(\.result)))
        guard let output else { return }
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: output).deletingLastPathComponent(), withIntermediateDirectories: true)
        try WeightsFile.text(results, names: set.featureNames).write(toFile: output, atomically: true, encoding: .utf8)
    }

    private static func value(of option: String, in arguments: inout [String]) -> String? {
        guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else { return nil }
        let value = arguments[place + 1]
        arguments.removeSubrange(place...place + 1)
        return value
    }
}
