import Findings
import Foundation
import RuleBase

/// Learns and measures the two parts of the model for one category.
struct CategoryTrainer {
    let category: Findings.Category
    private let examples: [TrainingSet.Example]
    private let gold: Set<UnitKey>
    private let trainer: PartTrainer
    /// The places of the examples of each part in ``examples``.
    private let members: (found: [Int], proposed: [Int])
    /// The number of the feature that stands with every example.
    private let bias: Int32?
    /// Acts that rules were written from say too much good of the rules; the others are counted for themselves.
    private let freshActs: Set<Int>
    /// Acts that can be counted: annotators read all of them.
    private let completeActs: Set<Int>

    static let folds = 5

    /// What a find, and a proposal, must reach as a sum of weights.
    ///
    /// A rule that speaks is believed a little beyond the model. A unit has many proposals, of which the likeliest counts, so one
    /// needs more. Thresholds fitted to each category did not carry over to other acts. The undefined concepts are exempt:
    /// annotators mark a few of many alike, and the likeliest of them is seldom likely.
    private static let least = (found: -0.5, proposed: 0.75)
    private static let leastOfConcepts = (found: -2.0, proposed: 0.0)

    /// What was learned of a category.
    struct Result {
        var weights: (found: [Int32: Double], proposed: [Int32: Double]) = ([:], [:])
        var thresholds: (found: Double, proposed: Double) = (0.5, 0.5)
        /// Over acts that were left out of training: rules alone, and with the model.
        var rules = Figures()
        var weighed = Figures()
        /// The same over the acts that no rule was written from.
        var freshRules = Figures()
        var freshWeighed = Figures()
    }

    init(_ category: Findings.Category, in set: TrainingSet) {
        self.category = category
        let examples = set.examples.filter { $0.part.category == category }
        self.examples = examples
        let labels = TrainingSet.labels(of: examples)
        let penalties = PartTrainer.penalties(of: set.featureNames)
        trainer = PartTrainer(
            examples: examples, labels: labels, prior: set.numbers[FeatureTemplate.prior.name], penalties: penalties)
        bias = set.numbers[FeatureTemplate.bias.name]
        members = (
            examples.indices.filter { !examples[$0].part.isProposed },
            examples.indices.filter { examples[$0].part.isProposed }
        )
        let completeActs = set.gold.acts.indices.filter {
            set.gold.acts[$0].isComplete && set.gold.acts[$0].isAnnotated(for: category.rawValue)
        }
        self.completeActs = Set(completeActs)
        gold = Set(
            completeActs.flatMap { act in
                set.gold.acts[act].units.compactMap { unit in
                    let mark = set.gold.marks[
                        .init(act: set.gold.acts[act].name, unit: unit.number, label: category.rawValue)]
                    return mark.map(\.isOptional) == false ? UnitKey(act: act, unit: unit.number) : nil
                }
            })
        freshActs = Set(completeActs.filter { set.gold.acts[$0].isFresh })
    }

    /// Learns from all acts, with figures from acts left out in turn.
    func result() -> Result {
        var result = Result()
        let least = category == .undefinedConcept ? Self.leastOfConcepts : Self.least
        // What a proposal needs more is taken off its sum, so that its confidence says how often such a one is right.
        let handicap = max(0, least.proposed)
        let sums = crossValidated()
        let line = confidenceLine(sums)
        result.thresholds = (
            Self.probability(line.slope * least.found + line.shift), Self.probability(least.proposed - handicap)
        )
        let found = units(
            examples.indices.filter { sums[$0] >= (examples[$0].part.isProposed ? least.proposed : least.found) })
        let byRules = units(members.found)
        result.weighed = Figures(found, against: gold)
        result.rules = Figures(byRules, against: gold)
        result.freshWeighed = Figures(fresh(found), against: fresh(gold))
        result.freshRules = Figures(fresh(byRules), against: fresh(gold))
        result.weights = (trainer.train(on: members.found), trainer.train(on: members.proposed))
        result.weights.found = result.weights.found.mapValues { Self.thousandths($0 * line.slope) }
        if let bias {
            if let weight = result.weights.proposed[bias] { result.weights.proposed[bias] = weight - handicap }
            if !result.weights.found.isEmpty {
                result.weights.found[bias] = Self.thousandths((result.weights.found[bias] ?? 0) + line.shift)
            }
        }
        return result
    }

    /// The line that turns the sums of finds in acts left out of training into sums whose probability is the share of
    /// finds that annotators agreed with: sums over acts that were trained on are too sure of themselves.
    ///
    /// What is found does not change by it, for the threshold lies on the same line; only how sure it is called.
    private func confidenceLine(_ sums: [Double]) -> (slope: Double, shift: Double) {
        let counted = members.found.filter { !examples[$0].isOptional && completeActs.contains(examples[$0].act) }
        guard counted.count >= Self.fewestForLine else { return (1, 0) }
        var rows = SparseRows()
        for number in counted {
            let sum: (column: Int32, value: Float) = (0, Float(sums[number]))
            rows.append([sum, (1, 1)], label: examples[number].isMarked ? 1 : 0, importance: 1)
        }
        let line = LogisticRegression(rows: rows, penalties: [1, 1], centres: [1, 0]).fit(steps: 50)
        return (line[0], line[1])
    }

    /// With fewer finds to learn from, a line would tell of chance.
    private static let fewestForLine = 200

    private func fresh(_ units: Set<UnitKey>) -> Set<UnitKey> { units.filter { freshActs.contains($0.act) } }

    /// The sum of weights of every example, by a model that has not seen its act.
    private func crossValidated() -> [Double] {
        var sums = [Double](repeating: 0, count: examples.count)
        for fold in 0..<Self.folds {
            for members in [members.found, members.proposed] where !members.isEmpty {
                let weights = trainer.train(on: members.filter { examples[$0].act % Self.folds != fold })
                for number in members where examples[number].act % Self.folds == fold {
                    sums[number] = trainer.sum(number, weights)
                }
            }
        }
        return sums
    }

    private func units(_ chosen: [Int]) -> Set<UnitKey> {
        var result: Set<UnitKey> = []
        for number in chosen where !examples[number].isOptional && completeActs.contains(examples[number].act) {
            for unit in examples[number].units { result.insert(UnitKey(act: examples[number].act, unit: unit)) }
        }
        return result
    }

    private static func thousandths(_ weight: Double) -> Double { (weight * 1000).rounded() / 1000 }

    private static func probability(_ sum: Double) -> Double {
        (1000 / (1 + exp(-sum))).rounded() / 1000
    }
}
