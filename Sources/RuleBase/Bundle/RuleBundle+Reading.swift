internal import Findings

extension RuleBundle {
    /// Reads a bundle.
    ///
    /// - Throws: ``RuleBundleError`` when a line is not what this build writes.
    package static func read(_ bytes: [UInt8]) throws(RuleBundleError) -> RuleBase {
        var reader = Reader()
        var number = 0
        var fault: RuleBundleError?
        bytes.withUnsafeBufferPointer { bytes in
            // Nine lines of ten are sets and patterns: those are read without making a string of every field.
            var fields: [UnsafeBufferPointer<UInt8>] = []
            for line in bytes.split(separator: 0x0A) {
                number += 1
                Self.split(UnsafeBufferPointer(rebasing: line), into: &fields)
                let isRead =
                    number == 1
                    ? fields.count == 1 && fields[0].elementsEqual(header.utf8)
                    : reader.readOften(fields) ?? reader.read(fields.map { String(decoding: $0, as: UTF8.self) })
                guard isRead else {
                    fault = RuleBundleError(line: number, what: String(decoding: fields[0], as: UTF8.self))
                    return
                }
            }
        }
        if let fault { throw fault }
        return RuleBase(
            version: reader.version, digest: digest(of: bytes), rules: reader.rules, patterns: reader.patterns,
            lists: reader.lists, catalogues: reader.catalogues, scoring: reader.scoring,
            model: WeighingModel(reader.model, classes: StemClasses(reader.classes)))
    }

    private static func split(_ line: UnsafeBufferPointer<UInt8>, into fields: inout [UnsafeBufferPointer<UInt8>]) {
        fields.removeAll(keepingCapacity: true)
        var start = 0
        for at in line.indices where line[at] == 0x09 {
            fields.append(UnsafeBufferPointer(rebasing: line[start..<at]))
            start = at + 1
        }
        fields.append(UnsafeBufferPointer(rebasing: line[start...]))
    }

    private struct Reader {
        var version = ""
        var patterns = PatternTable()
        var lists: [String: Int] = [:]
        var catalogues: [String: [CatalogueEntry]] = [:]
        var rules: [Rule] = []
        var scoring = ScoringModel()
        var model: [WeighingModel.Part: CategoryWeights] = [:]
        var classes: [StemClasses.Member] = []

        /// Reads one line; false when it is not understood.
        mutating func read(_ fields: [String]) -> Bool {
            switch (fields[0], fields.count) {
            case ("version", 2): version = fields[1]
            case ("groups", 2): for _ in 0..<(Int(fields[1]) ?? 0) { _ = patterns.newGroup() }
            case ("list", 3): lists[fields[1]] = Int(fields[2])
            case ("entry", 6):
                catalogues[fields[1], default: []].append(
                    CatalogueEntry(
                        name: fields[2], group: Int(fields[3]) ?? -1,
                        advice: LocalizedText(danish: fields[4], english: fields[5])))
            case ("rule", 31): return readRule(fields)
            case ("class", 3):
                guard let member = RuleBundle.stemClass(fields) else { return false }
                classes.append(member)
            case ("model", 4):
                guard let (part, weights) = RuleBundle.categoryWeights(fields) else { return false }
                model[part] = weights
            case ("weights", 5), ("bands", 3), ("reference", 3), ("role", 3), ("count", 3), ("principle", 3),
                ("curve", 6):
                return readScoring(fields)
            default: return false
            }
            return true
        }

        /// Reads a line of a kind that there are thousands of; nil when it is of another kind.
        mutating func readOften(_ fields: [UnsafeBufferPointer<UInt8>]) -> Bool? {
            switch fields.count {
            case 4 where fields[0].elementsEqual("set".utf8):
                patterns.append(
                    PatternTable.WordSet(
                        forms: words(fields[1]), prefixes: words(fields[2]), suffixes: words(fields[3])))
                return true
            case 5 where fields[0].elementsEqual("pattern".utf8): return readPattern(fields)
            default: return nil
            }
        }

        private func words(_ field: UnsafeBufferPointer<UInt8>) -> [String] {
            field.isEmpty ? [] : field.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        }

        private mutating func readPattern(_ fields: [UnsafeBufferPointer<UInt8>]) -> Bool {
            var numbers = [Numbers(fields[1]), Numbers(fields[2]), Numbers(fields[3])]
            guard let group = numbers[0].next(), let from = numbers[1].next(), let to = numbers[2].next(), from < to
            else { return false }
            var steps: [PatternTable.Step] = []
            steps.reserveCapacity(to)
            var rest = Numbers(fields[4])
            while !rest.isAtEnd {
                // low:high, a comma where one may be passed, the kind, the number of a set or of a mark.
                guard let low = rest.next(), rest.pass(":"), let most = rest.next(), low <= most else { return false }
                let passesComma = rest.pass(",")
                let what: PatternTable.What
                if rest.pass("w") {
                    what = .word(rest.next() ?? 0)
                } else if rest.pass("m") {
                    what = .mark(UInt8(clamping: rest.next() ?? 0))
                } else if rest.pass("n") {
                    what = .number
                } else if rest.pass("s") {
                    what = .sentenceStart
                } else {
                    return false
                }
                steps.append(.init(gap: low...most, passesComma: passesComma, what: what))
                guard rest.isAtEnd || rest.pass(" ") else { return false }
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
                    examples: Rule.Examples(packedFires: fields[27], packedSilent: fields[28]),
                    kept: LocalizedText(danish: fields[29], english: fields[30]),
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
            case "count": scoring.findingWeights[fields[1]] = numbers[1]
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
            field.isEmpty ? [] : field.utf8.split(separator: 0x1F).map { String(Substring($0)) }
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

/// Whole numbers and single signs, read one after another.
private struct Numbers {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { at == bytes.count }

    /// The number that starts here; nil when none does.
    mutating func next() -> Int? {
        let start = at
        var value = 0
        while at < bytes.count, bytes[at] &- 0x30 < 10, at - start < 10 {
            value = value * 10 + Int(bytes[at] - 0x30)
            at += 1
        }
        return at > start ? value : nil
    }

    /// Passes over a sign, if it stands here.
    mutating func pass(_ sign: Unicode.Scalar) -> Bool {
        guard at < bytes.count, bytes[at] == UInt8(ascii: sign) else { return false }
        at += 1
        return true
    }
}
