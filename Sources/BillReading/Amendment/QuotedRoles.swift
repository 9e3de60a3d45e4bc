import LegalModel

/// Tells of each quoted passage of an instruction whether it is put in or taken out, by the words around it.
struct QuotedRoles {
    private(set) var roles: [TextRole] = []
    private(set) var isUnclear = false

    /// - Parameter gaps: the text around the passages, one more than there are passages, quotation marks included.
    init(gaps: [String]) {
        guard gaps.count > 1 else { return }
        let gaps = gaps.map { Self.words($0) }
        for index in 0..<(gaps.count - 1) {
            roles.append(role(before: gaps[index], after: gaps[index + 1]))
        }
    }

    /// The text between two passages without their marks.
    private static func words(_ gap: String) -> String {
        gap.lowercased().trimmingCharacters { marks.contains($0) || $0 == " " || $0 == "." }
    }

    private static let marks: Set<Character> = ["»", "«", "„", "“", "”", "\""]

    private mutating func role(before: String, after: String) -> TextRole {
        if Self.takesOut(after) { return .removed }
        if before.hasSuffix(":") { return .inserted }
        if Self.links.contains(before), let last = roles.last { return last }
        if let word = Self.decisiveWord(before) { return word }
        isUnclear = true
        return .removed
    }

    /// What joins the members of a list of passages.
    private static let links: Set<String> = [
        "", ",", "og", ", og", "eller", ", eller", "samt", ", samt", "og til", "henholdsvis",
    ]

    /// Whether what follows a passage says that it goes, or that something stands in relation to it.
    private static func takesOut(_ after: String) -> Bool {
        let starts = [
            "til:", "til ", "ændres", "udgår", "ophæves", "slettes", ", ændres", ", udgår", "erstattes", "således",
        ]
        return after == "til" || starts.contains { after.hasPrefix($0) }
            || after.hasPrefix("før ") || after.hasPrefix("efter §")
    }

    /// The last word before a passage that decides about it.
    private static func decisiveWord(_ before: String) -> TextRole? {
        let words = before.split { $0 == " " || $0 == "," || $0 == ":" }
        for word in words.reversed() {
            switch word {
            case "til", "indsættes", "således", "indføjes", "tilføjes", "erstattes": return .inserted
            case "ændres", "efter", "udgår", "før", "foran", "ophæves", "slettes", "mellem", "for", "ordet", "ordene":
                if word == "ordet" || word == "ordene" { continue }
                return .removed
            default: continue
            }
        }
        return nil
    }
}

extension String {
    fileprivate func trimmingCharacters(_ isTrimmed: (Character) -> Bool) -> String {
        var rest = Substring(self)
        while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return String(rest)
    }
}
