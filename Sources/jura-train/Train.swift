import Foundation
import RuleAuthoring

/// Learns the weights of the model from annotated acts.
@main
enum Train {
    static func main() throws {
        let arguments = CommandLine.arguments
        let gold = try GoldFolder(arguments[1])
        let ruleBase = try RuleFiles.load(arguments.firstIndex(of: "--rules").map { arguments[$0 + 1] } ?? "Rules")
        let set = try TrainingSet(gold, ruleBase: ruleBase)
        print("\(set.examples.count) candidates, \(set.featureNames.count) features")
        if let at = arguments.firstIndex(of: "--dump") { try Dump.write(set, to: arguments[at + 1]) }
    }
}
