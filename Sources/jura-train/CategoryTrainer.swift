import Findings
import Foundation
import RuleBase

/// Learns and measures the two parts of the model for one category.
struct CategoryTrainer {
    let category: Findings.Category
    private let examples: [TrainingSet.Example]
    private let gold: Set<UnitKey>
    private let trainer: (found: PartTrainer, proposed: PartTrainer)
    /// The places of the examples of each part in ``examples``.
    private let members: (found: [Int], proposed: [Int])
    /// Whether a find of a rule stands on words that only its own act taught.
    private let isPeculiar: [Bool]

    static let folds = 5
    /// Thresholds that are tried, as sums of weights.
    static let thresholds = stride(from: -3.0, through: 3.0, by: 0.1).map { $0 }

    /// What was learned of a category.
    struct Result {
        var weights: (found: [Int32: Double], proposed: [Int32: Double]) = ([:], [:])
        var thresholds: (found: Double, proposed: Double) = (0.5, 0.5)
        /// Over acts that were left out of training: rules alone, and with the model.
        var rules = Figures()
        var weighed = Figures()
        /// The same without finds that only their own act taught, and what is only proposed alone.
        var knownRules = Figures()
        var knownWeighed = Figures()
        var proposedAlone = Figures()
    }

    init(_ category: Findings.Category, in set: TrainingSet, budget: (found: Int, proposed: Int)) {
        self.category = category
        let examples = set.examples.filter { $0.part.category == category }
        let labels = TrainingSet.labels(of: examples)
        self.examples = examples
        let prior = set.numbers[FeatureTemplate.prior.name]
        trainer = (
            PartTrainer(examples: examples, labels: labels, prior: prior, budget: budget.found),
            PartTrainer(examples: examples, labels: labels, prior: prior, budget: budget.proposed)
        )
        members = (
            examples.indices.filter { !examples[$0].part.isProposed },
            examples.indices.filter { examples[$0].part.isProposed }
        )
        gold = Set(
            set.gold.acts.indices.flatMap { act in
                set.gold.acts[act].units.compactMap { unit in
                    let mark = set.gold.marks[
                        .init(act: set.gold.acts[act].name, unit: unit.number, label: category.rawValue)]
                    return mark.map(\.isOptional) == false ? UnitKey(act: act, unit: unit.number) : nil
                }
            })
        isPeculiar = Self.peculiar(examples)
    }

    /// A find is peculiar when no other act has a find of the same rule on the rarest of its words: the rule may have
    /// been written from this act, and says little about what it would find elsewhere.
    private static func peculiar(_ examples: [TrainingSet.Example]) -> [Bool] {
        struct Words: Hashable {
            let rule: String
            let word: String
        }
        var counts: [String: Int] = [:]
        for example in examples { for word in example.words { counts[word, default: 0] += 1 } }
        let keys = examples.map { example in
            Words(rule: example.rule, word: example.words.min { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) } ?? "")
        }
        var acts: [Words: Set<Int>] = [:]
        for (example, key) in zip(examples, keys) { acts[key, default: []].insert(example.act) }
        return zip(examples, keys).map { !$0.part.isProposed && acts[$1]?.count == 1 }
    }

    /// Learns from all acts, with thresholds and figures from acts left out in turn.
    func result() -> Result {
        var result = Result()
        let sums = crossValidated()
        let all = Array(examples.indices)
        let known = all.filter { !isPeculiar[$0] }
        let knownUnits = unitSums(sums, known)
        let best = bestThresholds(knownUnits)
        result.thresholds = (Self.probability(best.found), Self.probability(best.proposed))
        result.weighed = figures(unitSums(sums, all), best)
        result.knownWeighed = figures(knownUnits, best)
        result.rules = Figures(units(members.found), against: gold)
        result.knownRules = Figures(units(members.found.filter { !isPeculiar[$0] }), against: gold)
        let proposed = unitSums(sums, members.proposed)
        result.proposedAlone = Self.thresholds.map { figures(proposed, (0, $0)) }.max { $0.f1 < $1.f1 } ?? Figures()
        result.weights = (trainer.found.train(on: members.found), trainer.proposed.train(on: members.proposed))
        return result
    }

    /// The sum of weights of every example, by a model that has not seen its act.
    private func crossValidated() -> [Double] {
        var sums = [Double](repeating: 0, count: examples.count)
        for fold in 0..<Self.folds {
            for (trainer, members) in [(trainer.found, members.found), (trainer.proposed, members.proposed)]
            where !members.isEmpty {
                let weights = trainer.train(on: members.filter { examples[$0].act % Self.folds != fold })
                for number in members where examples[number].act % Self.folds == fold {
                    sums[number] = trainer.sum(number, weights)
                }
            }
        }
        return sums
    }

    /// The greatest sum of a unit's candidates, by the part of the model.
    private struct UnitSums {
        var found = -Double.infinity
        var proposed = -Double.infinity
        var isGold = false
    }

    private func unitSums(_ sums: [Double], _ chosen: [Int]) -> [UnitSums] {
        var result: [UnitKey: UnitSums] = [:]
        for number in chosen where !examples[number].isOptional {
            for unit in examples[number].units {
                let key = UnitKey(act: examples[number].act, unit: unit)
                var unit = result[key] ?? UnitSums(isGold: gold.contains(key))
                if examples[number].part.isProposed {
                    unit.proposed = max(unit.proposed, sums[number])
                } else {
                    unit.found = max(unit.found, sums[number])
                }
                result[key] = unit
            }
        }
        return Array(result.values)
    }

    private func figures(_ units: [UnitSums], _ least: (found: Double, proposed: Double)) -> Figures {
        var figures = Figures(gold: gold.count)
        for unit in units where unit.found >= least.found || unit.proposed >= least.proposed {
            figures.found += 1
            if unit.isGold { figures.hits += 1 }
        }
        return figures
    }

    /// What a rule finds needs at least this confidence. The rules were written with the same acts in sight, so
    /// cross-validation trusts them more than acts that nobody has read bear out. The undefined concepts are exempt:
    /// their rules rank the terms of an act and were not shaped word by word.
    static let leastFound = 0.4

    /// The thresholds with the best F1 over finds that more than one act teaches.
    private func bestThresholds(_ units: [UnitSums]) -> (found: Double, proposed: Double) {
        var best = (found: 0.0, proposed: 0.0, f1: -1.0)
        let floor = category == .undefinedConcept ? -.infinity : log(Self.leastFound / (1 - Self.leastFound))
        for found in Self.thresholds where found >= floor {
            for proposed in members.proposed.isEmpty ? [0] : Self.thresholds {
                let f1 = figures(units, (found, proposed)).f1
                if f1 > best.f1 { best = (found, proposed, f1) }
            }
        }
        return (best.found, best.proposed)
    }

    private func units(_ chosen: [Int]) -> Set<UnitKey> {
        var result: Set<UnitKey> = []
        for number in chosen where !examples[number].isOptional {
            for unit in examples[number].units { result.insert(UnitKey(act: examples[number].act, unit: unit)) }
        }
        return result
    }

    private static func probability(_ sum: Double) -> Double {
        (1000 / (1 + exp(-sum))).rounded() / 1000
    }
}
