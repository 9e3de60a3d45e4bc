import BillReading
import LegalModel

/// A bill as lines of text that a test can compare: one line a provision, one a block.
func outline(_ bill: Bill) -> [String] {
    var lines: [String] = []
    var provision = 0
    for block in bill.blocks {
        while provision <= block.provision {
            append(bill.provisions[provision], to: &lines)
            provision += 1
        }
        lines.append("\(block.continuesLine ? "…" : "")\(block.role.name): \(bill.text(of: block))")
    }
    while provision < bill.provisions.count {
        append(bill.provisions[provision], to: &lines)
        provision += 1
    }
    return lines
}

private func append(_ provision: Provision, to lines: inout [String]) {
    if provision.kind == .document || provision.kind == .ceremony { return }
    let landing = provision.landing.map { " ⇒ \($0)" } ?? ""
    lines.append("[\(provision.kind)] \(provision.address)\(landing)")
}

/// Reads the contents of an act as LexDania, its wrapping added.
func lexDania(_ contents: String, type: String = "LOV H#LOKDOK01", titles: String = "") throws -> Bill {
    let source = """
        <?xml version="1.0" encoding="utf-8"?>
        <Dokument SchemaLocation="http://example.dk/LOVH.Retsinfo.LexDania_2.1.xsd">
          <Meta>
            <DocumentType>\(type)</DocumentType>
            <DocumentTitle>Lov om prøver\\n(Undertitel)</DocumentTitle>
            <Year>2030</Year>
            <Number>17</Number>
            <AendresAf><Dokument><KortNavn>Ingen</KortNavn></Dokument></AendresAf>
            <Ministry>Prøveministeriet</Ministry>
          </Meta>
          \(titles)
          <DokumentIndhold>
        \(contents)
          </DokumentIndhold>
        </Dokument>
        """
    return try BillReader.read(Array(source.utf8), name: "prøve.xml")
}

/// A line of text in one run.
func line(_ text: String) -> String { "<Linea><Char>\(text)</Char></Linea>" }

/// A block of one line.
func block(_ text: String) -> String { "<Exitus>\(line(text))</Exitus>" }

/// The shells around the §§ of an act without chapters.
func shells(_ paragraffer: String) -> String {
    "<Bog><Afsnit><Kapitel><ParagrafGruppe>\(paragraffer)</ParagrafGruppe></Kapitel></Afsnit></Bog>"
}
