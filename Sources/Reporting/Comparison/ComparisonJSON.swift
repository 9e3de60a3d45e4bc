import Comparison
import Findings
import RuleBase

/// A comparison as data, `Reports/schema/jura-comparison-1.json`: one object for two or three reports, a list of such
/// objects for folders.
struct ComparisonJSON {
    private let document: ComparisonDocument
    private let context: ReportContext

    init(_ document: ComparisonDocument, _ context: ReportContext) {
        self.document = document
        self.context = context
    }

    func write() -> [UInt8] {
        var json = JSONWriter()
        Self.writeHead(document.toolVersion, context, to: &json)
        if let series = document.series.first { Self.write(series, all: true, to: &json) }
        Self.writeEnd(context, to: &json)
        return json.bytes
    }

    static func writeHead(_ toolVersion: String, _ context: ReportContext, to json: inout JSONWriter) {
        json.beginObject()
        json.line(1)
        json.pair("schema", JSONReport.schemaBase + "jura-comparison-1.json")
        json.line(1)
        JSONReport.writeTool(toolVersion, to: &json)
        json.line(1)
        json.pair("language", context.language.rawValue)
    }

    static func writeEnd(_ context: ReportContext, to json: inout JSONWriter) {
        json.line(1)
        json.pair("exit", context.exit)
        json.endLine()
        json.endObject()
        json.endLine()
    }

    static func write(_ counts: ComparisonRow.Counts, to json: inout JSONWriter) {
        json.beginObject()
        json.pair("appeared", counts.appeared)
        json.pair("resolved", counts.resolved)
        json.pair("moved", counts.moved)
        json.pair("carriedOver", counts.carriedOver)
        json.pair("reworded", counts.reworded)
        json.pair("changedSeverity", counts.changedSeverity)
        json.pair("acceptedSince", counts.acceptedSince)
        json.endObject()
    }

    static func write(_ series: VersionSeries, all: Bool, to json: inout JSONWriter) {
        json.line(1)
        json.key("reports")
        json.beginList()
        for report in series.reports {
            json.line(2)
            write(report, to: &json)
        }
        json.endLine(1)
        json.endList()
        write(series.whole, all: all, to: &json)
        json.line(1)
        json.key("steps")
        json.beginList()
        for step in series.steps {
            json.line(1)
            json.beginObject()
            write(step, all: all, to: &json)
            json.endLine(1)
            json.endObject()
        }
        if !series.steps.isEmpty { json.endLine(1) }
        json.endList()
    }

    private static func write(_ report: ReportedBill, to json: inout JSONWriter) {
        json.beginObject()
        json.pair("name", report.name)
        json.pair("title", report.title)
        json.pair("digest", report.digest)
        json.pair("words", report.words)
        json.pair("findings", report.findings.count)
        json.pair("tool", report.toolVersion)
        JSONReport.writeRuleBase(report.ruleBaseVersion, report.ruleBaseDigest, to: &json)
        json.endObject()
    }

    private static func write(_ comparison: Comparison, all: Bool, to json: inout JSONWriter) {
        json.line(1)
        json.key("differences")
        json.beginList()
        for difference in comparison.differences {
            json.beginObject()
            json.pair("kind", difference.kind.rawValue)
            json.pair("old", difference.old)
            json.pair("new", difference.new)
            json.endObject()
        }
        json.endList()
        json.line(1)
        json.pair("show", comparison.show.rawValue)
        json.line(1)
        write(comparison.score, to: &json)
        json.line(1)
        writeProvisions(comparison.alignment, to: &json)
        json.line(1)
        json.key("counts")
        write(ComparisonRow.Counts(comparison), to: &json)
        for list in ComparisonList.allCases where all || list != .carriedOver {
            json.line(1)
            json.key(named: list.rawValue)
            json.beginList()
            let changes = list.changes(comparison)
            for change in changes {
                json.line(2)
                write(change, to: &json)
            }
            if !changes.isEmpty { json.endLine(1) }
            json.endList()
        }
    }

    private static func write(_ score: ScoreChange, to json: inout JSONWriter) {
        json.key("score")
        json.beginObject()
        json.pair("old", score.old, digits: 2)
        json.pair("new", score.new, digits: 2)
        json.pair("fromText", score.fromText, digits: 2)
        json.pair("fromRules", score.fromRules, digits: 2)
        json.key("estimated")
        json.bool(score.isEstimated)
        json.key("principles")
        json.beginList()
        for principle in score.principles {
            json.beginObject()
            json.pair("principle", principle.number)
            json.pair("old", principle.old, digits: 2)
            json.pair("new", principle.new, digits: 2)
            json.pair("fromText", principle.fromText, digits: 2)
            json.pair("fromRules", principle.fromRules, digits: 2)
            json.endObject()
        }
        json.endList()
        json.key("assessment")
        json.beginObject()
        json.pair("old", score.oldAssessment, digits: 2)
        json.pair("new", score.newAssessment, digits: 2)
        json.endObject()
        json.endObject()
    }

    private static func writeProvisions(_ alignment: ProvisionAlignment?, to json: inout JSONWriter) {
        json.key("provisions")
        guard let alignment else {
            json.null()
            return
        }
        json.beginObject()
        json.pair("unchanged", alignment.unchanged)
        json.key("changes")
        json.beginList()
        for change in alignment.changes {
            json.beginObject()
            json.pair("kind", change.kind.rawValue)
            json.key("old")
            if let old = change.old { json.string(old) } else { json.null() }
            json.key("new")
            if let new = change.new { json.string(new) } else { json.null() }
            json.pair("similarity", change.similarity, digits: 2)
            json.endObject()
        }
        json.endList()
        json.endObject()
    }

    private static func write(_ change: FindingChange, to json: inout JSONWriter) {
        let finding = change.finding
        json.beginObject()
        json.pair("rule", finding.rule)
        json.pair("category", finding.category)
        json.key("principle")
        if let principle = finding.principle { json.integer(principle) } else { json.null() }
        json.pair("severity", finding.severity.rawValue)
        json.pair("address", finding.address)
        json.pair("match", finding.match)
        json.pair("message", finding.message)
        json.pair("cause", change.cause.rawValue)
        json.pair("wording", change.wording.rawValue)
        json.key("old")
        write(change.old, to: &json)
        json.key("new")
        write(change.new, to: &json)
        json.endObject()
    }

    private static func write(_ finding: ReportedFinding?, to json: inout JSONWriter) {
        guard let finding else {
            json.null()
            return
        }
        json.beginObject()
        json.pair("address", finding.address)
        json.key("landing")
        if let landing = finding.landing { json.string(landing) } else { json.null() }
        json.pair("severity", finding.severity.rawValue)
        json.pair("line", finding.line)
        json.pair("match", finding.match)
        json.pair("context", finding.context)
        json.pair("fingerprint", finding.fingerprint.exact)
        json.key("accepted")
        if let acceptance = finding.acceptance {
            json.beginObject()
            json.pair("reason", acceptance.reason)
            json.pair("by", acceptance.by)
            json.key("until")
            if let until = acceptance.until { json.string(until) } else { json.null() }
            json.endObject()
        } else {
            json.null()
        }
        json.endObject()
    }
}
