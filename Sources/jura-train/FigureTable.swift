import Foundation

/// The table of figures that training prints: precision, recall and F1 of rules alone and with the model, on acts left
/// out of training; first over all acts, then over those that no rule was written from.
enum FigureTable {
    static let heading =
        "category                       rules P      R     F1 | model P      R     F1 | fresh acts: rules F1 | model P      R     F1 | thresholds, weights"

    static func row(_ name: String, _ result: CategoryTrainer.Result) -> String {
        [
            name.padding(toLength: 28, withPad: " ", startingAt: 0) + "  " + result.rules.line, result.weighed.line,
            number(result.freshRules.f1), result.freshWeighed.line,
            "\(result.thresholds.found) \(result.thresholds.proposed) \(result.weights.found.count + result.weights.proposed.count)",
        ].joined(separator: " |")
    }

    static func summary(_ results: [CategoryTrainer.Result]) -> String {
        func sum(_ figures: (CategoryTrainer.Result) -> Figures) -> Figures {
            results.map(figures).reduce(Figures(), +)
        }
        func mean(_ figures: (CategoryTrainer.Result) -> Figures) -> Double {
            results.map { figures($0).f1 }.reduce(0, +) / Double(results.count)
        }
        let micro = [
            "micro".padding(toLength: 30, withPad: " ", startingAt: 0) + sum(\.rules).line, sum(\.weighed).line,
            number(sum(\.freshRules).f1), sum(\.freshWeighed).line,
            "\(results.reduce(0) { $0 + $1.weights.found.count + $1.weights.proposed.count })",
        ].joined(separator: " |")
        return micro + "\n"
            + "macro F1: rules \(number(mean(\.rules))), model \(number(mean(\.weighed))); fresh acts: rules \(number(mean(\.freshRules))), model \(number(mean(\.freshWeighed)))"
    }

    private static func number(_ value: Double) -> String { String(format: "%7.3f", value) }
}
