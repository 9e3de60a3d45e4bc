/// One line of an ignore file, as `.gitignore` has them: `*`, `?`, `[a-z]` within a name, `**` across folders, a leading
/// `!` to take back, a trailing `/` for folders only, a `/` elsewhere to tie the pattern to its folder.
struct IgnorePattern: Sendable {
    /// Whether it takes back what an earlier line passed over.
    let isNegated: Bool
    private let isForFolders: Bool
    private let isTied: Bool
    private let parts: [[Character]]

    /// nil for blank lines and comments.
    init?(_ line: String) {
        var line = Substring(line)
        while let last = line.last, last == " " || last == "\t" || last == "\r" { line.removeLast() }
        guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
        isNegated = line.hasPrefix("!")
        if isNegated { line.removeFirst() }
        if line.hasPrefix("\\") { line.removeFirst() }
        isForFolders = line.hasSuffix("/")
        if isForFolders { line.removeLast() }
        isTied = line.contains("/")
        parts = line.split(separator: "/").map(Array.init)
        guard !parts.isEmpty else { return nil }
    }

    /// Whether a file, or a folder that it lies in, is meant.
    ///
    /// - Parameter path: relative to the folder that the pattern belongs to.
    func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").map(Array.init)
        for end in names.indices {
            let isFile = end == names.count - 1
            if isFile, isForFolders { continue }
            if isTied {
                if Self.matches(parts[...], names[...end]) { return true }
            } else if Self.matchesName(parts[0][...], names[end][...]) {
                return true
            }
        }
        return false
    }

    private static func matches(_ parts: ArraySlice<[Character]>, _ names: ArraySlice<[Character]>) -> Bool {
        guard let part = parts.first else { return names.isEmpty }
        if part == ["*", "*"] {
            // Any number of folders, none included; at the end of a pattern, everything below.
            if parts.count == 1 { return !names.isEmpty }
            return (names.startIndex...names.endIndex).contains { matches(parts.dropFirst(), names[$0...]) }
        }
        guard let name = names.first, matchesName(part[...], name[...]) else { return false }
        return matches(parts.dropFirst(), names.dropFirst())
    }

    private static func matchesName(_ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
        guard let first = pattern.first else { return name.isEmpty }
        switch first {
        case "*":
            return (name.startIndex...name.endIndex).contains { matchesName(pattern.dropFirst(), name[$0...]) }
        case "?": return !name.isEmpty && matchesName(pattern.dropFirst(), name.dropFirst())
        case "[":
            guard let close = pattern.dropFirst(2).firstIndex(of: "]"), let character = name.first else { return false }
            let set = pattern[(pattern.startIndex + 1)..<close]
            return matchesSet(set, character) && matchesName(pattern[(close + 1)...], name.dropFirst())
        case "\\" where pattern.count > 1:
            return name.first == pattern.dropFirst().first && matchesName(pattern.dropFirst(2), name.dropFirst())
        default: return name.first == first && matchesName(pattern.dropFirst(), name.dropFirst())
        }
    }

    private static func matchesSet(_ set: ArraySlice<Character>, _ character: Character) -> Bool {
        let isNegated = set.first == "!" || set.first == "^"
        let set = Array(isNegated ? set.dropFirst() : set)
        var index = 0
        while index < set.count {
            if index + 2 < set.count, set[index + 1] == "-" {
                if set[index] <= character, character <= set[index + 2] { return !isNegated }
                index += 3
            } else {
                if set[index] == character { return !isNegated }
                index += 1
            }
        }
        return isNegated
    }
}
