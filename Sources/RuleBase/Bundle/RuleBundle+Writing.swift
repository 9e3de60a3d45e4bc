internal import Findings

extension RuleBundle {
    /// The bytes of a bundle; the same for the same rule base.
    package static func write(
        version: String, rules: [Rule], patterns: PatternTable, lists: [String: Int],
        catalogues: [String: [CatalogueEntry]], scoring: ScoringModel, model: WeighingModel = WeighingModel()
    ) -> [UInt8] {
        var lines = [header, "version\t\(version)"]
        lines += scoringLines(scoring)
        for set in patterns.sets {
            lines.append(
                "set\t\(set.forms.joined(separator: " "))\t\(set.prefixes.joined(separator: " "))\t\(set.suffixes.joined(separator: " "))"
            )
        }
        lines.append("groups\t\(patterns.groupCount)")
        for pattern in patterns.patterns {
            let steps = pattern.steps.map(step).joined(separator: " ")
            lines.append(
                "pattern\t\(pattern.group)\t\(pattern.focus.lowerBound)\t\(pattern.focus.upperBound)\t\(steps)")
        }
        for (name, group) in lists.sorted(by: { $0.key < $1.key }) { lines.append("list\t\(name)\t\(group)") }
        for (name, entries) in catalogues.sorted(by: { $0.key < $1.key }) {
            for entry in entries {
                lines.append(
                    "entry\t\(name)\t\(entry.name)\t\(entry.group)\t\(entry.advice.danish)\t\(entry.advice.english)")
            }
        }
        lines += rules.map(line)
        lines += modelLines(model)
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func step(_ step: PatternTable.Step) -> String {
        let gap = "\(step.gap.lowerBound):\(step.gap.upperBound)\(step.passesComma ? "," : "")"
        return switch step.what {
        case .word(let set): "\(gap)w\(set)"
        case .number: "\(gap)n"
        case .mark(let mark): "\(gap)m\(mark)"
        case .sentenceStart: "\(gap)s"
        }
    }

    private static func line(_ rule: Rule) -> String {
        let wording = rule.wording
        let fields: [String] = [
            "rule", rule.id, list(rule.aliases), rule.title.danish, rule.title.english, rule.category.rawValue,
            rule.principle.map { String($0.rawValue) } ?? "", rule.severity.rawValue, String(rule.confidence),
            rule.polarity.rawValue, String(rule.roles.bits), rule.check,
            list(rule.settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }), String(wording.find),
            String(wording.except), wording.unless.map(condition).joined(separator: " "),
            wording.onlyIf.map(condition).joined(separator: " "), rule.message.danish, rule.message.english,
            rule.advice.danish, rule.advice.english, rule.why.danish, rule.why.english, rule.notWhen.danish,
            rule.notWhen.english, list(rule.sources), rule.since, rule.examples.packedFires,
            rule.examples.packedSilent,
            rule.kept.danish, rule.kept.english,
        ]
        return fields.joined(separator: "\t")
    }

    private static func list(_ texts: [String]) -> String {
        texts.joined(separator: String(separator))
    }

    private static func condition(_ condition: Wording.Condition) -> String {
        "\(condition.place.rawValue):\(condition.within):\(condition.group)"
    }

    private static func scoringLines(_ scoring: ScoringModel) -> [String] {
        var lines = [
            "weights\t\(scoring.errorWeight)\t\(scoring.warningWeight)\t\(scoring.noteWeight)\t\(scoring.ruleShareCap)",
            "bands\t\(scoring.readyFrom)\t\(scoring.partlyReadyFrom)",
            "reference\t\(scoring.referenceActs)\t\(scoring.textPercentiles.map { String($0) }.joined(separator: " "))",
        ]
        for (role, weight) in scoring.roleWeights.sorted(by: { $0.key < $1.key }) {
            lines.append("role\t\(role)\t\(weight)")
        }
        for (name, weight) in scoring.findingWeights.sorted(by: { $0.key < $1.key }) {
            lines.append("count\t\(name)\t\(weight)")
        }
        for principle in Principle.allCases {
            if let weight = scoring.principleWeights[principle] {
                lines.append("principle\t\(principle.rawValue)\t\(weight)")
            }
            if let curve = scoring.curves[principle] {
                let percentiles = curve.percentiles.map { String($0) }.joined(separator: " ")
                lines.append(
                    "curve\t\(principle.rawValue)\t\(curve.midpoint)\t\(curve.steepness)\t\(curve.ruleCap)\t\(percentiles)"
                )
            }
        }
        return lines
    }
}
