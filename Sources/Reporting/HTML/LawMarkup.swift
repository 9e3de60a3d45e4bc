import LegalModel

/// Which elements the units and lines of a law become.
enum LawMarkup {
    /// Writes the name of the element and its class, and returns what closes it.
    static func open(_ provision: Provision, isOutermost: Bool, to html: inout HTMLWriter) -> StaticString {
        if isFolded(provision), isOutermost {
            html.markup("details class=rem")
            return "</details>"
        }
        switch provision.kind {
        case .document: html.markup("div class=law")
        case .ceremony: html.markup("div class=cer")
        case .book, .part, .chapter, .group, .insertedDivision, .foreignProvisions: html.markup("div class=dv")
        case .paragraf: html.markup("div class=par")
        case .stykke: html.markup("div class=stk")
        case .nummer, .litra, .led: html.markup("div class=it")
        case .amendment: html.markup("div class=amd")
        case .table: html.markup("div class=tb")
        case .note: html.markup("div class=nt")
        case .annex, .remarks, .remarkSection, .specialRemark: html.markup("div class=rs")
        }
        return "</div>"
    }

    /// Remarks and annexes are folded away: they are long, and not law.
    static func isFolded(_ provision: Provision) -> Bool {
        provision.parent == 0 && (provision.kind == .remarks || provision.kind == .annex)
    }

    static func isDivision(_ kind: Provision.Kind) -> Bool {
        switch kind {
        case .book, .part, .chapter, .annex, .insertedDivision: true
        default: false
        }
    }

    /// What a folded part is called.
    static func name(_ provision: Provision, _ texts: Texts) -> String {
        let isAnnex = provision.kind == .annex
        let name = texts.name(Names.words(isAnnex ? TextRole.annex : .remark))
        // »Bemærkninger til lovforslagets enkelte bestemmelser« names itself.
        let words = provision.label.isEmpty ? name : isAnnex ? "\(name) \(provision.label)" : provision.label
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// The label as a law prints it: `§ 4.`, `Stk. 2.`, `3)`, `Kapitel 1`. The first stykke prints none.
    static func label(_ provision: Provision) -> String {
        let label = provision.label
        switch provision.kind {
        case .paragraf: return label.contains("-") || label.contains("–") ? "§§ \(label)." : "§ \(label)."
        case .stykke: return label == "1" ? "" : "Stk. \(label)."
        case .nummer, .litra, .led:
            return label.last?.isLetter == true || label.last?.isNumber == true ? "\(label))" : label
        case .amendment: return "\(label)."
        case .book: return "Bog \(label)"
        case .part: return "Afsnit \(label)"
        case .chapter: return "Kapitel \(label)"
        default: return ""
        }
    }

    /// Where new text will stand, said once: on the outermost unit that lands there.
    static func landing(of index: ProvisionIndex, in bill: Bill) -> LegalAddress? {
        let provision = bill.provisions[index]
        guard let landing = provision.landing, provision.kind == .amendment || provision.kind == .paragraf else {
            return nil
        }
        if provision.parent >= 0, bill.provisions[provision.parent].landing == landing { return nil }
        return landing
    }

    /// Opens the line that a block begins, and returns what closes it.
    static func openLine(_ block: TextBlock, _ provision: Provision, to html: inout HTMLWriter) -> StaticString {
        switch block.role {
        case .heading where provision.kind == .group || provision.kind == .paragraf:
            html.markup("<h4>")
            return "</h4>"
        case .heading:
            html.markup("<h3>")
            return "</h3>"
        case .inserted: html.markup("<p class=ny>")
        case .removed: html.markup("<p class=ud>")
        case .instruction: html.markup("<p class=an>")
        default: html.markup("<p>")
        }
        return "</p>"
    }

    /// Opens the words of a block that goes on in the line.
    static func openSpan(_ role: TextRole, to html: inout HTMLWriter) {
        switch role {
        case .inserted: html.markup("<span class=ny>")
        case .removed: html.markup("<span class=ud>")
        default: html.markup("<span>")
        }
    }
}
