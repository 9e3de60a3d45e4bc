import Findings
import Foundation
import RuleBase

/// Learns and measures the model for one category.
struct CategoryTrainer {
    let category: Findings.Category
    private let examples: [TrainingSet.Example]
    private let gold: Set<UnitKey>
    private let trainer: PartTrainer
    /// Acts that rules were written from say too much good of the rules; the others are counted for themselves.
    private let freshActs: Set<Int>

    static let folds = 5
    /// Thresholds that are tried, as sums of weights.
    static let thresholds = stride(from: -3.0, through: 3.0, by: 0.1).map { $0 }

    /// What was learned of a category.
    struct Result {
        var weights: [Int32: Double] = [:]
        var threshold = 0.5
        /// Over acts that were left out of training: rules alone, and with the model.
        var rules = Figures()
        var weighed = Figures()
        /// The same over the acts that no rule was written from.
        var freshRules = Figures()
        var freshWeighed = Figures()
    }

    init(_ category: Findings.Category, in set: TrainingSet, budget: Int) {
        self.category = category
        examples = set.examples.filter { $0.part.category == category }
        trainer = PartTrainer(
            examples: examples, labels: TrainingSet.labels(of: examples),
            prior: set.numbers[FeatureTemplate.prior.name], penalties: PartTrainer.penalties(of: set.featureNames),
            budget: budget)
        gold = Set(
            set.gold.acts.indices.flatMap { act in
                set.gold.acts[act].units.compactMap { unit in
                    let mark = set.gold.marks[
                        .init(act: set.gold.acts[act].name, unit: unit.number, label: category.rawValue)]
                    return mark.map(\.isOptional) == false ? UnitKey(act: act, unit: unit.number) : nil
                }
            })
        freshActs = Set(set.gold.acts.indices.filter { set.gold.acts[$0].isFresh })
    }

    /// Learns from all acts, with figures from acts left out in turn.
    func result() -> Result {
        var result = Result()
        let sums = unitSums(crossValidated())
        let least = category == .undefinedConcept ? bestThreshold(sums) : Self.even
        result.threshold = (1000 / (1 + exp(-least))).rounded() / 1000
        let found = Set(sums.filter { $0.value >= least }.keys)
        let byRules = units(examples.indices.filter { !examples[$0].part.isProposed })
        result.weighed = Figures(found, against: gold)
        result.rules = Figures(byRules, against: gold)
        result.freshWeighed = Figures(fresh(found), against: fresh(gold))
        result.freshRules = Figures(fresh(byRules), against: fresh(gold))
        result.weights = trainer.train(on: Array(examples.indices))
        return result
    }

    /// As likely right as wrong. A threshold fitted to each category did not carry over to other acts, save for the
    /// undefined concepts: annotators mark a few of many alike, and the likeliest of them is seldom likely.
    private static let even = 0.0

    private func fresh(_ units: Set<UnitKey>) -> Set<UnitKey> { units.filter { freshActs.contains($0.act) } }

    /// The sum of weights of every example, by a model that has not seen its act.
    private func crossValidated() -> [Double] {
        var sums = [Double](repeating: 0, count: examples.count)
        for fold in 0..<Self.folds {
            let weights = trainer.train(on: examples.indices.filter { examples[$0].act % Self.folds != fold })
            for number in examples.indices where examples[number].act % Self.folds == fold {
                sums[number] = trainer.sum(number, weights)
            }
        }
        return sums
    }

    /// The greatest sum of a unit's candidates.
    private func unitSums(_ sums: [Double]) -> [UnitKey: Double] {
        var result: [UnitKey: Double] = [:]
        for number in examples.indices where !examples[number].isOptional {
            for unit in examples[number].units {
                let key = UnitKey(act: examples[number].act, unit: unit)
                result[key] = max(result[key] ?? -.infinity, sums[number])
            }
        }
        return result
    }

    /// The threshold with the best F1.
    private func bestThreshold(_ sums: [UnitKey: Double]) -> Double {
        let figures = Self.thresholds.map { least in
            (least, Figures(Set(sums.filter { $0.value >= least }.keys), against: gold).f1)
        }
        return figures.max { $0.1 < $1.1 }?.0 ?? Self.even
    }

    private func units(_ chosen: [Int]) -> Set<UnitKey> {
        var result: Set<UnitKey> = []
        for number in chosen where !examples[number].isOptional {
            for unit in examples[number].units { result.insert(UnitKey(act: examples[number].act, unit: unit)) }
        }
        return result
    }
}
