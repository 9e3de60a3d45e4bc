import BillReading
import Checks
import DanishText
import Findings
import Foundation
import RuleBase

/// All candidates of all annotated acts, each with the units it stands in and whether the annotators marked its words.
struct TrainingSet {
    /// One candidate.
    struct Example {
        let act: Int
        let part: WeighingModel.Part
        let rule: String
        /// The value of the feature `prior`.
        let prior: Double
        let units: [Int]
        /// A unit of it bears the label.
        let isMarked: Bool
        /// The marked words and the match share a word.
        let overlaps: Bool
        let isOptional: Bool
        /// How often it is counted.
        let weight: Double
        /// Numbers of features, one for each time that it stands.
        let features: [Int32]
    }

    /// What an example teaches.
    struct Label {
        let isPositive: Bool
        let importance: Double
    }

    private(set) var examples: [Example] = []
    private(set) var featureNames: [String] = []
    private(set) var numbers: [String: Int32] = [:]
    let gold: GoldFolder

    init(_ gold: GoldFolder, ruleBase: RuleBase) throws {
        self.gold = gold
        let program = PatternProgram(of: ruleBase)
        let memory = WordMemory(program)
        let weigher = CandidateWeigher(ruleBase)
        for (number, act) in gold.acts.enumerated() {
            let bill = try BillReader.read(Array(Data(contentsOf: act.file)), name: act.name)
            let analysis = BillAnalysis(
                bill: bill, text: AnalyzedText(bill: bill), ruleBase: ruleBase, program: program, memory: memory)
            let candidates = CheckCatalogue.candidates(for: ruleBase.rules, in: analysis)
            let placer = UnitPlacer(units: act.units)
            for example in weigher.examples(of: candidates, in: analysis)
            where gold.labels.contains(example.part.category.rawValue)
                && act.isAnnotated(for: example.part.category.rawValue)
            {
                add(example, act: number, placer)
            }
        }
    }

    private mutating func add(_ example: TrainingExample, act: Int, _ placer: UnitPlacer) {
        let places = placer.units(match: example.match, context: example.context)
        guard !places.isEmpty, !places.contains(where: \.isUnread) else { return }
        let units = places.map(\.number)
        let label = example.part.category.rawValue
        let marks = units.compactMap { gold.marks[.init(act: gold.acts[act].name, unit: $0, label: label)] }
        let words = ComparableText.words(ComparableText.make(example.match))
        examples.append(
            Example(
                act: act, part: example.part, rule: example.rule.id, prior: example.prior, units: units,
                isMarked: marks.contains { !$0.isOptional },
                overlaps: marks.contains { $0.triggers.contains { !ComparableText.words($0).isDisjoint(with: words) } },
                isOptional: marks.contains(where: \.isOptional), weight: gold.acts[act].weight,
                features: example.features.map { number(of: $0) }))
    }

    private mutating func number(of feature: String) -> Int32 {
        if let number = numbers[feature] { return number }
        let number = Int32(featureNames.count)
        featureNames.append(feature)
        numbers[feature] = number
        return number
    }

    /// What the examples of a category teach: one whose words are marked is right; one beside marked words in the same
    /// unit teaches nothing; where nothing proposed the marked words, what stands in the unit is half right.
    static func labels(of examples: [Example]) -> [Label] {
        struct Unit: Hashable {
            let act: Int
            let unit: Int
        }
        var covered: Set<Unit> = []
        for example in examples where example.overlaps {
            for unit in example.units { covered.insert(Unit(act: example.act, unit: unit)) }
        }
        return examples.map { example in
            if example.isOptional { return Label(isPositive: false, importance: 0) }
            if example.overlaps || !example.isMarked {
                return Label(isPositive: example.overlaps, importance: example.weight)
            }
            let isBeside = example.units.contains { covered.contains(Unit(act: example.act, unit: $0)) }
            return Label(isPositive: true, importance: isBeside ? 0 : 0.5 * example.weight)
        }
    }
}
