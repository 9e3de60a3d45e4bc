internal import DanishText
package import RuleBase

/// The weights that candidates are weighed with, as `jura-train` writes them: a line a weight with part, feature and
/// weight, parted by tabs. The feature `threshold` is the least confidence of a finding.
package struct ModelFile {
    static let path = "model/weights.txt"
    static let classesPath = "model/classes.txt"
    private static let threshold = "threshold"

    package private(set) var model = WeighingModel()
    package private(set) var problems: [RuleProblem] = []

    /// - Parameters:
    ///   - source: the weights; without them the model weighs nothing.
    ///   - classes: the classes of words that features tell: a line a class, its name, a tab, and its stems.
    package init(_ source: RuleSourceFile?, classes classFile: RuleSourceFile? = nil) {
        var classes = StemClasses()
        if let classFile { classes = StemClasses(readClasses(classFile)) }
        model = WeighingModel([:], classes: classes)
        guard let source else { return }
        var thresholds: [WeighingModel.Part: Double] = [:]
        var entries: [WeighingModel.Part: [(key: UInt64, weight: Float)]] = [:]
        for (number, line) in source.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty && !line.hasPrefix("#") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 3, let part = WeighingModel.Part(name: fields[0]), let value = Double(fields[2])
            else {
                problems.append(
                    RuleProblem(
                        file: source.path, line: number + 1, what: "»\(line)« is no weight",
                        expected: "part, feature and weight, parted by tabs"))
                continue
            }
            if fields[1] == Self.threshold {
                thresholds[part] = value
            } else if let key = Self.key(of: fields[1]) {
                entries[part, default: []].append((key, Float(value)))
            } else {
                problems.append(
                    RuleProblem(
                        file: source.path, line: number + 1, what: "»\(fields[1])« is no feature",
                        expected: "the name of a template, = and up to two words"))
            }
        }
        model = WeighingModel(
            Dictionary(
                uniqueKeysWithValues: entries.map { part, entries in
                    (part, CategoryWeights(threshold: thresholds[part] ?? 0.5, entries: entries))
                }), classes: classes)
    }

    private mutating func readClasses(_ source: RuleSourceFile) -> [StemClasses.Member] {
        var classes: [StemClasses.Member] = []
        for (number, line) in source.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty && !line.hasPrefix("#") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 2, !fields[0].isEmpty, !fields[0].contains(" ") else {
                problems.append(
                    RuleProblem(
                        file: source.path, line: number + 1, what: "»\(line.prefix(40))« is no class of words",
                        expected: "a name, a tab, and stems parted by blanks"))
                continue
            }
            let stems = fields[1].split(separator: " ").map { TokenHash.hash(String($0)) }
            classes.append(.init(name: String(fields[0]), stems: stems))
        }
        return classes
    }

    /// The key of a feature by its name, such as `after=jf`.
    package static func key(of feature: some StringProtocol) -> UInt64? {
        let parts = feature.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let template = FeatureTemplate(name: parts[0]) else { return nil }
        guard parts.count == 2 else { return template.key(0, 0) }
        let words = parts[1].split(separator: " ").map { TokenHash.hash(String($0)) }
        guard (1...2).contains(words.count) else { return nil }
        return template.key(words[0], words.count == 2 ? words[1] : 0)
    }
}

extension RuleBaseLoader {
    /// Where a rule base keeps the weights of its model, relative to its folder.
    public static let modelPath = ModelFile.path
    /// Where a rule base keeps the classes of words that its model tells apart.
    public static let modelClassesPath = ModelFile.classesPath
}
