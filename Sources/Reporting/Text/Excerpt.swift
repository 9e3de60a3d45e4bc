import Findings

/// One line of a context, cut so that the words found are in view, and where in it they stand.
struct Excerpt {
    /// The line, with `…` where it was cut.
    let line: String
    /// The words found, in columns of ``line``; empty when they do not stand in it.
    let marked: Range<Int>

    /// Cuts the context of a finding to at most `width` columns.
    init(of finding: Finding, width: Int) {
        let text = Array(TerminalText.printable(finding.context).utf8)
        let match = Self.match(of: finding, in: text)
        guard TerminalText.columns(text) > width else {
            line = String(decoding: text, as: UTF8.self)
            let before = TerminalText.columns(text[..<match.lowerBound])
            marked = before..<(before + TerminalText.columns(text[match]))
            return
        }
        // Room for »… « and » …«; a third of it goes before the match, less where the match is long.
        let room = max(8, width - 4)
        let length = TerminalText.columns(text[match])
        var start = Self.move(match.lowerBound, by: -max(room / 3, room / 2 - length), in: text)
        var end = Self.move(start, by: room, in: text)
        if end == text.count { start = min(start, Self.move(end, by: -room, in: text)) }
        if start > 0, text[start - 1] != 0x20, let blank = text[start..<match.lowerBound].firstIndex(of: 0x20) {
            start = blank + 1
        }
        if end < text.count, text[end] != 0x20, match.upperBound < end {
            end = text[match.upperBound..<end].lastIndex(of: 0x20) ?? end
        }
        let lead = start > 0 ? "… " : ""
        line = lead + String(decoding: text[start..<end], as: UTF8.self) + (end < text.count ? " …" : "")
        let before = TerminalText.columns(lead) + TerminalText.columns(text[start..<match.lowerBound])
        let seen = match.lowerBound..<max(match.lowerBound, min(match.upperBound, end))
        marked = before..<(before + TerminalText.columns(text[seen]))
    }

    /// The bytes of the match within the context; at its beginning and empty when it does not stand there.
    private static func match(of finding: Finding, in text: [UInt8]) -> Range<Int> {
        guard let offset = finding.contextOffset, offset <= text.count else { return 0..<0 }
        return offset..<min(text.count, offset + finding.match.utf8.count)
    }

    /// The offset `count` characters further on, or back, within the text.
    private static func move(_ offset: Int, by count: Int, in text: [UInt8]) -> Int {
        var (offset, left) = (offset, abs(count))
        let step = count < 0 ? -1 : 1
        while left > 0, step > 0 ? offset < text.count : offset > 0 {
            offset += step
            if offset == text.count || text[offset] & 0xC0 != 0x80 { left -= 1 }
        }
        return offset
    }
}
