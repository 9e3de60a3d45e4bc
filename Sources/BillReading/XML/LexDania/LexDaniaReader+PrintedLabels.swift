import LegalModel

/// Labels that were set as text: in new text a whole § may be flattened into stykker whose first run of characters is
/// a bold »§ 17 a.« or an italic »Stk. 2.«
extension LexDaniaReader {
    struct PrintedLabel {
        /// The run of characters that holds the label and nothing else.
        let char: Int
        let range: Range<Int>
        let isParagraf: Bool
    }

    func startsParagraf(_ stykke: Int) -> Bool {
        voice == .inserted && label(of: stykke).isEmpty && printedLabel(of: stykke)?.isParagraf == true
    }

    func printedLabel(of stykke: Int) -> PrintedLabel? {
        guard let exitus = child(.exitus, of: stykke), let line = child(.linea, of: exitus),
            let run = child(.char, of: line), let form = tree.attribute("formaChar", of: run)
        else { return nil }
        let range = tree.content(of: run)
        let label = CleanLabel(UnsafeBufferPointer(rebasing: tree.bytes[range]))
        guard label.bytes.count <= 16 else { return nil }
        let isParagraf = label.bytes.starts(with: [0xC2, 0xA7])
        let isStykke = label.bytes.starts(with: "Stk".utf8)
        // Without emphasis it is a sentence that begins with a reference: »§ 21 finder tilsvarende anvendelse«.
        guard isParagraf && form.contains("old") || isStykke && form.contains("talic") else { return nil }
        guard label.bytes.last == UInt8(ascii: ".") else { return nil }
        return PrintedLabel(char: run, range: range, isParagraf: isParagraf)
    }
}
