import Findings
import LegalModel

/// Text in GitHub's Markdown, with the words of a bill made harmless.
struct MarkdownPage {
    let texts: Texts
    private(set) var text = ""

    init(_ texts: Texts) {
        self.texts = texts
    }

    mutating func line(_ words: String = "") { text += words + "\n" }

    mutating func heading(_ level: Int, _ words: String) {
        line(String(repeating: "#", count: level) + " " + words)
        line()
    }

    mutating func item(_ words: String) { line("- " + words) }

    mutating func row(_ cells: [String]) { line("| " + cells.joined(separator: " | ") + " |") }

    /// Words of a bill as plain text on one line.
    func escaped(_ words: String) -> String {
        var result = ""
        for character in TerminalText.printable(words) {
            if "\\`*_{}[]<>#|~&@!".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }

    /// Words between backticks.
    func code(_ words: String) -> String {
        TerminalText.printable(words).replacing("`", with: "'")
    }
}

extension Texts {
    /// The address of a finding, in words where it is about the whole document.
    func place(of finding: Finding) -> String {
        finding.address.components.isEmpty ? self[.whole] : finding.address.description
    }
}
