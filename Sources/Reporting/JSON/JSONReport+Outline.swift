import Comparison
import Findings
import Scoring

extension JSONReport {
    /// The provisions with text of their own, one a line: what a later comparison aligns by.
    func writeOutline(to json: inout JSONWriter) {
        json.line(1)
        json.key("outline")
        json.beginList()
        for entry in outline.entries {
            json.line(2)
            json.beginObject()
            json.pair("address", entry.address)
            json.pair("kind", entry.kind)
            json.pair("words", entry.words)
            json.pair("text", entry.text)
            json.pair("sketch", entry.sketch.description)
            json.endObject()
        }
        if !outline.entries.isEmpty { json.endLine(1) }
        json.endList()
    }

    /// The place of a finding's provision in the outline.
    func writePlace(of finding: Finding, to json: inout JSONWriter) {
        json.key("provision")
        if places.indices.contains(finding.provision), let place = places[finding.provision] {
            json.integer(place)
        } else {
            json.null()
        }
    }

    func writeAcceptance(of finding: Finding, to json: inout JSONWriter) {
        json.key("accepted")
        guard let acceptance = finding.acceptance else {
            json.null()
            return
        }
        json.beginObject()
        json.pair("reason", acceptance.reason)
        json.pair("by", acceptance.by)
        json.key("until")
        if let until = acceptance.until { json.string(until) } else { json.null() }
        json.key("expired")
        json.bool(acceptance.isExpired)
        json.endObject()
    }

    /// Where the remarks say why; left out where they do not.
    func writeRemark(of finding: Finding, to json: inout JSONWriter) {
        guard let remark = finding.remark else { return }
        json.key("remark")
        json.beginObject()
        json.pair("address", remark.address)
        json.pair("words", remark.words)
        json.pair("line", remark.line)
        json.endObject()
    }

    /// How a finding stands against the earlier report; left out when none was given.
    func writeBaselineState(of finding: Finding, to json: inout JSONWriter) {
        guard let state = finding.baselineState else { return }
        json.pair("baseline", state.rawValue)
    }

    /// Acceptances that accept nothing any more, and what is gone since the earlier report.
    func writeDecisions(to json: inout JSONWriter) {
        json.line(1)
        json.key("staleAcceptances")
        json.beginList()
        for stale in assessment.staleAcceptances {
            json.beginObject()
            json.pair("cause", stale.cause.rawValue)
            json.pair("fingerprint", stale.acceptance.fingerprint)
            json.pair("address", stale.acceptance.address)
            json.pair("rule", stale.acceptance.rule)
            json.pair("reason", stale.acceptance.reason)
            json.pair("by", stale.acceptance.by)
            json.key("until")
            if let until = stale.acceptance.until { json.string(until) } else { json.null() }
            json.endObject()
        }
        json.endList()
        guard let baseline = assessment.baseline else { return }
        json.line(1)
        json.key("baseline")
        json.beginObject()
        json.pair("name", baseline.name)
        json.pair("new", assessment.findings.count { $0.baselineState == .new })
        json.key("resolved")
        json.beginList()
        for finding in baseline.resolved {
            json.beginObject()
            json.pair("rule", finding.rule)
            json.pair("severity", finding.severity.rawValue)
            json.pair("address", finding.address)
            json.pair("match", finding.match)
            json.pair("fingerprint", finding.fingerprint)
            json.endObject()
        }
        json.endList()
        json.endObject()
    }
}
