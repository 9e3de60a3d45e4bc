import Findings
import LegalModel
package import Scoring

/// A summary for a job page: the figure, the principles, and the findings by provision rather than by line.
package struct MarkdownReporter: Reporter {
    /// The findings that are listed of one bill. A job page holds a megabyte, and nobody reads more.
    static let limit = 40

    package init() {}

    package func report(_ assessment: Assessment, context: ReportContext) -> [UInt8] {
        var page = MarkdownPage(context.texts)
        head(assessment, context, to: &page)
        principles(assessment, to: &page)
        findings(assessment, context, to: &page)
        decisions(assessment, to: &page)
        notRead(assessment, to: &page)
        page.line("\(context.texts[.disclaimer]) \(versions(assessment, context))")
        return Array(page.text.utf8)
    }

    package var separator: [UInt8] { Array("\n".utf8) }

    package func closing(_ batch: ReportBatch, context: ReportContext) -> [UInt8] {
        guard !batch.failures.isEmpty else { return [] }
        var page = MarkdownPage(context.texts)
        page.line()
        page.heading(2, context.texts[.failed])
        for failure in batch.failures { page.item("`\(page.code(failure.name))`: \(page.escaped(failure.reason))") }
        return Array(page.text.utf8)
    }

    private func versions(_ assessment: Assessment, _ context: ReportContext) -> String {
        context.texts(.methodVersions, assessment.toolVersion, assessment.ruleBaseVersion) + "."
    }

    private func head(_ assessment: Assessment, _ context: ReportContext, to page: inout MarkdownPage) {
        let (texts, bill) = (context.texts, assessment.bill)
        page.heading(2, page.escaped(bill.title.isEmpty ? assessment.input.name : bill.title))
        page.line("`\(page.code(assessment.input.name))`")
        page.line()
        for line in context.narrowing(of: assessment) {
            page.line("*\(page.escaped(line))*")
            page.line()
        }
        if let value = assessment.score.text.value {
            let band = assessment.score.text.band.map { texts.name(Names.words($0)) } ?? ""
            page.line("**\(texts(.bandLine, texts.figure(value), band)).**")
        }
        page.line(ReadinessWords(assessment, context).sentences.joined(separator: " "))
        if let quality = assessment.score.assessment {
            page.line()
            page.line("\(texts[.remarksQuality]): \(texts.figure(quality.value)) \(texts[.ofHundred]).")
        }
        page.line()
        let count = { (severity: Severity) in texts.number(assessment.findings.count { $0.severity == severity }) }
        page.line(
            texts(
                .countsLine, texts.count(assessment.findings.count, .findingOne, .findingMany), count(.error),
                count(.warning), count(.note), texts.number(assessment.evidence.count)) + ".")
        page.line()
    }

    private func principles(_ assessment: Assessment, to page: inout MarkdownPage) {
        let texts = page.texts
        page.row([texts[.principle], texts[.value]])
        page.line("|---|---:|")
        for score in assessment.score.text.principles {
            let figure = score.isRelevant ? score.value.map(texts.figure) : nil
            let value = figure.map { score.hasOnlyNotes ? "\($0) (\(texts[.onlyNotes]))" : $0 }
            page.row([
                "\(score.principle.rawValue) \(texts.name(Names.words(score.principle)))",
                value ?? texts[score.isAssessed ? .notRelevant : .notAssessed],
            ])
        }
        page.line()
    }

    private func findings(_ assessment: Assessment, _ context: ReportContext, to page: inout MarkdownPage) {
        let shown = assessment.findings.filter { context.shows($0) && !$0.isAccepted }
        guard !shown.isEmpty else { return page.line(page.texts[.noFindings] + "\n") }
        let wording = FindingWording(context)
        var place: String?
        for finding in shown.prefix(Self.limit) {
            let provision = Self.provision(of: finding.address)
            if provision != place {
                if place != nil { page.line() }
                page.heading(3, provision.isEmpty ? page.texts[.whole] : page.escaped(provision))
                place = provision
            }
            let isNew = assessment.baseline != nil && GitHubReporter.isNews(finding)
            let message = wording.message(of: finding)
            let isQuoted = finding.match.isEmpty || message.hasPrefix("»\(finding.match)«")
            let words = isQuoted ? "" : " »\(page.escaped(finding.match))«"
            let severity = page.texts.name(Names.words(finding.severity))
            page.item(
                "\(isNew ? "🆕 " : "")**\(severity)** \(page.escaped(page.texts.place(of: finding))):\(words) "
                    + "\(page.escaped(message)) `\(page.code(finding.rule))`")
        }
        page.line()
        if shown.count > Self.limit {
            page.line("… " + page.texts.count(shown.count - Self.limit, .findingOne, .findingMany))
            page.line()
        }
    }

    /// What the team has decided to leave as it is, with the reasons.
    private func decisions(_ assessment: Assessment, to page: inout MarkdownPage) {
        let accepted = assessment.findings.filter(\.isAccepted)
        guard !accepted.isEmpty else { return }
        page.heading(3, page.texts.name(("Besluttet", "Decided")))
        for finding in accepted {
            guard let acceptance = finding.acceptance else { continue }
            page.item(
                "\(page.escaped(page.texts.place(of: finding))): »\(page.escaped(finding.match))« – "
                    + "\(page.escaped(acceptance.reason)) (\(page.escaped(acceptance.by)))")
        }
        page.line()
    }

    private func notRead(_ assessment: Assessment, to page: inout MarkdownPage) {
        guard !assessment.coverage.notRead.isEmpty else { return }
        page.heading(3, page.texts[.notReadHeading])
        for note in assessment.coverage.notRead {
            let place = note.address.components.isEmpty ? "" : "\(note.address): "
            let detail = note.detail.isEmpty ? "" : " (\(note.detail))"
            page.item(page.escaped("\(place)\(page.texts.name(Names.words(note.kind)))\(detail)"))
        }
        page.line()
    }

    /// The § that an address lies in, or what stands first.
    private static func provision(of address: LegalAddress) -> String {
        if let section = address.components.firstIndex(where: { $0.unit == .paragraf }) {
            return LegalAddress(Array(address.components[...section])).description
        }
        return LegalAddress(Array(address.components.prefix(1))).description
    }
}
