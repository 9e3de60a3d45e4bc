import Foundation

/// A strict reading of the part of JSON Schema that our schemas use. Stricter than the standard in one way: a member that
/// the schema does not name is a problem, so that the schema cannot fall behind the report.
struct SchemaCheck {
    private let root: [String: Any]
    private(set) var problems: [String] = []

    init(file name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Reports/schema")
        try self.init(at: folder.appending(path: name))
    }

    /// A schema of a format that others have made, as far as we use it.
    init(external name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Schemas")
        try self.init(at: folder.appending(path: name))
    }

    private init(at file: URL) throws {
        let data = try Data(contentsOf: file)
        root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    mutating func check(_ bytes: [UInt8]) throws {
        try check(JSONSerialization.jsonObject(with: Data(bytes)), root, "")
    }

    private static let notes: Set<String> = ["$schema", "$id", "$defs", "title", "description"]

    private mutating func check(_ value: Any, _ schema: [String: Any], _ path: String) throws {
        for (keyword, rule) in schema where !Self.notes.contains(keyword) {
            guard try holds(value, keyword, rule, path) else {
                problems.append("\(path): \(keyword) \(rule) does not hold for \(value)".prefix(300).description)
                continue
            }
        }
        guard let members = value as? [String: Any], let known = schema["properties"] as? [String: [String: Any]] else {
            return
        }
        for (name, member) in members {
            guard let rule = known[name] else {
                problems.append("\(path)/\(name) is not in the schema")
                continue
            }
            try check(member, rule, "\(path)/\(name)")
        }
    }

    /// Whether one keyword holds; what stands inside the value is checked on the way.
    private mutating func holds(_ value: Any, _ keyword: String, _ rule: Any, _ path: String) throws -> Bool {
        switch keyword {
        case "type": return Self.type(of: value).contains(rule as? String ?? "")
        case "properties": return true
        case "required": return (rule as? [String] ?? []).allSatisfy { (value as? [String: Any])?[$0] != nil }
        case "const": return (value as? NSObject) == (rule as? NSObject)
        case "enum": return (rule as? [NSObject] ?? []).contains { $0 == value as? NSObject }
        case "minimum": return ((value as? NSNumber)?.doubleValue ?? 0) >= (rule as? NSNumber)?.doubleValue ?? 0
        case "maximum": return ((value as? NSNumber)?.doubleValue ?? 0) <= (rule as? NSNumber)?.doubleValue ?? 0
        case "minItems": return (value as? [Any])?.count ?? 0 >= rule as? Int ?? 0
        case "maxItems": return (value as? [Any])?.count ?? 0 <= rule as? Int ?? 0
        case "pattern":
            return (value as? String)?.range(of: rule as? String ?? "", options: .regularExpression) != nil
        case "items":
            for (index, item) in (value as? [Any] ?? []).enumerated() {
                try check(item, rule as? [String: Any] ?? [:], "\(path)[\(index)]")
            }
            return true
        case "$ref":
            let name = (rule as? String)?.split(separator: "/").last.map(String.init) ?? ""
            let definition = (root["$defs"] as? [String: Any])?[name] as? [String: Any]
            try check(value, definition ?? ["type": "a definition named \(name)"], path)
            return true
        case "anyOf":
            return try (rule as? [[String: Any]] ?? []).contains { choice in
                var attempt = self
                attempt.problems = []
                try attempt.check(value, choice, path)
                return attempt.problems.isEmpty
            }
        default: return false
        }
    }

    private static func type(of value: Any) -> [String] {
        switch value {
        case is NSNull: return ["null"]
        case is String: return ["string"]
        case is [Any]: return ["array"]
        case is [String: Any]: return ["object"]
        case let number as NSNumber:
            if isBoolean(number) { return ["boolean"] }
            return number.doubleValue.rounded() == number.doubleValue ? ["integer", "number"] : ["number"]
        default: return []
        }
    }

    private static func isBoolean(_ number: NSNumber) -> Bool {
        String(cString: number.objCType) == "c"
    }
}
