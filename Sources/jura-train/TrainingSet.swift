import BillReading
import Checks
import DanishText
import Findings
import Foundation
import RuleAuthoring
import RuleBase

/// All candidates of all annotated acts, each with the units it stands in and whether the annotators marked its words.
struct TrainingSet {
    /// One candidate.
    struct Example {
        let act: Int
        let category: RuleBase_Category
        let rule: String
        let ruleConfidence: Double
        let prior: Double
        let units: [Int]
        let tokens: Range<Int>
        /// Some unit bears the label; and the marked words share a word with the match.
        let isMarked: Bool
        let overlaps: Bool
        let isOptional: Bool
        /// Numbers of features, one for each time that it stands.
        let features: [Int32]
    }

    private(set) var examples: [Example] = []
    private(set) var featureNames: [String] = []
    private(set) var numbers: [String: Int32] = [:]
    let gold: GoldFolder

    init(_ gold: GoldFolder, ruleBase: RuleBase) throws {
        self.gold = gold
        let program = PatternProgram(ruleBase.patterns)
        let memory = WordMemory(program)
        let weigher = CandidateWeigher(ruleBase)
        for (number, act) in gold.acts.enumerated() {
            let bill = try BillReader.read(Array(Data(contentsOf: act.file)), name: act.name)
            let analysis = BillAnalysis(
                bill: bill, text: AnalyzedText(bill: bill), ruleBase: ruleBase, program: program, memory: memory)
            let candidates = CheckCatalogue.candidates(for: ruleBase.rules, in: analysis)
            let placer = UnitPlacer(units: act.units)
            for example in weigher.examples(of: candidates, in: analysis) { add(example, act: number, placer) }
        }
    }

    private mutating func add(_ example: TrainingExample, act: Int, _ placer: UnitPlacer) {
        let units = placer.units(match: example.match, context: example.context)
        guard !units.isEmpty else { return }
        let label = example.rule.category.rawValue
        let marks = units.compactMap { gold.marks[.init(act: gold.acts[act].name, unit: $0, label: label)] }
        let words = ComparableText.words(ComparableText.make(example.match))
        examples.append(
            Example(
                act: act, category: example.rule.category, rule: example.rule.id, ruleConfidence: example.rule.confidence,
                prior: example.prior, units: units, tokens: example.tokens, isMarked: marks.contains { !$0.isOptional },
                overlaps: marks.contains { $0.triggers.contains { !ComparableText.words($0).isDisjoint(with: words) } },
                isOptional: marks.contains(where: \.isOptional), features: example.features.map { number(of: $0) }))
    }

    private mutating func number(of feature: String) -> Int32 {
        if let number = numbers[feature] { return number }
        let number = Int32(featureNames.count)
        featureNames.append(feature)
        numbers[feature] = number
        return number
    }
}

typealias RuleBase_Category = Findings.Category
