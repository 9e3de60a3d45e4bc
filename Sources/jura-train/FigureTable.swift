import Foundation

/// The table of figures that training prints: precision, recall and F1 of rules alone and with the model.
///
/// »known words« leaves out finds on words that only their own act taught: what acts look like that no rule was
/// written from. »proposed« is what rules only propose, weighed alone.
enum FigureTable {
    static let heading =
        "category                       rules P      R     F1 | model P      R     F1 | known words: rules F1, model F1 | proposed F1 | thresholds, weights"

    static func row(_ name: String, _ result: CategoryTrainer.Result) -> String {
        let weights = result.weights.found.count + result.weights.proposed.count
        return [
            name.padding(toLength: 28, withPad: " ", startingAt: 0) + "  " + result.rules.line, result.weighed.line,
            number(result.knownRules.f1) + number(result.knownWeighed.f1), number(result.proposedAlone.f1),
            "\(result.thresholds.found) \(result.thresholds.proposed) \(weights)",
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
            number(sum(\.knownRules).f1) + number(sum(\.knownWeighed).f1), number(sum(\.proposedAlone).f1),
            "\(results.reduce(0) { $0 + $1.weights.found.count + $1.weights.proposed.count })",
        ].joined(separator: " |")
        return micro + "\n"
            + "macro F1: rules \(number(mean(\.rules))), model \(number(mean(\.weighed))), known words: rules \(number(mean(\.knownRules))), model \(number(mean(\.knownWeighed)))"
    }

    private static func number(_ value: Double) -> String { String(format: "%7.3f", value) }
}
