internal import RuleAuthoring

/// Words for something wrong in a YAML file: where, what, what would be right, what to try.
enum ProblemWords {
    /// - Parameter folder: what the problem's file is relative to; nil when it is a path of its own.
    static func words(_ problem: RuleProblem, in folder: String? = nil) -> String {
        var place = folder.map { "\($0)/\(problem.file)" } ?? problem.file
        if let line = problem.line { place += ":\(line)" }
        if let column = problem.column { place += ":\(column)" }
        var lines = ["\(place): error: \(problem.what)"]
        if !problem.expected.isEmpty { lines.append("  expected: \(problem.expected)") }
        if let suggestion = problem.suggestion { lines.append("  try: \(suggestion)") }
        return lines.joined(separator: "\n")
    }
}
