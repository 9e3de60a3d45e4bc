import Findings
import LegalModel
import RuleBase
package import Scoring

/// A bill's report as one file: it opens without a network and reads in full without scripts.
package struct HTMLReporter: Reporter {
    package init() {}

    package func report(_ assessment: Assessment, context: ReportContext) -> [UInt8] {
        HTMLReport(assessment, context).write()
    }

    // Many bills on one page are their overview; a folder of reports has the pages of the bills too.
    package func piece(_ assessment: Assessment, context: ReportContext) -> ReportPiece { ReportPiece(body: []) }
    package func closing(_ batch: ReportBatch, context: ReportContext) -> [UInt8] {
        BatchReports.indexHTML(batch.rows, failures: batch.failures, context: context)
    }
}

/// What the sections of the page share.
struct HTMLReport {
    let assessment: Assessment
    let context: ReportContext
    let texts: Texts
    let wording: FindingWording
    let anchors: Anchors
    let marks: FindingMarks
    let places: ProvisionPlaces

    /// A section of the page.
    private struct Section {
        let id: String
        let name: String
        let write: (inout HTMLWriter) -> Void
    }

    init(_ assessment: Assessment, _ context: ReportContext) {
        self.assessment = assessment
        self.context = context
        texts = context.texts
        wording = FindingWording(context)
        anchors = Anchors(assessment.bill)
        marks = FindingMarks(assessment, context)
        places = ProvisionPlaces(assessment.bill)
    }

    /// Whether the bill is so long that what stands in the list of findings is not said again in the margin, and pages off
    /// screen are laid out only when they come into view.
    var isBig: Bool { assessment.facts.words > 20_000 }

    func write() -> [UInt8] {
        var html = HTMLWriter()
        let frame = PageFrame(frameContent)
        html.append(frame.head)
        write(opening, to: &html)
        html.markup("<div class=work>\n")
        writeFilter(to: &html)
        write(work, to: &html)
        html.markup("</div>\n")
        write(apparatus, to: &html)
        EmbeddedReport.write(assessment, context, to: &html)
        html.append(frame.foot)
        return html.bytes
    }

    private func write(_ sections: [Section], to html: inout HTMLWriter) {
        for section in sections {
            html.element("<section id=\"", section.id, "\"><h2>")
            html.element("", section.name, "</h2>\n")
            section.write(&html)
            html.markup("</section>\n")
        }
    }

    /// What everybody reads.
    private var opening: [Section] {
        [
            Section(id: "parathed", name: texts[.textReadiness], write: { writeReadiness(to: &$0) }),
            Section(id: "principper", name: texts[.principlesHeading], write: { writePrinciples(to: &$0) }),
            Section(id: "vigtigst", name: texts[.mattersMost], write: { writeMostImportant(to: &$0) }),
        ]
    }

    /// What one works in: the map, the text, the findings.
    private var work: [Section] {
        [
            Section(id: "kort", name: texts[PagePhrase.mapHeading], write: { ReadinessMap(self).write(to: &$0) }),
            Section(
                id: "tekst", name: texts[.billText],
                write: { html in
                    writeLegend(to: &html)
                    var law = LawText(self)
                    law.write(to: &html)
                }),
            Section(id: "fund", name: texts[.findingsByPrinciple], write: { writeFindings(to: &$0) }),
        ]
    }

    /// What one looks up.
    private var apparatus: [Section] {
        var sections = [
            Section(id: "skridt", name: texts[PagePhrase.procedure], write: { writeProcedure(to: &$0) }),
            Section(id: "gode-tegn", name: texts[.goodSigns], write: { writeEvidence(to: &$0) }),
            Section(id: "definitioner", name: texts[PagePhrase.concepts], write: { writeDefinitions(to: &$0) }),
            Section(id: "henvisninger", name: texts[PagePhrase.citations], write: { writeCitations(to: &$0) }),
            Section(id: "bemaerkninger", name: texts[.remarksQuality], write: { writeRemarks(to: &$0) }),
            Section(id: "ikke-laest", name: texts[.notReadHeading], write: { writeNotRead(to: &$0) }),
            Section(id: "om", name: texts[.method], write: { writeMethod(to: &$0) }),
        ]
        if hasDecisions {
            let name = texts[ComparisonPhrase.decisions]
            sections.insert(Section(id: "beslutninger", name: name, write: { writeDecisions(to: &$0) }), at: 0)
        }
        return sections
    }

    private var frameContent: PageFrame.Content {
        let (bill, facts) = (assessment.bill, assessment.facts)
        let shown: [(String, String)] = [
            (texts[.ministry], bill.ministry), (texts[.kind], texts.name(Names.words(bill.kind))),
            (texts[.numberYear], bill.citation),
            (
                texts[.wordsRead],
                texts(.wordsCount, texts.number(facts.words)) + ", "
                    + texts(.provisionsCount, texts.number(facts.provisions))
            ), (texts[.file], assessment.input.name),
        ]
        return PageFrame.Content(
            language: context.language.rawValue, title: bill.title.isEmpty ? assessment.input.name : bill.title,
            titleLanguage: texts.isEnglish ? "da" : "", kicker: texts[.reportTitle], subtitle: bill.subtitle,
            skip: texts[.skipToContent],
            contents: texts[.contents], facts: shown.filter { !$0.1.isEmpty },
            sections: sectionNames,
            footer: [
                texts[.disclaimer],
                texts(.methodVersions, assessment.toolVersion, assessment.ruleBaseVersion),
            ], version: assessment.toolVersion, script: BillScript.text,
            bodyClass: isBig ? "report big" : "report")
    }

    private var sectionNames: [(String, String)] { (opening + work + apparatus).map { ($0.id, $0.name) } }

    /// Marks words of the bill as Danish where the report is not.
    func markLanguage(to html: inout HTMLWriter) {
        if texts.isEnglish { html.markup(" lang=da") }
    }

    func finding(_ reference: FindingMarks.Reference) -> Finding {
        reference.isEvidence ? assessment.evidence[reference.number] : assessment.findings[reference.number]
    }

    /// The class of a severity: colour, line and sign together.
    static func mark(_ severity: Severity) -> StaticString {
        switch severity {
        case .error: "e"
        case .warning: "w"
        case .note: "n"
        }
    }
}
