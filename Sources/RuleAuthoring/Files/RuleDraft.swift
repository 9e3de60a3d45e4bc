internal import Findings
internal import LegalModel
internal import RuleBase

/// A rule as its file says it, before its patterns are expanded.
struct RuleDraft {
    struct Condition {
        let place: Wording.Place
        let within: Int
        let patterns: [(text: String, line: Int?)]
    }

    let reader: MappingReader
    let id: String
    let aliases: [String]
    let title: LocalizedText
    let category: Category
    let principle: Principle?
    let severity: Severity
    let confidence: Double
    let polarity: Rule.Polarity
    let roles: RoleSet
    let check: String
    let settings: [String: String]
    let find: [(text: String, line: Int?)]
    let except: [(text: String, line: Int?)]
    let unless: [Condition]
    let onlyIf: [Condition]
    let message: LocalizedText
    let advice: LocalizedText
    let why: LocalizedText
    let notWhen: LocalizedText
    let sources: [String]
    let since: String
    let examples: Rule.Examples
    let kept: LocalizedText

    /// Reads a rule file. Everything wrong with it is in the reader's problems; what is wrong gets a harmless value.
    init(_ source: RuleSourceFile, checks: [String: [String: [String]]]) {
        let reader = MappingReader(source)
        self.reader = reader
        id = reader.string("id", required: true) ?? source.stem
        aliases = reader.strings("aliases").map(\.text)
        title = reader.localized("title", required: true)
        let categories = Dictionary(uniqueKeysWithValues: Category.allCases.map { ($0.rawValue, $0) })
        let category = reader.choice("category", of: categories, required: true) ?? .discretion
        self.category = category
        let principles = Dictionary(uniqueKeysWithValues: Principle.allCases.map { (String($0.rawValue), $0) })
        principle = reader.choice("principle", of: principles) ?? category.principle
        let severities = Dictionary(uniqueKeysWithValues: Severity.allCases.map { ($0.rawValue, $0) })
        severity = reader.choice("severity", of: severities, required: true) ?? .warning
        confidence = reader.double("confidence") ?? 0.7
        polarity = reader.choice("polarity", of: ["fault": .fault, "evidence": .evidence]) ?? .fault
        roles = Self.roles(reader)
        check = reader.string("check") ?? "wording"
        settings = Self.settings(reader)
        find = reader.strings("find")
        except = reader.strings("except")
        unless = Self.conditions(reader, "unless")
        onlyIf = Self.conditions(reader, "only-if")
        message = reader.localized("message", required: true)
        advice = reader.localized("advice", required: true)
        why = reader.localized("why", required: true)
        notWhen = reader.localized("not-when")
        sources = reader.strings("sources").map(\.text)
        since = reader.string("since") ?? ""
        if let examples = reader.mapping("examples") {
            self.examples = Rule.Examples(
                fires: examples.strings("fires").map(\.text), silent: examples.strings("silent").map(\.text))
            examples.finish()
        } else {
            examples = Rule.Examples()
        }
        kept = reader.localized("kept")
        reader.finish()
        validate(source, checks: checks)
    }

    private static func roles(_ reader: MappingReader) -> RoleSet {
        let words = reader.strings("roles")
        guard !words.isEmpty else { return .normative }
        let roles = words.compactMap { word -> TextRole? in
            if let role = TextRole(name: word.text) { return role }
            reader.complain(
                "»\(word.text)« is not a role", at: "roles",
                expected: TextRole.allCases.map(\.name).joined(separator: ", "),
                suggestion: Spelling.nearest(to: word.text, among: TextRole.allCases.map(\.name)))
            return nil
        }
        return RoleSet(roles)
    }

    private static func settings(_ reader: MappingReader) -> [String: String] {
        guard let mapping = reader.mapping("settings") else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: mapping.keys.map { ($0, mapping.strings($0).map(\.text).joined(separator: " | ")) })
    }

    private static func conditions(_ reader: MappingReader, _ key: String) -> [Condition] {
        reader.mappings(key).compactMap { mapping in
            let within = mapping.double("within").map { Int($0) } ?? 0
            var found: Condition?
            for place in Wording.Place.allCases where mapping.has(place.rawValue) {
                found = Condition(place: place, within: within, patterns: mapping.strings(place.rawValue))
            }
            if found == nil {
                mapping.complain(
                    "a condition without a place",
                    expected: Wording.Place.allCases.map(\.rawValue).joined(separator: ", "))
            }
            // The places not used are asked for too, so that a mistyped one gets them as suggestions.
            for place in Wording.Place.allCases where !mapping.has(place.rawValue) {
                _ = mapping.strings(place.rawValue)
            }
            mapping.finish()
            return found
        }
    }

    private func validate(_ source: RuleSourceFile, checks: [String: [String: [String]]]) {
        if source.stem != id {
            reader.complain(
                "the rule »\(id)« stands in a file of another name", at: "id", expected: "id: \(source.stem)")
        }
        if id.contains(where: { !($0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-")) }) {
            reader.complain("»\(id)« is not a rule id", at: "id", expected: "small ASCII letters, digits and hyphens")
        }
        if !(0...1).contains(confidence) {
            reader.complain("a confidence of \(confidence)", at: "confidence", expected: "0 to 1")
        }
        if checks[check] == nil {
            reader.complain(
                "»\(check)« is not a check", at: "check", expected: checks.keys.sorted().joined(separator: ", "),
                suggestion: Spelling.nearest(to: check, among: checks.keys.sorted()))
        }
        for (key, value) in settings.sorted(by: { $0.key < $1.key }) {
            guard let valid = checks[check] else { continue }
            guard let values = valid[key] else {
                reader.complain(
                    "»\(key)« is not a setting of »\(check)«", at: "settings",
                    expected: valid.keys.sorted().joined(separator: ", "),
                    suggestion: Spelling.nearest(to: key, among: valid.keys.sorted()))
                continue
            }
            if !values.isEmpty, !values.contains(value) {
                reader.complain(
                    "»\(key): \(value)« is not known", at: "settings", expected: values.joined(separator: ", "),
                    suggestion: Spelling.nearest(to: value, among: values))
            }
        }
        if check == "wording", find.isEmpty {
            reader.complain("a wording rule without »find«", expected: "find: [ … ]")
        }
        if examples.fires.count < 3 || examples.silent.count < 3 {
            reader.complain(
                "too few examples", at: "examples", expected: "at least three that fire and three that stay silent")
        }
        for example in examples.fires where !(example.contains("⟦") && example.contains("⟧")) {
            reader.complain(
                "an example that fires without ⟦ ⟧: »\(example)«", at: "examples",
                expected: "⟦ ⟧ around the words found")
        }
        for example in examples.silent where example.contains("⟦") {
            reader.complain("a silent example with ⟦ ⟧: »\(example)«", at: "examples", expected: "no marks")
        }
    }
}
