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

    /// The anchors of the sections, in the order of the page.
    private static let sections: [(id: String, name: Phrase)] = [
        ("parathed", .textReadiness), ("principper", .principlesHeading), ("vigtigst", .mattersMost),
        ("fund", .findingsByPrinciple), ("tekst", .billText), ("gode-tegn", .goodSigns),
        ("definitioner", .definitions), ("skridt", .steps), ("bemaerkninger", .remarksQuality),
        ("ikke-laest", .notReadHeading), ("om", .method),
    ]

    init(_ assessment: Assessment, _ context: ReportContext) {
        self.assessment = assessment
        self.context = context
        texts = context.texts
        wording = FindingWording(assessment.findings + assessment.evidence, context)
        anchors = Anchors(assessment.bill)
        marks = FindingMarks(assessment, context)
    }

    func write() -> [UInt8] {
        var html = HTMLWriter()
        let frame = PageFrame(frameContent)
        html.frame(frame.head)
        for section in Self.sections {
            html.element("<section id=\"", section.id, "\"><h2>")
            html.text(texts[section.name])
            html.markup("</h2>\n")
            write(section.name, to: &html)
            html.markup("</section>\n")
            if section.name == .findingsByPrinciple { writeDecisions(to: &html) }
        }
        html.frame(frame.foot)
        return html.bytes
    }

    private func write(_ section: Phrase, to html: inout HTMLWriter) {
        switch section {
        case .textReadiness: writeReadiness(to: &html)
        case .principlesHeading: writePrinciples(to: &html)
        case .mattersMost: writeMostImportant(to: &html)
        case .findingsByPrinciple: writeFindings(to: &html)
        case .billText:
            html.element("<p class=intro>", texts[.billTextIntro], "</p>")
            var law = LawText(self)
            law.write(to: &html)
        case .goodSigns: writeEvidence(to: &html)
        case .definitions: writeDefinitions(to: &html)
        case .steps: writeSteps(to: &html)
        case .remarksQuality: writeRemarks(to: &html)
        case .notReadHeading: writeNotRead(to: &html)
        default: writeMethod(to: &html)
        }
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
            kicker: texts[.reportTitle], subtitle: bill.subtitle, skip: texts[.skipToContent],
            contents: texts[.contents], facts: shown.filter { !$0.1.isEmpty },
            sections: sectionNames,
            footer: [
                texts[.disclaimer],
                texts(.methodVersions, assessment.toolVersion, assessment.ruleBaseVersion),
            ], version: assessment.toolVersion, policy: "", script: "", bodyClass: "report")
    }

    private var sectionNames: [(String, String)] {
        var names = Self.sections.map { ($0.id, texts[$0.name]) }
        if hasDecisions { names.insert(("beslutninger", texts[ComparisonPhrase.decisions]), at: 4) }
        return names
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
