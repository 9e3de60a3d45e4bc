/// An example of a rule as a page shows it.
enum ExampleText {
    /// `⟦ ⟧` around words becomes a mark.
    static func write(_ example: String, to html: inout HTMLWriter) {
        for (number, piece) in example.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
            guard number > 0 else {
                html.text(String(piece))
                continue
            }
            let parts = piece.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
            if !parts[0].isEmpty { html.element("<mark>", String(parts[0]), "</mark>") }
            if parts.count > 1 { html.text(String(parts[1])) }
        }
    }
}
