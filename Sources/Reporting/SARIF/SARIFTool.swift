import Findings
import LegalModel
import RuleBase

/// The object `tool` of a SARIF run: who speaks, with which rules, and what kinds of notes there are.
struct SARIFTool {
    /// The identifier of the notification of an input that could not be assessed.
    static let unreadable = "input-not-assessed"

    private let rules: [String]
    private let toolVersion: String?
    private let context: ReportContext

    /// - Parameter rules: the rules that ran, in any order.
    init(rules: Set<String>, toolVersion: String?, _ context: ReportContext) {
        self.rules = rules.sorted()
        self.toolVersion = toolVersion
        self.context = context
    }

    func bytes() -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("driver")
        json.beginObject()
        json.pair("name", "jura")
        if let toolVersion { json.pair("version", toolVersion) }
        json.pair("language", context.language.rawValue)
        json.key("properties")
        json.beginObject()
        JSONReport.writeRuleBase(context.ruleBase.version, context.ruleBase.digest, to: &json)
        json.endObject()
        json.line(3)
        json.key("rules")
        json.beginList()
        for rule in rules {
            json.line(4)
            write(rule, to: &json)
        }
        json.endList()
        json.line(3)
        json.key("notifications")
        json.beginList()
        for kind in ReadingNote.Kind.allCases {
            json.line(4)
            descriptor(kind.rawValue, context.texts.name(Names.words(kind)), to: &json)
        }
        json.line(4)
        descriptor(Self.unreadable, context.texts[.failed], to: &json)
        json.endList()
        json.endObject()
        json.endObject()
        return json.bytes
    }

    private func descriptor(_ id: String, _ text: String, to json: inout JSONWriter) {
        json.beginObject()
        json.pair("id", id)
        Self.message("shortDescription", text, to: &json)
        json.endObject()
    }

    private func write(_ id: String, to json: inout JSONWriter) {
        json.beginObject()
        json.pair("id", id)
        guard let rule = context.ruleBase.rule(named: id) else {
            json.endObject()
            return
        }
        if !rule.aliases.isEmpty {
            json.key("deprecatedIds")
            json.beginList()
            for alias in rule.aliases { json.string(alias) }
            json.endList()
        }
        let texts: [(StaticString, LocalizedText)] = [
            ("shortDescription", rule.title), ("fullDescription", rule.why), ("help", rule.advice),
        ]
        for (key, text) in texts {
            let words = text.text(in: context.language)
            if !words.isEmpty { Self.message(key, words, to: &json) }
        }
        json.key("defaultConfiguration")
        json.beginObject()
        json.pair("level", rule.severity.rawValue)
        json.pair("rank", rule.confidence * 100, digits: 0)
        json.endObject()
        json.key("properties")
        json.beginObject()
        json.pair("category", rule.category.rawValue)
        json.key("tags")
        json.beginList()
        json.string(rule.category.rawValue)
        if let principle = rule.principle { json.string("principle-\(principle.rawValue)") }
        if rule.polarity == .evidence { json.string("evidence") }
        json.endList()
        // GitHub sorts alerts by it.
        json.pair("precision", rule.confidence >= 0.9 ? "very-high" : rule.confidence >= 0.7 ? "high" : "medium")
        json.endObject()
        json.endObject()
    }

    /// `"key": {"text": …}`, as SARIF writes every text for people.
    static func message(_ key: StaticString, _ text: String, to json: inout JSONWriter) {
        json.key(key)
        json.beginObject()
        json.pair("text", text)
        json.endObject()
    }

    /// An input that could not be assessed stops nothing else, and a reader of the log must see it.
    static func notifications(of failures: [BatchFailure]) -> [UInt8] {
        let lines = failures.map { failure in
            var json = JSONWriter()
            json.beginObject()
            json.key("descriptor")
            json.beginObject()
            json.pair("id", unreadable)
            json.endObject()
            json.pair("level", "error")
            message("message", "\(failure.name): \(failure.reason)", to: &json)
            json.key("locations")
            json.beginList()
            json.beginObject()
            json.key("physicalLocation")
            json.beginObject()
            ReportURI.write(failure.name, to: &json)
            json.endObject()
            json.endObject()
            json.endList()
            json.endObject()
            return json.bytes
        }
        return Array(lines.joined(separator: Array(",\n".utf8)))
    }
}
