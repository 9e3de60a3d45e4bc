/// The label of a provision, read: what it marks and its canonical text.
///
///     ProvisionLabel.paragraf(CleanLabel("§§ 24 a-24 b."))    // "24 a-24 b"
///     ProvisionLabel.stykke(CleanLabel("Stk. 2 og 3."))       // "2-3"
///     ProvisionLabel.item(CleanLabel("(aa)"))                 // letters, "aa"
enum ProvisionLabel {
    /// How an item of a list is marked.
    enum ItemMark: Hashable {
        case number
        case letters
        case dash
        /// Nothing that could be read.
        case none
    }

    /// `12 a` for `§ 12 a.`; nil when there is no number. A centred `§ l` is the letter l typed for 1.
    static func paragraf(_ label: CleanLabel) -> String? {
        let text = canonical(label.bytes)
        guard let first = text.first else { return nil }
        if text == [UInt8(ascii: "l")] { return "1" }
        return isDigit(first) ? String(decoding: text, as: UTF8.self) : nil
    }

    /// `2` for `Stk. 2.`, `2-4` for a range; nil when there is no number.
    static func stykke(_ label: CleanLabel) -> String? {
        guard let digit = label.bytes.firstIndex(where: isDigit) else { return nil }
        let text = String(decoding: canonical(label.bytes[digit...]), as: UTF8.self)
        // »2 og 3« covers the same as »2-3«.
        return text.utf8.count > 4 ? text.replacing(" og ", with: "-") : text
    }

    /// The mark of an item and its text: `4` for `4)`, `a` for `a)`, empty for a dash.
    static func item(_ label: CleanLabel) -> (mark: ItemMark, text: String) {
        let text = canonical(label.bytes.drop { $0 == UInt8(ascii: "(") })
        guard let first = text.first else {
            return (label.isEmpty ? .none : .dash, "")
        }
        let mark: ItemMark = isDigit(first) ? .number : startsWord(first) && text.count <= 8 ? .letters : .dash
        return (mark, mark == .dash ? "" : String(decoding: text, as: UTF8.self))
    }

    /// The label of a division without its word: `3 a` for `Kapitel 3 a`, `1` for `1. kapitel` and `Første bog.`
    static func division(_ label: CleanLabel) -> String {
        let words = label.text.split(separator: " ").filter { !divisionWords.contains($0.lowercased().trimmingStop) }
        let rest = CleanLabel(words.joined(separator: " ")).bytes
        let text = String(decoding: canonical(rest), as: UTF8.self)
        return ordinals[text.lowercased()] ?? text
    }

    /// Whether a list goes on in roman numerals: »ii« after »i«.
    static func isRoman(_ text: String) -> Bool {
        ["ii", "iii", "iv", "vi", "vii", "viii", "ix"].contains(text.lowercased())
    }

    private static let divisionWords: Set<String> = ["kapitel", "kap", "afsnit", "bog", "del", "bilag"]

    private static let ordinals = [
        "første": "1", "anden": "2", "andet": "2", "tredje": "3", "fjerde": "4", "femte": "5", "sjette": "6",
        "syvende": "7", "ottende": "8", "niende": "9", "tiende": "10",
    ]

    /// Numbers and letters with one space between them; marks of any kind are left out, a range keeps its »-«.
    private static func canonical(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var blank = false
        for byte in bytes {
            if isDigit(byte) || isLetter(byte) {
                let last = result.last
                let joins = last == nil || last == UInt8(ascii: "-")
                if !joins, blank || isDigit(last ?? 0) != isDigit(byte) { result.append(0x20) }
                result.append(byte)
                blank = false
            } else if byte == UInt8(ascii: "-") {
                if let last = result.last, last != byte { result.append(byte) }
                blank = false
            } else if byte == 0x20 {
                blank = true
            }
        }
        if result.last == UInt8(ascii: "-") { result.removeLast() }
        return result
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Latin letters, Danish ones included; not bullets and other signs.
    private static func startsWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == 0xC3 }

    /// Letters, and the bytes of letters outside ASCII; the two bytes of »§« are not met among them.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 || (0x80...0xBF ~= byte && byte != 0xA7)
    }
}

extension String {
    fileprivate var trimmingStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
