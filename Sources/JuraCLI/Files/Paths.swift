/// Paths as texts: nothing here looks at a disk.
enum Paths {
    /// The folder that a path lies in: `.` for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A path meant from a folder, as one path. An absolute path stays what it is.
    static func join(_ folder: String, _ path: String) -> String {
        if path.hasPrefix("/") || folder == "." || folder.isEmpty { return path }
        return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    }

    /// The path without `.` and `..`, made absolute from a folder that is.
    static func absolute(_ path: String, from folder: String) -> String {
        var parts: [Substring] = []
        for part in (path.hasPrefix("/") ? path : "\(folder)/\(path)").split(separator: "/") {
            switch part {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(part)
            }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// The folder and all folders above it, the nearest first, up to `/`, or to `.` for a relative path.
    static func upward(from folder: String) -> [String] {
        var result = [folder]
        while let last = result.last, last != "/", last != "." { result.append(Self.folder(of: last)) }
        return result
    }

    /// What is left of a path below a folder; nil when it does not lie there. Both absolute.
    static func relative(_ path: String, to folder: String) -> String? {
        if folder == "/" { return String(path.dropFirst()) }
        if path == folder { return "" }
        return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : nil
    }
}
