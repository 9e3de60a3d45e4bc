import Findings
import LegalModel
import Scoring

/// What one bill adds to a SARIF run.
struct SARIFResults {
    private let assessment: Assessment
    private let context: ReportContext
    private let wording: FindingWording

    init(_ assessment: Assessment, _ context: ReportContext) {
        self.assessment = assessment
        self.context = context
        wording = FindingWording(context)
    }

    /// The results, one a line, with commas between.
    ///
    /// Findings that are gone since the baseline are not written as `absent`: code scanning services that ignore
    /// `baselineState` would open an alert for them. A result that is left out closes its alert.
    func results() -> [UInt8] {
        var bytes: [UInt8] = []
        for (number, finding) in assessment.findings.enumerated() where context.shows(finding) {
            var json = JSONWriter()
            write(finding, id: FindingID.name(number), to: &json)
            if !bytes.isEmpty { bytes += [0x2C, 0x0A] }
            bytes += json.bytes
        }
        return bytes
    }

    private func write(_ finding: Finding, id: String, to json: inout JSONWriter) {
        json.beginObject()
        json.pair("ruleId", finding.rule)
        json.pair("kind", "fail")
        json.pair("level", finding.severity.rawValue)
        json.pair("rank", finding.confidence * 100, digits: 0)
        let advice = wording.advice(of: finding)
        let message = wording.message(of: finding)
        SARIFTool.message(
            "message", advice.isEmpty ? message : message.isEmpty ? advice : "\(message) \(advice)", to: &json)
        json.key("locations")
        json.beginList()
        json.beginObject()
        json.key("physicalLocation")
        json.beginObject()
        ReportURI.write(assessment.input.name, to: &json)
        SourceRegion(finding, in: assessment.bill.source).write(snippet: finding.match, to: &json)
        json.endObject()
        writeLogicalLocations(finding, to: &json)
        json.endObject()
        json.endList()
        writeRemark(of: finding, to: &json)
        json.key("partialFingerprints")
        json.beginObject()
        json.key(named: "juraExact/v\(Fingerprint.version)")
        json.string(finding.fingerprint.exact)
        json.key(named: "juraLoose/v\(Fingerprint.version)")
        json.string(finding.fingerprint.loose)
        json.endObject()
        writeStanding(finding, to: &json)
        json.key("properties")
        json.beginObject()
        json.pair("id", id)
        json.pair("category", finding.category.rawValue)
        if let principle = finding.principle { json.pair("principle", principle.rawValue) }
        json.pair("role", finding.role.name)
        json.pair("confidence", finding.confidence, digits: 2)
        json.endObject()
        json.endObject()
    }

    /// The passage of the remarks that gives the reason.
    private func writeRemark(of finding: Finding, to json: inout JSONWriter) {
        guard let remark = finding.remark else { return }
        json.key("relatedLocations")
        json.beginList()
        json.beginObject()
        json.key("physicalLocation")
        json.beginObject()
        ReportURI.write(assessment.input.name, to: &json)
        json.key("region")
        json.beginObject()
        json.pair("startLine", remark.line)
        json.endObject()
        json.endObject()
        json.key("logicalLocations")
        json.beginList()
        Self.write(remark.address, kind: nil, to: &json)
        json.endList()
        SARIFTool.message("message", context.texts.words(remark), to: &json)
        json.endObject()
        json.endList()
    }

    /// Where it stands, and for new text of an amending act where it will stand.
    private func writeLogicalLocations(_ finding: Finding, to json: inout JSONWriter) {
        let places = [finding.address, finding.landing].compactMap { $0 }.filter { !$0.components.isEmpty }
        guard !places.isEmpty else { return }
        json.key("logicalLocations")
        json.beginList()
        for (number, place) in places.enumerated() {
            Self.write(place, kind: number == 0 ? nil : "landing", to: &json)
        }
        json.endList()
    }

    private static func write(_ place: LegalAddress, kind: String?, to json: inout JSONWriter) {
        guard let last = place.components.last else { return }
        json.beginObject()
        json.pair("name", last.description)
        json.pair("fullyQualifiedName", place.description)
        json.pair("kind", kind ?? "\(last.unit)")
        json.endObject()
    }

    /// SARIF wants `suppressions` and `baselineState` on every result or on none.
    private func writeStanding(_ finding: Finding, to json: inout JSONWriter) {
        json.key("suppressions")
        json.beginList()
        if finding.isAccepted, let acceptance = finding.acceptance {
            json.beginObject()
            json.pair("kind", "external")
            json.pair("status", "accepted")
            json.pair("justification", acceptance.reason)
            json.key("properties")
            json.beginObject()
            json.pair("by", acceptance.by)
            if let until = acceptance.until { json.pair("until", until) }
            json.endObject()
            json.endObject()
        }
        json.endList()
        guard assessment.baseline != nil else { return }
        switch finding.baselineState {
        case .new, nil: json.pair("baselineState", "new")
        case .unchanged: json.pair("baselineState", "unchanged")
        case .moved, .reworded: json.pair("baselineState", "updated")
        }
    }

    /// The document itself.
    func artifact() -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("location")
        json.beginObject()
        json.pair("uri", ReportURI.uri(of: assessment.input.name))
        json.endObject()
        json.pair("length", assessment.input.bytes)
        json.pair("encoding", assessment.bill.source.encoding.rawValue)
        json.key("roles")
        json.beginList()
        json.string("analysisTarget")
        json.endList()
        json.key("hashes")
        json.beginObject()
        json.pair("sha-256", assessment.input.digest)
        json.endObject()
        json.endObject()
        return json.bytes
    }

    /// The reading notes.
    func notifications() -> [UInt8] {
        let lines = assessment.bill.notes.map { note in
            var json = JSONWriter()
            json.beginObject()
            json.key("descriptor")
            json.beginObject()
            json.pair("id", note.kind.rawValue)
            json.endObject()
            json.pair("level", "note")
            let words = context.texts.name(Names.words(note.kind))
            SARIFTool.message("message", note.detail.isEmpty ? words : "\(words): \(note.detail)", to: &json)
            json.key("locations")
            json.beginList()
            json.beginObject()
            json.key("physicalLocation")
            json.beginObject()
            ReportURI.write(assessment.input.name, to: &json)
            json.endObject()
            if !note.address.components.isEmpty {
                json.key("logicalLocations")
                json.beginList()
                Self.write(note.address, kind: nil, to: &json)
                json.endList()
            }
            json.endObject()
            json.endList()
            json.endObject()
            return json.bytes
        }
        return Array(lines.joined(separator: Array(",\n".utf8)))
    }
}
