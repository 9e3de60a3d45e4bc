import Findings
import LegalModel
import Scoring

/// The bill itself, set like a law: divisions, §§, stykker and items, with the words of the findings marked.
///
/// One walk over the blocks of text: units are opened and closed around them as they come.
struct LawText {
    private let bill: Bill
    private let report: HTMLReport
    private let marks: FindingMarks
    private var open: [(index: ProvisionIndex, end: StaticString)] = []
    private var next: ProvisionIndex = 0
    private var nextMark = 0
    /// Labels that the next line begins with.
    private var labels: [ProvisionIndex] = []
    /// Findings about a unit whose first line is still to come.
    private var waiting: [FindingMarks.Reference] = []
    private var endOfLine: StaticString?

    init(_ report: HTMLReport) {
        bill = report.assessment.bill
        self.report = report
        marks = report.marks
    }

    mutating func write(to html: inout HTMLWriter) {
        for block in bill.blocks {
            openProvisions(through: block.provision, to: &html)
            if open.contains(where: { $0.index == block.provision }) {
                while let last = open.last, last.index != block.provision { closeLast(to: &html) }
            }
            write(block, to: &html)
        }
        openProvisions(through: bill.provisions.count - 1, to: &html)
        while !open.isEmpty { closeLast(to: &html) }
    }

    private mutating func openProvisions(through last: ProvisionIndex, to html: inout HTMLWriter) {
        while next <= last {
            endLine(to: &html)
            while let top = open.last, bill.provisions[top.index].end <= next { closeLast(to: &html) }
            flushDivisionLabel(to: &html)
            let provision = bill.provisions[next]
            html.markup("\n<")
            let end = LawMarkup.open(provision, isOutermost: provision.parent <= 0, to: &html)
            let anchor = report.anchors.own(next)
            if !anchor.isEmpty { html.element(" id=\"", anchor, "\"") }
            html.markup(">")
            if LawMarkup.isFolded(provision) {
                html.element("<summary>", LawMarkup.name(provision, report.texts), "</summary>")
            }
            if let landing = LawMarkup.landing(of: next, in: bill) {
                html.element("<p class=land>", landing.description, "</p>")
            }
            open.append((next, end))
            if !provision.label.isEmpty { labels.append(next) }
            waiting += marks.units[next] ?? []
            next += 1
        }
    }

    private mutating func closeLast(to html: inout HTMLWriter) {
        endLine(to: &html)
        flushDivisionLabel(to: &html)
        let last = open.removeLast()
        labels.removeAll { $0 == last.index }
        html.markup(last.end)
    }

    private mutating func endLine(to html: inout HTMLWriter) {
        if let end = endOfLine { html.markup(end) }
        endOfLine = nil
    }

    /// A chapter without a heading still shows its label, on a line of its own.
    private mutating func flushDivisionLabel(to html: inout HTMLWriter) {
        guard let index = labels.last, LawMarkup.isDivision(bill.provisions[index].kind) else { return }
        labels.removeLast()
        html.element("<h3>", LawMarkup.label(bill.provisions[index]), "</h3>")
    }

    private mutating func write(_ block: TextBlock, to html: inout HTMLWriter) {
        let goesOn = block.continuesLine && endOfLine != nil
        if goesOn {
            LawMarkup.openSpan(block.role, to: &html)
        } else {
            endLine(to: &html)
            endOfLine = LawMarkup.openLine(block, bill.provisions[block.provision], to: &html)
        }
        marginNotes(waiting, areUnits: true, to: &html)
        waiting = []
        var ahead = nextMark
        var inMargin: [FindingMarks.Reference] = []
        while ahead < marks.marks.count, marks.marks[ahead].range.lowerBound < block.range.upperBound {
            inMargin.append(marks.marks[ahead].reference)
            ahead += 1
        }
        marginNotes(inMargin, areUnits: false, to: &html)
        if !goesOn { writeLabels(before: block, to: &html) }
        writeWords(block.range, through: ahead, to: &html)
        nextMark = ahead
        if goesOn { html.markup("</span>") }
    }

    /// The labels that the text does not bring itself.
    private mutating func writeLabels(before block: TextBlock, to html: inout HTMLWriter) {
        for index in labels {
            let label = LawMarkup.label(bill.provisions[index])
            guard !label.isEmpty, !bill.text[block.range].starts(with: label.utf8) else { continue }
            html.element("<b class=lb>", label, "</b> ")
        }
        labels = []
    }

    /// What is found in a line, each rule once. Narrow pages show the notes on whole units alone: words have their marks.
    private func marginNotes(_ references: [FindingMarks.Reference], areUnits: Bool, to html: inout HTMLWriter) {
        var notes: [(rule: String, first: FindingMarks.Reference, count: Int)] = []
        for reference in references {
            let rule = report.finding(reference).rule
            if let known = notes.firstIndex(where: { $0.rule == rule }) {
                notes[known].count += 1
            } else {
                notes.append((rule, reference, 1))
            }
        }
        for note in notes { marginNote(note.first, count: note.count, isUnit: areUnits, to: &html) }
    }

    private func marginNote(
        _ reference: FindingMarks.Reference, count: Int, isUnit: Bool, to html: inout HTMLWriter
    ) {
        let finding = report.finding(reference)
        html.markup(isUnit ? "<span class=\"mn u " : "<span class=\"mn ")
        html.markup(reference.isEvidence ? "g" : HTMLReport.mark(finding.severity))
        html.element("\"><a href=\"#", FindingID.name(reference.number, isEvidence: reference.isEvidence), "\">")
        html.text(report.wording.title(of: finding))
        if count > 1 { html.element(" × ", String(count), "") }
        html.markup("</a></span>")
    }

    /// The words with marks; marks that touch become one that links to the first.
    private func writeWords(_ range: Range<Int>, through end: Int, to html: inout HTMLWriter) {
        var position = range.lowerBound
        var number = nextMark
        while number < end {
            let mark = marks.marks[number]
            var stop = mark.range.upperBound
            number += 1
            while number < end, marks.marks[number].range.lowerBound < stop {
                stop = max(stop, marks.marks[number].range.upperBound)
                number += 1
            }
            let start = max(position, mark.range.lowerBound)
            stop = min(stop, range.upperBound)
            guard start < stop else { continue }
            html.text(bill.text, position..<start)
            html.markup("<a class=\"m ")
            html.markup(
                mark.reference.isEvidence ? "g" : HTMLReport.mark(report.finding(mark.reference).severity))
            html.element(
                "\" href=\"#", FindingID.name(mark.reference.number, isEvidence: mark.reference.isEvidence), "\">")
            html.text(bill.text, start..<stop)
            html.markup("</a>")
            position = stop
        }
        html.text(bill.text, position..<range.upperBound)
    }
}
