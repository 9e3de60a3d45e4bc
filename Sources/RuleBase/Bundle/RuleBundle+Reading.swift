internal import Findings

extension RuleBundle {
    /// Reads a bundle.
    ///
    /// - Throws: ``RuleBundleError`` when a line is not what this build writes.
    package static func read(_ bytes: [UInt8]) throws(RuleBundleError) -> RuleBase {
        var reader = Reader()
        var number = 0
        for line in bytes.split(separator: 0x0A) {
            number += 1
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
            if number == 1 {
                guard fields == [header] else { throw RuleBundleError(line: 1, what: fields[0]) }
                continue
            }
            guard reader.read(fields) else { throw RuleBundleError(line: number, what: fields[0]) }
        }
        return RuleBase(
            version: reader.version, digest: digest(of: bytes), rules: reader.rules, patterns: reader.patterns,
            lists: reader.lists, catalogues: reader.catalogues, scoring: reader.scoring,
            model: WeighingModel(reader.model))
    }

    private struct Reader {
        var version = ""
        var patterns = PatternTable()
        var lists: [String: Int] = [:]
        var catalogues: [String: [CatalogueEntry]] = [:]
        var rules: [Rule] = []
        var scoring = ScoringModel()
        var model: [WeighingModel.Part: CategoryWeights] = [:]

        /// Reads one line; false when it is not understood.
        mutating func read(_ fields: [String]) -> Bool {
            switch (fields[0], fields.count) {
            case ("version", 2): version = fields[1]
            case ("set", 4):
                _ = patterns.number(
                    of: .init(forms: words(fields[1]), prefixes: words(fields[2]), suffixes: words(fields[3])))
            case ("groups", 2): for _ in 0..<(Int(fields[1]) ?? 0) { _ = patterns.newGroup() }
            case ("pattern", 5): return readPattern(fields)
            case ("list", 3): lists[fields[1]] = Int(fields[2])
            case ("entry", 6):
                catalogues[fields[1], default: []].append(
                    CatalogueEntry(
                        name: fields[2], group: Int(fields[3]) ?? -1,
                        advice: LocalizedText(danish: fields[4], english: fields[5])))
            case ("rule", 29): return readRule(fields)
            case ("model", 4):
                guard let (part, weights) = RuleBundle.categoryWeights(fields) else { return false }
                model[part] = weights
            case ("weights", 5), ("bands", 3), ("reference", 3), ("role", 3), ("principle", 3), ("curve", 6):
                return readScoring(fields)
            default: return false
            }
            return true
        }

        private mutating func readPattern(_ fields: [String]) -> Bool {
            guard let group = Int(fields[1]), let from = Int(fields[2]), let to = Int(fields[3]), from < to else {
                return false
            }
            var steps: [PatternTable.Step] = []
            for word in fields[4].split(separator: " ") {
                guard let kind = word.firstIndex(where: \.isLetter), let colon = word.firstIndex(of: ":") else {
                    return false
                }
                let passesComma = word[word.index(before: kind)] == ","
                let high = word[word.index(after: colon)..<(passesComma ? word.index(before: kind) : kind)]
                let value = Int(word[word.index(after: kind)...]) ?? 0
                guard let low = Int(word[..<colon]), let most = Int(high), low <= most else { return false }
                let what: PatternTable.What
                switch word[kind] {
                case "w": what = .word(value)
                case "n": what = .number
                case "m": what = .mark(UInt8(clamping: value))
                case "s": what = .sentenceStart
                default: return false
                }
                steps.append(.init(gap: low...most, passesComma: passesComma, what: what))
            }
            patterns.append(.init(steps: steps, focus: from..<to, group: group))
            return true
        }

        private mutating func readRule(_ fields: [String]) -> Bool {
            guard let category = Category(rawValue: fields[5]), let severity = Severity(rawValue: fields[7]),
                let confidence = Double(fields[8]), let polarity = Rule.Polarity(rawValue: fields[9]),
                let roles = UInt16(fields[10]), let find = Int(fields[13]), let except = Int(fields[14]),
                let unless = conditions(fields[15]), let onlyIf = conditions(fields[16])
            else { return false }
            var settings: [String: String] = [:]
            for setting in texts(fields[12]) {
                let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                if parts.count == 2 { settings[String(parts[0])] = String(parts[1]) }
            }
            rules.append(
                Rule(
                    id: fields[1], aliases: texts(fields[2]),
                    title: LocalizedText(danish: fields[3], english: fields[4]),
                    category: category, principle: Int(fields[6]).flatMap { Principle(rawValue: $0) },
                    severity: severity, confidence: confidence,
                    polarity: polarity, roles: RoleSet(bits: roles), check: fields[11], settings: settings,
                    message: LocalizedText(danish: fields[17], english: fields[18]),
                    advice: LocalizedText(danish: fields[19], english: fields[20]),
                    why: LocalizedText(danish: fields[21], english: fields[22]),
                    notWhen: LocalizedText(danish: fields[23], english: fields[24]), sources: texts(fields[25]),
                    since: fields[26],
                    examples: Rule.Examples(fires: texts(fields[27]), silent: texts(fields[28])),
                    wording: Wording(find: find, except: except, unless: unless, onlyIf: onlyIf), number: rules.count))
            return true
        }

        private mutating func readScoring(_ fields: [String]) -> Bool {
            let numbers = fields.dropFirst().map { Double($0) ?? 0 }
            switch fields[0] {
            case "weights":
                (scoring.errorWeight, scoring.warningWeight) = (numbers[0], numbers[1])
                (scoring.noteWeight, scoring.ruleShareCap) = (numbers[2], numbers[3])
            case "bands": (scoring.readyFrom, scoring.partlyReadyFrom) = (numbers[0], numbers[1])
            case "reference":
                scoring.referenceActs = Int(numbers[0])
                scoring.textPercentiles = words(fields[2]).compactMap { Double($0) }
            case "role": scoring.roleWeights[fields[1]] = numbers[1]
            default:
                guard let principle = Principle(rawValue: Int(numbers[0])) else { return false }
                if fields[0] == "principle" {
                    scoring.principleWeights[principle] = numbers[1]
                } else {
                    scoring.curves[principle] = ScoringModel.Curve(
                        midpoint: numbers[1], steepness: numbers[2], ruleCap: numbers[3],
                        percentiles: words(fields[5]).compactMap { Double($0) })
                }
            }
            return true
        }

        private func words(_ field: String) -> [String] {
            field.split(separator: " ").map(String.init)
        }

        private func texts(_ field: String) -> [String] {
            field.isEmpty ? [] : field.split(separator: RuleBundle.separator).map(String.init)
        }

        private func conditions(_ field: String) -> [Wording.Condition]? {
            var result: [Wording.Condition] = []
            for word in field.split(separator: " ") {
                let parts = word.split(separator: ":")
                guard parts.count == 3, let place = Wording.Place(rawValue: String(parts[0])),
                    let within = Int(parts[1]),
                    let group = Int(parts[2])
                else { return nil }
                result.append(.init(place: place, within: within, group: group))
            }
            return result
        }
    }
}
