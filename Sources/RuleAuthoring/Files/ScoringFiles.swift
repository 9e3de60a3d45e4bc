internal import Findings
internal import RuleBase

/// What the files at the top of a rule base say: `rulebase.yaml` (version, weights, thresholds) and `calibration.yaml`
/// (the reference curve, written by `jura calibrate`).
struct ScoringFiles {
    private(set) var version = "0.0.0"
    private(set) var scoring = ScoringModel()
    private(set) var problems: [RuleProblem] = []

    private let rules: [String]

    /// - Parameter rules: the ids of the rules, which weights may name.
    init(_ sources: [RuleSourceFile], rules: [String]) {
        self.rules = rules
        for source in sources {
            let reader = MappingReader(source)
            switch source.path {
            case "rulebase.yaml": readSettings(reader)
            case "calibration.yaml": readCalibration(reader)
            default:
                reader.complain(
                    "a file that is no part of a rule base",
                    expected: "rulebase.yaml, calibration.yaml, or a folder for rules")
            }
            problems += reader.allProblems
        }
    }

    private mutating func readSettings(_ reader: MappingReader) {
        version = reader.string("version", required: true) ?? version
        _ = reader.string("about")
        if let weights = reader.mapping("weights") {
            scoring.errorWeight = weights.double("error") ?? scoring.errorWeight
            scoring.warningWeight = weights.double("warning") ?? scoring.warningWeight
            scoring.noteWeight = weights.double("note") ?? scoring.noteWeight
            weights.finish()
        }
        scoring.ruleShareCap = reader.double("rule-share-cap") ?? scoring.ruleShareCap
        if let roles = reader.mapping("roles") {
            for key in roles.keys { scoring.roleWeights[key] = roles.double(key) }
            roles.finish()
        }
        if let counts = reader.mapping("counts") {
            let categories = Category.allCases.map(\.rawValue)
            for key in counts.keys {
                let weight = counts.double(key)
                guard categories.contains(key) || rules.contains(key) else {
                    counts.complain(
                        "»\(key)« is neither a category nor a rule", at: key,
                        expected: "a category of findings, or the id of a rule",
                        suggestion: Spelling.nearest(to: key, among: categories + rules))
                    continue
                }
                scoring.findingWeights[key] = weight
            }
            counts.finish()
        }
        if let principles = reader.mapping("principles") {
            for key in principles.keys {
                guard let number = Int(key), let principle = Principle(rawValue: number) else {
                    principles.complain("»\(key)« is no principle", at: key, expected: "1 to 7")
                    continue
                }
                scoring.principleWeights[principle] = principles.double(key)
            }
            principles.finish()
        }
        if let bands = reader.mapping("bands") {
            scoring.readyFrom = bands.double("ready") ?? scoring.readyFrom
            scoring.partlyReadyFrom = bands.double("partly-ready") ?? scoring.partlyReadyFrom
            bands.finish()
        }
        reader.finish()
    }

    private mutating func readCalibration(_ reader: MappingReader) {
        _ = reader.string("about")
        scoring.referenceActs = Int(reader.double("acts") ?? 0)
        scoring.textPercentiles = numbers(reader, "text")
        if let principles = reader.mapping("principles") {
            for key in principles.keys {
                guard let number = Int(key), let principle = Principle(rawValue: number),
                    let curve = principles.mapping(key)
                else {
                    principles.complain("»\(key)« is no principle", at: key, expected: "1 to 7")
                    continue
                }
                scoring.curves[principle] = ScoringModel.Curve(
                    midpoint: curve.double("midpoint") ?? 0, steepness: curve.double("steepness") ?? 1,
                    ruleCap: curve.double("rule-cap") ?? .infinity,
                    percentiles: numbers(curve, "percentiles"))
                curve.finish()
            }
            principles.finish()
        }
        reader.finish()
    }

    private func numbers(_ reader: MappingReader, _ key: String) -> [Double] {
        reader.strings(key).compactMap { Double($0.text) }
    }
}
