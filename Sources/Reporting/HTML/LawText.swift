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
    /// The line that is being written, and the notes that will stand beside it.
    private var line = HTMLWriter()
    private var notes = HTMLWriter()

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
            if !anchor.isEmpty {
                html.element(" id=\"", anchor, "\"")
                if isCitedInMargin(next) { html.element(" data-a=\"", provision.address.description, "\"") }
            }
            if next == 0 { report.markLanguage(to: &html) }
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

    /// Paper shows the address of each stykke, or of a § or an amendment without any, in the margin.
    private func isCitedInMargin(_ index: ProvisionIndex) -> Bool {
        switch bill.provisions[index].kind {
        case .stykke, .amendment: true
        case .paragraf: index + 1 >= bill.provisions[index].end || bill.provisions[index + 1].kind != .stykke
        default: false
        }
    }

    private mutating func endLine(to html: inout HTMLWriter) {
        guard let end = endOfLine else { return }
        endOfLine = nil
        line.markup(end)
        if notes.isEmpty {
            html.append(line)
        } else {
            html.markup("<div class=ln>")
            html.append(notes)
            html.append(line)
            html.markup("</div>")
        }
        (line, notes) = (HTMLWriter(), HTMLWriter())
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
            LawMarkup.openSpan(block.role, to: &line)
        } else {
            endLine(to: &html)
            endOfLine = LawMarkup.openLine(block, bill.provisions[block.provision], to: &line)
        }
        marginNotes(waiting, areUnits: true)
        waiting = []
        var ahead = nextMark
        var inMargin: [FindingMarks.Reference] = []
        while ahead < marks.marks.count, marks.marks[ahead].range.lowerBound < block.range.upperBound {
            inMargin.append(marks.marks[ahead].reference)
            ahead += 1
        }
        marginNotes(inMargin, areUnits: false)
        if !goesOn { writeLabels(before: block) }
        writeWords(block.range, through: ahead)
        nextMark = ahead
        if goesOn { line.markup("</span>") }
    }

    /// The labels that the text does not bring itself; each is a link to its own place.
    private mutating func writeLabels(before block: TextBlock) {
        for index in labels {
            let label = LawMarkup.label(bill.provisions[index])
            guard !label.isEmpty, !bill.text[block.range].starts(with: label.utf8) else { continue }
            let anchor = report.anchors.own(index)
            if anchor.isEmpty || report.isBig {
                line.element("<b class=lb>", label, "</b> ")
            } else {
                line.element("<a class=lb href=\"#", anchor, "\">")
                line.element("", label, "</a> ")
            }
        }
        labels = []
    }

    /// What is found in a line: a note for each rule.
    private mutating func marginNotes(_ references: [FindingMarks.Reference], areUnits: Bool) {
        var found: [(rule: String, references: [FindingMarks.Reference])] = []
        for reference in references where !reference.isEvidence {
            let rule = report.finding(reference).rule
            if let known = found.firstIndex(where: { $0.rule == rule }) {
                found[known].references.append(reference)
            } else {
                found.append((rule, [reference]))
            }
        }
        for note in found { MarginNote(report, note.references, isUnit: areUnits).write(to: &notes) }
    }

    /// The words with marks; marks that touch become one that links to the first.
    private mutating func writeWords(_ range: Range<Int>, through end: Int) {
        var position = range.lowerBound
        var number = nextMark
        while number < end {
            let mark = marks.marks[number]
            var others: [FindingMarks.Reference] = []
            var stop = mark.range.upperBound
            number += 1
            while number < end, marks.marks[number].range.lowerBound < stop {
                stop = max(stop, marks.marks[number].range.upperBound)
                others.append(marks.marks[number].reference)
                number += 1
            }
            let start = max(position, mark.range.lowerBound)
            stop = min(stop, range.upperBound)
            guard start < stop else { continue }
            line.text(bill.text, position..<start)
            line.markup("<a class=\"m ")
            report.writeClass(of: report.finding(mark.reference), isEvidence: mark.reference.isEvidence, to: &line)
            line.markup("\"")
            if !others.isEmpty {
                let names = others.map { FindingID.name($0.number, isEvidence: $0.isEvidence) }
                line.element(" data-f=\"", names.joined(separator: " "), "\"")
            }
            line.element(
                " href=\"#", FindingID.name(mark.reference.number, isEvidence: mark.reference.isEvidence), "\">")
            line.text(bill.text, start..<stop)
            line.markup("</a>")
            position = stop
        }
        line.text(bill.text, position..<range.upperBound)
    }
}
