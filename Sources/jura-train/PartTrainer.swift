import Foundation
import RuleBase

/// Learns the weights of one part of the model from some of its examples.
struct PartTrainer {
    /// Examples of the category, and how they are counted.
    let examples: [TrainingSet.Example]
    let labels: [TrainingSet.Label]
    /// The number of the feature `prior`, whose value is the example's own.
    let prior: Int32?
    /// For each feature what its weight costs.
    let penalties: [Double]

    /// What a weight costs, and what one costs whose feature tells of the whole sentence or of what stands above: there
    /// are many of them in every example, and few have to do with the words in question.
    static let penalty = 3.0
    static let widePenalty = 12.0
    private static let wide: Set<String> = [
        FeatureTemplate.sentence.name, FeatureTemplate.leadIn.name, FeatureTemplate.category.name,
        FeatureTemplate.beside.name,
    ]
    /// Weights that move a sum less than this are left out, six of seven: it costs half a point of F1 on acts left out of
    /// training, and every start of the tool reads what stays.
    static let leastWeight = 0.1
    /// A feature must stand in at least so many acts.
    static let leastActs = 3

    /// The penalties of features by their names.
    static func penalties(of names: [String]) -> [Double] {
        names.map { wide.contains(String($0.prefix { $0 != "=" })) ? widePenalty : penalty }
    }

    /// The weights by number of feature.
    func train(on chosen: [Int]) -> [Int32: Double] {
        let chosen = chosen.filter { labels[$0].importance > 0 }
        guard chosen.contains(where: { labels[$0].isPositive }), chosen.contains(where: { !labels[$0].isPositive })
        else { return [:] }
        return shortened(fit(chosen, features: commonFeatures(chosen)))
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

    /// A rule's confidence is taken at its word until examples say otherwise: the weight of `prior` is drawn to 1, every
    /// other to 0.
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
        let weights = LogisticRegression(
            rows: rows, penalties: features.map { penalties[Int($0)] },
            centres: features.map { $0 == prior ? 1 : 0 }
        ).fit(steps: 50)
        return Dictionary(uniqueKeysWithValues: zip(features, weights))
    }

    /// Thousandths, as the file holds them, without those that move a sum less than ``leastWeight``.
    private func shortened(_ weights: [Int32: Double]) -> [Int32: Double] {
        weights.mapValues { ($0 * 1000).rounded() / 1000 }.filter { abs($0.value) >= Self.leastWeight }
    }
}
