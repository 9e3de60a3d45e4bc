import Findings
import LegalModel
import Scoring

/// The name of a finding within one report: `f12`, or `e3` for a good sign, counted in the order of the bill.
enum FindingID {
    static func name(_ number: Int, isEvidence: Bool = false) -> String {
        (isEvidence ? "e" : "f") + String(number + 1)
    }
}

extension JSONReport {
    /// The lists `findings` and `evidence`, an object a line.
    func writeFindings(to json: inout JSONWriter) {
        json.line(1)
        json.key("findings")
        write(assessment.findings, isEvidence: false, to: &json)
        json.line(1)
        json.key("evidence")
        write(assessment.evidence, isEvidence: true, to: &json)
    }

    private func write(_ findings: [Finding], isEvidence: Bool, to json: inout JSONWriter) {
        json.beginList()
        var isEmpty = true
        // Out of borrowed memory a finding is read where it stands; out of the array it would be copied.
        findings.withUnsafeBufferPointer { findings in
            for number in findings.indices
            where isEvidence || context.shows(findings[number].severity, findings[number].provision) {
                json.line(2)
                json.beginObject()
                writeMembers(of: findings[number], id: FindingID.name(number, isEvidence: isEvidence), to: &json)
                json.endObject()
                isEmpty = false
            }
        }
        if !isEmpty { json.endLine(1) }
        json.endList()
    }

    /// The members of a finding, without the braces.
    func writeMembers(of finding: Finding, id: String, to json: inout JSONWriter) {
        json.pair("id", id)
        json.pair("rule", finding.rule)
        json.pair("category", finding.category.rawValue)
        json.key("principle")
        if let principle = finding.principle { json.integer(principle.rawValue) } else { json.null() }
        json.pair("severity", finding.severity.rawValue)
        json.pair("confidence", finding.confidence, digits: 2)
        json.pair("role", finding.role.name)
        json.pair("address", finding.address)
        json.key("landing")
        if let landing = finding.landing { json.address(landing) } else { json.null() }
        json.pair("match", finding.match)
        json.pair("context", finding.context)
        json.key("span")
        json.beginObject()
        json.pair("start", finding.span.start)
        json.pair("end", finding.span.end)
        json.pair("line", finding.span.line)
        json.pair("column", finding.span.column)
        json.endObject()
        let texts = wording.texts(of: finding)
        json.key("message")
        if let texts { texts.message.write(from: finding, to: &json) } else { json.string("") }
        json.key("advice")
        if let texts { texts.advice.write(from: finding, to: &json) } else { json.string("") }
        json.key("reasons")
        json.beginList()
        finding.reasons.forEachLine { json.string($0) }
        json.endList()
        json.key("fingerprint")
        json.beginObject()
        json.pair("version", Fingerprint.version)
        json.pair("exact", finding.fingerprint.exact)
        json.pair("loose", finding.fingerprint.loose)
        json.endObject()
        writePlace(of: finding, to: &json)
        writeRemark(of: finding, to: &json)
        writeAcceptance(of: finding, to: &json)
        writeBaselineState(of: finding, to: &json)
    }

    /// What was counted beside the findings.
    func writeFacts(to json: inout JSONWriter) {
        let facts = assessment.facts
        json.key("facts")
        json.beginObject()
        json.pair("words", facts.words)
        json.pair("sentences", facts.sentences)
        json.pair("provisions", facts.provisions)
        json.pair("paragraphs", facts.paragraphs)
        json.pair("lix", facts.lix, digits: 1)
        json.pair("wordsPerSentence", facts.wordsPerSentence, digits: 1)
        json.pair("references", facts.references)
        json.key("definitions")
        json.beginList()
        for definition in facts.definitions {
            json.beginObject()
            json.pair("term", definition.term)
            json.pair("address", definition.address)
            json.pair("uses", definition.uses)
            json.endObject()
        }
        json.endList()
        json.key("steps")
        json.beginList()
        for step in facts.steps {
            json.beginObject()
            json.pair("address", step.address)
            json.pair("words", step.words)
            json.pair("rule", step.rule)
            json.endObject()
        }
        json.endList()
        writeProcedure(to: &json)
        json.endObject()
    }

    /// Who does what in a case, when, and what the text refers to.
    private func writeProcedure(to json: inout JSONWriter) {
        json.key("procedure")
        json.beginList()
        for step in assessment.facts.procedure {
            json.beginObject()
            json.pair("stage", step.stage.rawValue)
            json.pair("actor", step.actor)
            json.pair("when", step.when)
            json.pair("address", step.address)
            json.pair("words", step.words)
            json.key("manual")
            json.bool(step.isManual)
            json.endObject()
        }
        json.endList()
        json.key("citations")
        json.beginList()
        for citation in assessment.facts.citations {
            json.beginObject()
            json.pair("target", citation.target)
            json.key("external")
            json.bool(citation.isExternal)
            json.pair("uses", citation.uses)
            json.endObject()
        }
        json.endList()
    }
}
