import Findings

/// One line of a context, cut so that the words found are in view, and where in it they stand.
struct Excerpt {
    /// The line, with `…` where it was cut.
    let line: String
    /// The words found, in characters of ``line``; empty when they do not stand in it.
    let marked: Range<Int>

    /// Cuts the context of a finding to at most `width` characters.
    init(of finding: Finding, width: Int) {
        let characters = Array(TerminalText.printable(finding.context))
        let match = Self.match(of: finding, in: characters.count)
        if characters.count <= width {
            line = String(characters)
            marked = match
            return
        }
        // Room for »… « and » …«; a third of it goes before the match.
        let room = max(8, width - 4)
        var start = max(0, match.lowerBound - max(room / 3, room - match.count - room / 2))
        start = min(start, max(0, characters.count - room))
        let end = Self.wordEnd(from: min(characters.count, start + room), after: match.upperBound, in: characters)
        start = Self.wordStart(from: start, before: match.lowerBound, in: characters)
        let lead = start > 0 ? "… " : ""
        let tail = end < characters.count ? " …" : ""
        line = lead + String(characters[start..<end]) + tail
        let shift = lead.count - start
        marked = (match.lowerBound + shift)..<(max(match.lowerBound, min(match.upperBound, end)) + shift)
    }

    /// The characters of the match within the context.
    private static func match(of finding: Finding, in count: Int) -> Range<Int> {
        guard let offset = finding.contextOffset, !finding.match.isEmpty else { return 0..<0 }
        let before = String(decoding: finding.context.utf8.prefix(offset), as: UTF8.self).count
        let start = min(before, count)
        return start..<min(count, start + finding.match.count)
    }

    /// The beginning of the next word, unless that is beyond the match.
    private static func wordStart(from start: Int, before limit: Int, in characters: [Character]) -> Int {
        guard start > 0, characters[start - 1] != " " else { return start }
        guard let blank = characters[start..<max(start, limit)].firstIndex(of: " ") else { return start }
        return blank + 1
    }

    /// The end of the word before, unless that cuts the match.
    private static func wordEnd(from end: Int, after limit: Int, in characters: [Character]) -> Int {
        guard end < characters.count, characters[end] != " ", limit < end else { return end }
        return characters[limit..<end].lastIndex(of: " ") ?? end
    }
}
