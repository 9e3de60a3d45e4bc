public import Comparison
internal import Findings

/// Reads a JSON report of schema 1 back, as far as a comparison needs it.
public enum ReportReader {
    /// What a comparison has no use for.
    private static let passed = ["evidence", "facts", "notes", "notRead", "rolesRead", "advice", "reasons"]

    /// - Parameter bytes: one report, as ``JSONReporter`` writes it.
    /// - Throws: ``JSONError`` with the line where the text is no report.
    /// - Complexity: linear in the size of the report.
    public static func read(_ bytes: [UInt8]) throws(JSONError) -> ReportedBill {
        let report = try JSONObject(bytes, passing: passed)
        let schema = try report.stringIfAny("schema") ?? ""
        guard schema.hasSuffix("jura-report-1.json") else {
            throw JSONError(
                line: 1, column: 1,
                schema.isEmpty
                    ? "this is not a report of jura: »schema« is missing"
                    : "»\(schema)« is not a report this version can read")
        }
        var bill = ReportedBill()
        let (tool, rules) = (try report.object("tool"), try report.object("ruleBase"))
        let (input, document) = (try report.object("input"), try report.object("bill"))
        bill.toolVersion = try tool.string("version")
        bill.ruleBaseVersion = try rules.string("version")
        bill.ruleBaseDigest = try rules.string("digest")
        bill.language = try report.stringIfAny("language") ?? ""
        bill.show = try severity(report, "show") ?? .note
        bill.name = try input.string("name")
        bill.digest = try input.string("digest")
        bill.title = try document.string("title")
        bill.number = try document.stringIfAny("number") ?? ""
        bill.year = try document.integerIfAny("year")
        bill.words = try document.integerIfAny("words") ?? 0
        if let coverage = try report.objectIfAny("coverage") {
            var names = try coverage.strings("rulesRun")
            for entry in try coverage.objects("rulesNotApplicable") { names.append(try entry.string("rule")) }
            bill.rules = Set(names)
        }
        var numbers: [String: Int] = [:]
        for object in try report.objects("findings") {
            numbers[try object.string("id")] = bill.findings.count
            bill.findings.append(try finding(object))
        }
        bill.score = try score(report.object("score"), numbers)
        if report.has("outline") { bill.outline = try outline(report) }
        let count = bill.outline?.entries.count ?? 0
        for index in bill.findings.indices {
            if let place = bill.findings[index].place, !(0..<count).contains(place) { bill.findings[index].place = nil }
        }
        return bill
    }

    private static func severity(_ object: JSONObject, _ name: String) throws(JSONError) -> Severity? {
        guard let text = try object.stringIfAny(name) else { return nil }
        guard let severity = Severity(rawValue: text) else {
            throw object.failure("»\(name)« is »\(text)«; expected error, warning or note")
        }
        return severity
    }

    private static func finding(_ object: JSONObject) throws(JSONError) -> ReportedFinding {
        var finding = ReportedFinding()
        finding.rule = try object.string("rule")
        finding.category = try object.stringIfAny("category") ?? ""
        finding.principle = try object.integerIfAny("principle")
        guard let level = try severity(object, "severity") else { throw object.failure("»severity« is missing") }
        finding.severity = level
        finding.confidence = try object.numberIfAny("confidence") ?? 1
        finding.role = try object.stringIfAny("role") ?? ""
        finding.address = try object.string("address")
        finding.landing = try object.stringIfAny("landing")
        finding.match = try object.stringIfAny("match") ?? ""
        finding.context = try object.stringIfAny("context") ?? ""
        finding.line = try object.objectIfAny("span")?.integerIfAny("line") ?? 0
        finding.message = try object.stringIfAny("message") ?? ""
        finding.place = try object.integerIfAny("provision")
        let print = try object.object("fingerprint")
        let version = try print.integerIfAny("version") ?? 0
        guard version == Fingerprint.version else {
            throw print.failure(
                "fingerprints of version \(version); this version of jura compares version \(Fingerprint.version)")
        }
        finding.fingerprint = Fingerprint(exact: try print.string("exact"), loose: try print.string("loose"))
        if let accepted = try object.objectIfAny("accepted") {
            finding.acceptance = Acceptance(
                fingerprint: finding.fingerprint.exact, address: finding.address, rule: finding.rule,
                reason: try accepted.string("reason"), by: try accepted.stringIfAny("by") ?? "",
                until: try accepted.stringIfAny("until"))
        }
        return finding
    }

    private static func score(_ object: JSONObject, _ numbers: [String: Int]) throws(JSONError) -> ReportedScore {
        var score = ReportedScore()
        let text = try object.object("text")
        score.value = try text.numberIfAny("value")
        score.assessment = try object.objectIfAny("assessment")?.numberIfAny("value")
        for entry in try text.objects("principles") {
            var principle = ReportedScore.Principle()
            principle.number = try entry.integerIfAny("principle") ?? 0
            principle.isRelevant = try entry.bool("relevant")
            principle.value = try entry.numberIfAny("value")
            principle.contribution = try entry.numberIfAny("contribution") ?? 0
            for part in try entry.objects("parts") {
                let findings = try part.strings("findings").compactMap { numbers[$0] }
                principle.parts.append((try part.string("rule"), try part.numberIfAny("loss") ?? 0, findings))
            }
            score.principles.append(principle)
        }
        return score
    }

    private static func outline(_ report: JSONObject) throws(JSONError) -> ProvisionOutline {
        var entries: [ProvisionOutline.Entry] = []
        for object in try report.objects("outline") {
            guard let sketch = WordingSketch(try object.string("sketch")) else {
                throw object.failure("»sketch« cannot be read")
            }
            entries.append(
                .init(
                    address: try object.string("address"), kind: try object.string("kind"),
                    words: try object.integerIfAny("words") ?? 0, text: try object.string("text"), sketch: sketch))
        }
        return ProvisionOutline(entries: entries)
    }
}
