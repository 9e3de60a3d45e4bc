import Findings
import LegalModel
import Scoring

/// The readiness map: one cell a provision, each a link to its place in the text.
struct ReadinessMap {
    /// What stands in the cell of a provision.
    private struct Cell {
        var worst = 0
        var count = 0
    }

    private let report: HTMLReport
    private let bill: Bill
    private var cells: [ProvisionIndex: Cell] = [:]

    init(_ report: HTMLReport) {
        self.report = report
        bill = report.assessment.bill
        for finding in report.assessment.findings where report.context.shows(finding) {
            guard let place = place(of: finding.provision) else { continue }
            cells[place, default: Cell()].count += 1
            cells[place]!.worst = max(cells[place]!.worst, finding.severity.rank + 1)
        }
    }

    func write(to html: inout HTMLWriter) {
        let texts = report.texts
        html.element("<p class=intro>", texts[PagePhrase.mapIntro], "</p>")
        writeLegend(to: &html)
        html.markup("<ol class=map>")
        var isRowOpen = false
        for index in bill.provisions.indices {
            let provision = bill.provisions[index]
            if isRow(provision) {
                if isRowOpen { html.markup("</li>") }
                html.markup("<li>")
                isRowOpen = true
            } else if LawMarkup.isDivision(provision.kind), provision.kind != .annex, isOwn(index),
                !provision.label.isEmpty
            {
                if isRowOpen { html.markup("</li>") }
                isRowOpen = false
                html.element("<li class=mk><a href=\"#", report.anchors.own(index), "\">")
                html.element("", LawMarkup.label(provision), "</a></li>")
            }
            if isRowOpen, hasCell(index) { writeCell(index, to: &html) }
        }
        html.markup(isRowOpen ? "</li></ol>" : "</ol>")
    }

    private func writeCell(_ index: ProvisionIndex, to html: inout HTMLWriter) {
        let cell = cells[index] ?? Cell()
        html.markup("<a")
        if cell.worst > 0 {
            html.markup(" class=q")
            html.number(cell.worst)
        }
        html.element(" href=\"#", report.anchors.own(index), "\"")
        if cell.count > 0 {
            let found = report.texts.count(cell.count, .findingOne, .findingMany)
            html.element(" aria-label=\"", "\(bill.provisions[index].address.description): \(found)", "\"")
        }
        html.element(">", label(bill.provisions[index]), "</a>")
    }

    private func writeLegend(to html: inout HTMLWriter) {
        html.markup("<ul class=\"map key\"><li><b>1</b> ")
        html.element("", report.texts[PagePhrase.mapLegendNone], "</li>")
        for severity in Severity.allCases.sorted() {
            html.markup("<li><b class=q")
            html.number(severity.rank + 1)
            html.element(">1</b> ", report.texts.name(Names.words(severity)), "</li>")
        }
        html.markup("</ul>")
    }

    /// The nearest unit around a provision that has a cell.
    private func place(of provision: ProvisionIndex) -> ProvisionIndex? {
        var index = provision
        while index > 0 {
            if hasCell(index) { return index }
            index = bill.provisions[index].parent
        }
        return nil
    }

    private func isOwn(_ index: ProvisionIndex) -> Bool { !report.anchors.own(index).isEmpty }

    private func isRow(_ provision: Provision) -> Bool { provision.kind == .paragraf && provision.landing == nil }

    private func hasCell(_ index: ProvisionIndex) -> Bool {
        switch bill.provisions[index].kind {
        case .paragraf, .stykke, .nummer, .litra, .amendment: isOwn(index)
        default: false
        }
    }

    private func label(_ provision: Provision) -> String {
        switch provision.kind {
        case .paragraf: "§\u{A0}\(provision.label)"
        case .nummer, .litra: "\(provision.label))"
        case .amendment: "\(provision.label)."
        default: provision.label
        }
    }
}
