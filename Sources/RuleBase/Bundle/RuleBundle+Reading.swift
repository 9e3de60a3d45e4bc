internal import Findings

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

extension RuleBundle {
    /// Reads a bundle.
    ///
    /// - Throws: ``RuleBundleError`` when a line is not what this build writes.
    package static func read(_ bytes: [UInt8]) throws(RuleBundleError) -> RuleBase {
        var reader = Reader()
        var fault: RuleBundleError?
        bytes.withUnsafeBufferPointer { bytes in
            fault = reader.readHeader(bytes) ?? reader.readLines(bytes, bytes.indices)
        }
        if let fault { throw fault }
        return RuleBase(
            version: reader.version, digest: digest(of: bytes), rules: reader.rules, patterns: reader.patterns,
            lists: reader.lists, catalogues: reader.catalogues, scoring: reader.scoring,
            model: WeighingModel(reader.model, classes: StemClasses(reader.classes)))
    }

    fileprivate static func split(_ line: UnsafeBufferPointer<UInt8>, into fields: inout [UnsafeBufferPointer<UInt8>]) {
        fields.removeAll(keepingCapacity: true)
        var start = 0
        while let end = place(of: 0x09, in: line, from: start) {
            fields.append(UnsafeBufferPointer(rebasing: line[start..<end]))
            start = end + 1
        }
        fields.append(UnsafeBufferPointer(rebasing: line[start...]))
    }

    /// The first place of a byte; half a megabyte is looked through at every start.
    fileprivate static func place(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + start, Int32(byte), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    struct Reader {
        var version = ""
        var patterns = PatternTable()
        var lists: [String: Int] = [:]
        var catalogues: [String: [CatalogueEntry]] = [:]
        var rules: [Rule] = []
        var scoring = ScoringModel()
        var model: [WeighingModel.Part: CategoryWeights] = [:]
        var classes: [StemClasses.Member] = []
        /// Whether the bytes live as long as the program, so that texts of rules may stay in them.
        var isEmbedded = false

        /// Checks the first line.
        func readHeader(_ bytes: UnsafeBufferPointer<UInt8>) -> RuleBundleError? {
            bytes.starts(with: (header + "\n").utf8) ? nil : RuleBundleError(line: 1, what: "the first line")
        }

        /// Reads the lines of a range of the bundle; the first line is passed over.
        mutating func readLines(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> RuleBundleError? {
            // Nine lines of ten are sets and patterns: those are read without making a string of every field.
            var fields: [UnsafeBufferPointer<UInt8>] = []
            var start = range.lowerBound
            while start < range.upperBound {
                let end = RuleBundle.place(of: 0x0A, in: bytes, from: start) ?? bytes.count
                defer { start = end + 1 }
                guard start > 0, start < end else { continue }
                RuleBundle.split(UnsafeBufferPointer(rebasing: bytes[start..<end]), into: &fields)
                guard readOften(fields) ?? read(fields.map { String(decoding: $0, as: UTF8.self) }) else {
                    let number = bytes[..<start].count { $0 == 0x0A } + 1
                    return RuleBundleError(line: number, what: String(decoding: fields[0], as: UTF8.self))
                }
            }
            return nil
        }

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
            case 31 where fields[0].elementsEqual("rule".utf8): return readRule(fields)
            default: return nil
            }
        }

        func words(_ field: UnsafeBufferPointer<UInt8>) -> [String] {
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
    }
}

/// Whole numbers and single signs, read one after another.
struct Numbers {
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
