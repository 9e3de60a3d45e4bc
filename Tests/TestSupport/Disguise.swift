/// The same text in other clothes, to test that reading does not depend on them.
public enum Disguise {
    /// As it is copied out of a PDF: wrapped at a width, words divided at line ends, with a header and a page number
    /// after every page.
    public static func wrappedPDF(
        _ text: String, width: Int = 66, linesPerPage: Int = 44, header: String = "Folketingstidende A"
    ) -> String {
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines += wrap(paragraph, width: width)
        }
        var pages: [String] = []
        var page = 1
        for start in stride(from: 0, to: lines.count, by: linesPerPage) {
            pages += lines[start..<min(start + linesPerPage, lines.count)]
            pages += ["", "                         - \(page) -", "", header, ""]
            page += 1
        }
        return pages.joined(separator: "\n")
    }

    /// As some word processors save it: letters decomposed into base and mark, blanks after §, stk. and nr. not to be
    /// broken.
    public static func decomposedWithHardBlanks(_ text: String) -> String {
        let marks: [Character: String] = [
            "å": "a\u{30A}", "Å": "A\u{30A}", "é": "e\u{301}", "ö": "o\u{308}", "ü": "u\u{308}",
        ]
        var result = text.reduce(into: "") { $0 += marks[$1] ?? String($1) }
        for phrase in ["§ ", "stk. ", "Stk. ", "nr. ", "litra ", "Kapitel "] {
            result = result.replacing(phrase, with: phrase.dropLast() + "\u{A0}")
        }
        return result
    }

    /// In one byte a character with CRLF line ends; what Latin-1 does not have becomes a question mark.
    public static func latin1CRLF(_ text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar -> [UInt8] in
            scalar == "\n" ? [0x0D, 0x0A] : [scalar.value < 256 ? UInt8(scalar.value) : UInt8(ascii: "?")]
        }
    }

    /// A paragraph in lines of at most `width` characters; a word that does not fit is divided after a vowel.
    private static func wrap(_ paragraph: Substring, width: Int) -> [String] {
        guard paragraph.count > width else { return [String(paragraph)] }
        var lines: [String] = []
        var line = ""
        for word in paragraph.split(separator: " ", omittingEmptySubsequences: true) {
            if line.isEmpty || line.count + 1 + word.count <= width {
                line += line.isEmpty ? word : " " + word
                continue
            }
            let room = width - line.count - 2
            if let cut = division(of: word, room: room) {
                lines.append(line + " " + word[..<cut] + "-")
                line = String(word[cut...])
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        lines.append(line)
        return lines
    }

    /// Where a long word of small letters can be divided so that its first part fits.
    private static func division(of word: Substring, room: Int) -> Substring.Index? {
        guard room >= 3, word.count >= 9, word.allSatisfy({ $0.isLowercase && $0.isLetter }) else { return nil }
        var best: Substring.Index?
        var index = word.index(word.startIndex, offsetBy: 3)
        for taken in 3..<min(room + 1, word.count - 3) {
            if "aeiouyæøå".contains(word[word.index(before: index)]) { best = index }
            _ = taken
            index = word.index(after: index)
        }
        return best
    }
}
