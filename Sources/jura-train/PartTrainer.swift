import Foundation
import RuleBase

/// Learns the weights of one part of the model from some of its examples.
struct PartTrainer {
    /// Examples of the part, and how they are counted.
    let examples: [TrainingSet.Example]
    let labels: [TrainingSet.Label]
    /// The number of the feature `prior`, whose value is the example's own.
    let prior: Int32?
    /// At most so many weights.
    let budget: Int

    static let penalty = 2.0
    /// A feature must stand in at least so many acts.
    static let leastActs = 3

    /// The weights by number of feature.
    func train(on chosen: [Int]) -> [Int32: Double] {
        let chosen = chosen.filter { labels[$0].importance > 0 }
        guard chosen.contains(where: { labels[$0].isPositive }), chosen.contains(where: { !labels[$0].isPositive })
        else { return [:] }
        let common = commonFeatures(chosen)
        let first = fit(chosen, features: common)
        guard common.count > budget else { return rounded(first) }
        // What matters is how far a weight moves how many examples.
        var counts: [Int32: Double] = [:]
        for number in chosen { for feature in Set(examples[number].features) { counts[feature, default: 0] += 1 } }
        let reach = first.map { (feature: $0.key, reach: abs($0.value) * (counts[$0.key] ?? 0).squareRoot()) }
        let kept = reach.sorted { ($1.reach, $0.feature) < ($0.reach, $1.feature) }.prefix(budget).map(\.feature)
        return rounded(fit(chosen, features: kept.sorted()))
    }

    /// The sum of weights of an example.
    func sum(_ number: Int, _ weights: [Int32: Double]) -> Double {
        examples[number].features.reduce(0) { sum, feature in
            sum + (weights[feature] ?? 0) * (feature == prior ? examples[number].prior : 1)
        }
    }

    private func commonFeatures(_ chosen: [Int]) -> [Int32] {
        var acts: [Int32: (last: Int, count: Int)] = [:]
        for number in chosen {
            for feature in examples[number].features {
                let seen = acts[feature] ?? (-1, 0)
                if seen.last != examples[number].act { acts[feature] = (examples[number].act, seen.count + 1) }
            }
        }
        return acts.filter { $0.value.count >= Self.leastActs }.keys.sorted()
    }

    private func fit(_ chosen: [Int], features: [Int32]) -> [Int32: Double] {
        let columns = Dictionary(uniqueKeysWithValues: features.enumerated().map { ($1, Int32($0)) })
        var rows = SparseRows()
        for number in chosen {
            let example = examples[number]
            rows.append(
                example.features.compactMap { feature in
                    columns[feature].map { ($0, feature == prior ? Float(example.prior) : 1) }
                },
                label: labels[number].isPositive ? 1 : 0, importance: labels[number].importance)
        }
        let weights = LogisticRegression(rows: rows, columnCount: features.count, penalty: Self.penalty).fit(steps: 80)
        return Dictionary(uniqueKeysWithValues: zip(features, weights))
    }

    /// Thousandths, as the file holds them; what rounds to nothing is left out.
    private func rounded(_ weights: [Int32: Double]) -> [Int32: Double] {
        weights.mapValues { ($0 * 1000).rounded() / 1000 }.filter { $0.value != 0 }
    }
}
