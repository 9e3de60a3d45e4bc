import Comparison
import Findings
import LegalModel
import RuleBase
import Scoring

/// The parts of the JSON report that come before the score: who read what, and how much of it.
struct JSONReport {
    /// Where the schemas stand in the repository: a reference that works in a checkout, and no address is promised.
    static let schemaBase = "Reports/schema/"

    let assessment: Assessment
    let context: ReportContext
    let wording: FindingWording
    let outline: ProvisionOutline
    /// For each provision of the bill its place in the outline.
    let places: [Int?]

    init(_ assessment: Assessment, _ context: ReportContext) {
        self.assessment = assessment
        self.context = context
        wording = FindingWording(context)
        (outline, places) = ProvisionOutline.make(of: assessment.bill)
    }

    /// Everything up to the findings; the first key is written in place, each later one on its own line if asked.
    func writeHead(to json: inout JSONWriter, schema: String, lines: Bool) {
        json.pair("schema", Self.schemaBase + schema + ".json")
        let next = { (json: inout JSONWriter) in if lines { json.line(1) } }
        next(&json)
        Self.writeTool(assessment.toolVersion, to: &json)
        next(&json)
        Self.writeRuleBase(assessment.ruleBaseVersion, assessment.ruleBaseDigest, to: &json)
        next(&json)
        json.pair("language", context.language.rawValue)
        next(&json)
        json.pair("show", context.show.rawValue)
        next(&json)
        if !context.selection.isEmpty {
            json.pair("selection", context.selection.joined(separator: " "))
            next(&json)
        }
        if let changes = context.changes {
            json.pair("since", changes.since)
            next(&json)
        }
        writeInput(to: &json)
        next(&json)
        writeBill(to: &json)
        next(&json)
        writeCoverage(to: &json)
        next(&json)
        writeScore(to: &json, lines: lines)
        next(&json)
        writeFacts(to: &json)
        next(&json)
        json.key("notes")
        writeNotes(assessment.bill.notes, to: &json)
    }

    static func writeTool(_ version: String, to json: inout JSONWriter) {
        json.key("tool")
        json.beginObject()
        json.pair("name", "jura")
        json.pair("version", version)
        json.endObject()
    }

    static func writeRuleBase(_ version: String, _ digest: String, to json: inout JSONWriter) {
        json.key("ruleBase")
        json.beginObject()
        json.pair("version", version)
        json.pair("digest", digest)
        json.endObject()
    }

    private func writeInput(to json: inout JSONWriter) {
        json.key("input")
        json.beginObject()
        json.pair("name", assessment.input.name)
        json.pair("format", assessment.input.format)
        json.pair("digest", assessment.input.digest)
        json.pair("bytes", assessment.input.bytes)
        json.endObject()
    }

    private func writeBill(to json: inout JSONWriter) {
        let bill = assessment.bill
        json.key("bill")
        json.beginObject()
        json.pair("title", bill.title)
        json.pair("subtitle", bill.subtitle)
        json.pair("kind", bill.kind.rawValue)
        json.pair("number", bill.number)
        json.key("year")
        if let year = bill.year { json.integer(year) } else { json.null() }
        json.pair("ministry", bill.ministry)
        json.pair("words", assessment.facts.words)
        json.pair("provisions", assessment.facts.provisions)
        json.key("remarks")
        json.bool(bill.hasRemarks)
        json.endObject()
    }

    private func writeCoverage(to json: inout JSONWriter) {
        let coverage = assessment.coverage
        json.key("coverage")
        json.beginObject()
        json.key("rolesRead")
        json.beginList()
        for (role, words) in coverage.words {
            json.beginObject()
            json.pair("role", role.name)
            json.pair("words", words)
            json.endObject()
        }
        json.endList()
        json.key("notRead")
        writeNotes(coverage.notRead, to: &json)
        json.key("rulesRun")
        json.beginList()
        for rule in coverage.rulesRun { json.string(rule) }
        json.endList()
        json.key("rulesNotApplicable")
        json.beginList()
        for (rule, reason) in coverage.rulesNotApplicable {
            json.beginObject()
            json.pair("rule", rule)
            json.pair("reason", reason)
            json.endObject()
        }
        json.endList()
        json.endObject()
    }

    private func writeNotes(_ notes: [ReadingNote], to json: inout JSONWriter) {
        json.beginList()
        for note in notes {
            json.beginObject()
            json.pair("kind", note.kind.rawValue)
            json.pair("address", note.address)
            json.pair("detail", note.detail)
            json.endObject()
        }
        json.endList()
    }
}
